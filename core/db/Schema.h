// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace candour::db {

class Connection;

/// One numbered step of the file's schema. Never edited once an issue that used it is closed.
struct Migration {
    int number = 0;
    QByteArray sql;
};

/// What a file of this program holds: its record kinds and the chain that makes its tables.
struct Schema {
    Registry registry;
    QList<Migration> migrations; ///< 1, 2, 3 … without gaps

    [[nodiscard]] int version() const { return int(migrations.size()); }

    /// The schema as it was at an earlier version; the registry stays today's.
    [[nodiscard]] Schema atVersion(int earlier) const
    {
        return {registry, migrations.mid(0, earlier)};
    }
};

/// The schema of the product: domainRegistry() and the migrations of core/db/migrations.
[[nodiscard]] const Schema &candourSchema();

/// Runs the steps after `from`, each in a transaction of its own that also sets user_version.
Result<void> migrate(const Connection &connection, const Schema &schema, int from);

/// Every CREATE statement of the file, by name; what a new file of the same version must equal.
[[nodiscard]] Result<QMap<QString, QString>> schemaText(const Connection &connection);
/// The schema text of a new file.
[[nodiscard]] Result<QMap<QString, QString>> expectedSchemaText(const Schema &schema);

} // namespace candour::db
