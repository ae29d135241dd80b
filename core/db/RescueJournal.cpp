// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Connection.h"
#include "core/db/Journal.h"
#include "core/db/JournalRows.h"
#include "core/db/RecordStore.h"
#include "core/db/Rescue.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

namespace candour::db {

namespace {

/// What the journal knows of one record.
struct Past {
    QJsonObject state;
    bool fromCreation = false; ///< its state is complete
    qint64 id = 0; ///< the number it was given in its table
};

const QString kBatch = QStringLiteral("batch");

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

class Mender {
public:
    Mender(const Connection &connection, const Registry &registry)
        : m_connection(connection)
        , m_registry(registry)
    {
    }

    Result<Mended> run(bool journalRead);

private:
    using KindPast = QHash<Uid, Past>;

    Result<void> readJournal();
    void follow(const JournalChange &change);
    Result<void> mendAll();
    Result<void> mendKind(const RecordKind &kind, bool again);
    Result<void> removeStrangers(const RecordKind &kind, const QList<RecordRow> &rows);
    Result<void> insert(const RecordKind &kind, const RecordRow &row, qint64 id);
    Result<void> writeAdditional(const RecordData &record);
    /// Whether the numbers counted from the journal are those the table has.
    [[nodiscard]] bool numbersAgree(const QList<RecordRow> &rows, const KindPast &past) const;
    Result<void> emptyLostReferences();
    Result<void> mendBatches();
    Result<void> insertBatch(qint64 id, const Uid &uid, const QJsonObject &state);

    const Connection &m_connection;
    const Registry &m_registry;
    QHash<QString, KindPast> m_past;
    QHash<QString, QList<qint64>> m_ids; ///< taken in each table, ascending
    Mended m_mended;
};

/// The number of a new row is one more than the greatest there is.
void Mender::follow(const JournalChange &change)
{
    if (!m_registry.byId(change.kind) && change.kind != kBatch)
        return;
    KindPast &past = m_past[change.kind];
    QList<qint64> &ids = m_ids[change.kind];
    if (change.action == ChangeAction::Remove) {
        ids.removeOne(past.take(change.uid).id);
        return;
    }
    Past &record = past[change.uid];
    if (change.action == ChangeAction::Create) {
        record = {{}, true, (ids.isEmpty() ? 0 : ids.last()) + 1};
        ids.append(record.id);
    }
    followState(record.state, change);
}

Result<void> Mender::readJournal()
{
    JournalHead head;
    bool whole = true;
    auto done = Journal(m_connection).visit([&](const JournalEntry &entry) {
        whole = whole && entry.sequence == head.sequence + 1 && entry.previousDigest == head.digest
            && entryDigest(entry) == entry.digest;
        head = {entry.sequence, entry.digest};
        ++m_mended.entries;
        for (const JournalChange &change : entry.changes)
            follow(change);
        return true;
    });
    m_mended.journalWhole = whole && m_mended.entries > 0;
    return done;
}

bool Mender::numbersAgree(const QList<RecordRow> &rows, const KindPast &past) const
{
    return std::all_of(rows.cbegin(), rows.cend(), [&](const RecordRow &row) {
        const auto known = past.constFind(row.record.uid);
        return known == past.cend() || known->id == row.id;
    });
}

/// A uid that the journal does not know is one that the damage made.
Result<void> Mender::removeStrangers(const RecordKind &kind, const QList<RecordRow> &rows)
{
    for (const RecordRow &row : rows) {
        if (m_past[kind.id].contains(row.record.uid))
            continue;
        auto remove = m_connection.prepare(
            QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(kind.id)));
        if (!remove)
            return fail(remove.error());
        if (auto done = remove->execute(row.id); !done)
            return done;
    }
    return {};
}

Result<void> Mender::insert(const RecordKind &kind, const RecordRow &row, qint64 id)
{
    const RecordTable table(kind, m_registry);
    auto add = m_connection.prepare(table.insertSql());
    if (!add)
        return fail(add.error());
    const auto done = add->executeWith(table.insertValues(row));
    if (!done) // its owner is lost, or its place is taken by what is there
        return done.error().code == ErrorCode::Conflict ? Result<void>() : done;
    ++m_mended.fromJournal[kind.id];
    if (auto added = writeAdditional(row.record); !added || id == 0)
        return added;
    auto number = m_connection.prepare(
        QStringLiteral("UPDATE %1 SET id = ? WHERE uid = ?").arg(quoted(kind.id)));
    return number ? number->execute(id, row.record.uid.toText()) : fail(number.error());
}

Result<void> Mender::writeAdditional(const RecordData &record)
{
    auto clear = m_connection.prepare(
        QStringLiteral("DELETE FROM additional_value WHERE kind = ? AND record = ?"));
    auto add = m_connection.prepare(QStringLiteral(
        "INSERT INTO additional_value (kind, record, field, value) VALUES (?, ?, ?, ?)"));
    if (!clear || !add)
        return fail(clear ? add.error() : clear.error());
    const QString uid = record.uid.toText();
    if (auto done = clear->execute(record.kind().id, uid); !done)
        return done;
    for (auto it = record.additional.cbegin(); it != record.additional.cend(); ++it) {
        if (auto done = add->execute(record.kind().id, uid, it.key().toText(), *it); !done)
            return done;
    }
    return {};
}

Result<void> Mender::mendKind(const RecordKind &kind, bool again)
{
    auto rows = RecordStore(m_connection, m_registry).rows(kind);
    if (!rows)
        return fail(rows.error());
    const KindPast &past = m_past[kind.id];
    const RecordTable table(kind, m_registry);
    const bool numbered = m_mended.journalWhole && numbersAgree(*rows, past);
    if (m_mended.journalWhole && !again) {
        if (auto done = removeStrangers(kind, *rows); !done)
            return done;
    }
    QHash<Uid, const RecordRow *> there;
    for (const RecordRow &row : std::as_const(*rows))
        there.insert(row.record.uid, &row);
    for (auto it = past.cbegin(); it != past.cend(); ++it) {
        const RecordRow row = rowFromState(kind, it.key(), it->state);
        const RecordRow *found = there.value(it.key());
        if (!found) {
            if (it->fromCreation && !again) {
                if (auto done = insert(kind, row, numbered ? it->id : 0); !done)
                    return done;
            } else if (!it->fromCreation && !again) {
                m_mended.lost[kind.id].append(row.record.title());
            }
            continue;
        }
        if (!m_mended.journalWhole || table.journalState(*found) == table.journalState(row))
            continue;
        auto update = m_connection.prepare(table.updateSql());
        if (!update)
            return fail(update.error());
        if (auto done = update->executeWith(table.updateValues(row)); !done)
            return done;
        if (auto done = writeAdditional(row.record); !done)
            return done;
        if (!again)
            ++m_mended.fromJournal[kind.id];
    }
    return {};
}

/// Twice: what a record refers to may itself be put back only after it.
Result<void> Mender::mendAll()
{
    for (const bool again : {false, true}) {
        for (const RecordKind *kind : m_registry.kinds()) {
            if (auto done = mendKind(*kind, again); !done)
                return done;
        }
    }
    return {};
}

Result<void> Mender::insertBatch(qint64 id, const Uid &uid, const QJsonObject &state)
{
    auto add = m_connection.prepare(QStringLiteral(
        "INSERT OR IGNORE INTO batch (id, uid, kind, entry, created, source_file, source_sheet, "
        "mapping, row_count, digest, withdrawn) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)"));
    if (!add)
        return fail(add.error());
    const auto text = [&](const char *name, const char *otherwise) {
        const QString value = state.value(QLatin1String(name)).toString();
        return value.isEmpty() ? QString(QLatin1String(otherwise)) : value;
    };
    QByteArray digest = QByteArray::fromHex(text("digest", "").toLatin1());
    digest.resize(32, '\0');
    return add->execute(id, uid.toText(), text("kind", "import"),
                        text("created", "2000-01-01T00:00:00.000Z"), text("source_file", ""),
                        text("source_sheet", ""), text("mapping", ""),
                        state.value(QLatin1String("rows")).toInteger(), digest,
                        int(state.value(QLatin1String("withdrawn")).toBool()));
}

/// A lost batch would take its figures with it. Batches are never removed, so that they are
/// numbered in the order in which they came.
Result<void> Mender::mendBatches()
{
    const KindPast &past = m_past[kBatch];
    for (auto it = past.cbegin(); m_mended.journalWhole && it != past.cend(); ++it) {
        if (auto done = insertBatch(it->id, it.key(), it->state); !done)
            return done;
    }
    auto unknown = m_connection.prepare(QStringLiteral(
        "SELECT DISTINCT batch FROM observation WHERE batch NOT IN (SELECT id FROM batch)"));
    if (!unknown)
        return fail(unknown.error());
    if (auto done = unknown->execute(); !done)
        return done;
    QList<qint64> ids;
    while (unknown->next())
        ids.append(unknown->integer(0));
    unknown->finish();
    for (const qint64 id : std::as_const(ids)) {
        if (auto done = insertBatch(id, Uid::create(), {}); !done)
            return done;
    }
    return {};
}

Result<void> Mender::emptyLostReferences()
{
    for (const RecordKind *kind : m_registry.kinds()) {
        for (const Field &field : kind->fields) {
            if (!field.isReference())
                continue;
            const QString column = quoted(field.name);
            if (auto done = m_connection.run(
                    QStringLiteral("UPDATE %1 SET %2 = NULL WHERE %2 IS NOT NULL AND %2 NOT IN "
                                   "(SELECT id FROM %3)")
                        .arg(quoted(kind->id), column, quoted(field.target().id)));
                !done)
                return done;
        }
        if (const RecordKind *owner = m_registry.ownerOf(*kind).kind) {
            if (auto done = m_connection.run(
                    QStringLiteral("DELETE FROM %1 WHERE owner NOT IN (SELECT id FROM %2)")
                        .arg(quoted(kind->id), quoted(owner->id)));
                !done)
                return done;
        }
    }
    return {};
}

Result<Mended> Mender::run(bool journalRead)
{
    auto done = inTransaction(m_connection, [&]() -> Result<void> {
        if (auto read = readJournal(); !read)
            return read;
        m_mended.journalWhole = m_mended.journalWhole && journalRead;
        for (auto step : {&Mender::mendAll, &Mender::emptyLostReferences, &Mender::mendBatches}) {
            if (auto mended = (this->*step)(); !mended)
                return mended;
        }
        return {};
    });
    return done ? Result<Mended>(m_mended) : fail(done.error());
}

} // namespace

Result<Mended> mendFromJournal(const Connection &connection, const Schema &schema, bool journalRead)
{
    return Mender(connection, schema.registry).run(journalRead);
}

} // namespace candour::db
