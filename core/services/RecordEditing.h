// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"

namespace candour {

namespace db {
class Database;
}

/// A file chosen on a form for a field that holds one; the record refers to `uid` already.
struct ChosenFile {
    Uid uid; ///< of the attachment that is to be
    QString path;
};

/// Why the words of this field may stay although a person could be named in them.
struct ClearedText {
    QString field; ///< WatchedText::formField
    QString reason;
};

/// What a form gives when it is saved.
struct RecordEdit {
    RecordData record; ///< with a uid, also when it is new
    QString reason;
    QList<ChosenFile> files;
    QList<ClearedText> cleared;
};

/// Puts the record with its files and clearances as one command, which also takes the place of the
/// draft of its form.
Result<ChangeSet> saveEdit(db::Database &database, const RecordEdit &edit);

/// Several records at once, as one command.
Result<ChangeSet> withdrawRecords(db::Database &database, const RecordKind &kind,
                                  const QList<Uid> &uids, const QString &reason);
Result<ChangeSet> restoreRecords(db::Database &database, const RecordKind &kind,
                                 const QList<Uid> &uids);

} // namespace candour
