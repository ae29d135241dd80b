// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/CsvWriter.h"
#include "core/io/ImportedTable.h"
#include "core/io/TableFile.h"
#include "core/io/sheets/WorkbookFile.h"
#include "core/services/CqcImport.h"
#include "core/services/OdsImport.h"
#include "core/services/OdsPlan.h"
#include "core/services/RecordExchange.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

/// Rows of CQC's file as rows of any other, each in one count so that none goes unsaid.
RecordImport outcomeOf(const ImportPlan &plan)
{
    RecordImport outcome;
    for (const ImportPlanRow &row : plan.rows) {
        outcome.read += row.lineCount;
        if (row.isTaken() && !row.note.isEmpty() && outcome.warnings.size() < kListedProblems)
            outcome.warnings.append(QCoreApplication::translate("RecordImport", "Line %1, %2")
                                        .arg(row.line)
                                        .arg(row.note));
        switch (row.fate) {
        case ImportFate::New:
            outcome.created += row.lineCount;
            break;
        case ImportFate::Changed:
            outcome.changed += row.lineCount;
            break;
        case ImportFate::Unchanged:
        case ImportFate::Passed:
            outcome.unchanged += row.lineCount;
            break;
        case ImportFate::Unmatched:
            outcome.notOurs += row.lineCount;
            break;
        case ImportFate::Refused:
            outcome.refusedCount += row.lineCount;
            if (outcome.refused.size() < kListedProblems)
                outcome.refused.append({row.line, {}, row.note});
        }
    }
    return outcome;
}

constexpr qsizetype kDateLength = 10; ///< of 2024-04-01

/// To the millisecond, which the text of a sheet leaves out: it rounds to the second, and so the
/// last half second of a day to the next.
QString momentText(const QString &day, double number)
{
    constexpr double kMilliseconds = 24.0 * 60 * 60 * 1000;
    const qint64 since = qRound64((number - std::floor(number)) * kMilliseconds);
    constexpr double kHalfSecond = 500;
    const int early = double(since) + kHalfSecond >= kMilliseconds ? 1 : 0;
    const QDateTime moment(QDate::fromString(day, Qt::ISODate).addDays(-early), QTime(0, 0),
                           Qt::UTC);
    return moment.addMSecs(since).toString(Qt::ISODateWithMs);
}

/// The text of a cell as CSV has it. Moments are UTC in our exports, whose sheets name no zone.
QString cellText(const SheetGrid &sheet, int row, int column)
{
    const GridCell *cell = sheet.cell(row, column);
    if (!cell)
        return {};
    switch (cell->kind) {
    case GridKind::Boolean:
        return cell->number != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    case GridKind::Percent:
        return QString::fromLatin1(csvNumber(cell->number));
    case GridKind::DateTime:
        return momentText(sheet.text(row, column).left(kDateLength), cell->number);
    default:
        return sheet.text(row, column);
    }
}

/// The first sheet in sight, whose first row are the heads, as exports write it.
Result<TextTable> tableOf(const Workbook &workbook, const QString &fileName)
{
    const auto shown =
        std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                     [](const SheetGrid &sheet) { return sheet.state() == SheetState::Visible; });
    if (shown == workbook.sheets.end() || shown->rows() == 0)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("RecordImport",
                                                "“%1” holds no table. Nothing was imported.")
                        .arg(fileName));
    TextTable table;
    for (int row = 0; row < shown->rows(); ++row) {
        QStringList cells;
        bool isBlank = true;
        // By content: a sheet may be wide and high, and nearly empty.
        for (const GridCell &cell : shown->row(row)) {
            cells.resize(std::max(cells.size(), qsizetype(cell.column) + 1));
            cells[cell.column] = cellText(*shown, row, cell.column);
            isBlank = isBlank && cells[cell.column].trimmed().isEmpty();
        }
        if (isBlank)
            continue;
        if (table.header.isEmpty()) {
            for (const QString &cell : std::as_const(cells))
                table.header.append(cell.trimmed());
            while (!table.header.isEmpty() && table.header.last().isEmpty())
                table.header.removeLast();
            continue;
        }
        cells.resize(std::max(cells.size(), table.header.size()));
        if (std::any_of(cells.cbegin() + table.header.size(), cells.cend(),
                        [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            table.longLines.append(row + 1);
        cells.resize(table.header.size());
        table.rows.append(cells);
        table.lines.append(row + 1);
    }
    return table;
}

/// What is read is told by the content, not by the name.
Result<TextTable> readTable(const QString &path)
{
    const auto isBook = isWorkbookFile(path);
    if (!isBook)
        return fail(isBook.error());
    if (!*isBook)
        return readTextTable(path);
    const auto workbook = readWorkbook(path);
    if (!workbook)
        return fail(workbook.error());
    return tableOf(*workbook, QFileInfo(path).fileName());
}

Result<RecordImport> importTable(db::Command &command, const RecordKind &kind,
                                 const TextTable &table, const QString &fileName)
{
    // What CQC publishes has heads of its own; an export of ours has those of the fields.
    if (kind.id != recordType<CqcRating>().id || !looksLikeCqc(table.header)) {
        auto imported = importRecords(command, kind, table);
        if (const QString beyond = longRowsWarning(table); imported && !beyond.isEmpty())
            imported->warnings.append(beyond);
        return imported;
    }
    const auto file = readCqcTable(table, fileName);
    if (!file)
        return fail(file.error());
    const auto imported = importCqc(command, *file, {});
    if (!imported)
        return fail(imported.error());
    RecordImport outcome = outcomeOf(imported->plan);
    outcome.warnings = file->warnings + outcome.warnings;
    return outcome;
}

} // namespace

Result<ChangeSet> importRecordFile(db::Database &database, const RecordKind &kind,
                                   const QString &path, RecordFile form, RecordImport &outcome,
                                   const RecordFileOptions &options)
{
    const QString fileName = QFileInfo(path).fileName();
    auto table = form == RecordFile::Ods ? readOdsFile(path) : readTable(path);
    if (table && form == RecordFile::Ods)
        table = keepKnown(database, *table);
    if (!table)
        return fail(table.error());
    // The words stand as reason for what asks for one: the file is the reason.
    auto command = db::Command::begin(
        database,
        {QStringLiteral("records.import"),
         {{QStringLiteral("file"), fileName}, {QStringLiteral("table"), kind.plural}},
         QStringLiteral("import")});
    if (!command)
        return fail(command.error());
    auto imported = importTable(**command, kind, *table, fileName);
    if (!imported)
        return fail(imported.error().code, fileName + QStringLiteral(": ") + imported.error().text,
                    imported.error().detail);
    outcome = *imported;
    if (options.strict && outcome.refusedCount > 0) {
        const RecordRefusal &first = outcome.refused.first();
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("RecordImport", "%1 Nothing was imported.")
                .arg(problemSentence(fileName, {first.line, 0, first.column, {}, first.reason})));
    }
    return options.dryRun ? Result<ChangeSet>(ChangeSet()) : (*command)->commit();
}

} // namespace candour
