// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/FieldText.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/RecordExchange.h"
#include "core/services/RecordLists.h"
#include "core/services/RecordNames.h"

namespace candour {

namespace {

class Exporter {
public:
    Exporter(const db::Database &database, const RecordKind &kind)
        : m_store(database.records())
        , m_names(m_store)
        , m_kind(kind)
        , m_owner(database.registry().ownerOf(kind))
    {
    }

    Result<TextTable> table();

private:
    Result<void> readAdditional();
    void writeHeader();
    Result<QStringList> cells(const db::RecordRow &row);
    Result<QString> cell(const Field &field, const QVariant &value);
    Result<RecordList> listOf(const RecordData &record, const Field &field) const;

    db::RecordStore m_store;
    RecordNames m_names;
    const RecordKind &m_kind;
    Registry::Owner m_owner;
    QList<AdditionalField> m_additional;
    TextTable m_table;
};

Result<void> Exporter::readAdditional()
{
    auto fields = m_store.all<AdditionalField>();
    if (!fields)
        return fail(fields.error());
    for (const AdditionalField &field : std::as_const(*fields)) {
        if (field.recordKind == m_kind.id)
            m_additional.append(field);
    }
    return {};
}

void Exporter::writeHeader()
{
    m_table.header.append(QStringLiteral("uid"));
    if (m_owner.kind)
        m_table.header << QStringLiteral("owner") << QStringLiteral("position");
    for (const Field &field : m_kind.fields) {
        if (!field.isList() || isInlineList(field))
            m_table.header.append(field.name);
    }
    for (const AdditionalField &field : std::as_const(m_additional))
        m_table.header.append(u'+' + field.label);
}

Result<QString> Exporter::cell(const Field &field, const QVariant &value)
{
    if (field.isReference())
        return value.isValid() ? m_names.nameOf(field.target(), value.value<Uid>())
                               : Result<QString>(QString());
    if (!field.isList())
        return valueToText(field, value);
    const Field &target = inlineField(field);
    QStringList names;
    const auto rows = value.value<RecordList>();
    for (const RecordData &row : rows) {
        auto name = m_names.nameOf(target.target(), row.reference(target.name));
        if (!name)
            return name;
        // What separates the names cannot stand in one.
        names.append(name->contains(u';') ? row.reference(target.name).toText() : *name);
    }
    return names.join(u';');
}

Result<RecordList> Exporter::listOf(const RecordData &record, const Field &field) const
{
    auto rows = m_store.ownedRows(field.rows(), record.uid);
    if (!rows)
        return fail(rows.error());
    RecordList list;
    for (const db::RecordRow &row : std::as_const(*rows))
        list.append(row.record);
    return list;
}

Result<QStringList> Exporter::cells(const db::RecordRow &row)
{
    QStringList cells {row.record.uid.toText()};
    if (m_owner.kind) {
        auto owner = m_names.nameOf(*m_owner.kind, row.owner);
        if (!owner)
            return fail(owner.error());
        cells << *owner << QString::number(row.position + 1);
    }
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        const Field &field = m_kind.fields[i];
        QVariant value;
        if (field.isList()) {
            if (!isInlineList(field))
                continue;
            auto list = listOf(row.record, field);
            if (!list)
                return fail(list.error());
            value = QVariant::fromValue(*list);
        } else {
            value = row.record.value(i);
        }
        auto text = cell(field, value);
        if (!text)
            return fail(text.error());
        cells.append(*text);
    }
    for (const AdditionalField &field : std::as_const(m_additional))
        cells.append(row.record.additional.value(field.uid));
    return cells;
}

Result<TextTable> Exporter::table()
{
    if (auto done = readAdditional(); !done)
        return fail(done.error());
    writeHeader();
    auto rows = m_store.rows(m_kind);
    if (!rows)
        return fail(rows.error());
    for (const db::RecordRow &row : std::as_const(*rows)) {
        if (row.record.withdrawn)
            continue;
        auto line = cells(row);
        if (!line)
            return fail(line.error());
        m_table.rows.append(*line);
        m_table.lines.append(int(m_table.rows.size()) + 1);
    }
    return m_table;
}

} // namespace

Result<TextTable> recordTable(const db::Database &database, const RecordKind &kind)
{
    return Exporter(database, kind).table();
}

} // namespace candour
