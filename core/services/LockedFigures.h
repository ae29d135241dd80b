// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ReportedFigures.h"
#include "core/services/FigureEntry.h"

#include <QHash>
#include <QList>

#include <span>

namespace candour {

/// A figure that an issued report has made public: it may be read, and changed only with a reason.
struct LockedFigure {
    QString report; ///< number of the newest that has it
    QString title; ///< of that report
    Figure issued; ///< what it says
    bool restated = false; ///< something else stands in the file today
};

/// Of one organisation, by indicator and period.
using LockedFigures = QHash<std::pair<Uid, Period>, LockedFigure>;

/// The totals of an organisation that issued reports have (core/db/ReportedFigures.h). Empty, and
/// at no cost, where none was issued. Of periods that end on that day or later, if one is given.
[[nodiscard]] Result<LockedFigures> lockedFigures(const db::Database &database,
                                                  const Uid &organisation, const QDate &from = {});

/// Which figures of issued reports enterFigures() would restate: asked before, so that a reason can
/// be. Entries that it would refuse are passed over.
[[nodiscard]] Result<QList<db::ReportedCount>>
restatedByEntry(const db::Database &database, const QList<EnteredFigure> &entries,
                std::span<const Indicator> indicators);

} // namespace candour
