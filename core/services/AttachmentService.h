// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Remark.h"

namespace candour {

namespace db {
class Command;
class Database;
} // namespace db

/// The largest file that is kept; a Candour file is carried about whole.
inline constexpr qint64 kLargestAttachment = 100LL * 1024 * 1024;

/// Those of the record that are in use, in the order of entry.
[[nodiscard]] Result<QList<Attachment>> attachmentsOf(const db::Database &database,
                                                      const RecordKind &kind, const Uid &record);

/// Reads the file and keeps it with the record, within the command; gives the attachment, whose uid
/// is `uid` unless that is null.
Result<Attachment> keepFile(db::Command &command, const RecordKind &kind, const Uid &record,
                            const Uid &uid, const QString &path);
/// Several files as one command; all or none.
Result<ChangeSet> attachFiles(db::Database &database, const RecordKind &kind, const Uid &record,
                              const QStringList &paths);
Result<ChangeSet> noteAttachment(db::Database &database, const Uid &attachment,
                                 const QString &note);
/// Takes it off the record; the history keeps it.
Result<ChangeSet> removeAttachment(db::Database &database, const Uid &attachment);

/// Writes the bytes, checked against their digest, to a file. Overwrites.
[[nodiscard]] Result<void> saveAttachment(const db::Database &database, const Uid &attachment,
                                          const QString &path);

} // namespace candour
