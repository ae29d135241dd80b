// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/BoardReport.h"

namespace candour {

// The parts of the Board report. Each appends its blocks; internal to buildBoardReport().

/// A row and whose it is.
struct OwnedRow {
    const ScorecardRow *row = nullptr;
    const Organisation *owner = nullptr;
    const Scorecard *scorecard = nullptr;

    [[nodiscard]] bool isNull() const { return row == nullptr; }
};

/// The lead's words for a place, or empty.
[[nodiscard]] QString textFor(const BoardReportInput &input, QLatin1String section,
                              const QString &about = {});

/// Every row of every provider.
[[nodiscard]] QList<OwnedRow> allProviderRows(const BoardReportInput &input);

/// The provider whose verdict on the indicator is worst; null where none has one, and for banded
/// measures, which are not ranked (CONVENTIONS section 15).
[[nodiscard]] OwnedRow worstProvider(const BoardReportInput &input, const Indicator &indicator);

/// The row that speaks for an indicator: our own organisation's, else the worst provider's, else
/// the first that has any.
[[nodiscard]] OwnedRow speakingRow(const BoardReportInput &input, const Indicator &indicator);

/// The indicators of all scorecards, each once.
[[nodiscard]] QList<const Indicator *> allIndicators(const BoardReportInput &input);

void appendFrontSheet(const BoardReportInput &input, Document &document);
void appendSummary(const BoardReportInput &input, Document &document);
void appendProviders(const BoardReportInput &input, Document &document);
void appendDomains(const BoardReportInput &input, Document &document);
/// The icons of what needs attention; nothing where no control chart says anything.
void appendSignals(const BoardReportInput &input, Document &document);
void appendExceptions(const BoardReportInput &input, Document &document);
/// Nothing where no figure was restated.
void appendRestated(const BoardReportInput &input, Document &document);
void appendHowToRead(Document &document);

/// Anchor of a provider's exception report.
[[nodiscard]] QString exceptionAnchor(const Organisation &provider);

/// "C. difficile, Riverside": what a note calls a figure.
[[nodiscard]] QString nameOf(const OwnedRow &owned);

/// Reds that need words, provider by provider.
[[nodiscard]] QList<const ScorecardRow *> exceptionsOf(const BoardProvider &provider);

/// Column heads of the last three months, "Jul", "Aug", "Sep".
void appendMonthColumns(const Scorecard &scorecard, QList<Column> &columns);
void appendMonthCells(const OwnedRow &owned, Row &row);

} // namespace candour
