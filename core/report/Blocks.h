// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/report/ChartSpec.h"
#include "core/report/FigureSource.h"
#include "core/report/TableBlock.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace candour {

/// A piece of a paragraph. A figure in running text is a run of its own, so that it has a source.
struct Run {
    QString text {};
    bool strong = false;
    FigureSource source {};
    QString link {}; ///< anchor of a heading in the same document

    friend bool operator==(const Run &, const Run &) = default;
};

struct Heading {
    int level = 1; ///< 1 to 3
    QString text {};
    QString number {}; ///< "3", "3.1"; given by numberDocument()
    QString anchor {};
    bool numbered = true;

    friend bool operator==(const Heading &, const Heading &) = default;
};

enum class ParagraphStyle {
    Body,
    Lead, ///< the first words of a page, a little larger
    Note, ///< small and grey
    Bullet,
    Missing, ///< a gap the lead must fill before the report can be final
};

struct Paragraph {
    QList<Run> runs {};
    ParagraphStyle style = ParagraphStyle::Body;
    QString number {}; ///< "3.1"; only where `numbered`
    bool numbered = false;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct Chart {
    ChartSpec spec {};

    friend bool operator==(const Chart &, const Chart &) = default;
};

/// An attachment of the file: the organisation's logo, a photograph of a visit.
struct Picture {
    QString digest {}; ///< SHA-256 of its content, in hex
    QString altText {};
    QString caption {};
    double width = 1; ///< share of the column

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// One of a row of boxes to tick: "☐ decision ☑ assurance".
struct TickOption {
    QString text {};
    bool ticked = false;

    friend bool operator==(const TickOption &, const TickOption &) = default;
};

struct KeyValueRow {
    QString label {};
    QList<Run> value {};
    QStringList bullets {};
    QList<TickOption> options {};
    Mark mark = Mark::None; ///< before the value
    bool missing = false; ///< required and empty: said in the value's place

    friend bool operator==(const KeyValueRow &, const KeyValueRow &) = default;
};

/// A front sheet, or the facts at the head of a page.
struct KeyValue {
    QList<KeyValueRow> rows {};
    int pairsAcross = 1;
    double labelWeight = 1; ///< label : value = labelWeight : 3
    double pointSize = 0;
    bool lined = true; ///< hairlines between rows

    friend bool operator==(const KeyValue &, const KeyValue &) = default;
};

struct LegendEntry {
    Mark mark = Mark::None;
    QString symbol {}; ///< "p", "*": where there is no mark
    QString text {};

    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// What the marks and signs mean. Inline: one line, as at the foot of a page.
struct Legend {
    QList<LegendEntry> entries {};
    bool inlined = false;
    double pointSize = 0;

    friend bool operator==(const Legend &, const Legend &) = default;
};

struct TableOfContents {
    QString title {};
    int depth = 2;

    friend bool operator==(const TableOfContents &, const TableOfContents &) = default;
};

enum class Orientation { Portrait, Landscape };

/// Begins a stretch of pages laid out alike.
struct PageRules {
    Orientation orientation = Orientation::Portrait;
    double marginMm = 20;
    double bindingMm = 0; ///< left margin where it is to be wider; 0: as the others
    int pageLimit = 0; ///< 0: as many as needed
    double bodyPt = 11;
    double tablePt = 9;

    friend bool operator==(const PageRules &, const PageRules &) = default;
};

struct PageBreak {
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

struct Box;

/// Boxes side by side, row by row: a scorecard's dimensions, charts in pairs.
struct Grid {
    int columns = 2;
    std::vector<Box> boxes;
    bool framed = true;

    friend bool operator==(const Grid &a, const Grid &b);
};

using BlockContent = std::variant<Heading, Paragraph, Table, Chart, Picture, KeyValue, Legend,
                                  TableOfContents, PageRules, PageBreak, Grid>;

struct Block {
    BlockContent content;
    bool keepWithNext = false;

    Block();
    Block(BlockContent what, bool keep = false);

    friend bool operator==(const Block &, const Block &) = default;
};

struct Box {
    QString title {};
    QList<Block> blocks {};
    int span = 1; ///< columns of the grid covered

    friend bool operator==(const Box &, const Box &) = default;
};

// Here, where a box is known: what a grid's boxes are must be, to make a block or move its content.
inline Block::Block() = default;

inline Block::Block(BlockContent what, bool keep)
    : content(std::move(what))
    , keepWithNext(keep)
{
}

inline bool operator==(const Grid &a, const Grid &b)
{
    return a.columns == b.columns && a.framed == b.framed && a.boxes == b.boxes;
}

template <>
std::span<const Choice<ParagraphStyle>> choicesOf<ParagraphStyle>();
template <>
std::span<const Choice<Orientation>> choicesOf<Orientation>();

/// A paragraph of one plain run.
[[nodiscard]] Paragraph plainParagraph(const QString &text,
                                       ParagraphStyle style = ParagraphStyle::Body);

[[nodiscard]] QString plainText(const QList<Run> &runs);

} // namespace candour
