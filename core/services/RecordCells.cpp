// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordCells.h"

#include "core/base/FieldText.h"
#include "core/base/SheetNumber.h"
#include "core/db/RecordStore.h"
#include "core/domain/Records.h"
#include "core/services/RecordLists.h"
#include "core/services/RecordNames.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordImport", text);
}

} // namespace

QString RecordCells::cell(int row, const QString &column) const
{
    const qsizetype index = m_table.columnOf(column);
    return index < 0 ? QString() : m_table.rows[row][index];
}

Result<void> RecordCells::readHeader(const db::RecordStore &store)
{
    auto fields = store.all<AdditionalField>();
    if (!fields)
        return fail(fields.error());
    for (const AdditionalField &field : std::as_const(*fields)) {
        if (field.recordKind == m_kind.id)
            m_additional.insert(field.label, field.uid);
    }
    QStringList unknown;
    for (const QString &head : m_table.header) {
        const bool known = head == QLatin1String("uid")
            || (m_ownerKind
                && (head == QLatin1String("owner") || head == QLatin1String("position")))
            || m_kind.field(head) || (head.startsWith(u'+') && m_additional.contains(head.mid(1)));
        if (!known)
            unknown.append(head);
    }
    if (!unknown.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("These columns do not belong to %1: %2. Nothing was imported.")
                        .arg(m_kind.plural, unknown.join(QStringLiteral(", "))));
    return {};
}

CellFault RecordCells::missing(const Field &field, const Field &reference,
                               const QString &name) const
{
    return {field.name,
            tr("There is no %1 “%2” in the file.").arg(reference.target().id, name.trimmed()),
            &reference.target() == &m_kind};
}

RecordCells::Filled RecordCells::fillReference(const Field &field, const QString &name,
                                               RecordData &record)
{
    if (name.trimmed().isEmpty()) {
        record.setValue(field.name, QVariant::fromValue(Uid()));
        return std::optional<CellFault>();
    }
    const auto uid = m_names.find(field.target(), name);
    if (!uid)
        return fail(uid.error());
    if (uid->isNull())
        return std::optional(missing(field, field, name));
    record.setValue(field.name, QVariant::fromValue(*uid));
    return std::optional<CellFault>();
}

/// Names of a many-to-many list; rows that were there keep what else they hold.
RecordCells::Filled RecordCells::fillLinks(const Field &field, const QString &text,
                                           RecordData &record)
{
    const Field &target = inlineField(field);
    const RecordList before = record.rows(field.name);
    RecordList rows;
    const QStringList names = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto uid =
            name.trimmed().isEmpty() ? Result<Uid>(Uid()) : m_names.find(target.target(), name);
        if (!uid)
            return fail(uid.error());
        if (uid->isNull())
            return std::optional(missing(field, target, name));
        RecordData link(field.rows());
        link.setValue(0, QVariant::fromValue(*uid));
        for (const RecordData &old : before) {
            if (old.reference(target.name) == *uid)
                link = old;
        }
        rows.append(link);
    }
    record.setValue(field.name, QVariant::fromValue(rows));
    return std::optional<CellFault>();
}

RecordCells::Filled RecordCells::fillField(const Field &field, const QString &text,
                                           RecordData &record)
{
    if (field.isReference())
        return fillReference(field, text, record);
    if (field.isList())
        return fillLinks(field, text, record);
    const auto value = valueFromText(field, text);
    if (!value)
        return std::optional(CellFault {field.name, value.error().text});
    // A workbook may hold a digit less than the file: that is no change of it.
    const QVariant held = record.value(field.name);
    const bool isHeld = field.kind == FieldKind::Decimal && held.isValid() && value->isValid()
        && isSameInSheet(held.toDouble(), value->toDouble());
    if (!isHeld)
        record.setValue(field.name, *value);
    return std::optional<CellFault>();
}

void RecordCells::fillAdditional(int row, RecordData &record) const
{
    for (auto it = m_additional.cbegin(); it != m_additional.cend(); ++it) {
        if (m_table.columnOf(u'+' + it.key()) < 0)
            continue;
        const QString text = cell(row, u'+' + it.key());
        if (text.isEmpty())
            record.additional.remove(it.value());
        else
            record.additional.insert(it.value(), text);
    }
}

Result<std::optional<CellFault>> RecordCells::fill(int row, RecordData &record)
{
    for (const Field &field : m_kind.fields) {
        if (m_table.columnOf(field.name) < 0 || field.kind == FieldKind::Computed
            || (field.isList() && !isInlineList(field)))
            continue;
        auto filled = fillField(field, cell(row, field.name), record);
        if (!filled || *filled)
            return filled;
    }
    fillAdditional(row, record);
    return std::optional<CellFault>();
}

Result<RecordData> RecordCells::probe(int row)
{
    RecordData probe(m_kind);
    for (const QString &name : m_kind.key) {
        const Field &field = *m_kind.field(name);
        if (!field.isReference()) {
            probe.setValue(name, valueFromText(field, cell(row, name)).value_or(QVariant()));
            continue;
        }
        auto target = m_names.find(field.target(), cell(row, name));
        if (!target)
            return fail(target.error());
        probe.setValue(name, QVariant::fromValue(*target));
    }
    return probe;
}

} // namespace candour
