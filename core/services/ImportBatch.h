// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/BatchWriter.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/services/FigureImport.h"
#include "core/services/ImportResolver.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace candour {

/// Makes the rows to store from what was read: looks names up, asks every row what speaks against
/// it, and writes into the report what was refused and left out.
class ImportBatch {
public:
    ImportBatch(db::Command &command, const ImportedTable &table, const Mapping &mapping,
                const NameAnswers &answers, FigureImportReport &report)
        : m_database(command.database())
        , m_table(table)
        , m_resolver(command, mapping, answers)
        , m_report(report)
        , m_today(command.database().clock().today())
    {
    }

    /// The names and what was made for them are in the report as well. The rows are drawn from the
    /// table by this object, which must outlive them.
    Result<db::BatchInput> make(bool createMissing);
    /// What the thresholds of the source would be as rules, once make() was called.
    [[nodiscard]] Result<QList<ThresholdOffer>> offers(const db::BatchInput &input) const;
    /// Rows of that batch in the words of the source.
    [[nodiscard]] QList<LockedRow> lockedRows(const std::vector<db::HeldRow> &held) const;

private:
    [[nodiscard]] bool isGood(const ImportedRow &row);
    bool checkNames(const ImportedRow &row);
    void leaveOut(const ImportedRow &row);
    void listUnknown(const ImportedRow &row, bool isIndicator);
    bool checkPeriod(const ImportedRow &row, const Period &period);
    bool checkNumbers(const ImportedRow &row, const Indicator &indicator);
    /// Numbers what the row is about, where it is new.
    void addSeries(const ImportedRow &row);
    void refuse(const ImportedRow &row, const QString &reason);
    /// The row to store that was made of one of those that are kept.
    [[nodiscard]] db::BatchRow rowAt(size_t place) const;
    void refuseDisagreeing();
    /// Says which percentages are all tiny where those held are not: shares without their sign.
    Result<void> tellShares(const std::vector<double> &largest);
    /// What unknown names may mean, and which of those that are made are much like one that is.
    Result<void> suggest(const std::vector<bool> &organisations,
                         const std::vector<bool> &indicators);

    const db::Database &m_database;
    const ImportedTable &m_table;
    ImportResolver m_resolver;
    FigureImportReport &m_report;
    QDate m_today;
    std::vector<quint32> m_kept; ///< rows of the table that are stored
    std::vector<db::SeriesKey> m_series;
    QHash<quint64, int> m_seriesByNames; ///< by indices of the table
    QHash<QString, int> m_seriesByRecords;
    QHash<QString, qsizetype> m_unknown;
};

} // namespace candour
