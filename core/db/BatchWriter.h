// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/db/ObservationStore.h"
#include "core/domain/Figure.h"

#include <QString>

#include <vector>

class QCryptographicHash;

namespace candour::db {

class Command;

struct SeriesKey {
    Uid organisation;
    Uid indicator;
    QString breakdown;
};

/// One figure to write; plain, since there may be hundreds of thousands.
struct BatchRow {
    int series = 0; ///< index into BatchInput::series
    int band = -1; ///< index into BatchInput::bands, or none
    Period period;
    double numerator = kNoNumber;
    double denominator = kNoNumber;
    double value = kNoNumber;
    double lower = kNoNumber;
    double upper = kNoNumber;
    FigureStatus status = FigureStatus::Final;
    int row = 0;
    int column = 0;
};

/// What one batch brings. A (series, period) pair stands at most once.
struct BatchInput {
    QString kind = QStringLiteral("import");
    QString sourceFile;
    QString sourceSheet;
    QString mapping;
    std::vector<SeriesKey> series;
    std::vector<QString> bands;
    std::vector<BatchRow> rows;
};

struct BatchOutcome {
    BatchId id; ///< null when nothing had to be stored
    Uid uid;
    qint64 stored = 0;
    qint64 unchanged = 0; ///< equal to the figure in force, so not stored again
};

/// Writes the batch inside the command: series rows where they are new, observations where they
/// differ from what is in force, the batch with the digest of its rows, and its journal change.
/// Every organisation and indicator must exist.
Result<BatchOutcome> writeBatch(Command &command, const BatchInput &input,
                                const Progress &progress = {});

/// Takes a batch out of force; the earlier vintage stands again. `withdrawn` false brings it back.
Result<void> setBatchWithdrawn(Command &command, const Uid &batch, bool withdrawn);

/// The digest of a batch: fed with its rows in key order (series, period), as stored. For each new
/// series the uids of organisation and indicator and the breakdown, then for each row the period's
/// text, five numbers as little-endian IEEE 754 doubles (absent: all bits of a quiet NaN), the
/// band, status, source row and column as decimal text; every text ends in a zero byte.
class BatchDigest {
public:
    BatchDigest();
    ~BatchDigest();
    void addSeries(const SeriesKey &key);
    void addRow(QByteArrayView period, const double (&numbers)[5], QByteArrayView band, int status,
                qint64 row, qint64 column);
    [[nodiscard]] QByteArray result();

private:
    void addText(QByteArrayView text);
    void flush();

    std::unique_ptr<QCryptographicHash> m_hash;
    QByteArray m_buffer;
};

} // namespace candour::db
