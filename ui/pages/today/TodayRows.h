// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/NewlyRed.h"
#include "core/calc/SpcReading.h"
#include "core/report/FigureSource.h"
#include "core/services/DueService.h"
#include "core/services/OverdueFigures.h"
#include "core/services/ScorecardService.h"
#include "ui/frame/Page.h"
#include "ui/models/ValueTableModel.h"

namespace candour {

/// The groups of the list in their order: those of a date, and what the figures brought.
enum class TodayGroup { Overdue, Today, ThisWeek, Figures, ThisMonth, Later };

/// One line: something that waits for her, and where it is done.
struct TodayLine {
    Uid id;
    TodayGroup group = TodayGroup::Today;
    QDate due {}; ///< none for what the figures brought
    QString what {};
    QString title {};
    QString detail {};
    FigureSource figure {}; ///< that it is about; null for any other line
    Location to {}; ///< without a place: the form of the record
    const RecordKind *kind = nullptr;
    Uid record {};
};

/// Ids of the columns: `group`, `due`, `days`, `what`, `title`, `detail`.
[[nodiscard]] QList<ValueColumn> todayColumns();
[[nodiscard]] QList<ValueRow> todayRows(const QList<TodayLine> &lines, const QDate &today);

/// Stable code of a group, by which the column is filtered.
[[nodiscard]] QString groupCode(TodayGroup group);
/// "3 overdue", "1 due today", "12 in the figures".
[[nodiscard]] QString groupCountWords(TodayGroup group, int count);

[[nodiscard]] TodayGroup groupOf(const QDate &due, const QDate &today);

/// A line for each measure that turned red in the month.
[[nodiscard]] QList<TodayLine> newlyRedLines(const std::vector<NewlyRed> &found,
                                             const QList<Organisation> &organisations,
                                             const Period &month);
/// A line for each chart that newly shows a special cause, with what it says.
[[nodiscard]] QList<TodayLine> newlySpecialLines(const std::vector<SpcReading> &found,
                                                 const ScorecardBooks &books, const Period &month);
/// A line for each provider that owes figures which are overdue; one for all where they are many.
[[nodiscard]] QList<TodayLine> arrearsLines(const std::vector<Arrears> &arrears,
                                            const QDate &today);

} // namespace candour
