// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartDrawing.h"
#include "core/report/Document.h"

#include <QColor>
#include <QList>
#include <QTextLayout>

#include <memory>
#include <variant>

namespace candour {

// What stands on a page, placed. Coordinates are dots (Sheet.h).

/// One line of a laid-out text; the lines of a paragraph share the layout.
struct TextLineItem {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF at; ///< of the line's top left corner
    QColor colour;

    [[nodiscard]] QString text() const;
};

struct RuleItem {
    QLineF line;
    double width = 0;
    QColor colour;
};

struct MarkItem {
    QRectF rect;
    Mark mark = Mark::None;
    QString letter;
};

struct IconItem {
    QRectF rect;
    SpcIcon icon = SpcIcon::None;
};

struct SparkItem {
    QRectF rect;
    Sparkline spark;
};

struct ChartItem {
    QRectF rect;
    std::shared_ptr<const ChartSpec> spec;
    ChartSizes sizes;
};

struct PictureItem {
    QRectF rect;
    QString digest;
};

/// A box to tick.
struct TickItem {
    QRectF rect;
    bool ticked = false;
};

using PageItem = std::variant<TextLineItem, RuleItem, MarkItem, IconItem, SparkItem, ChartItem,
                              PictureItem, TickItem>;

void moveItem(PageItem &item, const QPointF &by);
void moveItems(QList<PageItem> &items, const QPointF &by);

/// An entry of the PDF's bookmarks and of the table of contents.
struct OutlineEntry {
    int level = 1;
    QString text;
    int page = -1; ///< from 0
    double top = 0; ///< dots from the top of the page
};

/// What a page break may not cut: a line of a paragraph, a row of a table, a chart. Its items are
/// placed from its own top left corner.
struct Piece {
    double before = 0; ///< space above; dropped at the top of a page
    double height = 0;
    QList<PageItem> items;
    bool keepWithNext = false;
    bool breakBefore = false;
    bool hasMarks = false; ///< the page must then say what marks mean
    int row = -1; ///< of its table, for a body row
    QString label; ///< first words, to name what did not fit
    std::shared_ptr<const QList<Piece>> repeatedHead; ///< to be set again when a page begins here
    std::optional<OutlineEntry> outline;
};

} // namespace candour
