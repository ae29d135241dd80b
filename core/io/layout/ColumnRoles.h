// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/ColumnProfile.h"

#include <QList>

#include <vector>

namespace candour {

/// How the figures of a table are spread.
enum class TableShape : quint8 { Long, MonthsAcross, IndicatorsAcross, ProvidersAcross };

/// What each column of a table is; columns of the sheet from 0, -1 where there is none.
struct TableColumns {
    TableShape shape = TableShape::Long;

    int organisationCode = -1;
    int organisationName = -1;
    int indicator = -1;
    int indicatorName = -1; ///< beside `indicator`, which then holds codes
    int period = -1;
    int year = -1; ///< beside `period`, which then says "Apr"
    int part = -1; ///< says which rows are numerators and denominators
    int threshold = -1;
    int unit = -1;
    int status = -1;
    int value = -1;
    int numerator = -1;
    int denominator = -1;
    int lower = -1;
    int upper = -1;
    std::vector<int> breakdowns;
    std::vector<int> measures; ///< one figure each, named by its head
    std::vector<int> providers; ///< the same, of an organisation
    std::vector<PeriodColumn> periods;
    QString under; ///< of several columns a period those under this head
    QStringList underChoices; ///< what else could be meant
    std::vector<int> labelsAbove; ///< a blank cell of these repeats the one above

    std::vector<int> sums; ///< left out: YTD, totals
    std::vector<int> others; ///< left out: remarks, numbers of rows, hidden helpers
    std::vector<int> unexplained; ///< figures of which nobody knows what they are

    bool isIndicatorNamed = false; ///< a head says that its column holds the indicators
    bool isOrganisationKnown = false; ///< the file at hand has most of the column's
};

/// By content first, by heads where content does not tell.
[[nodiscard]] TableColumns columnsOf(const SheetReading &sheet, const SheetTableArea &table,
                                     const std::vector<ColumnProfile> &profiles,
                                     const PeriodHints &hints);

} // namespace candour
