// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/Flow.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace candour {

QString TextLineItem::text() const
{
    const QTextLine textLine = layout->lineAt(line);
    return layout->text().mid(textLine.textStart(), textLine.textLength());
}

namespace {

struct Mover {
    QPointF by;

    void operator()(TextLineItem &item) const { item.at += by; }

    void operator()(RuleItem &item) const { item.line.translate(by); }

    template <typename T>
    void operator()(T &item) const
    {
        item.rect.translate(by);
    }
};

} // namespace

void moveItem(PageItem &item, const QPointF &by)
{
    std::visit(Mover {by}, item);
}

void moveItems(QList<PageItem> &items, const QPointF &by)
{
    for (PageItem &item : items)
        moveItem(item, by);
}

TextBlock layText(const QString &text, const QFont &font, double width, Qt::Alignment alignment,
                  const QList<QTextLayout::FormatRange> &formats, double leading)
{
    TextBlock block;
    if (text.isEmpty())
        return block;
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (!formats.isEmpty())
        layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, block.height});
        block.height += line.height() * leading;
        block.width = std::max(block.width, line.naturalTextWidth());
    }
    layout->endLayout();
    block.layout = layout;
    return block;
}

void TextBlock::place(const QPointF &at, const QColor &colour, QList<PageItem> &out) const
{
    for (int line = 0; line < lines(); ++line)
        out.append(TextLineItem {layout, line, at + QPointF(0, layout->lineAt(line).position().y()),
                                 colour});
}

QList<QTextLayout::FormatRange> runFormats(const QList<Run> &runs)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run &run : runs) {
        if (run.strong) {
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            formats.append({start, int(run.text.size()), bold});
        }
        start += int(run.text.size());
    }
    return formats;
}

double placeLegend(const Legend &legend, double points, double width, const QPointF &at,
                   const ColourTokens &tokens, QList<PageItem> &out)
{
    const QFont font = paperFont(points);
    const QFontMetricsF metrics(font);
    const double side = dotsOfPoints(points * 1.15);
    const double gap = dotsOfPoints(points * 0.4);
    const double lineHeight = metrics.height() * 1.1;
    const auto leadOf = [&](const LegendEntry &entry) {
        const double signWidth =
            entry.mark != Mark::None ? side : metrics.horizontalAdvance(entry.symbol);
        return signWidth > 0 ? signWidth + gap : 0;
    };
    double words = 0;
    for (const LegendEntry &entry : legend.entries)
        words += leadOf(entry) + metrics.horizontalAdvance(entry.text);
    // One line if it will go: the entries then stand closer.
    const double fitting = (width - words) / std::max<qsizetype>(1, legend.entries.size() - 1);
    const double wide = dotsOfPoints(points * 1.4);
    const double between = fitting >= dotsOfPoints(points * 0.7) ? std::min(wide, fitting) : wide;
    double x = 0;
    double y = 0;
    for (const LegendEntry &entry : legend.entries) {
        const double lead = leadOf(entry);
        const double whole = lead + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + whole > width) {
            x = 0;
            y += lineHeight;
        }
        const QPointF corner = at + QPointF(x, y);
        if (entry.mark != Mark::None)
            out.append(MarkItem {
                QRectF(corner.x(), corner.y() + (metrics.height() - side) / 2, side, side),
                entry.mark,
                {}});
        else
            layText(entry.symbol, font, width).place(corner, tokens.text, out);
        layText(entry.text, font, width).place(corner + QPointF(lead, 0), tokens.muted, out);
        x += whole + between;
    }
    return y + lineHeight;
}

} // namespace candour
