// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/SearchIndex.h"

#include "core/base/FieldText.h"
#include "core/base/HiddenText.h"
#include "core/db/Connection.h"
#include "core/db/Database.h"
#include "core/db/IndexTables.h"
#include "core/db/Journal.h"
#include "core/db/Schema.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace candour::db {

namespace {

/// Changes with what wordsOf() and journalWords() take in.
constexpr int kFormat = 1;
constexpr qsizetype kMostTerms = 32; ///< of one question; more only take time
const QString kSearch = QStringLiteral("search");

QString tr(const char *text)
{
    return QCoreApplication::translate("SearchIndex", text);
}

/// What a person may look for: searchable fields of the record and of its rows, its additional
/// values. The title has a column of its own.
QString wordsOf(const RecordData &record)
{
    QStringList words;
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].isList()) {
            const auto rows = record.value(i).value<RecordList>();
            for (const RecordData &row : rows)
                words.append(wordsOf(row));
        } else if (fields[i].has(FieldFlag::Searchable)) {
            words.append(valueToText(fields[i], record.value(i)));
        }
    }
    words += record.additional.values();
    words.removeAll(QString());
    return words.join(u'\n');
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

void addTexts(QStringList &words, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &value : object) {
        if (value.isString() && Uid::fromText(value.toString()).isNull())
            words.append(value.toString());
        else if (value.isDouble())
            words.append(QString::number(value.toDouble(), 'g', 15));
    }
}

/// Reason, arguments (the name of an imported file) and what stood before and after.
QString journalWords(const JournalEntry &entry)
{
    QStringList words {entry.reason};
    addTexts(words, entry.arguments);
    for (const JournalChange &change : entry.changes) {
        addTexts(words, change.before);
        addTexts(words, change.after);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return storable(words.join(u'\n')); // JSON may escape what cannot be stored
}

Result<void> addEntry(const Connection &connection, const JournalEntry &entry)
{
    auto index = connection.prepare(
        QStringLiteral("INSERT INTO journal_index (rowid, words) VALUES (?, ?)"));
    return index ? index->execute(entry.sequence, orEmpty(journalWords(entry)))
                 : Result<void>(fail(index.error()));
}

} // namespace

QString searchExpression(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList terms;
    for (QString word : text.split(space, Qt::SkipEmptyParts)) {
        // A word of punctuation alone would be an empty phrase, which FTS5 refuses.
        if (!std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        const QString term(u'"' + word.replace(u'"', QLatin1String("\"\""))
                           + QStringLiteral("\"*"));
        // FTS5 follows the places of all terms at once, which many times the same word makes slow.
        if (!terms.contains(term))
            terms.append(term);
        if (terms.size() == kMostTerms)
            break;
    }
    return terms.join(u' ');
}

/// A damaged index is no reason to refuse a change of the data: it is made anew at once.
Result<void> SearchIndex::mended(const Result<void> &done) const
{
    // A row that is there already is damage, too: the index gives its rows their numbers.
    if (done
        || (done.error().code != ErrorCode::Corrupt && done.error().code != ErrorCode::Conflict))
        return done;
    return rebuild() ? Result<void>() : done;
}

Result<void> SearchIndex::put(const RecordData &record) const
{
    return mended(putWords(record));
}

Result<void> SearchIndex::remove(const Uid &uid) const
{
    return mended(removeWords(uid));
}

Result<void> SearchIndex::putWords(const RecordData &record) const
{
    Q_ASSERT(!m_registry.ownerOf(record.kind()).kind);
    if (auto done = removeWords(record.uid); !done)
        return done;
    if (record.withdrawn)
        return {};
    const QString title = orEmpty(record.title());
    const QString words = orEmpty(wordsOf(record));
    auto row = m_connection.prepare(
        QStringLiteral("INSERT INTO search_record (kind, uid, title, words) VALUES (?, ?, ?, ?)"));
    auto index = m_connection.prepare(
        QStringLiteral("INSERT INTO search_index (rowid, title, words) VALUES (?, ?, ?)"));
    if (!row)
        return fail(row.error());
    if (!index)
        return fail(index.error());
    if (auto done = row->execute(record.kind().id, record.uid.toText(), title, words); !done)
        return done;
    return index->execute(row->lastInsertId(), title, words);
}

Result<void> SearchIndex::removeWords(const Uid &uid) const
{
    auto find = m_connection.prepare(
        QStringLiteral("SELECT id, title, words FROM search_record WHERE uid = ?"));
    if (!find)
        return fail(find.error());
    if (auto done = find->execute(uid.toText()); !done)
        return done;
    if (!find->next())
        return {};
    const qint64 id = find->integer(0);
    const QString title = find->text(1);
    const QString words = find->text(2);
    find->finish();
    // FTS5 has to be told the text that goes, as it keeps none of its own.
    auto index = m_connection.prepare(QStringLiteral(
        "INSERT INTO search_index (search_index, rowid, title, words) VALUES ('delete', ?, ?, ?)"));
    if (!index)
        return fail(index.error());
    if (auto done = index->execute(id, orEmpty(title), orEmpty(words)); !done)
        return done;
    auto row = m_connection.prepare(QStringLiteral("DELETE FROM search_record WHERE id = ?"));
    return row ? row->execute(id) : fail(row.error());
}

Result<void> SearchIndex::add(const JournalEntry &entry) const
{
    return mended(addEntry(m_connection, entry));
}

Result<void> SearchIndex::flush() const
{
    // FTS5 writes out what it holds when a savepoint is set.
    const auto flushed = [this]() -> Result<void> {
        if (auto done = m_connection.run(QStringLiteral("SAVEPOINT words")); !done)
            return done;
        return m_connection.run(QStringLiteral("RELEASE words"));
    };
    return mended(flushed());
}

Result<QList<Hit>> SearchIndex::find(const QString &text, int limit) const
{
    QList<Hit> hits;
    const auto read = [&](const QString &sql, const QString &wanted) -> Result<void> {
        auto statement = m_connection.prepare(sql);
        if (!statement)
            return fail(statement.error());
        if (auto done = statement->execute(wanted, limit); !done)
            return done;
        while (statement->next()) {
            if (const RecordKind *kind = m_registry.byId(statement->text(0)))
                hits.append({kind, Uid::fromText(statement->text(1)), statement->text(2)});
        }
        return statement->ended();
    };
    const QString expression = searchExpression(text);
    if (!expression.isEmpty()) {
        if (auto done = read(QStringLiteral("SELECT r.kind, r.uid, r.title FROM search_index i "
                                            "JOIN search_record r ON r.id = i.rowid "
                                            "WHERE search_index MATCH ? "
                                            "ORDER BY bm25(search_index, 10.0, 1.0), r.id LIMIT ?"),
                             expression);
            !done && !isIndexDamage(done.error()))
            return fail(done.error());
    }
    if (hits.isEmpty() && !text.trimmed().isEmpty()) {
        if (auto done = read(QStringLiteral("SELECT kind, uid, title FROM search_record "
                                            "WHERE instr(lower(title), lower(?)) > 0 "
                                            "ORDER BY id LIMIT ?"),
                             text.trimmed());
            !done)
            return fail(done.error());
    }
    return hits;
}

QString SearchIndex::madeBy() const
{
    QStringList taken;
    for (const RecordKind *kind : m_registry.kinds()) {
        taken.append(kind->id + u' ' + kind->title.join(u','));
        for (const Field &field : kind->fields) {
            if (field.has(FieldFlag::Searchable) || field.isList())
                taken.append(field.name);
        }
    }
    const QByteArray digest =
        QCryptographicHash::hash(taken.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1 %2").arg(kFormat).arg(QString::fromLatin1(digest.toHex().left(16)));
}

Result<bool> SearchIndex::isCurrent() const
{
    auto statement =
        m_connection.prepare(QStringLiteral("SELECT made_by FROM derived_state WHERE name = ?"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(kSearch); !done)
        return fail(done.error());
    return statement->next() && statement->text(0) == madeBy();
}

Result<void> SearchIndex::rebuild() const
{
    for (const char *sql : {"INSERT INTO search_index (search_index) VALUES ('delete-all')",
                            "DELETE FROM search_record",
                            "INSERT INTO journal_index (journal_index) VALUES ('delete-all')"}) {
        if (auto done = m_connection.run(QLatin1String(sql)); !done)
            return done;
    }
    if (auto done = visitRecords([this](const RecordData &record) { return put(record); }); !done)
        return done;
    if (auto done = rebuildJournal(); !done)
        return done;
    auto statement = m_connection.prepare(
        QStringLiteral("INSERT INTO derived_state (name, made_by) VALUES (?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET made_by = excluded.made_by"));
    return statement ? statement->execute(kSearch, madeBy()) : fail(statement.error());
}

/// Every record that is found: those in use that stand alone.
Result<void>
SearchIndex::visitRecords(const std::function<Result<void>(const RecordData &)> &visitor) const
{
    const RecordStore store(m_connection, m_registry);
    for (const RecordKind *kind : m_registry.kinds()) {
        if (m_registry.ownerOf(*kind).kind)
            continue;
        auto records = store.all(*kind, Withdrawn::LeaveOut);
        if (!records)
            return fail(records.error());
        for (const RecordData &record : std::as_const(*records)) {
            if (auto done = visitor(record); !done)
                return done;
        }
    }
    return {};
}

Result<void> SearchIndex::rebuildJournal() const
{
    Result<void> outcome;
    auto done = Journal(m_connection).visit([&](const JournalEntry &entry) {
        outcome = addEntry(m_connection, entry);
        return outcome.has_value();
    });
    return done ? outcome : done;
}

Result<QStringList> SearchIndex::faults() const
{
    auto current = isCurrent();
    if (!current)
        return fail(current.error());
    if (!*current)
        return QStringList();

    struct Words {
        QString kind;
        QString title;
        QString words;

        bool operator==(const Words &) const = default;
    };

    QHash<QString, Words> expected;
    const auto expect = [&](const RecordData &record) -> Result<void> {
        expected.insert(record.uid.toText(), {record.kind().id, record.title(), wordsOf(record)});
        return {};
    };
    if (auto done = visitRecords(expect); !done)
        return fail(done.error());
    auto rows =
        m_connection.prepare(QStringLiteral("SELECT uid, kind, title, words FROM search_record"));
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->execute(); !done)
        return fail(done.error());
    qsizetype wrong = 0;
    while (rows->next()) {
        const Words kept {rows->text(1), rows->text(2), rows->text(3)};
        wrong += expected.take(rows->text(0)) == kept ? 0 : 1;
    }
    if (auto all = rows->ended(); !all)
        return fail(all.error());
    wrong += expected.size(); // of which no words are kept
    if (wrong == 0)
        return QStringList();
    return QStringList(tr("The words by which records are found are not those of the records (%1 "
                          "of them). Nothing is lost: they can be made anew (verify "
                          "--repair-search).")
                           .arg(wrong));
}

namespace {

/// Within a transaction in which the indexes were not written before.
Result<void> makeAllAnew(const Connection &connection, const SearchIndex &index)
{
    auto done = makeIndexTablesAnew(connection);
    return done ? index.rebuild() : done;
}

} // namespace

Result<void> refreshDerived(const Connection &connection, const Schema &schema)
{
    const SearchIndex index(connection, schema.registry);
    auto current = index.isCurrent();
    if (!current)
        return fail(current.error());
    auto answers = indexesAnswer(connection);
    if (!answers)
        return fail(answers.error());
    if (!*answers) {
        auto mended = inTransaction(connection, [&] { return makeAllAnew(connection, index); });
        // What cannot be mended keeps nobody from the file: verify says what it is.
        return mended || !*current || !isIndexDamage(mended.error()) ? mended : Result<void>();
    }
    return *current ? Result<void>() : inTransaction(connection, [&] { return index.rebuild(); });
}

Result<void> rebuildDerived(const Database &database)
{
    const Connection &connection = database.connection();
    if (auto done = database.checkLock(); !done)
        return done;
    if (auto done = connection.setQueryOnly(false); !done)
        return done;
    auto done =
        inTransaction(connection, [&] { return makeAllAnew(connection, database.search()); });
    (void)connection.setQueryOnly(true);
    return done;
}

} // namespace candour::db
