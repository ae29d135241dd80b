// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <memory>

namespace candour::db {

class Connection;
class Database;

/// A connection to nothing but memory, to which the file is attached as "checked": for checks that
/// a connection opened for reading does not make, or that need tables beside those of the file.
[[nodiscard]] Result<std::unique_ptr<Connection>> attachForChecking(const QString &path);

/// What SQLite says of the file's pages, of its indexes and of rows that break the rules of their
/// table (NOT NULL, STRICT, CHECK): a sentence each. Of a file that may not be written the CHECKs
/// are not looked at: SQLite leaves them out, and strayValues() stands in for most.
[[nodiscard]] Result<QStringList> pageFaults(const Database &database);

/// Values of records that this program would not have written so: dates that are none, codes that
/// no field has, a yes that is a 7. They read as something else, or as nothing. A sentence each.
[[nodiscard]] Result<QStringList> strayValues(const Database &database);

} // namespace candour::db
