// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/ColumnWidths.h"
#include "ui/print/Flow.h"

#include <QFontMetricsF>

namespace candour {

namespace {

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Centre:
        return Qt::AlignHCenter;
    case Alignment::Left:
        break;
    }
    return Qt::AlignLeft;
}

/// Lays out the rows of one table.
class TableFlow {
public:
    TableFlow(const Table &table, const FlowContext &context)
        : m_table(table)
        , m_context(context)
        , m_points(table.pointSize > 0 ? table.pointSize : context.tablePt)
        , m_padX(dotsOfPoints(context.tight ? 1.8 : 3))
        , m_padY(dotsOfPoints(context.tight ? 1.3 : 2.5))
        , m_markSide(dotsOfPoints(m_points * 1.2))
        , m_widths(columnWidths(table, context.width, m_points, m_padX, m_markSide))
    {
    }

    void run(QList<Piece> &out)
    {
        flowCaption(out);
        const QList<Piece> head = headPieces();
        out.append(head);
        std::shared_ptr<const QList<Piece>> repeated;
        if (m_table.repeatHead && !head.isEmpty())
            repeated = std::make_shared<const QList<Piece>>(head);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            Piece piece = rowPiece(m_table.rows.at(i), false);
            piece.repeatedHead = repeated;
            piece.row = int(i);
            out.append(piece);
        }
        if (!m_table.note.isEmpty())
            flowNote(out);
    }

private:
    void flowCaption(QList<Piece> &out)
    {
        if (m_table.caption.isEmpty())
            return;
        const TextBlock text =
            layText(m_table.caption, paperFont(std::max(m_points, m_context.tablePt), true),
                    m_context.width);
        QList<PageItem> items;
        text.place({0, 0}, m_context.tokens.text, items);
        Piece piece = joinedPiece(items, text.height, dotsOfPoints(m_context.tight ? 2 : 10));
        piece.keepWithNext = true;
        out.append(piece);
    }

    void flowNote(QList<Piece> &out)
    {
        if (!out.isEmpty())
            out.last().keepWithNext = true;
        const TextBlock text = layText(m_table.note, paperFont(m_points), m_context.width);
        QList<PageItem> items;
        text.place({0, 0}, m_context.tokens.muted, items);
        out.append(joinedPiece(items, text.height, dotsOfPoints(2)));
    }

    /// Head rows and column titles; they stay together and with the first body row.
    QList<Piece> headPieces()
    {
        QList<Piece> head;
        for (const Row &row : m_table.headRows)
            head.append(rowPiece(row, true));
        Row titles;
        bool any = false;
        for (const Column &column : m_table.columns) {
            Cell cell {.text = column.title};
            if (!column.unit.isEmpty())
                cell.text +=
                    (cell.text.isEmpty() ? QString() : QStringLiteral("\u2028")) + column.unit;
            any |= !cell.text.isEmpty();
            titles.cells.append(cell);
        }
        if (any)
            head.append(rowPiece(titles, true));
        if (head.isEmpty())
            return head;
        head.first().before = dotsOfPoints(m_context.tight || !m_table.caption.isEmpty() ? 2 : 6);
        for (Piece &piece : head)
            piece.keepWithNext = true;
        // A stronger line parts the head from the body.
        rule(head.last(), m_context.tokens.text, 0.9);
        return head;
    }

    void rule(Piece &piece, const QColor &colour, double points) const
    {
        piece.items.append(RuleItem {QLineF(0, piece.height, m_context.width, piece.height),
                                     dotsOfPoints(points), colour});
    }

    Piece rowPiece(const Row &row, bool head)
    {
        Piece piece;
        const bool strongRow = head || row.kind != RowKind::Body;

        struct Placed {
            TextBlock text;
            QRectF room;
            const Cell *cell;
            Alignment align;
        };

        QList<Placed> placed;
        double x = 0;
        qsizetype column = 0;
        const double oneLine = QFontMetricsF(paperFont(m_points)).height();
        double height = head ? 0 : oneLine;
        for (const Cell &cell : row.cells) {
            double width = 0;
            const qsizetype firstColumn = column;
            for (int i = 0; i < std::max(1, cell.span) && column < m_widths.size(); ++i)
                width += m_widths.at(column++);
            if (firstColumn >= m_widths.size())
                break;
            // A head over several columns stands over their middle.
            const bool spanning = head && cell.span > 1;
            const Alignment align = cell.align.value_or(
                spanning ? Alignment::Centre : m_table.columns.at(firstColumn).align);
            QRectF room(x + m_padX, 0, width - 2 * m_padX, 0);
            double textWidth = room.width();
            if (cell.mark != Mark::None && !cell.text.isEmpty())
                textWidth -= m_markSide + m_padX * 1.4;
            const QFont font = paperFont(m_points, strongRow || cell.strong);
            const TextBlock text =
                layText(cell.text, font, std::max(textWidth, 1.0), qtAlignment(align), {}, 1.08);
            height = std::max(height, text.height);
            if (cell.mark != Mark::None)
                height = std::max(height, m_markSide);
            if (cell.icon != SpcIcon::None)
                height = std::max(height, m_markSide * kIconToMark);
            placed.append({text, room, &cell, align});
            if (piece.label.isEmpty())
                piece.label = cell.text;
            x += width;
        }
        const double top = row.kind == RowKind::Group ? m_padY * 1.8 : m_padY;
        for (const Placed &one : placed) {
            const QColor colour =
                one.cell->muted || head ? m_context.tokens.muted : m_context.tokens.text;
            // Heads stand on the line, cells hang from it.
            const double y = head ? m_padY + height - one.text.height : top;
            one.text.place({one.room.left(), y}, colour, piece.items);
            placeMark(one.room, *one.cell, one.align, top, height, piece);
            placeIcon(one.room, *one.cell, one.align, top, height, piece);
            if (one.cell->spark)
                piece.items.append(SparkItem {
                    QRectF(one.room.left(), top, one.room.width(), oneLine), *one.cell->spark});
        }
        piece.height = height + top + m_padY;
        if (row.kind == RowKind::Total)
            piece.items.append(RuleItem {QLineF(0, 0, m_context.width, 0), dotsOfPoints(0.7),
                                         m_context.tokens.text});
        if (!head)
            rule(piece,
                 row.kind == RowKind::Group ? m_context.tokens.controlBorder
                                            : m_context.tokens.hairline,
                 paper::kHairlinePt);
        piece.keepWithNext = row.kind == RowKind::Group;
        return piece;
    }

    void placeIcon(const QRectF &room, const Cell &cell, Alignment align, double top, double height,
                   Piece &piece) const
    {
        if (cell.icon == SpcIcon::None)
            return;
        const double side = m_markSide * kIconToMark;
        double left = room.left();
        if (align == Alignment::Centre)
            left = room.center().x() - side / 2;
        else if (align == Alignment::Right || !cell.text.isEmpty())
            left = room.right() - side;
        const double y = top + (firstLine(height) - side) / 2;
        piece.items.append(IconItem {QRectF(left, y, side, side), cell.icon});
    }

    /// The height of the first line of the text, or of a single one.
    [[nodiscard]] double firstLine(double height) const
    {
        return std::min(height, QFontMetricsF(paperFont(m_points)).height() * 1.08);
    }

    void placeMark(const QRectF &room, const Cell &cell, Alignment align, double top, double height,
                   Piece &piece) const
    {
        if (cell.mark == Mark::None)
            return;
        double left = room.right() - m_markSide;
        if (cell.text.isEmpty() && align == Alignment::Centre)
            left = room.center().x() - m_markSide / 2;
        else if (cell.text.isEmpty() && align == Alignment::Left)
            left = room.left();
        const double y = top + (firstLine(height) - m_markSide) / 2;
        piece.items.append(
            MarkItem {QRectF(left, y, m_markSide, m_markSide), cell.mark, cell.letter});
        piece.hasMarks = true;
    }

    const Table &m_table;
    const FlowContext &m_context;
    double m_points;
    double m_padX;
    double m_padY;
    double m_markSide;
    QList<double> m_widths;
};

} // namespace

void flowTable(const Table &table, const FlowContext &context, QList<Piece> &out)
{
    if (!table.columns.isEmpty())
        TableFlow(table, context).run(out);
}

} // namespace candour
