// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Command.h"

#include "core/base/HiddenText.h"
#include "core/db/Database.h"
#include "core/db/DiskRoom.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace candour::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

/// What a record may take with the pages that change for it, where the disk is full before the
/// change is whole.
constexpr qint64 kRecordRoom = 1 << 20;
constexpr int kManyChanges = 100;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The record's table and the journal must hold the same.
void makeStorable(RecordData &record)
{
    for (int i = 0; i < record.kind().fields.size(); ++i) {
        const QVariant value = record.value(i);
        if (auto rows = value.value<RecordList>(); !rows.isEmpty()) {
            for (RecordData &row : rows)
                makeStorable(row);
            record.setValue(i, QVariant::fromValue(rows));
        } else if (value.typeId() == QMetaType::QString) {
            record.setValue(i, storable(value.toString()));
        }
    }
    for (QString &value : record.additional)
        value = storable(value);
}

/// The fields of two journal states that differ, each with its own side of the difference.
struct Difference {
    QJsonObject before;
    QJsonObject after;
};

Difference difference(const QJsonObject &before, const QJsonObject &after)
{
    Difference found;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value()) {
            found.after.insert(it.key(), it.value());
            found.before.insert(it.key(), before.value(it.key()));
        }
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key())) {
            found.before.insert(it.key(), it.value());
            found.after.insert(it.key(), QJsonValue::Null);
        }
    }
    return found;
}

} // namespace

Command::Command(Database &database, const CommandInfo &info)
    : m_database(database)
    , m_arguments(info.arguments)
{
    m_entry.uid = Uid::create();
    m_entry.time =
        database.clock().now().toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    m_entry.author = database.author().name;
    m_entry.device = database.author().device;
    m_entry.command = info.id;
    m_entry.reason = storable(info.reason);
}

Result<std::unique_ptr<Command>> Command::begin(Database &database, const CommandInfo &info)
{
    if (database.access() == Access::Read)
        return fail(ErrorCode::ReadOnly, tr("This file is open for reading only."));
    std::unique_ptr<Command> command(new Command(database, info));
    if (auto done = database.connection().setQueryOnly(false); !done)
        return fail(done.error());
    if (auto done = database.connection().run(QStringLiteral("BEGIN IMMEDIATE")); !done) {
        (void)database.connection().setQueryOnly(true);
        return fail(done.error());
    }
    command->m_open = true;
    if (auto held = database.checkLock(); !held)
        return fail(held.error());
    auto head = database.journal().head();
    if (!head)
        return fail(head.error());
    command->m_sequence = head->sequence + 1;
    return command;
}

Command::~Command()
{
    if (m_open)
        finish(false);
}

void Command::finish(bool committed)
{
    m_open = false;
    if (!committed)
        (void)m_database.connection().run(QStringLiteral("ROLLBACK"));
    (void)m_database.connection().setQueryOnly(true);
}

void Command::setArgument(const QString &name, const QJsonValue &value)
{
    m_arguments.insert(name, value);
}

Result<ChangeSet> Command::commit()
{
    if (m_entry.changes.isEmpty() && !m_keepsEntry) {
        finish(false);
        return ChangeSet();
    }
    m_entry.arguments = compact(m_arguments);
    // Asking the file takes longer than a small change does.
    const bool isSmall = m_changes.series.isEmpty() && m_entry.changes.size() < kManyChanges;
    const qint64 room =
        isSmall ? kRecordRoom : roomForCommit(m_database.connection(), m_database.path());
    if (auto done = writeEntry(); !done)
        return fail(withRoomNeeded(done.error(), m_database.path(), room));
    finish(true);
    m_changes.sequence = m_entry.sequence;
    m_changes.command = m_entry.command;
    return m_changes;
}

Result<void> Command::writeEntry()
{
    if (auto done = m_database.journal().append(m_entry); !done)
        return done;
    if (auto done = m_database.search().add(m_entry); !done)
        return done;
    if (auto done = m_database.search().flush(); !done)
        return done;
    return m_database.connection().run(QStringLiteral("COMMIT"));
}

Result<Uid> Command::put(RecordData record)
{
    auto uid = putRecord(std::move(record));
    return uid ? uid : fail(withRoomNeeded(uid.error(), m_database.path(), kRecordRoom));
}

Result<Uid> Command::putRecord(RecordData record)
{
    if (record.uid.isNull())
        record.uid = Uid::create();
    makeStorable(record);
    const RecordStore store = m_database.records();
    auto before = store.find(record.kind(), record.uid);
    if (!before)
        return fail(before.error());
    if (*before && **before == record)
        return record.uid;
    if (auto done = m_asksRules ? completeAndCheck(record, *before) : Result<void>(); !done)
        return fail(done.error());

    std::optional<RecordRow> beforeRow;
    if (*before)
        beforeRow = RecordRow {0, **before, {}, 0};
    if (auto done = write({0, record, {}, 0}, beforeRow); !done)
        return fail(done.error());
    const RecordData empty(record.kind());
    for (int i = 0; i < record.kind().fields.size(); ++i) {
        if (!record.kind().fields[i].isList())
            continue;
        if (auto done = writeRows(record, *before ? **before : empty, i); !done)
            return fail(done.error());
    }
    if (auto done = m_database.search().put(record); !done)
        return fail(done.error());
    return record.uid;
}

Result<Uid> Command::putBack(RecordData record)
{
    m_asksReasons = false;
    auto done = put(std::move(record));
    m_asksReasons = true;
    return done;
}

Result<Uid> Command::putAsItWas(RecordData record)
{
    m_asksRules = false;
    auto done = put(std::move(record));
    m_asksRules = true;
    return done;
}

Result<Uid> Command::putFields(RecordData record)
{
    auto before = m_database.records().row(record.kind(), record.uid);
    if (!before)
        return fail(before.error());
    if (*before) {
        record.additional = (*before)->record.additional;
        record.withdrawn = (*before)->record.withdrawn;
    }
    return put(std::move(record));
}

Result<void> Command::write(const RecordRow &row, const std::optional<RecordRow> &before)
{
    const RecordKind &kind = row.record.kind();
    const RecordTable table(kind, m_database.registry());
    const QJsonObject state = table.journalState(row);
    const Difference changed =
        difference(before ? table.journalState(*before) : QJsonObject(), state);
    if (before && changed.after.isEmpty())
        return {};

    auto statement =
        m_database.connection().prepare(before ? table.updateSql() : table.insertSql());
    if (!statement)
        return fail(statement.error());
    if (auto done =
            statement->executeWith(before ? table.updateValues(row) : table.insertValues(row));
        !done)
        return done;
    if (auto done = writeAdditional(row, before); !done)
        return done;

    RecordChange change {
        kind.id, row.record.uid, before ? ChangeAction::Change : ChangeAction::Create, {}};
    if (before) {
        if (before->record.withdrawn != row.record.withdrawn)
            change.action = row.record.withdrawn ? ChangeAction::Withdraw : ChangeAction::Restore;
        for (const Field &field : kind.fields) {
            if (changed.after.contains(QString::number(field.id)))
                change.fields.append(field.name);
        }
    }
    m_entry.changes.append({kind.id, row.record.uid, change.action,
                            before ? compact(changed.before) : QByteArray(),
                            compact(before ? changed.after : state)});
    m_changes.records.append(change);
    return {};
}

Result<void> Command::writeAdditional(const RecordRow &row, const std::optional<RecordRow> &before)
{
    const QMap<Uid, QString> old = before ? before->record.additional : QMap<Uid, QString>();
    if (row.record.additional == old)
        return {};
    const Connection &connection = m_database.connection();
    const QString kind = row.record.kind().id;
    const QString uid = row.record.uid.toText();
    auto clear = connection.prepare(
        QStringLiteral("DELETE FROM additional_value WHERE kind = ? AND record = ?"));
    auto insert = connection.prepare(QStringLiteral(
        "INSERT INTO additional_value (kind, record, field, value) VALUES (?, ?, ?, ?)"));
    if (!clear)
        return fail(clear.error());
    if (!insert)
        return fail(insert.error());
    if (auto done = clear->execute(kind, uid); !done)
        return done;
    const QMap<Uid, QString> &values = row.record.additional;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (auto done = insert->execute(kind, uid, it.key().toText(), it.value()); !done)
            return done;
    }
    return {};
}

Result<void> Command::writeRows(const RecordData &record, const RecordData &before, int field)
{
    const auto oldRows = before.value(field).value<RecordList>();
    const auto newRows = record.value(field).value<RecordList>();
    const auto placeOf = [](const RecordList &rows, const Uid &uid) {
        for (int i = 0; i < rows.size(); ++i) {
            if (rows[i].uid == uid)
                return i;
        }
        return -1;
    };
    for (int i = 0; i < oldRows.size(); ++i) {
        if (placeOf(newRows, oldRows[i].uid) >= 0)
            continue;
        if (auto done = removeRow({0, oldRows[i], record.uid, i}); !done)
            return done;
    }
    for (int i = 0; i < newRows.size(); ++i) {
        const int old = placeOf(oldRows, newRows[i].uid);
        std::optional<RecordRow> beforeRow;
        if (old >= 0)
            beforeRow = RecordRow {0, oldRows[old], record.uid, old};
        if (auto done = write({0, newRows[i], record.uid, i}, beforeRow); !done)
            return done;
    }
    return {};
}

Result<void> Command::removeRow(const RecordRow &row)
{
    const RecordKind &kind = row.record.kind();
    const RecordTable table(kind, m_database.registry());
    auto statement = m_database.connection().prepare(
        QStringLiteral("DELETE FROM \"%1\" WHERE uid = ?").arg(kind.id));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(row.record.uid.toText()); !done)
        return done;
    RecordRow bare = row;
    bare.record.additional.clear();
    if (auto done = writeAdditional(bare, row); !done)
        return done;
    m_entry.changes.append({kind.id, row.record.uid, ChangeAction::Remove,
                            compact(table.journalState(row)), QByteArray()});
    m_changes.records.append({kind.id, row.record.uid, ChangeAction::Remove, {}});
    return {};
}

Result<void> Command::remove(const RecordKind &kind, const Uid &uid)
{
    Q_ASSERT(!m_database.registry().ownerOf(kind).kind);
    auto found = m_database.records().find(kind, uid);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, tr("The record is not in this file."));
    RecordData gone = **found;
    gone.withdrawn = true;
    if (auto done = askGuards(gone, **found); !done)
        return done;
    RecordData bare(kind);
    bare.uid = uid;
    for (int i = 0; i < kind.fields.size(); ++i) {
        if (!kind.fields[i].isList())
            continue;
        if (auto done = writeRows(bare, **found, i); !done)
            return done;
    }
    if (auto done = removeRow({0, **found, {}, 0}); !done)
        return done;
    return m_database.search().remove(uid);
}

Result<void> Command::withdraw(const RecordKind &kind, const Uid &uid)
{
    if (m_entry.reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, tr("Withdrawing a record needs a reason."));
    return setWithdrawn(kind, uid, true);
}

Result<void> Command::restore(const RecordKind &kind, const Uid &uid)
{
    return setWithdrawn(kind, uid, false);
}

Result<void> Command::setWithdrawn(const RecordKind &kind, const Uid &uid, bool withdrawn)
{
    // Owned rows come and go with their owner; withdrawn ones would leave holes in its order.
    Q_ASSERT(!m_database.registry().ownerOf(kind).kind);
    auto before = m_database.records().row(kind, uid);
    if (!before)
        return fail(before.error());
    if (!*before)
        return fail(ErrorCode::NotFound, tr("The record is not in this file."));
    RecordRow after = **before;
    after.record.withdrawn = withdrawn;
    if (auto done = askGuards(after.record, (*before)->record); !done)
        return done;
    if (auto done = write(after, *before); !done)
        return done;
    auto whole = m_database.records().find(kind, uid); // its rows are found with it
    if (!whole)
        return fail(whole.error());
    return m_database.search().put(**whole);
}

} // namespace candour::db
