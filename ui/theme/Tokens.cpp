// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Tokens.h"

#include <QPalette>

#include <cmath>

namespace candour {

namespace {

void setVerdictFills(ColourTokens &tokens)
{
    tokens.ragRed = QColor(0xB2182B);
    tokens.ragAmber = QColor(0xE08214);
    tokens.ragGreen = QColor(0x1B7837);
    tokens.ragBlue = QColor(0x2166AC);
    tokens.ragNone = QColor(0x6B6B6B);
    tokens.bandLow = QColor(0x1B7837);
    tokens.bandModerate = QColor(0xB8860B);
    tokens.bandHigh = QColor(0xE08214);
    tokens.bandExtreme = QColor(0xB2182B);
}

ColourTokens lightTokens()
{
    ColourTokens tokens;
    tokens.window = QColor(0xF3F5F7);
    tokens.surface = QColor(0xFFFFFF);
    tokens.raised = QColor(0xFFFFFF);
    tokens.text = QColor(0x1B2733);
    tokens.muted = QColor(0x55636F);
    tokens.hairline = QColor(0xDDE3E9);
    tokens.controlBorder = QColor(0x7E8B97);
    tokens.accent = QColor(0x0B5CAD);
    tokens.onAccent = QColor(0xFFFFFF);
    tokens.selection = QColor(0xD3E4F5);
    tokens.spcCommon = QColor(0x6B7680);
    tokens.spcImprovement = QColor(0x0072B2);
    tokens.spcConcern = QColor(0xC9510C);
    tokens.spcNeutral = QColor(0x6A3D9A);
    setVerdictFills(tokens);
    return tokens;
}

ColourTokens darkTokens()
{
    ColourTokens tokens;
    tokens.window = QColor(0x151B21);
    tokens.surface = QColor(0x1D242C);
    tokens.raised = QColor(0x252E38);
    tokens.text = QColor(0xE8EDF2);
    tokens.muted = QColor(0xA9B6C2);
    tokens.hairline = QColor(0x313C47);
    tokens.controlBorder = QColor(0x6F7D8A);
    tokens.accent = QColor(0x7CBBF0);
    tokens.onAccent = QColor(0x10202F);
    tokens.selection = QColor(0x1C446A);
    tokens.spcCommon = QColor(0x9AA6B1);
    tokens.spcImprovement = QColor(0x6CB8EE);
    tokens.spcConcern = QColor(0xF5915A);
    tokens.spcNeutral = QColor(0xB99BE0);
    setVerdictFills(tokens);
    return tokens;
}

double linearPart(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linearPart(colour.redF()) + 0.7152 * linearPart(colour.greenF())
        + 0.0722 * linearPart(colour.blueF());
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {part(over.red(), under.red()), part(over.green(), under.green()),
            part(over.blue(), under.blue())};
}

} // namespace

const ColourTokens &colourTokens(Scheme scheme)
{
    static const ColourTokens light = lightTokens();
    static const ColourTokens dark = darkTokens();
    return scheme == Scheme::Dark ? dark : light;
}

const ColourTokens &paperTokens()
{
    return colourTokens(Scheme::Light);
}

ColourTokens tokensFromSystem(const QPalette &palette)
{
    const bool darkSystem = luminance(palette.color(QPalette::Base)) < 0.18;
    ColourTokens tokens = colourTokens(darkSystem ? Scheme::Dark : Scheme::Light);
    tokens.window = palette.color(QPalette::Window);
    tokens.surface = palette.color(QPalette::Base);
    tokens.raised = palette.color(QPalette::Base);
    tokens.text = palette.color(QPalette::Text);
    tokens.muted = tokens.text; // a second shade of text is what high contrast is there to avoid
    tokens.hairline = mixed(tokens.text, tokens.surface, 0.5);
    tokens.controlBorder = tokens.text;
    tokens.accent = palette.color(QPalette::Highlight);
    tokens.onAccent = palette.color(QPalette::HighlightedText);
    tokens.selection = mixed(tokens.accent, tokens.surface, 0.3);
    return tokens;
}

ColourTokens colourSafe(ColourTokens tokens)
{
    tokens.ragGreen = tokens.ragBlue;
    return tokens;
}

QPalette paletteFor(const ColourTokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::Light, mixed(tokens.surface, tokens.hairline, 0.5));
    palette.setColor(QPalette::Midlight, tokens.hairline);
    palette.setColor(QPalette::Mid, tokens.controlBorder);
    palette.setColor(QPalette::Dark, tokens.controlBorder);
    palette.setColor(QPalette::Shadow, mixed(tokens.text, tokens.window, 0.6));
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(tokens.muted, tokens.window, 0.7));
    return palette;
}

QColor letterColourOn(const QColor &fill)
{
    // White wherever it reaches the 4.5 : 1 of small text; amber does not.
    const QColor white(Qt::white);
    return contrastRatio(white, fill) >= 4.5 ? white : QColor(Qt::black);
}

QColor paleFill(const QColor &colour)
{
    return mixed(colour, QColor(Qt::white), 0.25);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace candour
