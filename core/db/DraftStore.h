// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

namespace candour::db {

class Command;
class Database;

/// Text typed and not yet a command (DESIGN section 4, "Drafts").
struct Draft {
    QString kind;
    Uid record;
    QString field;
    QString text;
    QString time; ///< UTC
};

/// Writes the draft at once, outside any command; not journalled, not undone.
Result<void> saveDraft(Database &database, const RecordKind &kind, const Uid &record,
                       const QString &field, const QString &text);
[[nodiscard]] Result<QList<Draft>> drafts(const Database &database);
/// Those that are no longer as they were written, for verify.
[[nodiscard]] Result<QList<Draft>> damagedDrafts(const Database &database);
/// Removes the draft in the transaction of the command that carries its text, or of its discarding.
Result<void> removeDraft(Command &command, const Uid &record, const QString &field);
/// Throws the draft away.
Result<void> discardDraft(Database &database, const Uid &record, const QString &field);

} // namespace candour::db
