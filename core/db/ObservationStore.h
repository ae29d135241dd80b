// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"
#include "core/domain/Figure.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace candour::db {

class Connection;

/// Series = organisation x indicator x breakdown (DESIGN section 4). `breakdown` is the sorted
/// `dimension=value` list, empty for the total.
struct SeriesInfo {
    SeriesId id;
    Uid organisation;
    Uid indicator;
    QString breakdown;
};

/// One import, typing or pasting: where figures came from.
struct BatchInfo {
    BatchId id;
    Uid uid;
    QString kind; ///< "import", "typed" or "sample"
    QString created; ///< UTC
    QString sourceFile;
    QString sourceSheet; ///< sheetList() of the sheets read; empty for a file without any
    QString mapping;
    qint64 rows = 0;
    QString lastDay; ///< of the figures it brought, ISO; empty when it only cleared some
    QByteArray digest;
    bool withdrawn = false;

    /// Name of the sheet that Observation::sourceSheet counts; empty for 0.
    [[nodiscard]] QString sheet(int number) const;
};

/// The names of sheets as a batch keeps them, in one text: "Medway/East Kent".
[[nodiscard]] QString sheetList(const QStringList &names);

/// The batch as the journal speaks of it: what its creation writes and verify compares.
[[nodiscard]] QJsonObject batchState(const BatchInfo &batch);

/// Which series to read; an empty set means all.
struct SeriesFilter {
    QSet<Uid> organisations;
    QSet<Uid> indicators;
    bool totalsOnly = true;
};

/// Reads figures. The value in force is that of the newest batch not withdrawn.
class ObservationStore {
public:
    explicit ObservationStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<SeriesInfo>> series(const SeriesFilter &filter) const;
    /// What is in force for one series between two days (null: without bound), in period order.
    /// Cleared figures are left out.
    [[nodiscard]] Result<std::vector<Observation>> inForce(SeriesId series, const QDate &from = {},
                                                           const QDate &to = {}) const;
    /// The same for many series, in their order, through one statement.
    using SeriesVisit = std::function<void(const SeriesInfo &, std::vector<Observation> &&)>;
    Result<void> inForce(const QList<SeriesInfo> &series, const QDate &from, const QDate &to,
                         const SeriesVisit &visit) const;

    /// Every value that stood for one period, the oldest first and the one in force last; those of
    /// withdrawn batches are left out. A cleared figure is one of them.
    [[nodiscard]] Result<std::vector<Observation>> vintages(SeriesId series,
                                                            const Period &period) const;
    /// The same of every period that lies between two days, for many series: by period, and of each
    /// period the one in force last.
    Result<void> vintages(const QList<SeriesInfo> &series, const QDate &from, const QDate &to,
                          const SeriesVisit &visit) const;

    [[nodiscard]] Result<QList<BatchInfo>> batches() const;
    [[nodiscard]] Result<qint64> count() const;
    /// The last month, quarter or year that any organisation has figures for; null without any.
    [[nodiscard]] Result<Period> lastPeriod() const;

private:
    [[nodiscard]] Result<QSet<qint64>> withdrawnBatches() const;
    Result<void> visitFigures(const QList<SeriesInfo> &series, const QDate &from, const QDate &to,
                              bool everyVintage, const SeriesVisit &visit) const;

    const Connection &m_connection;
};

} // namespace candour::db
