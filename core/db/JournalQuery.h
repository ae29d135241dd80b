// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"
#include "core/db/Journal.h"

#include <QStringList>
#include <QVariantList>

#include <optional>

namespace candour::db {

class Database;

/// What of the journal is wanted: entries for which all that is given holds.
struct JournalFilter {
    QString author; ///< as the journal keeps it: uid of a person, name of a program
    QStringList kinds; ///< that changed a record of any of these kinds ("batch" for figures)
    QList<Uid> records; ///< that changed any of these
    QString from; ///< UTC, as entries have their time; this moment included
    QString until; ///< this moment not included
    QString words; ///< in the entry's texts, or naming a record whose own fields it changed

    [[nodiscard]] bool isEmpty() const
    {
        return author.isEmpty() && kinds.isEmpty() && records.isEmpty() && from.isEmpty()
            && until.isEmpty() && words.trimmed().isEmpty();
    }
};

/// Some hits, newest first.
struct JournalPage {
    QList<qint64> sequences;
    /// Where to go on: `before` of the next page; none at the end of the journal. A page may be
    /// short, even empty, and not be the last: so much was looked at without finding enough.
    std::optional<qint64> next;
};

struct JournalCount {
    qint64 hits = 0;
    bool isAll = true; ///< false: there may be more
};

/// Finds entries of the journal, page by page from the newest, each page in a time that does not
/// grow with the journal: one index is walked backwards from where the last page ended, that of
/// the condition that fewest entries meet, and the other conditions are asked of what it gives.
///
/// Entries written after the first page are not found; a new query finds them.
class JournalQuery {
public:
    static constexpr int kMostLookedAt = 8000; ///< entries, for one page

    /// The database must outlive the query.
    JournalQuery(const Database &database, JournalFilter filter);

    /// Up to `count` hits whose sequence is less than `before`; from the newest without it.
    Result<JournalPage> page(std::optional<qint64> before, int count);
    /// Counts hits, but no further than `most` of them or a second's worth of looking.
    Result<JournalCount> count(qint64 most);

    /// How SQLite goes about it, one step a line (EXPLAIN QUERY PLAN).
    Result<QStringList> plan();

private:
    enum class Way { All, Author, Kinds, Records, Words };

    /// Part of a statement with the values of its question marks.
    struct Part {
        QString sql;
        QVariantList values;
    };

    Result<void> prepare();
    Result<void> findBounds();
    Result<void> chooseWay();
    [[nodiscard]] Result<qint64> rarity(Way way) const;
    [[nodiscard]] QList<Part> streams(Way way, qint64 before) const;
    [[nodiscard]] Part walk(Way way, qint64 before, int limit) const;
    [[nodiscard]] Part check() const;
    Result<JournalPage> look(qint64 before, int count, int most);
    Result<QList<qint64>> thoseThatMeet(const QList<qint64> &sequences) const;

    const Database &m_database;
    const JournalFilter m_filter;
    bool m_prepared = false;
    qint64 m_first = 1; ///< no hit is older
    qint64 m_beyond = 0; ///< no hit is as new
    Way m_way = Way::All;
    QString m_expression; ///< of the words, for FTS5
    QList<Uid> m_named; ///< records that the words name
};

/// The first changes of an entry in their order, no more than `most`.
[[nodiscard]] Result<QList<JournalChange>> changesOf(const Database &database, qint64 sequence,
                                                     int most);
/// How many changes an entry has.
[[nodiscard]] Result<qint64> changeCount(const Database &database, qint64 sequence);

/// Everybody who ever wrote, and every kind of record that was ever changed.
[[nodiscard]] Result<QStringList> journalAuthors(const Database &database);
[[nodiscard]] Result<QStringList> journalKinds(const Database &database);
/// The kind under which the journal knows this record; empty when it does not.
[[nodiscard]] Result<QString> journalKindOf(const Database &database, const Uid &record);

} // namespace candour::db
