// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/Matrix.h"
#include "core/calc/Scorecard.h"
#include "core/domain/Framework.h"
#include "core/domain/Organisation.h"
#include "core/domain/Profile.h"
#include "core/domain/Remark.h"
#include "core/domain/Statistics.h"

#include <QHash>
#include <QList>

namespace candour {

namespace db {
class Database;
}

/// What scorecards are computed by, read once and kept until a ChangeSet touches it.
struct ScorecardBooks {
    QList<Organisation> organisations; ///< with figures or a threshold of their own, or providers
    QList<Indicator> indicators; ///< by rank, then code
    QList<Threshold> thresholds;
    QList<VerdictOverride> overrides;
    QList<DimensionSet> dimensionSets;
    QList<Domain> domains;
    QList<DataQuality> grades; ///< how far figures can be trusted
    QList<Rebase> rebases; ///< where limits of control charts are calculated anew
    QList<ChartNote> chartNotes;
    OverallRule overallRule = OverallRule::WeakestDimension;
    SpcRuleSet spcRules = SpcRuleSet::MdcCurrent;
};

/// Which of a provider's rows: everything it has figures for, unless indicators are named.
struct ScorecardRequest {
    Ref<Organisation> organisation;
    Period lastMonth;
    int monthCount = 12;
    int quarterCount = 4;
    int yearCount = 0;
    QList<Ref<Indicator>> indicators {};
};

struct MatrixRequest {
    Period lastMonth;
    int monthCount = 12;
    QList<Ref<Organisation>> organisations; ///< empty: every provider that was open in its months
    QList<Ref<Indicator>> indicators {}; ///< empty: those that at least one of them has figures for

    [[nodiscard]] Period firstMonth() const { return lastMonth.plus(1 - monthCount); }
};

/// One measure of all organisations.
struct AcrossRequest {
    Ref<Indicator> indicator;
    Period lastMonth;
    int monthCount = 12;
};

/// Scorecards and matrices from the file. A reader: any thread's own Database will do.
class ScorecardService {
public:
    explicit ScorecardService(const db::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<ScorecardBooks> books() const;
    [[nodiscard]] Result<Scorecard> scorecard(const ScorecardBooks &books,
                                              const ScorecardRequest &request) const;
    [[nodiscard]] Result<Matrix> matrix(const ScorecardBooks &books,
                                        const MatrixRequest &request) const;
    /// One indicator of every organisation that has figures of it, each a scorecard of one row.
    [[nodiscard]] Result<std::vector<Scorecard>> across(const ScorecardBooks &books,
                                                        const AcrossRequest &request) const;
    /// The total's figures in force of one organisation and indicator, all periods.
    [[nodiscard]] Result<std::vector<Observation>> series(const Ref<Organisation> &organisation,
                                                          const Ref<Indicator> &indicator) const;
    /// The last month for which any figure is in the file; null in an empty file.
    [[nodiscard]] Result<Period> lastMonth() const;

private:
    const db::Database &m_database;
};

/// The organisation of a code, case ignored; none when there is no such code.
[[nodiscard]] std::optional<Organisation> organisationByCode(const QList<Organisation> &list,
                                                             const QString &code);

} // namespace candour
