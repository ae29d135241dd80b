// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/RecordStore.h"

namespace candour::db {

class Connection;
struct JournalEntry;
struct Schema;

/// The text of a query for FTS5: every word must be found, as a word or as the beginning of one.
/// Empty when there is nothing to look for.
[[nodiscard]] QString searchExpression(const QString &text);

/// The words under which records and journal entries are found (FTS5). Derived: written in the
/// transaction of each command, never journalled, made anew when it is not of this program.
/// Withdrawn records are not found here; their history is.
class SearchIndex {
public:
    SearchIndex(const Connection &connection, const Registry &registry)
        : m_connection(connection)
        , m_registry(registry)
    {
    }

    /// The record as it now stands, with its rows. Owned rows are found through their owner.
    Result<void> put(const RecordData &record) const;
    Result<void> remove(const Uid &uid) const;
    Result<void> add(const JournalEntry &entry) const;

    /// Best first: a word of the title counts more than one of the text. Words are found from their
    /// beginning; when nothing is, any part of a title.
    [[nodiscard]] Result<QList<Hit>> find(const QString &text, int limit) const;

    /// Whether the words were made by this program's field lists.
    [[nodiscard]] Result<bool> isCurrent() const;
    /// Makes all of it anew from records and journal, within the transaction that is open.
    Result<void> rebuild() const;
    /// What is not as records and journal say, in sentences; empty when all is.
    [[nodiscard]] Result<QStringList> faults() const;

private:
    [[nodiscard]] QString madeBy() const;
    Result<void> rebuildRecords() const;
    Result<void> rebuildJournal() const;

    const Connection &m_connection;
    const Registry &m_registry;
};

/// Brings the derived tables of a file just opened for writing up to date, in a transaction of its
/// own; `query_only` must be off.
Result<void> refreshDerived(const Connection &connection, const Schema &schema);

} // namespace candour::db
