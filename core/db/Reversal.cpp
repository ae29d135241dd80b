// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Reversal.h"

#include "core/base/FieldText.h"
#include "core/db/BatchWriter.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/db/RecordHold.h"
#include "core/db/Statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour::db {

namespace {

const QString kWithdrawn = QStringLiteral("withdrawn");
const QString kOwner = QStringLiteral("owner");
const QString kPosition = QStringLiteral("position");
const QString kBatch = QStringLiteral("batch");

QString tr(const char *text)
{
    return QCoreApplication::translate("Reversal", text);
}

QString named(const RecordData &record)
{
    const QString kind = QCoreApplication::translate("record", record.kind().label);
    const QString title = record.title();
    return title.isEmpty() ? kind : tr("%1 “%2”").arg(kind, title);
}

Error changedSince(const RecordData &record, const QString &what)
{
    return {ErrorCode::Conflict,
            tr("The %1 was changed again since: %2. Undo that first, or change it by hand. Nothing "
               "was undone.")
                .arg(named(record), what)};
}

Error goneSince(const QString &what)
{
    return {ErrorCode::Conflict,
            tr("The %1 is no longer there as it was left then. Nothing was undone.").arg(what)};
}

/// The value that one key of a journal state names.
QJsonValue current(const RecordRow &row, const QString &key)
{
    if (key == kWithdrawn)
        return row.record.withdrawn;
    if (key == kPosition)
        return row.position;
    if (key.startsWith(u'+')) {
        const auto it = row.record.additional.constFind(Uid::fromText(key.mid(1)));
        return it == row.record.additional.cend() ? QJsonValue(QJsonValue::Null) : QJsonValue(*it);
    }
    const int index = row.record.kind().indexOfId(key.toInt());
    return index < 0 ? QJsonValue(QJsonValue::Undefined)
                     : valueToJson(row.record.kind().fields[index], row.record.value(index));
}

QString labelOf(const RecordKind &kind, const QString &key)
{
    if (key == kWithdrawn)
        return tr("it was withdrawn or brought back");
    if (key == kPosition)
        return tr("its place in the list");
    const int index = kind.indexOfId(key.toInt());
    return index < 0 ? tr("a field of your own")
                     : QCoreApplication::translate("field", kind.fields[index].label);
}

/// Fails unless the row still is as the change left it. `owner` never changes.
Result<void> expect(const RecordRow &row, const QJsonObject &after)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (it.key() == kOwner)
            continue;
        const QJsonValue now = current(row, it.key());
        if (!now.isUndefined() && now != it.value())
            return fail(changedSince(row.record, labelOf(row.record.kind(), it.key())));
    }
    return {};
}

/// A record with its lists open, while changes are taken back one by one.
class Whole {
public:
    explicit Whole(const RecordData &record)
        : m_root {0, record, {}, 0}
    {
        const QList<Field> &fields = record.kind().fields;
        for (int i = 0; i < fields.size(); ++i) {
            if (!fields[i].isList())
                continue;
            int position = 0;
            for (const RecordData &row : record.value(i).value<RecordList>())
                m_lists[i].append({0, row, {}, position++});
        }
    }

    [[nodiscard]] RecordRow &root() { return m_root; }

    Result<void> takeBack(const JournalChange &change)
    {
        const bool isRoot = change.kind == m_root.record.kind().id;
        if (isRoot)
            return takeBackChange(m_root, change);
        QList<RecordRow> &rows = m_lists[listOf(change.kind)];
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const RecordRow &row) {
            return row.record.uid == change.uid;
        });
        if (change.action == ChangeAction::Remove) {
            const RecordKind &kind = m_root.record.kind().fields[listOf(change.kind)].rows();
            rows.append(rowFromState(kind, change.uid, journalObject(change.before)));
            return {};
        }
        if (found == rows.end())
            return fail(goneSince(named(m_root.record)));
        if (change.action != ChangeAction::Create)
            return takeBackChange(*found, change);
        if (auto same = expect(*found, journalObject(change.after)); !same)
            return same;
        rows.erase(found);
        return {};
    }

    [[nodiscard]] RecordData record() const
    {
        RecordData whole = m_root.record;
        for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
            QList<RecordRow> rows = *it;
            std::stable_sort(rows.begin(), rows.end(), [](const RecordRow &a, const RecordRow &b) {
                return a.position < b.position;
            });
            RecordList list;
            for (const RecordRow &row : std::as_const(rows))
                list.append(row.record);
            whole.setValue(it.key(), QVariant::fromValue(list));
        }
        return whole;
    }

    [[nodiscard]] bool hasRows() const
    {
        return std::any_of(m_lists.cbegin(), m_lists.cend(),
                           [](const QList<RecordRow> &rows) { return !rows.isEmpty(); });
    }

private:
    static Result<void> takeBackChange(RecordRow &row, const JournalChange &change)
    {
        const QJsonObject after = journalObject(change.after);
        if (auto same = expect(row, after); !same)
            return same;
        const QJsonObject before = journalObject(change.before);
        // What was not there before is not named there: values of the organisation's own fields.
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (!before.contains(it.key()))
                setFromJournal(row, it.key(), QJsonValue::Null);
        }
        for (auto it = before.begin(); it != before.end(); ++it)
            setFromJournal(row, it.key(), it.value());
        return {};
    }

    [[nodiscard]] int listOf(const QString &rowKind) const
    {
        const QList<Field> &fields = m_root.record.kind().fields;
        for (int i = 0; i < fields.size(); ++i) {
            if (fields[i].isList() && fields[i].rows().id == rowKind)
                return i;
        }
        return -1;
    }

    RecordRow m_root;
    QMap<int, QList<RecordRow>> m_lists; ///< by the index of their field
};

class Reverser {
public:
    Reverser(Command &command, const JournalEntry &entry, const QSet<Uid> &only)
        : m_command(command)
        , m_database(command.database())
        , m_entry(entry)
        , m_only(only)
    {
    }

    Result<void> run();

private:
    /// Changes of one record and its rows that follow each other, the last first.
    struct Run {
        const RecordKind *kind = nullptr;
        Uid uid;
        QList<const JournalChange *> changes;
    };

    [[nodiscard]] Result<Run> rootOf(const JournalChange &change) const;
    Result<void> takeBack(const Run &run);
    Result<void> takeBackBatch(const JournalChange &change);
    Result<void> recreate(const Run &run);
    Result<void> uncreate(const Run &run, const RecordData &record);
    [[nodiscard]] Result<bool> isBatch(const Uid &uid, bool withdrawn) const;

    Command &m_command;
    Database &m_database;
    const JournalEntry &m_entry;
    const QSet<Uid> &m_only; ///< empty: all
    QHash<Uid, Uid> m_owners; ///< of rows that the entry itself made or removed
};

Result<Reverser::Run> Reverser::rootOf(const JournalChange &change) const
{
    const Registry &registry = m_database.registry();
    const RecordKind *kind = registry.byId(change.kind);
    if (!kind)
        return fail(ErrorCode::Conflict,
                    tr("This version does not know “%1”. Nothing was undone.").arg(change.kind));
    const RecordKind *owner = registry.ownerOf(*kind).kind;
    if (!owner)
        return Run {kind, change.uid, {}};
    if (const auto it = m_owners.constFind(change.uid); it != m_owners.cend())
        return Run {owner, *it, {}};
    auto row = m_database.records().row(*kind, change.uid);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(goneSince(QCoreApplication::translate("record", kind->label)));
    return Run {owner, (*row)->owner, {}};
}

Result<void> Reverser::run()
{
    for (const JournalChange &change : m_entry.changes) {
        const QJsonObject state =
            journalObject(change.after.isEmpty() ? change.before : change.after);
        if (state.contains(kOwner))
            m_owners.insert(change.uid, Uid::fromText(state.value(kOwner).toString()));
    }
    Run run;
    const auto finish = [&]() -> Result<void> {
        auto done = run.changes.isEmpty() ? Result<void>() : takeBack(run);
        run = {};
        return done;
    };
    for (auto it = m_entry.changes.crbegin(); it != m_entry.changes.crend(); ++it) {
        if (it->kind == kBatch) {
            if (auto done = finish(); !done)
                return done;
            if (auto done = m_only.isEmpty() ? takeBackBatch(*it) : Result<void>(); !done)
                return done;
            continue;
        }
        auto root = rootOf(*it);
        if (!root)
            return fail(root.error());
        if (!m_only.isEmpty() && !m_only.contains(root->uid))
            continue;
        if (root->kind != run.kind || root->uid != run.uid) {
            if (auto done = finish(); !done)
                return done;
            run.kind = root->kind;
            run.uid = root->uid;
        }
        run.changes.append(&*it);
    }
    return finish();
}

Result<void> Reverser::takeBackBatch(const JournalChange &change)
{
    const bool inForce =
        change.action == ChangeAction::Create || change.action == ChangeAction::Restore;
    auto asLeft = isBatch(change.uid, !inForce);
    if (!asLeft)
        return fail(asLeft.error());
    if (!*asLeft)
        return fail(ErrorCode::Conflict,
                    inForce
                        ? tr("These figures were taken back already. Nothing was undone.")
                        : tr("These figures stand in the file again already. Nothing was undone."));
    return setBatchWithdrawn(m_command, change.uid, inForce);
}

Result<void> Reverser::takeBack(const Run &run)
{
    const auto has = [&](ChangeAction action) {
        return std::any_of(run.changes.cbegin(), run.changes.cend(), [&](const auto *change) {
            return change->uid == run.uid && change->action == action;
        });
    };
    if (has(ChangeAction::Remove))
        return recreate(run);
    auto record = m_database.records().find(*run.kind, run.uid);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(goneSince(QCoreApplication::translate("record", run.kind->label)));
    if (has(ChangeAction::Create))
        return uncreate(run, **record);
    Whole whole(**record);
    for (const JournalChange *change : run.changes) {
        if (auto done = whole.takeBack(*change); !done)
            return done;
    }
    auto put = m_command.putBack(whole.record());
    return put ? Result<void>() : fail(put.error());
}

Result<void> Reverser::recreate(const Run &run)
{
    const auto root = std::find_if(run.changes.cbegin(), run.changes.cend(),
                                   [&](const auto *change) { return change->uid == run.uid; });
    Whole whole(rowFromState(*run.kind, run.uid, journalObject((*root)->before)).record);
    for (const JournalChange *change : run.changes) {
        if (change->uid == run.uid)
            continue;
        if (auto done = whole.takeBack(*change); !done)
            return done;
    }
    auto put = m_command.putBack(whole.record());
    return put ? Result<void>() : fail(put.error());
}

Result<void> Reverser::uncreate(const Run &run, const RecordData &record)
{
    // Taken back row by row first: anything added or changed since is found by that.
    Whole whole(record);
    for (const JournalChange *change : run.changes) {
        if (change->uid != run.uid) {
            if (auto done = whole.takeBack(*change); !done)
                return done;
        } else if (change->action == ChangeAction::Create) {
            if (auto same = expect(whole.root(), journalObject(change->after)); !same)
                return same;
        } else if (auto done = whole.takeBack(*change); !done) {
            return done;
        }
    }
    if (whole.hasRows())
        return fail(changedSince(record, tr("rows were added")));
    auto hold = holdOn(m_database, record, m_entry.sequence);
    if (!hold)
        return fail(hold.error());
    if (!hold->use.isEmpty())
        return fail(changedSince(record, hold->use));
    if (!hold->stays)
        return m_command.remove(*run.kind, run.uid);
    RecordData withdrawn = record;
    withdrawn.withdrawn = true;
    auto put = m_command.putBack(withdrawn);
    return put ? Result<void>() : fail(put.error());
}

Result<bool> Reverser::isBatch(const Uid &uid, bool withdrawn) const
{
    auto statement = m_database.connection().prepare(
        QStringLiteral("SELECT 1 FROM batch WHERE uid = ? AND withdrawn = ?"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(uid.toText(), int(withdrawn)); !done)
        return fail(done.error());
    const bool found = statement->next();
    statement->finish();
    return found;
}

} // namespace

Result<void> reverse(Command &command, qint64 sequence, const QSet<Uid> &only)
{
    auto entry = command.database().journal().entry(sequence);
    if (!entry)
        return fail(entry.error());
    return Reverser(command, *entry, only).run();
}

} // namespace candour::db
