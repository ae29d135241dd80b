// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SheetExport.h"

#include "core/base/FieldText.h"
#include "core/db/Database.h"
#include "core/domain/AdditionalFields.h"
#include "core/domain/Records.h"
#include "core/io/XlsxWriter.h"
#include "core/services/ExportService.h"
#include "core/services/RecordExchange.h"
#include "core/services/RecordService.h"

#include <QBuffer>

namespace candour {

namespace {

constexpr double kWidest = 40;

/// What the columns of a table hold, by their heads; text where nothing is said.
using ColumnFields = QHash<QString, Field>;

Field fieldOfKind(FieldKind kind)
{
    Field field;
    field.kind = kind;
    return field;
}

ColumnFields figureFields()
{
    ColumnFields fields;
    for (const char *name : {"numerator", "denominator", "value"})
        fields.insert(QLatin1String(name), fieldOfKind(FieldKind::Decimal));
    fields.insert(QStringLiteral("restated"), fieldOfKind(FieldKind::Timestamp));
    return fields;
}

Result<ColumnFields> recordFields(const db::Database &database, const RecordKind &kind)
{
    ColumnFields fields {{QStringLiteral("position"), fieldOfKind(FieldKind::Integer)}};
    for (const Field &field : kind.fields)
        fields.insert(field.name, field);
    const auto additional = additionalFieldsOf(database, kind);
    if (!additional)
        return fail(additional.error());
    std::deque<QByteArray> words;
    for (const AdditionalField &field : *additional)
        fields.insert(u'+' + field.label, fieldOfKind(fieldOf(field, words).kind));
    return fields;
}

QVariant cellOf(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::Timestamp:
        return valueFromText(field, text).value_or(QVariant(text)); // a grade among numbers
    default:
        return text;
    }
}

Result<TextTable> textOf(const db::Database &database, const QString &table)
{
    if (const RecordKind *kind = database.registry().byPlural(table))
        return recordTable(database, *kind);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (auto written = exportCsv(database, table, buffer); !written)
        return fail(written.error());
    return readTextTable(buffer.data(), table);
}

} // namespace

Result<SheetTable> exportSheet(const db::Database &database, const QString &table)
{
    auto text = textOf(database, table);
    if (!text)
        return fail(text.error());
    const RecordKind *kind = database.registry().byPlural(table);
    const Result<ColumnFields> fields =
        kind ? recordFields(database, *kind) : Result<ColumnFields>(figureFields());
    if (!fields)
        return fail(fields.error());
    SheetTable sheet;
    sheet.name = table;
    QList<Field> columns;
    for (const QString &head : std::as_const(text->header)) {
        columns.append(fields->value(head));
        sheet.columns.append({head});
    }
    sheet.rows.reserve(text->rows.size());
    for (const QStringList &row : std::as_const(text->rows)) {
        QList<QVariant> cells;
        cells.reserve(columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString cell = row.value(i);
            cells.append(cellOf(columns[i], cell));
            double &width = sheet.columns[i].width;
            width = qMin(kWidest, qMax(width, double(cell.size()) + 1));
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

Result<qint64> exportXlsxFile(const db::Database &database, const QString &table,
                              const QString &path)
{
    const auto sheet = exportSheet(database, table);
    if (!sheet)
        return fail(sheet.error());
    if (auto written = writeXlsx(path, *sheet); !written)
        return fail(written.error());
    return qint64(sheet->rows.size());
}

} // namespace candour
