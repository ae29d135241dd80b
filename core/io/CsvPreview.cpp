// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvPreview.h"

#include "core/io/CellText.h"
#include "core/io/CsvReader.h"
#include "core/io/CsvSniff.h"
#include "core/io/SheetRows.h"
#include "core/io/TableFile.h"
#include "core/io/sheets/WorkbookFile.h"

#include <algorithm>

namespace candour {

namespace {

constexpr size_t kMostCells = 1000; ///< of a row; nobody looks at more

qsizetype filledCells(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(),
                         [](const QString &cell) { return !cell.isEmpty(); });
}

/// The heads are the first row that is about as full as the fullest.
qsizetype guessHeads(const QList<QStringList> &rows)
{
    qsizetype fullest = 0;
    for (const QStringList &row : rows)
        fullest = std::max(fullest, filledCells(row));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (filledCells(rows[i]) >= 2 && filledCells(rows[i]) * 10 >= fullest * 7)
            return i;
    }
    return -1;
}

/// Fills the rows from a source, and guesses the heads among them.
void takeRows(RowSource &source, int rows, CsvPreview &preview)
{
    while (preview.rows.size() < rows && source.next()) {
        QStringList cells;
        const auto fields = source.fields();
        for (const std::string_view field : fields.first(std::min(fields.size(), kMostCells)))
            cells += cellText(field);
        preview.rows += cells;
        preview.lines += source.line();
    }
    if (const qsizetype heads = guessHeads(preview.rows); heads >= 0) {
        preview.heads = preview.rows[heads];
        preview.headerLine = preview.lines[heads];
    }
}

CsvPreview previewOf(const DecodedText &text, int rows)
{
    const CsvDialect dialect = sniffDialect(text.view());
    CsvPreview preview;
    preview.encoding = encodingName(text.encoding());
    preview.delimiter = delimiterName(dialect.delimiter);
    preview.decimalComma = dialect.decimalComma;
    CsvReader reader(text.view(), dialect);
    takeRows(reader, rows, preview);
    return preview;
}

} // namespace

CsvPreview peekWorkbook(const Workbook &workbook, int rows)
{
    CsvPreview first;
    first.encoding = workbook.format;
    for (const SheetGrid &sheet : workbook.sheets) {
        if (sheet.state() != SheetState::Visible)
            continue;
        CsvPreview preview;
        preview.encoding = workbook.format;
        preview.sheet = sheet.name();
        SheetRows source(sheet);
        takeRows(source, rows, preview);
        if (preview.headerLine != 0)
            return preview;
        if (first.sheet.isEmpty())
            first = preview;
    }
    return first;
}

Result<CsvPreview> peekCsv(const QString &path, int rows)
{
    const auto isBook = isWorkbookFile(path);
    if (!isBook)
        return fail(isBook.error());
    if (*isBook) {
        const auto workbook = readWorkbook(path);
        return workbook ? peekWorkbook(*workbook, rows)
                        : Result<CsvPreview>(fail(workbook.error()));
    }
    const auto text = readTextFile(path);
    if (!text)
        return fail(text.error());
    return previewOf(*text, rows);
}

Result<CsvPreview> peekCsv(const QByteArray &bytes, const QString &fileName, int rows)
{
    const auto isBook = isWorkbook(bytes, fileName);
    if (!isBook)
        return fail(isBook.error());
    if (*isBook) {
        const auto workbook = readWorkbook(bytes, fileName);
        return workbook ? peekWorkbook(*workbook, rows)
                        : Result<CsvPreview>(fail(workbook.error()));
    }
    const auto text = decodeText(bytes, fileName);
    if (!text)
        return fail(text.error());
    return previewOf(*text, rows);
}

} // namespace candour
