// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PageFurniture.h"

#include "core/report/Papers.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace candour {

namespace {

constexpr double kFurniturePt = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("print", text);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString headerRight(const Document &document)
{
    return joined({document.dataTo.isEmpty() ? QString() : tr("data to %1").arg(document.dataTo),
                   document.reportDate.isValid()
                       ? tr("report date %1").arg(shortDate(document.reportDate))
                       : QString(),
                   document.ruleSet.isEmpty() ? QString() : tr("rules %1").arg(document.ruleSet)});
}

bool showsMark(const PrintedPage &page)
{
    return std::any_of(page.items.begin(), page.items.end(),
                       [](const PageItem &item) { return std::holds_alternative<MarkItem>(item); });
}

/// One line of text at a base line, cut to the width.
void placeLine(const QString &text, const QFont &font, const QPointF &baseLine, double width,
               Qt::Alignment alignment, const QColor &colour, QList<PageItem> &out)
{
    const QFontMetricsF metrics(font);
    const QString fitted = metrics.elidedText(text, Qt::ElideRight, width);
    layText(fitted, font, width + 1, alignment)
        .place(baseLine - QPointF(0, metrics.ascent()), colour, out);
}

} // namespace

void addFurniture(const Document &document, Pages &pages)
{
    const QFont font = paperFont(kFurniturePt);
    const QFont bold = paperFont(kFurniturePt, true);
    const ColourTokens &tokens = paperTokens();
    const QString right = headerRight(document);
    const double rightWidth = QFontMetricsF(font).horizontalAdvance(right) + dotsOfPoints(2);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        PrintedPage &page = pages.pages[i];
        const bool marks = showsMark(page);
        const QRectF content = page.sheet.content;
        const double width = content.width();
        const double left = content.left();
        const auto rule = [&](double y) {
            page.items.append(RuleItem {QLineF(left, y, content.right(), y),
                                        dotsOfPoints(paper::kHairlinePt), tokens.hairline});
        };
        const double head = page.sheet.headLine;
        placeLine(joined({document.organisation, document.title}), bold, {left, head},
                  width - rightWidth - dotsOfPoints(8), Qt::AlignLeft, tokens.muted, page.items);
        placeLine(right, font, {left, head}, width, Qt::AlignRight, tokens.muted, page.items);
        rule(head + dotsOfPoints(3.5));

        const double foot = page.sheet.footLine;
        const double top = foot - dotsOfPoints(kFurniturePt + 3);
        rule(top);
        // The edition names the report and its place in the journal: it gets the most room.
        const double side = width / 5;
        placeLine(document.marking, bold, {left, foot}, side, Qt::AlignLeft, tokens.text,
                  page.items);
        placeLine(document.edition, font, {left + side, foot}, width - 2 * side, Qt::AlignHCenter,
                  tokens.muted, page.items);
        placeLine(tr("page %1 of %2").arg(i + 1).arg(pages.pages.size()), font,
                  {left + width - side, foot}, side, Qt::AlignRight, tokens.muted, page.items);
        if (marks && !document.pageLegend.entries.isEmpty()) {
            QList<PageItem> key;
            const double height =
                placeLegend(document.pageLegend, kFurniturePt, width, {0, 0}, tokens, key);
            moveItems(key, {left, top - height - dotsOfPoints(1)});
            page.items.append(key);
        }
    }
}

} // namespace candour
