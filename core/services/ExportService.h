// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

class QIODevice;

namespace candour {

namespace db {
class Database;
}

/// The name under which figures are exported; the others are the plurals of the record kinds.
inline const QString kObservationsTable = QStringLiteral("observations");

/// Figures that differ from what issued reports say (RestatedService.h).
inline const QString kRestatedTable = QStringLiteral("restated");

/// Every name `export --table` takes, with what it holds, in words.
struct ExportTable {
    QString name;
    QString description;
};

[[nodiscard]] QList<ExportTable> exportTables(const db::Database &database);

/// Writes one table as CSV (UTF-8 with a byte order mark) and gives the number of rows. Figures are
/// those in force, with ownColumns() as heads; values at full precision, also where they follow
/// from numerator and denominator. ErrorCode::NotFound for a name that is not a table.
Result<qint64> exportCsv(const db::Database &database, const QString &table, QIODevice &device);

/// The same into a file, which is replaced only when all has been written.
Result<qint64> exportCsvFile(const db::Database &database, const QString &table,
                             const QString &path);

} // namespace candour
