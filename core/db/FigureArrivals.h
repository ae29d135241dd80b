// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ObservationStore.h"

namespace candour::db {

class Database;

/// Which batch first brought a figure, and which brought the one in force.
struct FigureArrival {
    Period period;
    BatchId first; ///< not withdrawn
    BatchId inForce;
    BatchId undone; ///< the newest that brought one and was withdrawn; 0 without any
    FigureStatus status = FigureStatus::Final;
};

/// For each series, in their order, when the figures in force between two days came; in the order
/// of the periods' texts. A figure that was cleared has not come.
Result<void> figureArrivals(
    const Database &database, const QList<SeriesInfo> &series, const QDate &from, const QDate &to,
    const std::function<void(const SeriesInfo &, const std::vector<FigureArrival> &)> &visit);

} // namespace candour::db
