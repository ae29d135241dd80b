// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/io/TextTable.h"

#include <QList>

namespace candour {

namespace db {
class Command;
class Database;
} // namespace db

/// A row of a file that was not taken.
struct RecordRefusal {
    int line = 0;
    QString column; ///< empty when it is about the whole row
    QString reason;
};

struct RecordImport {
    qint64 read = 0;
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 notOurs = 0; ///< rows of a national file about nobody in this one: no fault
    qint64 refusedCount = 0;
    QList<RecordRefusal> refused; ///< by line; at most kListedProblems
    QStringList warnings; ///< a sentence each on what of the file was left out
};

/// Where the uids of new records come from.
enum class NewUids {
    Random,
    FromName, ///< shipped records: the same in every file
};

/// The records of a kind as a table: `uid`, for owned ones `owner` and `position`, then every
/// field; references by name (RecordNames), many-to-many lists without fields of their own in one
/// cell separated by `;`; the organisation's own fields as `+label`. What exports write.
[[nodiscard]] Result<TextTable> recordTable(const db::Database &database, const RecordKind &kind);

/// Reads such a table into the command. Rows are matched by `uid`, else by the kind's key; only the
/// columns that are there are changed, and rows of a file may refer to each other in any order. A
/// row that breaks a rule, or that would change a withdrawn record, is refused and listed; the
/// others are put. Rows of one owner stand and fall together where only the owner's rules refuse
/// them.
Result<RecordImport> importRecords(db::Command &command, const RecordKind &kind,
                                   const TextTable &table, NewUids newUids = NewUids::Random);

enum class RecordFile {
    Csv, ///< a table as exports write it, CSV or XLSX; of CQC ratings also the file CQC publishes
    Ods, ///< of the Organisation Data Service; organisations only
};

struct RecordFileOptions {
    bool dryRun = false; ///< do everything, then undo it: nothing is stored
    bool strict = false; ///< one refused row refuses the file
};

/// Reads a file of records as one command. `outcome` tells what became of its rows, also where
/// `strict` made a refused one the Error.
Result<ChangeSet> importRecordFile(db::Database &database, const RecordKind &kind,
                                   const QString &path, RecordFile form, RecordImport &outcome,
                                   const RecordFileOptions &options = {});

} // namespace candour
