// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/db/ChangeSet.h"

namespace candour {

namespace db {
class Database;
}

/// Puts the records, with their lists and the organisation's own fields, as one command: all of
/// them or none. A refusal names the record.
Result<ChangeSet> saveRecords(db::Database &database, const QList<RecordData> &records,
                              const QString &reason);

/// One field of one record is to have this value.
struct FieldChange {
    Uid record;
    QString field; ///< Field::name, or `+` and the uid of an additional field
    QVariant value; ///< as the field's kind has it; of an additional field its text
};

/// Changes fields as one command: all of them or none. Each record is read as it stands in the file
/// now, so that a change made meanwhile is not undone. `refused` becomes the place in the list of
/// the change that could not be made.
Result<ChangeSet> changeFields(db::Database &database, const RecordKind &kind,
                               const QList<FieldChange> &changes, const QString &reason,
                               qsizetype *refused = nullptr);

} // namespace candour
