// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SheetTable.h"

#include "core/io/CsvWriter.h"

#include <QDateTime>

namespace candour {

namespace {

QString cellText(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Double:
        return QString::fromLatin1(csvNumber(cell.toDouble()));
    case QMetaType::QDate:
        return cell.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return cell.toDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    case QMetaType::QTime:
        return cell.toTime().toString(QStringLiteral("HH:mm"));
    case QMetaType::Bool:
        return cell.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    default:
        return cell.toString();
    }
}

} // namespace

TextTable textTable(const SheetTable &sheet)
{
    TextTable table;
    for (const SheetColumn &column : sheet.columns)
        table.header.append(column.title);
    table.rows.reserve(sheet.rows.size());
    for (const QList<QVariant> &row : sheet.rows) {
        QStringList cells;
        cells.reserve(row.size());
        for (const QVariant &cell : row)
            cells.append(cellText(cell));
        table.rows.append(cells);
        table.lines.append(int(table.rows.size()) + 1);
    }
    return table;
}

} // namespace candour
