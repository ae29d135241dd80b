// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/FigureReader.h"

#include "core/io/CsvReader.h"
#include "core/io/CsvSniff.h"
#include "core/io/FileTables.h"
#include "core/io/IoText.h"
#include "core/io/SheetRows.h"
#include "core/io/TableFile.h"
#include "core/io/sheets/WorkbookFile.h"

#include <QFileInfo>

namespace candour {

namespace {

CsvDialect dialectOf(const Mapping &mapping, std::string_view text)
{
    CsvDialect dialect;
    if (mapping.delimiter.isEmpty())
        dialect = sniffDialect(text);
    else
        dialect.delimiter = mapping.delimiter.toStdString();
    dialect.decimalComma = mapping.decimalComma.value_or(
        mapping.delimiter.isEmpty() ? dialect.decimalComma
                                    : sniffDecimalComma(text, dialect.delimiter));
    return dialect;
}

Result<ImportedTable> readText(DecodedText text, const QString &fileName, const Mapping &mapping,
                               const Progress &progress)
{
    const std::string_view view = text.view();
    const CsvDialect dialect = dialectOf(mapping, view);
    ImportedTable table;
    table.encoding = encodingName(text.encoding());
    table.delimiter = delimiterName(dialect.delimiter);
    FileTables tables(mapping, fileName, dialect.decimalComma, table);
    tables.look({fileName}, SheetState::Visible,
                [&] { return std::make_unique<CsvReader>(view, dialect); });
    if (auto done = tables.read(progress); !done)
        return fail(done.error());
    text = {}; // what follows needs as much room
    if (auto done = tables.finish(); !done)
        return fail(done.error());
    return table;
}

/// That hidden rows and columns were read like the others, where there are any.
void noteHidden(const SheetGrid &sheet, ImportedTable &table)
{
    QStringList parts;
    if (const int rows = sheet.hiddenRows(); rows > 0)
        parts += IoText::tr("%n hidden row(s)", nullptr, rows);
    if (const int columns = sheet.hiddenColumns(); columns > 0)
        parts += IoText::tr("%n hidden column(s)", nullptr, columns);
    if (!parts.isEmpty())
        table.notes += IoText::tr("Sheet “%1” has %2, read like the others.")
                           .arg(sheet.name().simplified(), parts.join(IoText::tr(" and ")));
}

} // namespace

Result<ImportedTable> readFigures(const Workbook &workbook, const QString &fileName,
                                  const Mapping &mapping, const Progress &progress)
{
    if (const auto error = checkMapping(mapping))
        return fail(*error);
    const bool decimalComma = mapping.decimalComma.value_or(false);
    ImportedTable table;
    table.encoding = workbook.format;
    table.notes = workbook.notes;
    FileTables tables(mapping, fileName, decimalComma, table);
    for (const SheetGrid &sheet : workbook.sheets) {
        const bool read = tables.look({fileName, sheet.name()}, sheet.state(), [&] {
            return std::make_unique<SheetRows>(sheet, decimalComma);
        });
        if (read)
            noteHidden(sheet, table);
    }
    if (auto done = tables.read(progress); !done)
        return fail(done.error());
    if (auto done = tables.finish(); !done)
        return fail(done.error());
    return table;
}

Result<ImportedTable> readFigures(const QByteArray &bytes, const QString &fileName,
                                  const Mapping &mapping, const Progress &progress)
{
    if (const auto error = checkMapping(mapping))
        return fail(*error);
    const auto isBook = isWorkbook(bytes, fileName);
    if (!isBook)
        return fail(isBook.error());
    if (*isBook) {
        const auto workbook = readWorkbook(bytes, fileName, progress);
        return workbook ? readFigures(*workbook, fileName, mapping, progress)
                        : Result<ImportedTable>(fail(workbook.error()));
    }
    auto text = decodeText(bytes, fileName, mapping.encoding);
    if (!text)
        return fail(text.error());
    return readText(std::move(*text), fileName, mapping, progress);
}

Result<ImportedTable> readFigures(const QString &path, const Mapping &mapping,
                                  const Progress &progress)
{
    if (const auto error = checkMapping(mapping))
        return fail(*error);
    const QString fileName = QFileInfo(path).fileName();
    const auto isBook = isWorkbookFile(path);
    if (!isBook)
        return fail(isBook.error());
    if (*isBook) {
        const auto workbook = readWorkbook(path, progress);
        return workbook ? readFigures(*workbook, fileName, mapping, progress)
                        : Result<ImportedTable>(fail(workbook.error()));
    }
    auto text = readTextFile(path, mapping.encoding);
    if (!text)
        return fail(text.error());
    return readText(std::move(*text), fileName, mapping, progress);
}

} // namespace candour
