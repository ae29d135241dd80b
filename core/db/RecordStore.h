// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Describe.h"
#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/base/Validate.h"
#include "core/db/RecordTable.h"

namespace candour::db {

class Connection;

enum class Withdrawn { LeaveOut, Include };

/// Something a search found.
struct Hit {
    const RecordKind *kind = nullptr;
    Uid uid;
    QString title;
};

/// Reads records of any kind, as values. Writing is Command's affair.
class RecordStore {
public:
    RecordStore(const Connection &connection, const Registry &registry)
        : m_connection(connection)
        , m_registry(registry)
    {
    }

    [[nodiscard]] const Registry &registry() const { return m_registry; }

    /// Withdrawn ones too; none when there is no such record.
    [[nodiscard]] Result<std::optional<RecordData>> find(const RecordKind &kind,
                                                         const Uid &uid) const;
    /// Every record of the kind in the order of entry, with its lists.
    [[nodiscard]] Result<RecordList> all(const RecordKind &kind,
                                         Withdrawn withdrawn = Withdrawn::LeaveOut) const;
    [[nodiscard]] Result<qint64> count(const RecordKind &kind) const;
    /// The row without its lists, with its place; none when there is no such record.
    [[nodiscard]] Result<std::optional<RecordRow>> row(const RecordKind &kind,
                                                       const Uid &uid) const;
    /// All rows of a kind, withdrawn ones too, in order of entry.
    [[nodiscard]] Result<QList<RecordRow>> rows(const RecordKind &kind) const;
    /// The rows a record owns in one list, in their order.
    [[nodiscard]] Result<QList<RecordRow>> ownedRows(const RecordKind &rowKind,
                                                     const Uid &owner) const;
    /// The first record, not withdrawn, whose field equals the value (as its sql form).
    [[nodiscard]] Result<std::optional<Uid>> uidWhere(const RecordKind &kind, const Field &field,
                                                      const QVariant &value) const;
    /// Records whose title or key holds the text, case ignored: those whose title begins with it,
    /// then those whose key does, then the others, each by title. All records for an empty text.
    [[nodiscard]] Result<QList<Candidate>> candidates(const RecordKind &kind, const QString &text,
                                                      int limit) const;

    template <typename T>
    [[nodiscard]] Result<QList<T>> all() const
    {
        auto records = all(recordType<T>());
        if (!records)
            return fail(records.error());
        QList<T> values;
        values.reserve(records->size());
        for (const RecordData &record : std::as_const(*records))
            values.append(recordType<T>().fromData(record));
        return values;
    }

    template <typename T>
    [[nodiscard]] Result<std::optional<T>> find(const Ref<T> &ref) const
    {
        auto record = find(recordType<T>(), ref.uid());
        if (!record)
            return fail(record.error());
        return *record ? std::optional<T>(recordType<T>().fromData(**record)) : std::nullopt;
    }

private:
    [[nodiscard]] Result<QList<RecordRow>> readRows(const RecordKind &kind, const QString &tail,
                                                    const QVariantList &values) const;
    [[nodiscard]] Result<void> addAdditional(const RecordKind &kind, QList<RecordRow> &rows) const;

    const Connection &m_connection;
    const Registry &m_registry;
};

/// FormContext over a file.
class StoreContext final : public FormContext {
public:
    explicit StoreContext(const RecordStore &store)
        : m_store(store)
    {
    }

    [[nodiscard]] QList<Candidate> candidates(const RecordKind &kind, const QString &text,
                                              int limit) const override;
    [[nodiscard]] QString titleOf(const RecordKind &kind, const Uid &uid) const override;
    [[nodiscard]] bool isTaken(const RecordKind &kind, const Field &field, const QVariant &value,
                               const Uid &except) const override;

private:
    RecordStore m_store;
};

} // namespace candour::db
