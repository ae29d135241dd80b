// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/JournalQuery.h"

#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace candour::db {

namespace {

constexpr int kSmallestLook = 100; ///< entries taken from the index at once, to begin with
constexpr int kLargestLook = 2000;
constexpr qint64 kRare = 10'000; ///< counting further would not change the choice
constexpr int kNamedRecords = 20; ///< whose entries a word finds
constexpr int kMergedStreams = 40; ///< SQLite merges as many without sorting
constexpr int kMostCounting = 1000; ///< ms

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QVariantList texts(const QList<Uid> &uids)
{
    QVariantList texts;
    for (const Uid &uid : uids)
        texts.append(uid.toText());
    return texts;
}

QVariantList texts(const QStringList &strings)
{
    return {strings.cbegin(), strings.cend()};
}

Result<QVariantList> column(const Database &database, const QString &sql,
                            const QVariantList &values)
{
    auto statement = database.connection().prepare(sql);
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->executeWith(values); !done)
        return fail(done.error());
    QVariantList column;
    while (statement->next())
        column.append(statement->value(0));
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return column;
}

/// Each value once, by one step through the index a value: a plain DISTINCT reads a million rows.
Result<QStringList> distinct(const Database &database, const QString &name, const QString &table)
{
    auto found =
        column(database,
               QStringLiteral("WITH RECURSIVE found (value) AS (SELECT min(%1) FROM %2 UNION ALL "
                              "SELECT (SELECT min(%1) FROM %2 WHERE %1 > value) FROM found "
                              "WHERE value IS NOT NULL) "
                              "SELECT value FROM found WHERE value IS NOT NULL")
                   .arg(name, table),
               {});
    if (!found)
        return fail(found.error());
    QStringList values;
    for (const QVariant &value : std::as_const(*found))
        values.append(value.toString());
    return values;
}

} // namespace

JournalQuery::JournalQuery(const Database &database, JournalFilter filter)
    : m_database(database)
    , m_filter(std::move(filter))
{
}

Result<void> JournalQuery::prepare()
{
    if (m_prepared)
        return {};
    if (auto done = findBounds(); !done)
        return done;
    if (!m_filter.words.trimmed().isEmpty()) {
        m_expression = searchExpression(m_filter.words);
        auto hits = m_database.search().find(m_filter.words, kNamedRecords);
        if (!hits)
            return fail(hits.error());
        for (const Hit &hit : std::as_const(*hits))
            m_named.append(hit.uid);
    }
    if (auto done = chooseWay(); !done)
        return done;
    m_prepared = true;
    return {};
}

/// Entries stand in the order in which they were written, and nearly always in that of their times;
/// a clock that was set back makes the bounds wider, and check() does the rest.
Result<void> JournalQuery::findBounds()
{
    auto head = m_database.journal().head();
    if (!head)
        return fail(head.error());
    m_beyond = head->sequence + 1;
    if (m_filter.from.isEmpty() && m_filter.until.isEmpty())
        return {};
    auto statement = m_database.connection().prepare(
        QStringLiteral("SELECT min(sequence), max(sequence) FROM journal_entry INDEXED BY "
                       "journal_entry_time WHERE time >= ? AND time < ?"));
    if (!statement)
        return fail(statement.error());
    // Every time lies between "0" and "~"; an empty text would be bound as NULL.
    const QString from = m_filter.from.isEmpty() ? QStringLiteral("0") : m_filter.from;
    const QString until = m_filter.until.isEmpty() ? QStringLiteral("~") : m_filter.until;
    if (auto done = statement->execute(from, until); !done)
        return done;
    if (!statement->next() || statement->isNull(0)) {
        m_beyond = 0;
        return statement->ended();
    }
    m_first = statement->integer(0);
    m_beyond = qMin(m_beyond, statement->integer(1) + 1);
    return {};
}

Result<void> JournalQuery::chooseWay()
{
    // Words cannot be asked of single entries at a price; all else can.
    if (!m_filter.words.trimmed().isEmpty()) {
        m_way = Way::Words;
        return {};
    }
    QList<Way> ways;
    if (!m_filter.records.isEmpty())
        ways.append(Way::Records);
    if (!m_filter.kinds.isEmpty())
        ways.append(Way::Kinds);
    if (!m_filter.author.isEmpty())
        ways.append(Way::Author);
    qint64 least = std::numeric_limits<qint64>::max();
    for (const Way way : std::as_const(ways)) {
        auto entries = ways.size() == 1 ? Result<qint64>(0) : rarity(way);
        if (!entries)
            return fail(entries.error());
        if (*entries >= least)
            continue;
        least = *entries;
        m_way = way;
    }
    return {};
}

Result<qint64> JournalQuery::rarity(Way way) const
{
    const Part part = walk(way, m_beyond, kRare);
    auto count =
        column(m_database, QStringLiteral("SELECT count(*) FROM (%1)").arg(part.sql), part.values);
    if (!count)
        return fail(count.error());
    return count->first().toLongLong();
}

/// What gives the sequences of one condition in order, without sorting; several are merged.
QList<JournalQuery::Part> JournalQuery::streams(Way way, qint64 before) const
{
    const auto bounded = [&](const QString &sql, QVariantList values) {
        values << before << m_first;
        return Part {sql, values};
    };
    const auto byChange = [&](const char *index, const char *name, const QVariantList &values) {
        const QString sql =
            QStringLiteral("SELECT DISTINCT entry AS s FROM journal_change INDEXED BY %1 "
                           "WHERE %2 IN (%3) AND entry < ? AND entry >= ?");
        QList<Part> parts;
        for (qsizetype i = 0; i < values.size() && values.size() <= kMergedStreams; ++i)
            parts.append(
                bounded(sql.arg(QLatin1String(index), QLatin1String(name), marks(1)), {values[i]}));
        if (parts.isEmpty() && !values.isEmpty())
            parts.append(bounded(
                sql.arg(QLatin1String(index), QLatin1String(name), marks(values.size())), values));
        return parts;
    };
    switch (way) {
    case Way::All:
        break;
    case Way::Author:
        return {bounded(QStringLiteral("SELECT sequence AS s FROM journal_entry INDEXED BY "
                                       "journal_entry_author WHERE author = ? AND sequence < ? "
                                       "AND sequence >= ?"),
                        {m_filter.author})};
    case Way::Kinds:
        return byChange("journal_change_of_kind", "kind", texts(m_filter.kinds));
    case Way::Records:
        return byChange("journal_change_record", "uid", texts(m_filter.records));
    case Way::Words: {
        QList<Part> parts = byChange("journal_change_record", "uid", texts(m_named));
        if (!m_expression.isEmpty())
            parts.append(bounded(QStringLiteral("SELECT rowid AS s FROM journal_index WHERE "
                                                "journal_index MATCH ? AND rowid < ? AND "
                                                "rowid >= ?"),
                                 {m_expression}));
        return parts;
    }
    }
    return {bounded(QStringLiteral("SELECT sequence AS s FROM journal_entry WHERE sequence < ? "
                                   "AND sequence >= ?"),
                    {})};
}

JournalQuery::Part JournalQuery::walk(Way way, qint64 before, int limit) const
{
    QStringList selects;
    QVariantList values;
    for (const Part &part : streams(way, before)) {
        selects.append(part.sql);
        values += part.values;
    }
    values.append(limit);
    return {selects.join(QStringLiteral(" UNION ")) + QStringLiteral(" ORDER BY s DESC LIMIT ?"),
            values};
}

/// What the way itself does not make sure of; empty when that is all. Bound last, but for the list.
JournalQuery::Part JournalQuery::check() const
{
    QStringList conditions;
    QVariantList values;
    QStringList ofEntry;
    if (!m_filter.author.isEmpty() && m_way != Way::Author) {
        ofEntry.append(QStringLiteral("e.author = ?"));
        values.append(m_filter.author);
    }
    if (!m_filter.from.isEmpty()) {
        ofEntry.append(QStringLiteral("e.time >= ?"));
        values.append(m_filter.from);
    }
    if (!m_filter.until.isEmpty()) {
        ofEntry.append(QStringLiteral("e.time < ?"));
        values.append(m_filter.until);
    }
    if (!ofEntry.isEmpty())
        conditions.append(QStringLiteral("EXISTS (SELECT 1 FROM journal_entry e WHERE "
                                         "e.sequence = list.value AND %1)")
                              .arg(ofEntry.join(QStringLiteral(" AND "))));
    const auto ofChange = [&](const char *index, const char *name, const QVariantList &wanted) {
        conditions.append(
            QStringLiteral("EXISTS (SELECT 1 FROM journal_change c INDEXED BY %1 WHERE "
                           "c.%2 IN (%3) AND c.entry = list.value)")
                .arg(QLatin1String(index), QLatin1String(name), marks(wanted.size())));
        values += wanted;
    };
    if (!m_filter.kinds.isEmpty() && m_way != Way::Kinds)
        ofChange("journal_change_of_kind", "kind", texts(m_filter.kinds));
    if (!m_filter.records.isEmpty() && m_way != Way::Records)
        ofChange("journal_change_record", "uid", texts(m_filter.records));
    if (conditions.isEmpty())
        return {};
    return {QStringLiteral("SELECT list.value FROM json_each(?) AS list WHERE %1 "
                           "ORDER BY list.value DESC")
                .arg(conditions.join(QStringLiteral(" AND "))),
            values};
}

Result<QList<qint64>> JournalQuery::thoseThatMeet(const QList<qint64> &sequences) const
{
    const Part part = check();
    if (part.sql.isEmpty() || sequences.isEmpty())
        return sequences;
    QJsonArray list;
    for (const qint64 sequence : sequences)
        list.append(sequence);
    const QString json = QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
    auto met = column(m_database, part.sql, QVariantList {json} + part.values);
    if (!met)
        return fail(met.error());
    QList<qint64> those;
    for (const QVariant &sequence : std::as_const(*met))
        those.append(sequence.toLongLong());
    return those;
}

Result<JournalPage> JournalQuery::look(qint64 before, int count, int most)
{
    JournalPage page;
    int looked = 0;
    if (m_way == Way::Words && streams(m_way, before).isEmpty())
        return page; // words of punctuation alone
    for (int some = qMin(qMax(count, kSmallestLook), kLargestLook); looked < most;
         some = qMin(some * 4, kLargestLook)) {
        const Part part = walk(m_way, before, some);
        auto found = column(m_database, part.sql, part.values);
        if (!found)
            return fail(found.error());
        QList<qint64> sequences;
        for (const QVariant &sequence : std::as_const(*found))
            sequences.append(sequence.toLongLong());
        auto met = thoseThatMeet(sequences);
        if (!met)
            return fail(met.error());
        page.sequences += *met;
        looked += int(sequences.size());
        if (page.sequences.size() > count) {
            page.sequences.resize(count);
            page.next = page.sequences.last();
            return page;
        }
        if (sequences.size() < some)
            return page; // the end, nothing further
        before = sequences.last();
        if (page.sequences.size() == count)
            break;
    }
    page.next = before;
    return page;
}

Result<JournalPage> JournalQuery::page(std::optional<qint64> before, int count)
{
    if (auto done = prepare(); !done)
        return fail(done.error());
    return look(qMin(before.value_or(m_beyond), m_beyond), count, kMostLookedAt);
}

Result<JournalCount> JournalQuery::count(qint64 most)
{
    if (auto done = prepare(); !done)
        return fail(done.error());
    JournalCount count;
    if (m_filter.isEmpty()) {
        count.hits = m_beyond - 1; // sequences have no gaps; verify sees to it
        return count;
    }
    QElapsedTimer time;
    time.start();
    qint64 before = m_beyond;
    while (count.hits < most && !time.hasExpired(kMostCounting)) {
        auto page = look(before, kLargestLook, kMostLookedAt);
        if (!page)
            return fail(page.error());
        count.hits += page->sequences.size();
        if (!page->next)
            return count;
        before = *page->next;
    }
    count.isAll = false;
    count.hits = qMin(count.hits, most);
    return count;
}

Result<QStringList> JournalQuery::plan()
{
    if (auto done = prepare(); !done)
        return fail(done.error());
    QStringList steps;
    for (const Part &part : {walk(m_way, m_beyond, kSmallestLook), check()}) {
        if (part.sql.isEmpty())
            continue;
        auto statement =
            m_database.connection().prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + part.sql);
        if (!statement)
            return fail(statement.error());
        QVariantList values = part.values;
        if (steps.size() > 0)
            values.prepend(QStringLiteral("[]"));
        if (auto done = statement->executeWith(values); !done)
            return fail(done.error());
        while (statement->next())
            steps.append(statement->text(3));
    }
    return steps;
}

Result<QList<JournalChange>> changesOf(const Database &database, qint64 sequence, int most)
{
    auto statement = database.connection().prepare(
        QStringLiteral("SELECT kind, uid, action, before, after FROM journal_change "
                       "WHERE entry = ? ORDER BY position LIMIT ?"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(sequence, most); !done)
        return fail(done.error());
    QList<JournalChange> changes;
    while (statement->next())
        changes.append({statement->text(0), Uid::fromText(statement->text(1)),
                        actionFromCode(statement->text(2)).value_or(ChangeAction::Change),
                        statement->text(3).toUtf8(), statement->text(4).toUtf8()});
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return changes;
}

Result<qint64> changeCount(const Database &database, qint64 sequence)
{
    auto count =
        column(database, QStringLiteral("SELECT count(*) FROM journal_change WHERE entry = ?"),
               {sequence});
    if (!count)
        return fail(count.error());
    return count->first().toLongLong();
}

Result<QStringList> journalAuthors(const Database &database)
{
    return distinct(database, QStringLiteral("author"), QStringLiteral("journal_entry"));
}

Result<QStringList> journalKinds(const Database &database)
{
    return distinct(database, QStringLiteral("kind"), QStringLiteral("journal_change"));
}

Result<QString> journalKindOf(const Database &database, const Uid &record)
{
    auto kind =
        column(database, QStringLiteral("SELECT kind FROM journal_change WHERE uid = ? LIMIT 1"),
               {record.toText()});
    if (!kind)
        return fail(kind.error());
    return kind->isEmpty() ? QString() : kind->first().toString();
}

} // namespace candour::db
