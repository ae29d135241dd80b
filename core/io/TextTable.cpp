// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TextTable.h"

#include "core/io/CellText.h"
#include "core/io/CsvReader.h"
#include "core/io/CsvSniff.h"
#include "core/io/IoText.h"
#include "core/io/TextDecode.h"

#include <QFileInfo>

namespace candour {

namespace {

QString fieldText(std::string_view utf8)
{
    return unguardedText(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

bool isBlank(const QStringList &cells)
{
    for (const QString &cell : cells) {
        if (!cell.trimmed().isEmpty())
            return false;
    }
    return true;
}

Result<TextTable> parse(const DecodedText &text, const QString &fileName, bool hasHead)
{
    CsvReader reader(text.view(), sniffDialect(text.view()));
    TextTable table;
    while (reader.next()) {
        QStringList cells;
        for (const std::string_view field : reader.fields())
            cells.append(fieldText(field));
        if (isBlank(cells))
            continue;
        if (hasHead && table.header.isEmpty()) {
            for (const QString &cell : std::as_const(cells))
                table.header.append(cell.trimmed());
            continue;
        }
        if (hasHead && !isBlank(cells.mid(table.header.size())))
            table.longLines.append(reader.line());
        table.rows.append(cells);
        table.lines.append(reader.line());
    }
    if (reader.fault())
        return fail(ErrorCode::Invalid, fileName + QStringLiteral(": ") + *reader.fault());
    for (const QStringList &row : std::as_const(table.rows)) {
        while (!hasHead && table.header.size() < row.size())
            table.header.append(QStringLiteral("#%1").arg(table.header.size() + 1));
    }
    for (QStringList &row : table.rows)
        row.resize(table.header.size());
    if (table.header.isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("“%1” holds no table. Nothing was imported.").arg(fileName));
    return table;
}

Result<TextTable> readFile(const QString &path, bool hasHead)
{
    auto text = readTextFile(path);
    if (!text)
        return fail(text.error());
    return parse(*text, QFileInfo(path).fileName(), hasHead);
}

} // namespace

Result<TextTable> readTextTable(const QByteArray &bytes, const QString &fileName)
{
    auto text = decodeText(bytes, fileName);
    if (!text)
        return fail(text.error());
    return parse(*text, fileName, true);
}

Result<TextTable> readTextTable(const QString &path)
{
    return readFile(path, true);
}

QString longRowsWarning(const TextTable &table)
{
    if (table.longLines.isEmpty())
        return {};
    return IoText::tr("%n row(s) have more cells than the head, the first in line %1; what stands "
                      "beyond it was left out.",
                      nullptr, int(table.longLines.size()))
        .arg(table.longLines.first());
}

Result<TextTable> readHeadlessTable(const QString &path)
{
    return readFile(path, false);
}

} // namespace candour
