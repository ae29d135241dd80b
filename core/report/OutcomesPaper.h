// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Outcomes.h"
#include "core/report/RowChart.h"

namespace candour {

/// What prints of the outcomes framework are built from.
struct OutcomesPaper {
    PaperFrame frame;
    Outcomes outcomes;
    QList<Organisation> organisations;
    QHash<Uid, QString> boardMembers; ///< name and post, by domain; without an entry: none named
    QList<Threshold> thresholds; ///< for the steps between years in definitions
    QString whose; ///< whose figures: "Wessex Vale ICB", "All providers"
    SharedReadings readings {}; ///< of all lines; none: no control charts
};

/// The five domains on a page: named member, verdicts, what stands worst.
[[nodiscard]] Document buildOutcomesOverview(const OutcomesPaper &paper);

/// One domain as its screen shows it: every indicator of the framework with what measures it.
[[nodiscard]] Document buildDomainOutcomes(const OutcomesPaper &paper, const QString &domain);

/// "Domain 5: Treating and caring for people …".
[[nodiscard]] QString domainHeading(const Domain &domain);

/// "Overarching indicators", "Improvement area: …", "Other measures of this domain".
[[nodiscard]] QString groupHeading(const OutcomeGroup &group);

/// "3 red, 1 amber, 7 green, 2 without a verdict. 4 of 9 framework indicators have a figure."
[[nodiscard]] QString countsSentence(const DomainOutcome &domain);

/// "Named ICB Board member: Margaret Oduya, Chief Nursing Officer."
[[nodiscard]] QString memberSentence(const OutcomesPaper &paper, const Domain &domain);

/// The organisation of a line; one without a name when it is not in the list.
[[nodiscard]] Organisation organisationIn(const QList<Organisation> &organisations, const Uid &uid);

/// What people call it beside a figure: "England", "Region", the short name of a group of peers.
[[nodiscard]] QString comparatorName(const Comparator &comparator,
                                     const Organisation &organisation);

/// The comparator of a kind; the first where there are several groups of peers.
[[nodiscard]] const Comparator *comparatorOf(const OutcomeLine &line, ComparatorKind kind);

/// The chart of a line (rowChart()): 24 points with its target and those it is compared with.
[[nodiscard]] ChartSpec outcomeChart(const OutcomeLine &line, const OutcomesPaper &paper);

/// The same where only the organisations and the control charts are at hand.
[[nodiscard]] ChartSpec outcomeChart(const OutcomeLine &line, const Period &lastMonth,
                                     const QList<Organisation> &organisations,
                                     const SharedReadings &readings);

/// Level, improvement area, framework indicator, measures: the table of a domain.
void appendOutcomesTable(const OutcomesPaper &paper, const DomainOutcome &domain,
                         Document &document);

} // namespace candour
