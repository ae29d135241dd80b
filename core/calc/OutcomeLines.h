// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Outcomes.h"

#include <span>

namespace candour {

/// Makes the lines of measures: computes the scorecards of everybody in the scope once, and lays
/// comparators beside what is asked for. Borrows its input.
class OutcomeLines {
public:
    explicit OutcomeLines(const OutcomesInput &input);

    /// Those of any domain or framework indicator, in the lead's order.
    [[nodiscard]] const QList<const Indicator *> &indicators() const { return m_indicators; }

    /// The lines of an indicator as the scope has them, worst first, with comparators.
    [[nodiscard]] std::vector<OutcomeLine> of(const Indicator &indicator) const;

private:
    using Series = std::span<const Observation>;

    void sortOrganisations();
    void computeLines(const Uid &organisation);
    [[nodiscard]] const OutcomeLine *find(const Uid &organisation, const Uid &indicator) const;
    [[nodiscard]] const OutcomeLine *speaking(const Indicator &indicator) const;
    [[nodiscard]] Series seriesOf(const Uid &organisation, const Uid &indicator) const;
    void compare(OutcomeLine &line) const;
    void lay(OutcomeLine &line, ComparatorKind kind, const Uid &organisation,
             const std::vector<Series> &series) const;
    [[nodiscard]] Uid regionOf(const Uid &organisation) const;
    [[nodiscard]] std::vector<Series> peersOf(const Organisation &group, const Uid &organisation,
                                              const Uid &indicator) const;

    const OutcomesInput &m_input;
    QHash<Uid, const Organisation *> m_organisations;
    QList<const Indicator *> m_indicators;
    QList<Uid> m_providers;
    QList<const Organisation *> m_peerGroups;
    Uid m_own;
    Uid m_england;
    QHash<SeriesKey, OutcomeLine> m_lines;
};

} // namespace candour
