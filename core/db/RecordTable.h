// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace candour::db {

class Statement;

/// A row of a record table: the record's own columns, and its place when it is owned.
struct RecordRow {
    qint64 id = 0;
    RecordData record; ///< without its lists
    Uid owner; ///< null for a record that stands alone
    int position = 0;
};

/// How one kind of record lies in its table: the SQL that follows from its field list. Columns are
/// `id, uid, withdrawn`, for owned rows `owner, position`, then the column fields in their order;
/// references are held as integer keys and spoken of as uids.
class RecordTable {
public:
    RecordTable(const RecordKind &kind, const Registry &registry);

    /// The CREATE TABLE statement a migration holds for this kind.
    [[nodiscard]] QString createSql() const;
    /// Names and SQL types of the columns, as `PRAGMA table_info` tells them.
    [[nodiscard]] QList<std::pair<QString, QString>> columns() const;

    /// Reads whole rows; `tail` is what follows the table's name ("WHERE t.uid = ?").
    [[nodiscard]] QString selectSql(const QString &tail) const;
    [[nodiscard]] RecordRow read(const Statement &statement) const;
    /// Names of the columns in which the row holds what we would not have written so; read() makes
    /// something else of it, or nothing.
    [[nodiscard]] QStringList strayColumns(const Statement &statement) const;

    [[nodiscard]] QString insertSql() const;
    [[nodiscard]] QVariantList insertValues(const RecordRow &row) const;
    /// Sets everything but uid and owner, WHERE uid = ?.
    [[nodiscard]] QString updateSql() const;
    [[nodiscard]] QVariantList updateValues(const RecordRow &row) const;

    /// The row as the journal speaks of it: fields by id, references by uid, choices by code;
    /// `owner`, `position`, `withdrawn`, and `+uid` for additional fields.
    [[nodiscard]] QJsonObject journalState(const RecordRow &row) const;

private:
    [[nodiscard]] QString valueSql(const Field &field) const;

    [[nodiscard]] bool isOwned() const { return m_owner.kind != nullptr; }

    const RecordKind &m_kind;
    Registry::Owner m_owner;
};

} // namespace candour::db
