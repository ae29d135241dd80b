// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace candour::db {

class Connection;

/// The tables in which FTS5 keeps both indexes: all that it makes, and nothing else.
[[nodiscard]] QStringList indexTables();

/// Whether both indexes of words can be asked and written: the tables in which FTS5 keeps them are
/// there and readable from the top. Quick, and no proof that they answer rightly (indexFaults()).
[[nodiscard]] Result<bool> indexesAnswer(const Connection &connection);

/// Puts empty indexes in place of what is there, whatever state it is in; FTS5 itself drops only
/// tables that it can open. Within a transaction in which no index was written before.
Result<void> makeIndexTablesAnew(const Connection &connection);

/// Whether SQLite failed because of what an index keeps, rather than because the file is busy, full
/// or gone.
[[nodiscard]] bool isIndexDamage(const Error &error);

} // namespace candour::db
