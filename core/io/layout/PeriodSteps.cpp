// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/PeriodSteps.h"

namespace candour {

PeriodStep stepOf(const std::vector<QDate> &days)
{
    constexpr int kDaysOfWeek = 7;
    constexpr int kMonthsOfQuarter = 3;
    constexpr int kMonthsOfYear = 12;
    if (days.size() < 2)
        return PeriodStep::Other;
    bool areWeeks = days[0].daysTo(days[1]) == kDaysOfWeek;
    bool areQuarters = true;
    for (size_t i = 1; i < days.size(); ++i) {
        const QDate &last = days[i - 1];
        const QDate &day = days[i];
        const int months = (day.year() - last.year()) * kMonthsOfYear + day.month() - last.month();
        areWeeks = areWeeks && last.daysTo(day) % kDaysOfWeek == 0;
        areQuarters = areQuarters && months > 0 && months % kMonthsOfQuarter == 0
            && day.month() % kMonthsOfQuarter == 0;
    }
    return areWeeks ? PeriodStep::Week : areQuarters ? PeriodStep::Quarter : PeriodStep::Other;
}

} // namespace candour
