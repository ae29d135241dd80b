// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/RowChart.h"
#include "core/services/ProviderService.h"
#include "ui/models/ValueTableModel.h"

#include <QDate>

namespace candour {

// What the tables of this place show, made of what the services read.

/// The list of providers: what they are known by, how they do, then the contract.
[[nodiscard]] QList<ValueColumn> providerColumns();
[[nodiscard]] QList<ValueRow> providerRows(const QList<ProviderSummary> &providers,
                                           const QDate &today);

/// Indicators of one provider; the rows named by their place in the scorecard, in that order.
[[nodiscard]] QList<ValueColumn> figureColumns();
[[nodiscard]] QList<ValueRow> figureRows(const Scorecard &card, const QList<int> &rows,
                                         const SharedReadings &charts);

/// What the colour of a row's latest figure and its control chart say together.
[[nodiscard]] RagSpc joinedOf(const Scorecard &card, const ScorecardRow &row,
                              const SharedReadings &charts);
/// The rows that need attention, by their place in the scorecard: those that are red or amber and
/// those whose chart says so, what gets worse first.
[[nodiscard]] QList<int> attentionRows(const Scorecard &card, const SharedReadings &charts);

/// Ratings, one row a place (what stands now) or one a report (what was published).
[[nodiscard]] QList<ValueColumn> cqcColumns(const QString &firstTitle);
[[nodiscard]] QList<ValueRow> cqcRows(const ProviderDossier &dossier,
                                      const std::vector<CqcAnswers> &answers);
/// Of a cell of cqcRows(): the record it shows; null where there is none.
[[nodiscard]] Uid ratingOf(const QModelIndex &index);

[[nodiscard]] QList<ValueColumn> peopleColumns();
[[nodiscard]] QList<ValueRow> peopleRows(const QList<ProviderContact> &people);

[[nodiscard]] QList<ValueColumn> commentColumns();
[[nodiscard]] QList<ValueRow> commentRows(const QList<ProviderComment> &comments);

} // namespace candour
