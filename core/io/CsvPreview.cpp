// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvPreview.h"

#include "core/io/CellText.h"
#include "core/io/CsvSniff.h"

#include <QFileInfo>

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

CsvPreview previewOf(const DecodedText &text, int rows)
{
    const CsvDialect dialect = sniffDialect(text.view());
    CsvPreview preview;
    preview.encoding = encodingName(text.encoding());
    preview.delimiter = delimiterName(dialect.delimiter);
    preview.decimalComma = dialect.decimalComma;
    CsvReader reader(text.view(), dialect);
    while (preview.rows.size() < rows && reader.next()) {
        QStringList cells;
        const auto fields = reader.fields();
        for (const std::string_view field : fields.first(std::min(fields.size(), kMostCells)))
            cells += cellText(field);
        preview.rows += cells;
        preview.lines += reader.line();
    }
    if (const qsizetype heads = guessHeads(preview.rows); heads >= 0) {
        preview.heads = preview.rows[heads];
        preview.headerLine = preview.lines[heads];
    }
    return preview;
}

} // namespace

Result<CsvPreview> peekCsv(const QString &path, int rows)
{
    const auto text = readTextFile(path);
    if (!text)
        return fail(text.error());
    return previewOf(*text, rows);
}

Result<CsvPreview> peekCsv(const QByteArray &bytes, const QString &fileName, int rows)
{
    const auto text = decodeText(bytes, fileName);
    if (!text)
        return fail(text.error());
    return previewOf(*text, rows);
}

} // namespace candour
