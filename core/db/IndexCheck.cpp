// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/IndexCheck.h"

#include "core/db/BulkStatement.h"
#include "core/db/Database.h"
#include "core/db/IndexTables.h"
#include "core/db/Statement.h"
#include "core/db/StoredRows.h"

#include <QCoreApplication>
#include <QSet>

namespace candour::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("IndexCheck", text);
}

/// One index of the file and its double in memory, which bears the same name: SQLite finds what is
/// in memory before what is in the attached file.
class IndexCheck {
public:
    IndexCheck(const Connection &connection, const QString &index)
        : m_connection(connection)
        , m_index(index)
    {
    }

    /// An empty index in memory, of the file's own definition.
    Result<void> prepare() const
    {
        auto definition = m_connection.prepare(
            QStringLiteral("SELECT sql FROM checked.sqlite_schema WHERE name = ?"));
        if (!definition)
            return fail(definition.error());
        if (auto done = definition->execute(m_index); !done)
            return done;
        if (!definition->next())
            return fail(ErrorCode::Corrupt, tr("The index %1 is missing.").arg(m_index));
        const QString sql = definition->text(0);
        definition->finish();
        if (auto done = m_connection.run(sql); !done)
            return done;
        for (const auto &[name, place] : {std::pair("found", "checked"), {"wanted", "main"}}) {
            const QString vocabulary =
                QStringLiteral("CREATE VIRTUAL TABLE temp.%1_%2 USING fts5vocab(%3, %2, instance)")
                    .arg(QLatin1String(name), m_index, QLatin1String(place));
            if (auto done = m_connection.run(vocabulary); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] Result<bool> isRight() const
    {
        QSet<QString> beginnings;
        auto same = sameInstances(beginnings);
        for (const QString &beginning : std::as_const(beginnings)) {
            if (same && *same)
                same = sameAnswers(beginning);
        }
        // What cannot even be read is wrong, and is made anew like the rest.
        if (!same && isIndexDamage(same.error()))
            return false;
        return same;
    }

private:
    /// Both lists come in the order of term, row, column and place.
    [[nodiscard]] Result<bool> sameInstances(QSet<QString> &beginnings) const
    {
        const auto read = [this](const char *name) {
            return BulkStatement::prepare(
                m_connection,
                QStringLiteral("SELECT term, doc, col, \"offset\" FROM temp.%1_%2")
                    .arg(QLatin1String(name), m_index)
                    .toUtf8()
                    .constData());
        };
        auto found = read("found");
        auto wanted = read("wanted");
        if (!found)
            return fail(found.error());
        if (!wanted)
            return fail(wanted.error());
        QByteArray term;
        bool same = true;
        while (same) {
            const bool more = wanted->next();
            same = found->next() == more;
            if (!more || !same)
                break;
            same = found->text(0) == wanted->text(0) && found->integer(1) == wanted->integer(1)
                && found->text(2) == wanted->text(2) && found->integer(3) == wanted->integer(3);
            if (wanted->text(0) == term)
                continue;
            term = wanted->text(0).toByteArray();
            const QString text = QString::fromUtf8(term);
            for (const int length : {2, 3}) { // as the indexes of beginnings are
                if (text.size() >= length)
                    beginnings.insert(text.left(length));
            }
        }
        for (const BulkStatement *rows : {&*found, &*wanted}) {
            if (rows->failure())
                return fail(*rows->failure());
        }
        return same;
    }

    [[nodiscard]] Result<bool> sameAnswers(const QString &beginning) const
    {
        const QString expression = searchExpression(beginning);
        if (expression.isEmpty()) // nothing that anybody can look for
            return true;
        const auto ask = [&](const char *place) -> Result<QList<qint64>> {
            auto rows = m_connection.prepare(
                QStringLiteral("SELECT rowid FROM %1.%2 AS i WHERE i.%2 MATCH ? ORDER BY rowid")
                    .arg(QLatin1String(place), m_index));
            if (!rows)
                return fail(rows.error());
            if (auto done = rows->execute(expression); !done)
                return fail(done.error());
            QList<qint64> answer;
            while (rows->next())
                answer.append(rows->integer(0));
            if (auto all = rows->ended(); !all)
                return fail(all.error());
            return answer;
        };
        const auto found = ask("checked");
        const auto wanted = ask("main");
        if (!found)
            return fail(found.error());
        if (!wanted)
            return fail(wanted.error());
        return *found == *wanted;
    }

    const Connection &m_connection;
    const QString m_index;
};

Result<void> fillJournal(const Connection &connection, const Registry &registry)
{
    const SearchIndex index(connection, registry);
    Result<void> outcome;
    auto done = Journal(connection).visit([&](const JournalEntry &entry) {
        outcome = index.add(entry);
        return outcome.has_value();
    });
    return done ? outcome : done;
}

Result<QStringList> compared(const Connection &connection, const Registry &registry)
{
    const IndexCheck records(connection, QStringLiteral("search_index"));
    const IndexCheck journal(connection, QStringLiteral("journal_index"));
    for (const IndexCheck *check : {&records, &journal}) {
        if (auto done = check->prepare(); !done)
            return fail(done.error());
    }
    if (auto done = connection.run(
            QStringLiteral("INSERT INTO main.search_index (rowid, title, words) "
                           "SELECT id, title, words FROM checked.search_record ORDER BY id"));
        !done)
        return fail(done.error());
    if (auto done = fillJournal(connection, registry); !done)
        return fail(done.error());
    QStringList faults;
    auto right = records.isRight();
    if (!right)
        return fail(right.error());
    if (!*right)
        faults.append(tr("The index by which records are found does not answer for their words. "
                         "Nothing is lost: it can be made anew (verify --repair-search)."));
    right = journal.isRight();
    if (!right)
        return fail(right.error());
    if (!*right)
        faults.append(tr("The index by which the journal is searched does not answer for its "
                         "entries. Nothing is lost: it can be made anew (verify "
                         "--repair-search)."));
    return faults;
}

} // namespace

Result<QStringList> indexFaults(const Database &database)
{
    if (database.path() == QLatin1String(":memory:"))
        return QStringList();
    auto connection = attachForChecking(database.path());
    if (!connection)
        return fail(connection.error());
    // One moment of the file.
    if (auto done = (*connection)->run(QStringLiteral("BEGIN")); !done)
        return fail(done.error());
    auto faults = compared(**connection, database.registry());
    (void)(*connection)->run(QStringLiteral("ROLLBACK"));
    return faults;
}

} // namespace candour::db
