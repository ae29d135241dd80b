// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PagePainter.h"

#include "ui/charts/ChartPainter.h"

#include <QPainter>

namespace candour {

namespace {

struct ItemPainter {
    QPainter &painter;
    const PictureSource &pictures;
    const ColourTokens &tokens = paperTokens();

    void operator()(const TextLineItem &item) const
    {
        painter.setPen(item.colour);
        const QTextLine line = item.layout->lineAt(item.line);
        line.draw(&painter, item.at - QPointF(0, line.position().y()));
    }

    void operator()(const RuleItem &item) const
    {
        painter.setPen(QPen(item.colour, item.width));
        painter.drawLine(item.line);
    }

    void operator()(const MarkItem &item) const
    {
        paintMark(painter, item.rect, item.mark, item.letter, MarkLook::Paper, tokens,
                  paperFont(paper::kTablePt));
    }

    void operator()(const IconItem &item) const
    {
        paintSpcIcon(painter, item.rect, item.icon, tokens, paperFont(paper::kTablePt));
    }

    void operator()(const SparkItem &item) const
    {
        paintSparkline(painter, item.rect, item.spark, tokens);
    }

    void operator()(const ChartItem &item) const
    {
        paintChart(painter, item.rect, *item.spec, tokens, paperFont(paper::kTablePt), item.sizes);
    }

    void operator()(const PictureItem &item) const
    {
        if (pictures)
            painter.drawImage(item.rect, pictures(item.digest));
    }

    void operator()(const TickItem &item) const
    {
        const double width = item.rect.width() * 0.08;
        painter.setPen(QPen(tokens.text, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(item.rect);
        if (!item.ticked)
            return;
        const QRectF box = item.rect;
        const QPointF tick[] = {
            {box.left() + box.width() * 0.2, box.top() + box.height() * 0.52},
            {box.left() + box.width() * 0.42, box.top() + box.height() * 0.75},
            {box.left() + box.width() * 0.82, box.top() + box.height() * 0.25},
        };
        painter.setPen(QPen(tokens.text, width * 1.6));
        painter.drawPolyline(tick, 3);
    }
};

} // namespace

void paintPage(QPainter &painter, const PrintedPage &page, const PictureSource &pictures)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const ItemPainter paintItem {painter, pictures};
    for (const PageItem &item : page.items)
        std::visit(paintItem, item);
}

QImage pageImage(const PrintedPage &page, double dotsPerInch, const PictureSource &pictures)
{
    const double scale = dotsPerInch / kDotsPerInch;
    QImage image((page.sheet.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page, pictures);
    return image;
}

} // namespace candour
