// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/RecordStore.h"

namespace candour::db {

class Connection;
class Database;
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
    /// Called last, before the commit: what waits in memory goes into the index's tables now, where
    /// the commit would fail on a damaged one.
    Result<void> flush() const;

    /// Best first: a word of the title counts more than one of the text. Words are found from their
    /// beginning; when nothing is, or the index is damaged, any part of a title.
    [[nodiscard]] Result<QList<Hit>> find(const QString &text, int limit) const;

    /// Whether the words were made by this program's field lists.
    [[nodiscard]] Result<bool> isCurrent() const;
    /// Makes all of it anew from records and journal, within the transaction that is open.
    Result<void> rebuild() const;
    /// What the kept words do not say as the records do, in sentences; empty when all is well.
    /// Words of another version of the program are no fault: opening makes them anew. For the
    /// index itself see indexFaults().
    [[nodiscard]] Result<QStringList> faults() const;

private:
    Result<void> putWords(const RecordData &record) const;
    Result<void> removeWords(const Uid &uid) const;
    Result<void> mended(const Result<void> &done) const;
    [[nodiscard]] QString madeBy() const;
    [[nodiscard]] Result<void>
    visitRecords(const std::function<Result<void>(const RecordData &)> &visitor) const;
    Result<void> rebuildJournal() const;

    const Connection &m_connection;
    const Registry &m_registry;
};

/// Brings the derived tables of a file just opened for writing up to date, in a transaction of its
/// own; `query_only` must be off.
Result<void> refreshDerived(const Connection &connection, const Schema &schema);

/// Makes them anew whatever they say, for a file whose index was found wrong; in a transaction of
/// its own. No record and no entry of the journal is touched.
Result<void> rebuildDerived(const Database &database);

} // namespace candour::db
