// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordHistory.h"

#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/db/RecordsHolding.h"
#include "core/domain/Records.h"
#include "core/services/CommandWords.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordHistory", text);
}

QString whatHappened(const db::JournalEntry &entry, ChangeAction action)
{
    const QString file =
        db::journalObject(entry.arguments).value(QStringLiteral("file")).toString();
    if (!file.isEmpty())
        return tr("%1 by import of “%2”").arg(JournalWording::action(action), file);
    const QString command = commandWords(entry.command);
    return command.isEmpty() ? JournalWording::action(action) : command;
}

/// Steps by the sequence of their entry.
class Steps {
public:
    explicit Steps(JournalWording &wording)
        : m_wording(wording)
    {
    }

    HistoryStep &at(const db::JournalEntry &entry, ChangeAction action, bool ownChange)
    {
        HistoryStep &step = m_steps[entry.sequence];
        if (step.sequence == 0) {
            step.sequence = entry.sequence;
            step.time = QDateTime::fromString(entry.time, Qt::ISODateWithMs);
            step.who = m_wording.who(entry.author);
            step.reason = entry.reason;
        }
        // The record's own change names the step; those of rows and links only if there is none.
        if (ownChange || step.what.isEmpty())
            step.what = whatHappened(entry, ownChange ? action : ChangeAction::Change);
        return step;
    }

    [[nodiscard]] QList<HistoryStep> newestFirst() const
    {
        QList<HistoryStep> steps = m_steps.values();
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

private:
    JournalWording &m_wording;
    QMap<qint64, HistoryStep> m_steps;
};

Result<void> addOwn(const db::Database &database, const RecordKind &kind, const Uid &record,
                    JournalWording &wording, Steps &steps)
{
    auto entries = database.journal().about(kind.id, record);
    if (!entries)
        return fail(entries.error());
    for (const db::JournalEntry &entry : std::as_const(*entries)) {
        for (const db::JournalChange &change : entry.changes)
            steps.at(entry, change.action, true).fields += wording.fields(kind, change, {});
    }
    return {};
}

Result<void> addRows(const db::Database &database, const Field &list, const Uid &owner,
                     JournalWording &wording, Steps &steps)
{
    const RecordKind &kind = list.rows();
    auto rows = db::rowsEverOwned(database, kind, owner);
    if (!rows)
        return fail(rows.error());
    for (const Uid &row : std::as_const(*rows)) {
        auto entries = database.journal().about(kind.id, row);
        if (!entries)
            return fail(entries.error());
        for (const db::JournalEntry &entry : std::as_const(*entries)) {
            for (const db::JournalChange &change : entry.changes) {
                HistoryStep &step = steps.at(entry, change.action, false);
                const QJsonObject state =
                    db::journalObject(change.after.isEmpty() ? change.before : change.after);
                const QString name = wording.rowName(kind, row, state);
                if (change.action == ChangeAction::Create)
                    step.fields.append({wording.label(list), {}, name});
                else if (change.action == ChangeAction::Remove)
                    step.fields.append({wording.label(list), name, {}});
                else
                    step.fields +=
                        wording.fields(kind, change, tr("%1, %2: ").arg(wording.label(list), name));
            }
        }
    }
    return {};
}

/// Links and attachments stand in records of their own.
template <typename T, typename Name>
Result<void> addBeside(const db::Database &database, const QStringList &ends, const Uid &about,
                       const QString &label, Steps &steps, const Name &name)
{
    const RecordKind &kind = recordType<T>();
    auto records = db::recordsHolding(database, kind, ends, about.toText(), db::Withdrawn::Include);
    if (!records)
        return fail(records.error());
    for (const RecordData &record : std::as_const(*records)) {
        const T value = recordType<T>().fromData(record);
        auto entries = database.journal().about(kind.id, record.uid);
        if (!entries)
            return fail(entries.error());
        for (const db::JournalEntry &entry : std::as_const(*entries)) {
            for (const db::JournalChange &change : entry.changes) {
                if (change.action == ChangeAction::Create || change.action == ChangeAction::Restore)
                    steps.at(entry, change.action, false).fields.append({label, {}, name(value)});
                else if (change.action == ChangeAction::Withdraw)
                    steps.at(entry, change.action, false).fields.append({label, name(value), {}});
            }
        }
    }
    return {};
}

} // namespace

Result<QList<HistoryStep>> historyOf(const db::Database &database, const RecordKind &kind,
                                     const Uid &record, const TermDictionary &terms)
{
    JournalWording wording(database, terms);
    Steps steps(wording);
    if (auto done = addOwn(database, kind, record, wording, steps); !done)
        return fail(done.error());
    for (const Field &field : kind.fields) {
        if (!field.isList())
            continue;
        if (auto done = addRows(database, field, record, wording, steps); !done)
            return fail(done.error());
    }
    const QString uid = record.toText();
    auto done =
        addBeside<Attachment>(database, {QStringLiteral("record_uid")}, record, tr("Attachment"),
                              steps, [](const Attachment &one) { return one.name; });
    if (!done)
        return fail(done.error());
    done = addBeside<Link>(
        database, {QStringLiteral("from_uid"), QStringLiteral("to_uid")}, record, tr("Link"), steps,
        [&](const Link &one) {
            const bool from = one.fromUid == uid;
            const RecordKind *other = database.registry().byId(from ? one.toKind : one.fromKind);
            return other ? wording.title(*other, Uid::fromText(from ? one.toUid : one.fromUid))
                         : QString();
        });
    if (!done)
        return fail(done.error());
    return steps.newestFirst();
}

} // namespace candour
