// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace candour::db {

class Database;

/// Another file beside this one that began as the same: what a synchronising program leaves when
/// two computers wrote at once.
struct ConflictCopy {
    QString path;
    qint64 onlyHere = 0; ///< changes (journal entries) since they parted that only this file has
    qint64 onlyThere = 0;
    QString lastThere; ///< UTC: when the other was last changed
};

/// Whether a synchronising program would give this name to a copy of `fileName` that is in its way:
/// "Quality (conflicted copy 2026-03-02).candour", "Quality-LAPTOP7.candour", "Quality
/// (1).candour", "Quality.sync-conflict-20260302-101500-ABCDEFG.candour". Names of folders are no
/// part of it.
[[nodiscard]] bool isConflictName(const QString &name, const QString &fileName);

/// Those beside the open file, or of which the open file is itself one, that hold the same first
/// journal entry. Reads the journals' digests only, at a dozen places.
[[nodiscard]] Result<QList<ConflictCopy>> conflictCopies(const Database &database);

/// What she should know and do.
[[nodiscard]] QString conflictText(const ConflictCopy &copy);

} // namespace candour::db
