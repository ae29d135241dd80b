// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace candour::db {

class Database;
struct Author;
struct Schema;

/// What became of one kind of record, of the figures ("observation") or of the attached files
/// ("attachment_content").
struct SalvagedTable {
    QString table;
    qint64 saved = 0; ///< now in the new file
    qint64 fromJournal = 0; ///< of these: lost in their table, taken from what the journal says
    qint64 lost = 0; ///< known to have been there, and not saved
};

struct SalvageReport {
    QList<SalvagedTable> tables; ///< those that had anything
    QStringList losses; ///< a sentence each, for people; at most a few hundred
    qint64 journalEntries = 0; ///< of the damaged file, that could be read
    bool journalWhole = false; ///< all of them were there and unchanged

    [[nodiscard]] qint64 saved() const;
    [[nodiscard]] qint64 lost() const;
    /// One sentence: "12,345 records and figures were saved, 3 were lost."
    [[nodiscard]] QString summary() const;
};

/// Saves every record and figure that can be read of the file at `damaged`, which is never
/// written, into a new file with nothing in it. Where a table is damaged and the journal is not,
/// records are taken from their last state in the journal. Everything enters the new file by
/// commands "file.salvage"; its journal begins anew. Fails when nothing of ours can be read, the
/// disk is full or it is cancelled; the new file is of no use then.
[[nodiscard]] Result<SalvageReport> salvageInto(const QString &damaged, Database &fresh,
                                                const Progress &progress = {});

/// The same, into a file that must not exist and that is not left behind by a failure.
[[nodiscard]] Result<SalvageReport> salvage(const QString &damaged, const QString &fresh,
                                            const Schema &schema, const Clock &clock,
                                            const Author &author, const Progress &progress = {});

} // namespace candour::db
