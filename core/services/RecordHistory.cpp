// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordHistory.h"

#include "core/base/FieldText.h"
#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/db/RecordsHolding.h"
#include "core/domain/Records.h"
#include "core/services/CommandWords.h"
#include "core/services/FileAuthor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordHistory", text);
}

QJsonObject stateOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Puts journal entries into words, remembering the titles and names it has asked for.
class Wording {
public:
    Wording(const db::Database &database, const TermDictionary &terms)
        : m_database(database)
        , m_context(database.records())
        , m_terms(terms)
    {
        const auto own =
            database.records().all(recordType<AdditionalField>(), db::Withdrawn::Include);
        for (const RecordData &field : own ? *own : RecordList())
            m_ownFields.insert(field.uid, recordType<AdditionalField>().fromData(field));
    }

    [[nodiscard]] QString who(const QString &author)
    {
        auto it = m_people.find(author);
        if (it == m_people.end())
            it = m_people.insert(author, authorWords(m_database, author));
        return *it;
    }

    [[nodiscard]] QString value(const Field &field, const QJsonValue &json)
    {
        if (json.isUndefined() || json.isNull())
            return {};
        const QVariant value = valueFromJson(field, json);
        if (field.kind == FieldKind::YesNo)
            return value.toBool() ? tr("yes") : tr("no");
        return fieldWords(field, value, [this](const RecordKind &kind, const Uid &uid) {
            return title(kind, uid);
        });
    }

    /// The changed fields of one record; of a new one, those that say something.
    [[nodiscard]] QList<HistoryField> fields(const RecordKind &kind,
                                             const db::JournalChange &change, const QString &before)
    {
        const QJsonObject from = stateOf(change.before);
        const QJsonObject to = stateOf(change.after);
        QList<HistoryField> fields;
        const auto add = [&](const QString &label, const QString &was, const QString &is) {
            if (was != is)
                fields.append({before + label, was, is});
        };
        for (const Field &field : kind.fields) {
            const QString id = QString::number(field.id);
            if (!from.contains(id) && !to.contains(id))
                continue;
            // A tick box that was never ticked is nothing to tell of a new record.
            if (from.isEmpty() && field.kind == FieldKind::YesNo && !to.value(id).toBool())
                continue;
            add(fieldLabel(field, m_terms), value(field, from.value(id)),
                value(field, to.value(id)));
        }
        const QStringList keys = from.keys() + to.keys();
        QSet<QString> seen;
        for (const QString &key : keys) {
            if (!key.startsWith(u'+') || seen.contains(key))
                continue;
            seen.insert(key);
            const AdditionalField own = m_ownFields.value(Uid::fromText(key.mid(1)));
            add(own.label.isEmpty() ? tr("A field of your own") : own.label,
                ownValue(own, from.value(key)), ownValue(own, to.value(key)));
        }
        return fields;
    }

    /// What names a row: its first reference, else its first text.
    [[nodiscard]] QString rowName(const RecordKind &kind, const Uid &uid, const QJsonObject &state)
    {
        const auto row = m_database.records().row(kind, uid);
        QString text;
        for (const Field &field : kind.fields) {
            const QJsonValue json = row && *row
                ? valueToJson(field, (*row)->record.value(field.name))
                : state.value(QString::number(field.id));
            const QString words = value(field, json);
            if (field.isReference() && !words.isEmpty())
                return words;
            if (field.isText() && text.isEmpty())
                text = words;
        }
        return text;
    }

    [[nodiscard]] static QString ownValue(const AdditionalField &own, const QJsonValue &json)
    {
        return json.isString() ? additionalWords(own, json.toString()) : QString();
    }

    [[nodiscard]] QString label(const Field &field) const { return fieldLabel(field, m_terms); }

    [[nodiscard]] QString title(const RecordKind &kind, const Uid &uid)
    {
        auto it = m_titles.find(uid);
        if (it == m_titles.end())
            it = m_titles.insert(uid, m_context.titleOf(kind, uid));
        return *it;
    }

private:
    const db::Database &m_database;
    const db::StoreContext m_context;
    const TermDictionary &m_terms;
    QHash<Uid, AdditionalField> m_ownFields;
    QHash<QString, QString> m_people;
    QHash<Uid, QString> m_titles;
};

QString actionWords(ChangeAction action)
{
    switch (action) {
    case ChangeAction::Create:
        return tr("Entered");
    case ChangeAction::Change:
        return tr("Changed");
    case ChangeAction::Withdraw:
        return tr("Withdrawn");
    case ChangeAction::Restore:
        return tr("Brought back");
    case ChangeAction::Remove:
        return tr("Removed");
    }
    return {};
}

QString whatHappened(const db::JournalEntry &entry, ChangeAction action)
{
    const QString file = stateOf(entry.arguments).value(QStringLiteral("file")).toString();
    if (!file.isEmpty())
        return tr("%1 by import of “%2”").arg(actionWords(action), file);
    const QString command = commandWords(entry.command);
    return command.isEmpty() ? actionWords(action) : command;
}

/// Steps by the sequence of their entry.
class Steps {
public:
    explicit Steps(Wording &wording)
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
    Wording &m_wording;
    QMap<qint64, HistoryStep> m_steps;
};

Result<void> addOwn(const db::Database &database, const RecordKind &kind, const Uid &record,
                    Wording &wording, Steps &steps)
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
                     Wording &wording, Steps &steps)
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
                    stateOf(change.after.isEmpty() ? change.before : change.after);
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
    Wording wording(database, terms);
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
