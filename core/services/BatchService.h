// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/db/ReportedFigures.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace candour {

namespace db {
class Database;
}

/// What becomes of the records that came with an import (core/services/BatchRecords.h) when it is
/// withdrawn.
enum class CameWithIt {
    Stays,
    GoesWhereUnused, ///< those that nothing else uses are taken back too
};

/// Takes imports out of force, all of them as one command; the vintages before them stand again.
/// Their figures stay readable; what names of their files were said to mean is forgotten.
/// ErrorCode::Invalid without a reason, NotFound for an unknown one.
Result<ChangeSet> withdrawBatches(db::Database &database, const QList<Uid> &batches,
                                  const QString &reason, CameWithIt records = CameWithIt::Stays);
Result<ChangeSet> withdrawBatch(db::Database &database, const Uid &batch, const QString &reason,
                                CameWithIt records = CameWithIt::Stays);

/// Brings a withdrawn import back into force, and the records that its withdrawal took with it.
Result<ChangeSet> restoreBatch(db::Database &database, const Uid &batch, const QString &reason);

/// Which figures of issued reports would be restated by withdrawing these, or by bringing them
/// back; each is looked at by itself.
[[nodiscard]] Result<QList<db::ReportedCount>>
restatedBy(const db::Database &database, const QList<Uid> &batches, bool withdrawn);

/// One thing that happened to a batch, as the journal has it.
struct BatchEvent {
    ChangeAction action = ChangeAction::Create;
    QDateTime time;
    QString author; ///< a person's name, or that of a program
    QString reason;
    qint64 refused = 0; ///< rows of the source that the import did not take
};

/// What became of a batch, oldest first.
[[nodiscard]] Result<QList<BatchEvent>> batchHistory(const db::Database &database,
                                                     const Uid &batch);

/// A figure that a batch brought, in words: where it stands, what stood there and what it says.
struct BatchFigure {
    QString place; ///< "A&E 4 hours, Riverside, Aug 2026"
    QString was; ///< empty where nothing stood
    QString is; ///< empty where it took the figure away
};

/// What a small batch brought; none of one with more figures than db::kNamedFigures.
[[nodiscard]] Result<QList<BatchFigure>> batchFigures(const db::Database &database,
                                                      const Uid &batch);

} // namespace candour
