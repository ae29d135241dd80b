// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/FateWords.h"

#include "ui/theme/Theme.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr CellFate kShown[] = {CellFate::Value, CellFate::Header,   CellFate::Label,
                               CellFate::Title, CellFate::Total,    CellFate::Doubtful,
                               CellFate::Error, CellFate::Personal, CellFate::Ignored};

QString tr(const char *text)
{
    return QCoreApplication::translate("FateWords", text);
}

/// A part of the colour over the surface.
QColor tint(const QColor &colour, double part)
{
    const QColor &under = Theme::tokens().surface;
    const auto mix = [part](int over, int base) { return int(over * part + base * (1 - part)); };
    return {mix(colour.red(), under.red()), mix(colour.green(), under.green()),
            mix(colour.blue(), under.blue())};
}

} // namespace

std::span<const CellFate> shownFates()
{
    return kShown;
}

QString fateLetter(CellFate fate)
{
    switch (fate) {
    case CellFate::Blank:
        return {};
    case CellFate::Value:
        return tr("V");
    case CellFate::Header:
        return tr("H");
    case CellFate::Label:
        return tr("L");
    case CellFate::Title:
        return tr("T");
    case CellFate::Total:
        return QStringLiteral("Σ");
    case CellFate::Doubtful:
        return QStringLiteral("?");
    case CellFate::Error:
        return QStringLiteral("!");
    case CellFate::Personal:
        return tr("P");
    case CellFate::Ignored:
        return QStringLiteral("·");
    }
    return {};
}

QString fateName(CellFate fate)
{
    switch (fate) {
    case CellFate::Blank:
        return tr("Blank");
    case CellFate::Value:
        return tr("Value");
    case CellFate::Header:
        return tr("Head");
    case CellFate::Label:
        return tr("Label");
    case CellFate::Title:
        return tr("Title");
    case CellFate::Total:
        return tr("Total");
    case CellFate::Doubtful:
        return tr("Doubtful");
    case CellFate::Error:
        return tr("Error");
    case CellFate::Personal:
        return tr("Personal");
    case CellFate::Ignored:
        return tr("Not read");
    }
    return {};
}

QString fateSentence(CellFate fate)
{
    switch (fate) {
    case CellFate::Blank:
        return {};
    case CellFate::Value:
        return tr("A figure that is read.");
    case CellFate::Header:
        return tr("The head of a column that is read.");
    case CellFate::Label:
        return tr("Says what the figures of its row are about.");
    case CellFate::Title:
        return tr("Stands above the table.");
    case CellFate::Total:
        return tr("Adds up others and is left out.");
    case CellFate::Doubtful:
        return tr("Looks like a figure or label and could not be read.");
    case CellFate::Error:
        return tr("A formula of the sender failed here; the figure is missing.");
    case CellFate::Personal:
        return tr("May name a patient. It is not read.");
    case CellFate::Ignored:
        return tr("Not read.");
    }
    return {};
}

QColor fateFill(CellFate fate)
{
    const ColourTokens &tokens = Theme::tokens();
    switch (fate) {
    case CellFate::Value:
        return tint(tokens.spcImprovement, 0.16);
    case CellFate::Header:
        return tokens.selection;
    case CellFate::Label:
        return tint(tokens.spcNeutral, 0.14);
    case CellFate::Total:
        return tint(tokens.spcCommon, 0.2);
    case CellFate::Doubtful:
        return tint(tokens.ragAmber, 0.32);
    case CellFate::Error:
    case CellFate::Personal:
        return tint(tokens.ragRed, 0.26);
    case CellFate::Blank:
    case CellFate::Title:
    case CellFate::Ignored:
        return {};
    }
    return {};
}

QColor fateInk(CellFate fate)
{
    const bool isQuiet =
        fate == CellFate::Ignored || fate == CellFate::Title || fate == CellFate::Total;
    return isQuiet ? Theme::tokens().muted : Theme::tokens().text;
}

} // namespace candour
