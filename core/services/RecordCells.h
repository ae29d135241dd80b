// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/io/TextTable.h"

#include <QHash>

#include <optional>

namespace candour {

class RecordNames;

namespace db {
class RecordStore;
}

/// Why a cell cannot be taken.
struct CellFault {
    QString column;
    QString reason;
    bool mayCome = false; ///< it names a record that a later row of the same table may bring
};

/// Reads the cells of a table of records into the fields of a record. The table, the kind and the
/// names must outlive it.
class RecordCells {
public:
    RecordCells(const TextTable &table, const RecordKind &kind, const RecordKind *ownerKind,
                RecordNames &names)
        : m_table(table)
        , m_kind(kind)
        , m_ownerKind(ownerKind)
        , m_names(names)
    {
    }

    /// Which columns there are; ErrorCode::Invalid where some do not belong to the kind.
    Result<void> readHeader(const db::RecordStore &store);

    /// Empty where the table has no such column.
    [[nodiscard]] QString cell(int row, const QString &column) const;

    /// Takes the row's cells into the record, up to the first that cannot be taken: none where all
    /// are. Fields without a column stay as they are.
    Result<std::optional<CellFault>> fill(int row, RecordData &record);

    /// A record with the key fields of the row and no others.
    Result<RecordData> probe(int row);

private:
    using Filled = Result<std::optional<CellFault>>;

    Filled fillReference(const Field &field, const QString &name, RecordData &record);
    Filled fillLinks(const Field &field, const QString &text, RecordData &record);
    Filled fillField(const Field &field, const QString &text, RecordData &record);
    void fillAdditional(int row, RecordData &record) const;
    [[nodiscard]] CellFault missing(const Field &field, const Field &reference,
                                    const QString &name) const;

    const TextTable &m_table;
    const RecordKind &m_kind;
    const RecordKind *m_ownerKind; ///< null for kinds without an owner
    RecordNames &m_names;
    QHash<QString, Uid> m_additional; ///< label to definition
};

} // namespace candour
