// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Record.h"

#include <QStringList>

namespace candour {

bool Field::isReference() const
{
    return kind == FieldKind::Reference || kind == FieldKind::Person
        || kind == FieldKind::Attachment;
}

bool Field::isList() const
{
    return kind == FieldKind::Children || kind == FieldKind::ManyToMany;
}

bool Field::isText() const
{
    return kind == FieldKind::Line || kind == FieldKind::Text;
}

RecordKind::RecordKind(const char *id_, const char *plural_, const char *label_,
                       const char *labelPlural_)
    : id(QString::fromLatin1(id_))
    , plural(QString::fromLatin1(plural_))
    , label(label_)
    , labelPlural(labelPlural_)
{
}

int RecordKind::indexOf(QStringView name) const
{
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].name == name)
            return i;
    }
    return -1;
}

int RecordKind::indexOfId(int fieldId) const
{
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].id == fieldId)
            return i;
    }
    return -1;
}

const Field *RecordKind::field(QStringView name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &fields[index];
}

RecordData RecordKind::fresh() const
{
    return RecordData(*this);
}

namespace {

/// Text and yes/no are never absent, so that "empty" has one form only.
QVariant emptyValue(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
        return QString(QLatin1String(""));
    case FieldKind::YesNo:
        return false;
    case FieldKind::MultiChoice:
        return QStringList();
    case FieldKind::Children:
    case FieldKind::ManyToMany:
        return QVariant::fromValue(RecordList());
    default:
        return {};
    }
}

bool isAbsent(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return true;
    if (field.isReference())
        return value.value<Uid>().isNull();
    switch (field.kind) {
    case FieldKind::Date:
        return !value.toDate().isValid();
    case FieldKind::Time:
        return !value.toTime().isValid();
    case FieldKind::Timestamp:
        return !value.toDateTime().isValid();
    case FieldKind::Period:
    case FieldKind::Choice:
    case FieldKind::ReferenceNumber:
        return value.toString().isEmpty();
    default:
        return false;
    }
}

} // namespace

RecordData::RecordData(const RecordKind &kind)
    : m_kind(&kind)
{
    m_values.reserve(kind.fields.size());
    for (const Field &field : kind.fields)
        m_values.append(emptyValue(field));
}

QVariant RecordData::value(int index) const
{
    const Field &field = m_kind->fields[index];
    return field.kind == FieldKind::Computed ? field.compute(*this) : m_values[index];
}

QVariant RecordData::value(QStringView name) const
{
    const int index = m_kind->indexOf(name);
    Q_ASSERT_X(index >= 0, "RecordData::value", "no such field");
    return index < 0 ? QVariant() : value(index);
}

void RecordData::setValue(int index, const QVariant &value)
{
    const Field &field = m_kind->fields[index];
    m_values[index] = isAbsent(field, value) ? emptyValue(field) : value;
}

void RecordData::setValue(QStringView name, const QVariant &value)
{
    const int index = m_kind->indexOf(name);
    Q_ASSERT_X(index >= 0, "RecordData::setValue", "no such field");
    if (index >= 0)
        setValue(index, value);
}

QList<RecordData> RecordData::rows(QStringView name) const
{
    return value(name).value<RecordList>();
}

QString RecordData::title() const
{
    QStringList parts;
    for (const QString &name : m_kind->title) {
        const QString part = text(name);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

bool sameValue(const Field &field, const QVariant &a, const QVariant &b)
{
    if (field.isList())
        return a.value<RecordList>() == b.value<RecordList>();
    if (a.isValid() != b.isValid())
        return false;
    if (!a.isValid())
        return true;
    if (field.isReference())
        return a.value<Uid>() == b.value<Uid>();
    if (field.kind == FieldKind::Decimal)
        return a.toDouble() == b.toDouble();
    if (field.kind == FieldKind::Integer)
        return a.toLongLong() == b.toLongLong();
    return a == b;
}

bool operator==(const RecordData &a, const RecordData &b)
{
    if (a.m_kind != b.m_kind || a.uid != b.uid || a.withdrawn != b.withdrawn
        || a.additional != b.additional)
        return false;
    if (!a.m_kind)
        return true;
    for (int i = 0; i < a.m_kind->fields.size(); ++i) {
        const Field &field = a.m_kind->fields[i];
        if (field.kind != FieldKind::Computed && !sameValue(field, a.m_values[i], b.m_values[i]))
            return false;
    }
    return true;
}

void Registry::add(const RecordKind &kind)
{
    if (m_kinds.contains(&kind))
        return;
    m_kinds.append(&kind);
    for (const Field &field : kind.fields) {
        if (!field.isList())
            continue;
        const RecordKind &rows = field.rows();
        m_owners.insert(rows.id, {&kind, &field});
        add(rows);
    }
}

const RecordKind *Registry::byId(QStringView id) const
{
    for (const RecordKind *kind : m_kinds) {
        if (kind->id == id)
            return kind;
    }
    return nullptr;
}

const RecordKind *Registry::byPlural(QStringView plural) const
{
    for (const RecordKind *kind : m_kinds) {
        if (kind->plural == plural)
            return kind;
    }
    return nullptr;
}

Registry::Owner Registry::ownerOf(const RecordKind &kind) const
{
    return m_owners.value(kind.id);
}

} // namespace candour
