// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Comparator.h"
#include "core/calc/Scorecard.h"
#include "core/calc/YearOnYear.h"
#include "core/domain/Framework.h"

#include <QHash>
#include <QStringList>

namespace candour {

/// Whose figures speak for an outcome.
enum class OutcomeScope {
    Ours, ///< our organisation's; where it has none, those of the provider in the worst position
    AllProviders, ///< a line for each
    OneProvider,
};

using SeriesKey = std::pair<Uid, Uid>; ///< organisation and indicator

/// What the outcomes are computed from.
struct OutcomesInput {
    Period lastMonth; ///< "data to"; later figures are left out
    OutcomeScope scope = OutcomeScope::Ours;
    Ref<Organisation> provider; ///< of OneProvider
    QString frameworkYear; ///< empty or unknown: the year that names the most indicators
    QList<Domain> domains;
    QList<FrameworkIndicator> framework; ///< of every year, in the order of the framework
    QList<Indicator> indicators; ///< in the lead's order
    QList<Organisation> organisations; ///< also those that are only compared with
    /// The figures in force of the total, sorted by period; three years of them.
    QHash<SeriesKey, std::vector<Observation>> observations;
    std::vector<Threshold> thresholds;
    std::vector<VerdictOverride> overrides;
    std::vector<DataQuality> grades;
};

/// One measure of one organisation.
struct OutcomeLine {
    Ref<Organisation> organisation; ///< null where nobody has a figure
    ScorecardRow row; ///< 24 months
    YearOnYear year;
    std::vector<Comparator> comparators; ///< England, region, peer groups; those with a figure

    [[nodiscard]] Rag rag() const { return ragOf(row, VerdictChoice::Latest); }

    [[nodiscard]] bool hasFigure() const { return row.latest >= 0; }
};

/// What stands for a line: its latest figure, or the year to date where the target is for the year.
struct OutcomeValue {
    bool yearToDate = false;
    Period period; ///< of the latest figure; of a year to date, its last month
    Figure figure;
    double value = kNoNumber;
    /// Of the same period of the year before; of a year to date, of the very months that have a
    /// figure in both years, else none.
    double before = kNoNumber;
    const Verdict *verdict = nullptr; ///< of the line; null where it has no figure
    PoorData poorData {};
};

[[nodiscard]] OutcomeValue shownValue(const OutcomeLine &line);

/// What is shown against the year before, in words: of a year to date, the same months.
[[nodiscard]] QString outcomeTrend(const OutcomeLine &line);
/// "+10; up 6 of 12" of what is shown.
[[nodiscard]] QString outcomeChange(const OutcomeLine &line);

/// A local indicator with its lines.
struct OutcomeMeasure {
    Indicator indicator;
    std::vector<OutcomeLine> lines; ///< worst first; empty where the scope has no figure
};

/// An indicator of the framework and what measures it here.
struct OutcomeEntry {
    FrameworkIndicator framework; ///< null uid: measures that no framework indicator asks for
    std::vector<OutcomeMeasure> measures;

    [[nodiscard]] bool hasFigures() const;
};

/// Overarching indicators, one improvement area, or the measures of our own.
struct OutcomeGroup {
    enum class Kind { Overarching, ImprovementArea, Local };

    Kind kind = Kind::Overarching;
    QString improvementArea;
    std::vector<OutcomeEntry> entries; ///< of Local: one, without framework indicator
};

struct DomainOutcome {
    Domain domain;
    std::vector<OutcomeGroup> groups;
    RagCounts counts; ///< of lines with a figure; banded measures count among none
    int frameworkIndicators = 0;
    int measured = 0; ///< of these, those with a figure
};

struct Outcomes {
    Period lastMonth;
    QString frameworkYear;
    std::vector<DomainOutcome> domains; ///< in the order of their codes

    [[nodiscard]] const DomainOutcome *domain(const QString &code) const;
};

/// Pure. A local indicator measures the framework indicator it names; in other years of the
/// framework the one of the same code and title. It stands once in each of its domains.
[[nodiscard]] Outcomes computeOutcomes(const OutcomesInput &input);

/// The years of the framework, newest first.
[[nodiscard]] QStringList frameworkYears(const QList<FrameworkIndicator> &framework);

/// Places in Outcomes::domains with the worst first: most reds, then most ambers, then the code.
[[nodiscard]] std::vector<size_t> worstFirst(const Outcomes &outcomes);

/// The line that stands worst in the domain; null where none is red or amber.
struct WorstOutcome {
    const OutcomeMeasure *measure = nullptr;
    const OutcomeLine *line = nullptr;
};

[[nodiscard]] WorstOutcome worstOf(const DomainOutcome &domain);

} // namespace candour
