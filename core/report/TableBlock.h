// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Mark.h"
#include "core/report/ChartSpec.h"
#include "core/report/FigureSource.h"

#include <QList>
#include <QString>

#include <optional>

namespace candour {

enum class Alignment { Left, Right, Centre };

struct Column {
    QString title {};
    QString unit {}; ///< second line of the head
    Alignment align = Alignment::Left;
    double weight = 1; ///< share of the width

    friend bool operator==(const Column &, const Column &) = default;
};

struct Cell {
    QString text {};
    std::optional<Alignment> align {}; ///< otherwise the column's
    Mark mark = Mark::None;
    QString letter {}; ///< in place of the mark's own letter
    bool strong = false;
    bool muted = false;
    int span = 1; ///< columns covered
    std::optional<Sparkline> spark {};
    FigureSource source {};
    SpcIcon icon = SpcIcon::None;

    friend bool operator==(const Cell &, const Cell &) = default;
};

enum class RowKind { Body, Group, Total };

struct Row {
    QList<Cell> cells {};
    RowKind kind = RowKind::Body;
    int priority = 0; ///< 0 is the most important; what must give way is the highest number

    friend bool operator==(const Row &, const Row &) = default;
};

struct Table {
    QString caption {};
    QList<Column> columns {};
    QList<Row> headRows {}; ///< above the row of column titles: heads that span columns
    QList<Row> rows {};
    QString note {}; ///< small, beneath
    bool repeatHead = true;
    double pointSize = 0; ///< 0: the table size of the page
    bool firstColumnIsHead = true; ///< its cells name their rows (`<th scope="row">`)

    friend bool operator==(const Table &, const Table &) = default;
};

template <>
std::span<const Choice<Alignment>> choicesOf<Alignment>();
template <>
std::span<const Choice<RowKind>> choicesOf<RowKind>();
} // namespace candour
