// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/db/BatchRows.h"
#include "core/db/ObservationStore.h"
#include "core/db/ReportedFigures.h"
#include "core/domain/Figure.h"

#include <QString>

#include <vector>

class QCryptographicHash;

namespace candour::db {

class Command;
class Database;

struct SeriesKey {
    Uid organisation;
    Uid indicator;
    QString breakdown;
};

/// What becomes of rows that would restate a figure of an issued report without a reason.
enum class Unreasoned {
    Refused, ///< the whole batch is refused
    LeftOut, ///< they are left out, the rest is stored
};

/// What one batch brings. A (series, period) pair stands at most once.
struct BatchInput {
    QString kind = QStringLiteral("import");
    QString sourceFile;
    QString sourceSheet; ///< sheetList()
    QString mapping;
    std::vector<SeriesKey> series;
    std::vector<QString> bands;
    BatchRows rows;
    Unreasoned unreasoned = Unreasoned::Refused;
};

/// A row that was left out, and what the newest report says in its place.
struct HeldRow {
    quint32 row = 0; ///< index into BatchInput::rows
    Figure issued;
};

struct BatchOutcome {
    BatchId id; ///< null when nothing had to be stored
    Uid uid;
    qint64 stored = 0;
    qint64 unchanged = 0; ///< equal to the figure in force, so not stored again
    QList<ReportedCount> restated; ///< of those stored: figures of issued reports (N5)
    QList<ReportedCount> leftOut; ///< not stored: figures of issued reports, and no reason
    std::vector<HeldRow> leftOutRows;
};

/// Writes the batch inside the command: series rows where they are new, observations where they
/// differ from what is in force, the batch with the digest of its rows, and its journal change.
/// Every organisation and indicator must exist. Figures of issued reports are restated only by a
/// command with a reason (ReportedFigures.h): ErrorCode::Invalid without, or the rows left out.
Result<BatchOutcome> writeBatch(Command &command, const BatchInput &input,
                                const Progress &progress = {});

/// Takes a batch out of force; the earlier vintage stands again. `withdrawn` false brings it back.
/// ErrorCode::Invalid when that would restate figures of issued reports and the command has no
/// reason, as an undo has none.
Result<void> setBatchWithdrawn(Command &command, const Uid &batch, bool withdrawn);

/// Which figures of issued reports setBatchWithdrawn() would restate, without doing it.
[[nodiscard]] Result<QList<ReportedCount>> restatedByWithdrawal(const Database &database,
                                                                const Uid &batch, bool withdrawn);

/// The digest of a batch: fed with its rows in key order (series, period), as stored. For each new
/// series the uids of organisation and indicator and the breakdown, then for each row the period's
/// text, five numbers as little-endian IEEE 754 doubles (absent: all bits of a quiet NaN), the
/// band, status, source row and column as decimal text, behind the column of a sheet "/" and the
/// sheet's number; every text ends in a zero byte.
class BatchDigest {
public:
    BatchDigest();
    ~BatchDigest();
    void addSeries(const SeriesKey &key);
    void addRow(QByteArrayView period, const double (&numbers)[5], QByteArrayView band, int status,
                qint64 row, qint64 column, qint64 sheet);
    [[nodiscard]] QByteArray result();

private:
    void addText(QByteArrayView text);
    void flush();

    std::unique_ptr<QCryptographicHash> m_hash;
    QByteArray m_buffer;
};

} // namespace candour::db
