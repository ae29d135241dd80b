// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ObservationStore.h"
#include "core/domain/Figure.h"

#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace candour::db {

class BulkStatement;
class Database;

/// A report that was issued and not withdrawn, with what it could know of the figures.
struct IssuedReport {
    Uid uid;
    QString number; ///< "QR-2026-03"
    QString title;
    Uid about; ///< the one organisation it is about; null: all
    Uid domain; ///< the one domain it is about; null: all
    QDate lastDay; ///< of the last month it reports
    qint64 sequence = 0; ///< of the journal when its pages were made
    BatchId lastBatch; ///< the newest there was then
    QSet<qint64> withdrawn; ///< batches that were out of force then
};

/// One period of a series for which at least one issued report had a figure.
struct ReportedFigure {
    struct Issue {
        qsizetype report = 0; ///< index into ReportedFigures::reports()
        Figure figure; ///< as it stood when the report was issued
    };

    Period period;
    std::vector<Issue> issues; ///< the newest report first; never empty
    std::vector<Observation> vintages; ///< all ever written, the oldest first, withdrawn or not
};

/// How many figures of an issued report a command changes.
struct ReportedCount {
    Uid report;
    QString number;
    qint64 figures = 0;
};

/// Figures that issued reports have made public (FEATURES N5, PRINTS "Freeze"): a report covers the
/// series of the organisation and the domain it is about, or of all, up to the end of its last
/// month; a figure is reported where a value stood when the report's pages were made. Changing one
/// into something else than the newest of these reports says is a restatement and needs a reason;
/// a first value is none, nor is going back to what was printed, nor a provisional figure that
/// turns out to be final as it is.
///
/// Reading costs next to nothing in a file without issued reports, and a statement of its own for
/// each series that one covers.
class ReportedFigures {
public:
    static Result<ReportedFigures> read(const Database &database);
    ReportedFigures(ReportedFigures &&) noexcept;
    ~ReportedFigures();

    [[nodiscard]] bool isEmpty() const { return m_reports.isEmpty(); }

    /// The newest first.
    [[nodiscard]] const QList<IssuedReport> &reports() const { return m_reports; }

    /// Until when issued reports cover the series; null when none does.
    [[nodiscard]] QDate lastDay(const Uid &organisation, const Uid &indicator) const;

    /// The reported figures of a series, in the order of the texts of their periods; those that end
    /// between two days where days are given. The figure handed over lives until the visitor
    /// returns.
    Result<void> visit(const SeriesInfo &series,
                       const std::function<void(const ReportedFigure &)> &visitor,
                       const QDate &from = {}, const QDate &to = {});

    /// Batches out of force today.
    [[nodiscard]] const QSet<qint64> &withdrawn() const { return m_withdrawn; }

    /// Series in which figures were changed with a reason since the first of the reports was
    /// issued, breakdowns with them: where restated ones are to be found. Goes through all figures.
    [[nodiscard]] Result<QList<SeriesInfo>> changedSeries() const;

    /// The entry of the journal that made the figure differ from what this issue says.
    [[nodiscard]] qint64 changedBy(const ReportedFigure &reported,
                                   const ReportedFigure::Issue &issue) const;

    /// Whether the figure says what the newest issued report says of its place; none where nothing
    /// would stand.
    [[nodiscard]] static bool isAsIssued(const ReportedFigure &reported, const Figure *figure);

    /// Counts one more figure of the newest report that has it.
    void count(const ReportedFigure &reported, QList<ReportedCount> &counts) const;

private:
    /// A batch was taken out of force or brought back.
    struct BatchEvent {
        qint64 entry = 0;
        qint64 batch = 0;
        bool isWithdrawal = false;
    };

    explicit ReportedFigures(const Connection &connection);
    Result<void> readReports();
    Result<void> readBatches();
    Result<void> readEvents(const QHash<QString, qint64> &batches);
    Result<void> readDomains();
    [[nodiscard]] bool covers(const IssuedReport &report, const Uid &organisation,
                              const Uid &indicator) const;
    void describe(const QList<qsizetype> &covering, ReportedFigure &reported) const;

    const Connection &m_connection;
    QList<IssuedReport> m_reports;
    QSet<qint64> m_withdrawn;
    QHash<qint64, qint64> m_entries; ///< of the journal, by the batch they made
    std::vector<BatchEvent> m_events; ///< in the order of the journal
    QHash<Uid, QSet<Uid>> m_domains; ///< of indicators, read where a report is about one domain
    std::unique_ptr<BulkStatement> m_statement;
};

/// Equal in what is printed of them: a provisional figure is not restated by becoming final.
[[nodiscard]] bool saysTheSame(Figure issued, Figure now);

/// The figure that stands when these batches are out of force; null for none.
[[nodiscard]] const Observation *standing(const std::vector<Observation> &vintages,
                                          const QSet<qint64> &withdrawn);

/// "QR-2026-03", "QR-2026-03 and QR-2026-02", for a sentence.
[[nodiscard]] QString reportNumbers(const QList<ReportedCount> &counts);
/// "12 figures of the issued report QR-2026-03", to begin a sentence.
[[nodiscard]] QString reportedWords(const QList<ReportedCount> &counts);
[[nodiscard]] qint64 figuresIn(const QList<ReportedCount> &counts);

} // namespace candour::db
