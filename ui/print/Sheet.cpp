// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/Sheet.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace candour {

namespace {

constexpr double kA4Short = 210;
constexpr double kA4Long = 297;
constexpr double kLeastFootMm = 15;

QString paperFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &wanted : {QStringLiteral("Arial"), QStringLiteral("Liberation Sans")}) {
            if (installed.contains(wanted))
                return wanted;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

} // namespace

Sheet::Sheet(const PageRules &pageRules)
    : rules(pageRules)
{
    const bool landscape = rules.orientation == Orientation::Landscape;
    size =
        QSizeF(dotsOfMm(landscape ? kA4Long : kA4Short), dotsOfMm(landscape ? kA4Short : kA4Long));
    const double margin = dotsOfMm(rules.marginMm);
    const double left = rules.bindingMm > 0 ? dotsOfMm(rules.bindingMm) : margin;
    // Foot and key to the marks need room whatever the margin.
    const double bottom = std::max(margin, dotsOfMm(kLeastFootMm));
    content = QRectF(left, margin, size.width() - left - margin, size.height() - margin - bottom);
    // The header stands in the outer half of the margin, away from the text.
    headLine = margin * 0.68;
    footLine = size.height() - bottom * 0.45;
}

QFont paperFont(double points, bool bold)
{
    QFont font(paperFamily());
    font.setPixelSize(qRound(dotsOfPoints(points)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    return font;
}

} // namespace candour
