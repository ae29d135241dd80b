// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Matrix.h"
#include "core/report/RowChart.h"

#include <QHash>

namespace candour {

/// What the print of the all-provider matrix is built from: what she sees, in her order.
struct MatrixPaper {
    PaperFrame frame;
    Matrix matrix;
    std::vector<int> order; ///< rows of the matrix, as they stand
    QList<Organisation> organisations; ///< those of the matrix and others
    QHash<Uid, Rag> overall; ///< by organisation; empty where there is no overall colour
    VerdictChoice choice = VerdictChoice::Latest;
};

/// A4 landscape: a table of providers by measures; measures that do not fit beside each other
/// follow in tables of their own, each with its providers.
[[nodiscard]] Document buildMatrix(const MatrixPaper &paper);

/// What the print of one measure at all providers is built from.
struct MeasurePaper {
    struct Line {
        Organisation organisation;
        ScorecardRow row;
    };

    PaperFrame frame;
    Indicator indicator;
    QList<Line> providers; ///< in the order shown
    QList<Line> comparators;
    ChartSpec chart; ///< of all providers on one scale; not printed without panels
    ChartSpec funnel; ///< not printed without points
    Table outliers; ///< beneath the funnel; not printed without rows
    SharedReadings readings {}; ///< of all lines; none: no icons
};

/// A4 portrait: the definition in a line, the list with its verdicts, and the small charts.
[[nodiscard]] Document buildMeasure(const MeasurePaper &paper);

} // namespace candour
