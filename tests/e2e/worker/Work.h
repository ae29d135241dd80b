// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/BatchWriter.h"
#include "core/db/ChangeSet.h"

#include <QString>

#include <random>

namespace candour::db {
class Database;
}

namespace candour::test {

/// Gives the file what the work below needs, in one command: providers ZZ0 to ZZ9, indicators I0 to
/// I3. A second call changes nothing.
Result<ChangeSet> prepareFile(db::Database &database);

/// One command: the provider ZZ<number> gets this name.
Result<ChangeSet> nameProvider(db::Database &database, int number, const QString &name);
/// One command: ZZ0 and ZZ1 get the same name.
Result<ChangeSet> namePair(db::Database &database, const QString &name);
/// One command: up to 4,800 figures with values of this seed.
Result<ChangeSet> importFigures(db::Database &database, int rows, quint32 seed);
/// One command that makes the file grow by about so many bytes.
Result<ChangeSet> writeLongText(db::Database &database, qint64 bytes);

/// Edits, imports, undoes, redoes, types and backs up at random, for ever. Prints a line after each
/// of them has returned: "saved SEQUENCE DIGEST", "draft NUMBER", "backup PATH", "refused WHY".
[[noreturn]] void workForEver(db::Database &database, quint32 seed, const QString &backups);

/// Gives the pair ever new names.
[[noreturn]] void namePairsForEver(db::Database &database);

/// Prints a line and hands it to the system at once.
void say(const QString &line);

} // namespace candour::test
