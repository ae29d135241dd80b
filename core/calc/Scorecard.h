// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Aggregate.h"
#include "core/calc/Verdict.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Remark.h"
#include "core/domain/Threshold.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace candour {

/// Points of a scorecard's sparkline (PRINTS section B).
inline constexpr int kSparklineMonths = 24;

/// What a scorecard of one organisation is computed from.
struct ScorecardInput {
    Ref<Organisation> organisation;
    Period lastMonth; ///< "data to"; later figures are left out
    int monthCount = 12; ///< month columns
    int quarterCount = 4; ///< financial quarters, the last one holding lastMonth
    int yearCount = 0; ///< financial years, the last one holding lastMonth
    std::vector<Indicator> indicators; ///< in the order of the rows
    /// Beside `indicators`: the figures in force of the total (no breakdown), sorted by period. For
    /// last year's comparison and the sparkline, two years and more.
    std::vector<std::vector<Observation>> observations;
    std::vector<Threshold> thresholds; ///< any order; those of others do no harm
    std::vector<VerdictOverride> overrides;
    std::vector<DataQuality> grades; ///< how far figures can be trusted; those of others do no harm
};

/// The grade of data that are poor; null of any other figure.
using PoorData = std::shared_ptr<const DataQuality>;

/// One figure in its column. A quarter or a rolling year stands in the month in which it ends, so
/// `period` says what the figure is about. Where nothing was received it is the month itself.
struct ScorecardCell {
    Period period;
    Figure figure;
    double value = kNoNumber;
    Verdict verdict;
    bool received = false; ///< an observation exists, be it only "suppressed"
    PoorData poorData {};
    bool restated = false; ///< an issued report says something else; said by who knows of reports
};

/// A figure over several periods with its own verdict.
struct ScorecardTotal {
    Aggregate aggregate;
    Verdict verdict;
    PoorData poorData {}; ///< of the newest poor figure that went in
};

/// The rule from one of the sparkline's months on, until the next one begins.
struct TargetStretch {
    int from = 0; ///< index into ScorecardRow::sparkline
    std::optional<Threshold> target; ///< nothing: no rule was in force
};

struct ScorecardRow {
    Indicator indicator;
    std::optional<Threshold> target; ///< for the target column: in period, else on the year
    std::vector<ScorecardCell> cells; ///< beside Scorecard::months
    int latest = -1; ///< the last cell with an observation; -1 when the window has none
    ScorecardTotal yearToDate;
    ScorecardTotal sameTimeLastYear; ///< judged by the rules of that time
    std::vector<ScorecardTotal> quarters; ///< beside Scorecard::quarters
    std::vector<ScorecardTotal> years; ///< beside Scorecard::years
    std::array<double, kSparklineMonths> sparkline {}; ///< oldest first; NaN is a gap
    std::vector<TargetStretch> targets; ///< beside `sparkline`, one wherever the rule changes
    Rag worst = Rag::None; ///< the worse of latest and year to date

    [[nodiscard]] const ScorecardCell *latestCell() const
    {
        return latest < 0 ? nullptr : &cells[size_t(latest)];
    }
};

/// Which of a row's verdicts counts.
enum class VerdictChoice {
    /// The latest cell's; where its target is on the year, so that a month has no colour, the year
    /// to date's.
    Latest,
    YearToDate,
    Worst, ///< the worse of the two
};

/// The computed table that screen and paper both paint.
struct Scorecard {
    Ref<Organisation> organisation;
    Period lastMonth;
    std::vector<Period> months; ///< oldest first
    std::vector<Period> quarters;
    std::vector<Period> years;
    std::vector<ScorecardRow> rows;
    RagCounts byLatest; ///< VerdictChoice::Latest
    RagCounts byYearToDate;
};

/// Pure, and free of text work: a hundred indicators over two years take well under 10 ms.
[[nodiscard]] Scorecard computeScorecard(const ScorecardInput &input);

[[nodiscard]] Rag ragOf(const ScorecardRow &row, VerdictChoice choice);

/// The same choice from a pair of verdicts; `latest` may be null.
[[nodiscard]] Rag ragOf(const Verdict *latest, const Verdict &yearToDate, VerdictChoice choice);

} // namespace candour
