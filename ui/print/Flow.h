// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/print/PageItems.h"
#include "ui/print/Sheet.h"
#include "ui/theme/Tokens.h"

#include <QImage>

#include <functional>

namespace candour {

/// Finds the picture of an attachment's digest; null when the file does not hold it.
using PictureSource = std::function<QImage(const QString &digest)>;

/// What blocks need to know to become pieces of this width.
struct FlowContext {
    double width = 0; ///< dots
    double fullHeight = 0; ///< of a page's content: nothing unbreakable may be higher
    double bodyPt = paper::kBodyPt;
    double tablePt = paper::kTablePt;
    bool tight = false; ///< inside a box: less air
    ColourTokens tokens = paperTokens();
    PictureSource pictures;
    QList<OutlineEntry> contents; ///< pages of the headings, from the pass before this one
};

/// Blocks to pieces, in order.
[[nodiscard]] QList<Piece> flowBlocks(const QList<Block> &blocks, const FlowContext &context);

// One function a kind of block; each appends.
void flowTable(const Table &table, const FlowContext &context, QList<Piece> &out);
void flowKeyValue(const KeyValue &sheet, const FlowContext &context, QList<Piece> &out);
void flowGrid(const Grid &grid, const FlowContext &context, QList<Piece> &out);

/// A text broken into lines of this width.
struct TextBlock {
    std::shared_ptr<const QTextLayout> layout;
    double height = 0;
    double width = 0; ///< of the longest line

    [[nodiscard]] int lines() const { return layout ? layout->lineCount() : 0; }

    /// One item a line, `at` being the top left corner of the whole.
    void place(const QPointF &at, const QColor &colour, QList<PageItem> &out) const;
};

[[nodiscard]] TextBlock layText(const QString &text, const QFont &font, double width,
                                Qt::Alignment alignment = Qt::AlignLeft,
                                const QList<QTextLayout::FormatRange> &formats = {},
                                double leading = 1.15);

/// Bold stretches of runs.
[[nodiscard]] QList<QTextLayout::FormatRange> runFormats(const QList<Run> &runs);

/// The places of a legend's entries in lines of the width; returns the height used.
double placeLegend(const Legend &legend, double points, double width, const QPointF &at,
                   const ColourTokens &tokens, QList<PageItem> &out);

[[nodiscard]] inline Piece joinedPiece(QList<PageItem> items, double height, double before)
{
    Piece piece;
    piece.items = std::move(items);
    piece.height = height;
    piece.before = before;
    return piece;
}

} // namespace candour
