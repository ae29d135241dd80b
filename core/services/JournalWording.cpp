// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/JournalWording.h"

#include "core/base/FieldText.h"
#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/domain/Records.h"
#include "core/services/FileAuthor.h"

#include <QCoreApplication>
#include <QSet>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordHistory", text);
}

} // namespace

JournalWording::JournalWording(const db::Database &database, const TermDictionary &terms)
    : m_database(database)
    , m_context(database.records())
    , m_terms(terms)
{
    const auto own = database.records().all(recordType<AdditionalField>(), db::Withdrawn::Include);
    for (const RecordData &field : own ? *own : RecordList())
        m_ownFields.insert(field.uid, recordType<AdditionalField>().fromData(field));
}

QString JournalWording::who(const QString &author)
{
    auto it = m_people.find(author);
    if (it == m_people.end())
        it = m_people.insert(author, authorWords(m_database, author));
    return *it;
}

QString JournalWording::title(const RecordKind &kind, const Uid &uid)
{
    auto it = m_titles.find(uid);
    if (it == m_titles.end())
        it = m_titles.insert(uid, m_context.titleOf(kind, uid));
    return *it;
}

QString JournalWording::title(const RecordKind &kind, const Uid &uid, const QJsonObject &state)
{
    const QString known = title(kind, uid);
    return known.isEmpty() ? db::titleIn(kind, state) : known;
}

QString JournalWording::rowName(const RecordKind &kind, const Uid &uid, const QJsonObject &state)
{
    const auto row = m_database.records().row(kind, uid);
    QString text;
    for (const Field &field : kind.fields) {
        const QJsonValue json = row && *row ? valueToJson(field, (*row)->record.value(field.name))
                                            : state.value(QString::number(field.id));
        const QString words = value(field, json);
        if (field.isReference() && !words.isEmpty())
            return words;
        if (field.isText() && text.isEmpty())
            text = words;
    }
    return text;
}

QString JournalWording::label(const Field &field) const
{
    return fieldLabel(field, m_terms);
}

QString JournalWording::value(const Field &field, const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return {};
    const QVariant value = valueFromJson(field, json);
    if (field.kind == FieldKind::YesNo)
        return value.toBool() ? tr("yes") : tr("no");
    return fieldWords(field, value,
                      [this](const RecordKind &kind, const Uid &uid) { return title(kind, uid); });
}

QList<HistoryField> JournalWording::fields(const RecordKind &kind, const db::JournalChange &change,
                                           const QString &before)
{
    return fields(kind, db::journalObject(change.before), db::journalObject(change.after), before);
}

QList<HistoryField> JournalWording::fields(const RecordKind &kind, const QJsonObject &from,
                                           const QJsonObject &to, const QString &before)
{
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
        add(label(field), value(field, from.value(id)), value(field, to.value(id)));
    }
    const QStringList keys = from.keys() + to.keys();
    QSet<QString> seen;
    for (const QString &key : keys) {
        if (!key.startsWith(u'+') || seen.contains(key))
            continue;
        seen.insert(key);
        const Uid own = Uid::fromText(key.mid(1));
        add(ownLabel(own), ownValue(own, from.value(key)), ownValue(own, to.value(key)));
    }
    return fields;
}

QString JournalWording::ownLabel(const Uid &field) const
{
    const QString label = m_ownFields.value(field).label;
    return label.isEmpty() ? tr("A field of your own") : label;
}

QString JournalWording::ownValue(const Uid &field, const QJsonValue &json) const
{
    return json.isString() ? additionalWords(m_ownFields.value(field), json.toString()) : QString();
}

QString JournalWording::action(ChangeAction action)
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

} // namespace candour
