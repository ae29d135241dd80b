// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RefusedFile.h"

#include "core/base/SaveFile.h"
#include "core/io/CsvWriter.h"
#include "core/io/XlsxWriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace candour {

namespace {

constexpr double kReasonWidth = 60; ///< characters

QString tr(const char *text)
{
    return QCoreApplication::translate("RefusedFile", text);
}

/// A row of the source and why it was refused.
struct Refused {
    QString sheet;
    int line = 0;
    QStringList reasons;
};

QList<Refused> byRow(const QList<ImportProblem> &problems, bool namesCells)
{
    QList<Refused> rows;
    QHash<std::pair<QString, int>, qsizetype> places;
    for (const ImportProblem &problem : problems) {
        const auto key = std::pair(problem.sheet, problem.line);
        auto place = places.constFind(key);
        if (place == places.cend()) {
            place = places.insert(key, rows.size());
            rows.append({problem.sheet, problem.line, {}});
        }
        const QString cell =
            sheetPlace(problem.sheet, problem.line, problem.column).section(u'!', -1);
        const QString at = namesCells && problem.column > 0 ? cell : problem.columnName;
        const QString reason = at.isEmpty() ? problem.reason : tr("%1: %2").arg(at, problem.reason);
        if (!rows[*place].reasons.contains(reason))
            rows[*place].reasons.append(reason);
    }
    return rows;
}

QString reasonOf(const Refused &row)
{
    return row.reasons.join(QStringLiteral(" "));
}

Result<SheetTable> ofText(const OpenedSource &source, const QList<Refused> &refused)
{
    const auto text = readHeadlessTable(source.path);
    if (!text)
        return fail(text.error());
    const auto preview = previewOf(source); // knows the heads below rows of a title
    if (!preview)
        return fail(preview.error());
    QHash<int, qsizetype> places;
    for (qsizetype i = 0; i < text->lines.size(); ++i)
        places.insert(text->lines[i], i);
    SheetTable table;
    const QStringList heads = preview->heads.isEmpty() ? text->rows.value(0) : preview->heads;
    for (const QString &head : heads)
        table.columns.append({head});
    table.columns.append({tr("Reason"), kReasonWidth});
    for (const Refused &row : refused) {
        const auto place = places.constFind(row.line);
        QList<QVariant> cells;
        for (qsizetype i = 0; i + 1 < table.columns.size(); ++i)
            cells.append(place == places.cend() ? QString() : text->rows[*place].value(i));
        cells.append(reasonOf(row));
        table.rows.append(cells);
    }
    return table;
}

SheetTable ofWorkbook(const Workbook &workbook, const QList<Refused> &refused)
{
    const auto sheetOf = [&](const QString &name) -> const SheetGrid * {
        const auto found =
            std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                         [&](const SheetGrid &sheet) { return sheet.name() == name; });
        return found == workbook.sheets.end() ? nullptr : &*found;
    };
    int columns = 0;
    for (const Refused &row : refused) {
        const SheetGrid *sheet = sheetOf(row.sheet);
        if (!sheet || row.line < 1 || row.line > sheet->rows())
            continue;
        for (int column = columns; column < sheet->columns(); ++column) {
            if (sheet->cell(row.line - 1, column))
                columns = column + 1;
        }
    }
    SheetTable table;
    table.columns = {{tr("Sheet"), 20}, {tr("Row"), 8}, {tr("Reason"), kReasonWidth}};
    for (int column = 0; column < columns; ++column)
        table.columns.append({cellName(0, column).chopped(1)});
    for (const Refused &row : refused) {
        const SheetGrid *sheet = sheetOf(row.sheet);
        QList<QVariant> cells {row.sheet, row.line > 0 ? QVariant(row.line) : QVariant(),
                               reasonOf(row)};
        for (int column = 0; column < columns; ++column)
            cells.append(sheet && row.line > 0 ? sheet->text(row.line - 1, column) : QString());
        table.rows.append(cells);
    }
    return table;
}

} // namespace

Result<SheetTable> refusedRows(const OpenedSource &source, const QList<ImportProblem> &problems)
{
    const QList<Refused> refused = byRow(problems, !source.isText());
    auto table = source.isText() ? ofText(source, refused)
                                 : Result<SheetTable>(ofWorkbook(*source.workbook, refused));
    if (table)
        table->name = tr("Refused rows");
    return table;
}

Result<qint64> saveRefusedRows(const OpenedSource &source, const QList<ImportProblem> &problems,
                               const QString &path)
{
    const auto table = refusedRows(source, problems);
    if (!table)
        return fail(table.error());
    const auto write = [&](QIODevice &device) -> Result<void> {
        const TextTable text = textTable(*table);
        CsvWriter writer(device);
        writer.row(text.header);
        for (const QStringList &row : text.rows)
            writer.row(row);
        return writer.finish();
    };
    const bool isBook = QFileInfo(path).suffix().compare(u"xlsx", Qt::CaseInsensitive) == 0;
    auto done = isBook ? writeXlsx(path, *table) : saveFile(path, write);
    return done ? Result<qint64>(table->rows.size()) : Result<qint64>(fail(done.error()));
}

} // namespace candour
