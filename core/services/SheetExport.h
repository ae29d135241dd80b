// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/SheetTable.h"

namespace candour {

namespace db {
class Database;
}

/// A table of exportTables() with its numbers, dates and times as such; otherwise as exportCsv()
/// has it. ErrorCode::NotFound for a name that is not a table.
[[nodiscard]] Result<SheetTable> exportSheet(const db::Database &database, const QString &table);

/// The same as a spreadsheet (XLSX), which is replaced only when all has been written. Gives the
/// number of rows.
Result<qint64> exportXlsxFile(const db::Database &database, const QString &table,
                              const QString &path);

} // namespace candour
