// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/Flow.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace candour {

namespace {

/// Stacks pieces into one.
double stackPieces(const QList<Piece> &pieces, const QPointF &at, Piece &into)
{
    double y = 0;
    for (const Piece &piece : pieces) {
        if (y > 0)
            y += piece.before;
        QList<PageItem> items = piece.items;
        moveItems(items, at + QPointF(0, y));
        into.items.append(items);
        into.hasMarks |= piece.hasMarks;
        y += piece.height;
    }
    return y;
}

void placeFrame(const QRectF &frame, const ColourTokens &tokens, QList<PageItem> &out)
{
    const double width = dotsOfPoints(paper::kHairlinePt);
    const QColor colour = tokens.controlBorder;
    out.append(RuleItem {QLineF(frame.topLeft(), frame.topRight()), width, colour});
    out.append(RuleItem {QLineF(frame.bottomLeft(), frame.bottomRight()), width, colour});
    out.append(RuleItem {QLineF(frame.topLeft(), frame.bottomLeft()), width, colour});
    out.append(RuleItem {QLineF(frame.topRight(), frame.bottomRight()), width, colour});
}

/// A line of boxes: consecutive ones whose spans fill the grid's columns.
using BoxLine = QList<const Box *>;

QList<BoxLine> boxLines(const Grid &grid)
{
    QList<BoxLine> lines;
    int used = grid.columns;
    for (const Box &box : grid.boxes) {
        const int span = std::clamp(box.span, 1, std::max(1, grid.columns));
        if (used + span > grid.columns) {
            lines.append(BoxLine {});
            used = 0;
        }
        lines.last().append(&box);
        used += span;
    }
    return lines;
}

} // namespace

void flowGrid(const Grid &grid, const FlowContext &context, QList<Piece> &out)
{
    const int columns = std::max(1, grid.columns);
    const double gutter = dotsOfPoints(grid.framed ? 5 : 14);
    const double inset = grid.framed ? dotsOfPoints(4) : 0;
    const double columnWidth = (context.width - gutter * (columns - 1)) / columns;
    for (const BoxLine &line : boxLines(grid)) {
        Piece whole;
        whole.before = dotsOfPoints(grid.framed ? 4 : 8);
        QList<Piece> apart; // the same boxes one beneath the other, should they not fit
        QList<QRectF> frames;
        double x = 0;
        for (const Box *box : line) {
            const int span = std::clamp(box->span, 1, columns);
            const double width = columnWidth * span + gutter * (span - 1);
            FlowContext inner = context;
            inner.width = width - 2 * inset;
            inner.tight = true;
            double y = inset;
            if (!box->title.isEmpty()) {
                const TextBlock title =
                    layText(box->title, paperFont(context.tablePt + 0.5, true), inner.width);
                title.place({x + inset, y}, context.tokens.text, whole.items);
                QList<PageItem> alone;
                title.place({0, 0}, context.tokens.text, alone);
                apart.append(joinedPiece(alone, title.height, dotsOfPoints(6)));
                apart.last().keepWithNext = true;
                y += title.height + dotsOfPoints(1);
                if (whole.label.isEmpty())
                    whole.label = box->title;
            }
            const QList<Piece> pieces = flowBlocks(box->blocks, inner);
            y += stackPieces(pieces, {x + inset, y}, whole) + inset;
            whole.height = std::max(whole.height, y);
            frames.append(QRectF(x, 0, width, 0));
            apart.append(pieces);
            x += width + gutter;
        }
        if (whole.height > context.fullHeight) {
            out.append(apart);
            continue;
        }
        for (QRectF &frame : frames) {
            frame.setHeight(whole.height);
            if (grid.framed)
                placeFrame(frame, context.tokens, whole.items);
        }
        out.append(whole);
    }
}

void flowKeyValue(const KeyValue &sheet, const FlowContext &context, QList<Piece> &out)
{
    const double points = sheet.pointSize > 0 ? sheet.pointSize
        : context.tight                       ? context.tablePt
                                              : context.bodyPt - 1;
    const QFont font = paperFont(points);
    const QFont bold = paperFont(points, true);
    const int across = std::max(1, sheet.pairsAcross);
    const double pairWidth = context.width / across;
    const double labelWidth = pairWidth * sheet.labelWeight / (sheet.labelWeight + 3);
    const double padY = dotsOfPoints(sheet.lined ? 3 : 1);
    const double side = dotsOfPoints(points * 0.95);
    const double gap = dotsOfPoints(points * 0.5);
    Piece piece;
    piece.before = dotsOfPoints(context.tight ? 1 : 6);
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const KeyValueRow &row = sheet.rows.at(i);
        const double left = double(i % across) * pairWidth;
        double valueLeft = left + labelWidth;
        if (row.mark != Mark::None) {
            const double markSide = dotsOfPoints(points * 1.2);
            const double y = padY + (QFontMetricsF(font).height() * 1.15 - markSide) / 2;
            piece.items.append(MarkItem {QRectF(valueLeft, y, markSide, markSide), row.mark, {}});
            piece.hasMarks = true;
            valueLeft += markSide + gap;
        }
        const double valueWidth = left + pairWidth - valueLeft - dotsOfPoints(4);
        const TextBlock label = layText(row.label, bold, labelWidth - dotsOfPoints(6));
        label.place({left, padY}, context.tokens.muted, piece.items);
        double y = padY;
        const QString missing = QCoreApplication::translate("print", "to be completed");
        const TextBlock value = row.missing
            ? layText(missing, font, valueWidth)
            : layText(plainText(row.value), font, valueWidth, Qt::AlignLeft, runFormats(row.value));
        value.place({valueLeft, y}, row.missing ? context.tokens.ragRed : context.tokens.text,
                    piece.items);
        y += value.height;
        for (const QString &bullet : row.bullets) {
            const TextBlock text = layText(bullet, font, valueWidth - dotsOfPoints(10));
            layText(QStringLiteral("•"), font, valueWidth)
                .place({valueLeft, y}, context.tokens.text, piece.items);
            text.place({valueLeft + dotsOfPoints(10), y}, context.tokens.text, piece.items);
            y += text.height + dotsOfPoints(1.5);
        }
        double x = 0;
        const double lineHeight = QFontMetricsF(font).height() * 1.15;
        for (const TickOption &option : row.options) {
            const TextBlock text = layText(option.text, font, valueWidth);
            if (x > 0 && x + side + gap + text.width > valueWidth) {
                x = 0;
                y += lineHeight;
            }
            piece.items.append(TickItem {
                QRectF(valueLeft + x, y + (lineHeight - side) / 2, side, side), option.ticked});
            text.place({valueLeft + x + side + gap, y}, context.tokens.text, piece.items);
            x += side + gap + text.width + dotsOfPoints(points * 1.4);
        }
        if (!row.options.isEmpty())
            y += lineHeight;
        piece.height = std::max({piece.height, y + padY, label.height + 2 * padY});
        if (piece.label.isEmpty())
            piece.label = row.label;
        if (i % across == across - 1 || i == sheet.rows.size() - 1) {
            if (sheet.lined)
                piece.items.append(RuleItem {QLineF(0, piece.height, context.width, piece.height),
                                             dotsOfPoints(paper::kHairlinePt),
                                             context.tokens.hairline});
            out.append(piece);
            piece = Piece {};
        }
    }
}

} // namespace candour
