// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Terms.h"
#include "core/db/ChangeSet.h"

namespace candour {

namespace db {
class Database;
struct JournalEntry;
} // namespace db

/// Commands of the journal that undo and redo write.
namespace undoCommand {
inline const QString kUndo = QStringLiteral("undo");
inline const QString kRedo = QStringLiteral("redo");
} // namespace undoCommand

/// False for what is no work of hers: the making of the file and its first name, who works in it,
/// its lock, migrations. Undo passes over it, or it would take away the author of what follows.
[[nodiscard]] bool isUndoable(const QString &command);

/// Takes one entry of the journal back, as a command of its own. Fails with ErrorCode::Conflict
/// when what it left was changed since (see db::reverse), and for what is not isUndoable().
Result<ChangeSet> undoEntry(db::Database &database, qint64 sequence);
/// Does again what the undo with this sequence took back.
Result<ChangeSet> redoEntry(db::Database &database, qint64 sequence);

/// The entry that an undo or a redo took back or did again; 0 for any other entry.
[[nodiscard]] qint64 undoneEntry(const db::JournalEntry &entry);

/// What an entry did, to stand after "Undo" or alone (StepWording::step()).
[[nodiscard]] QString stepWords(const db::Database &database, qint64 sequence,
                                const TermDictionary &terms);

} // namespace candour
