// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FigureImport.h"

#include "core/db/BatchWriter.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/services/BatchSource.h"
#include "core/services/ImportBatch.h"
#include "core/services/ThresholdKeeping.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureImport", text);
}

FigureImportReport beginReport(const ImportedTable &table, const QString &fileName,
                               const Mapping &mapping)
{
    FigureImportReport report;
    report.file = fileName;
    report.mapping = mapping.name;
    report.encoding = table.encoding;
    report.delimiter = table.delimiter;
    report.records = table.records;
    report.read = qint64(table.rows.size());
    report.repeated = table.repeatedRows;
    report.blank = table.blankCells;
    report.refusedCount = table.problemCount;
    report.refused = table.problems;
    report.setAside = table.setAside;
    report.sheets = table.sheets;
    report.notes = table.notes;
    return report;
}

/// Why not one row is taken where every row has to be.
std::optional<Error> strictFault(const FigureImportReport &report)
{
    if (report.refusedCount > 0)
        return Error {ErrorCode::Invalid,
                      tr("%1 Nothing was imported.")
                          .arg(problemSentence(report.file, report.refused.first()))};
    if (report.unknown.isEmpty())
        return std::nullopt;
    const UnknownName &name = report.unknown.first();
    const QString sentence = name.isIndicator
        ? tr("%1, %2: the indicator “%3” is not in the file. Nothing was imported.")
        : tr("%1, %2: the provider “%3” is not in the file. Nothing was imported.");
    QString text =
        sentence.arg(report.file, filePlace(name.firstSheet, name.firstLine, 0), name.text);
    if (!name.suggestions.isEmpty())
        text += u' '
            + tr("It may mean “%1” (%2).")
                  .arg(name.suggestions.first().name, name.suggestions.first().code);
    return Error {ErrorCode::NotFound, text};
}

/// Offers the thresholds of the source, and keeps those that were picked.
Result<void> takeThresholds(db::Command &command, const ImportBatch &batch,
                            const db::BatchInput &input, const ThresholdPick &pick,
                            FigureImportReport &report)
{
    auto offers = batch.offers(input);
    if (!offers)
        return fail(offers.error());
    report.thresholds = std::move(*offers);
    const auto kept = keepThresholds(command, report.thresholds, pick, report.file);
    if (!kept)
        return fail(kept.error());
    report.thresholdsTaken = kept->taken;
    report.thresholdsLeft = kept->left;
    return {};
}

/// What looks like patient data is not brought into the file with figures that have none.
Result<void> keepItsSource(db::Command &command, const ImportedTable &table,
                           const QString &fileName, const FigureImportOptions &options,
                           FigureImportReport &report)
{
    if (report.batch.isNull() || options.sourceFile.isEmpty())
        return {};
    auto kept =
        keepSource(command, report.batch, {options.sourceFile, fileName, options.sourceModified},
                   options.keepSource && !table.holdsPersons);
    if (!kept)
        return fail(kept.error());
    if (!kept->isEmpty())
        report.notes.append(*kept);
    if (table.holdsPersons)
        report.notes.append(tr("“%1” is not kept with its figures, as it holds what looks like "
                               "patient data.")
                                .arg(fileName));
    return {};
}

} // namespace

QString lockedSentence(const QList<db::ReportedCount> &locked)
{
    return tr("%1 would change. Give a reason to restate.").arg(db::reportedWords(locked));
}

Result<FigureImportReport> importTable(db::Database &database, const ImportedTable &table,
                                       const QString &fileName, const Mapping &mapping,
                                       const FigureImportOptions &options)
{
    FigureImportReport report = beginReport(table, fileName, mapping);
    auto command = db::Command::begin(
        database,
        {QStringLiteral("figures.import"),
         {{QStringLiteral("file"), fileName}, {QStringLiteral("mapping"), mapping.name}},
         options.reason.trimmed()});
    if (!command)
        return fail(command.error());
    ImportBatch batch(**command, table, mapping, options.names, report);
    auto input = batch.make(options.createMissing);
    if (!input)
        return fail(input.error());
    sortProblems(report.refused, table.sheets);
    if (const auto fault = options.strict ? strictFault(report) : std::nullopt)
        return fail(*fault);
    input->sourceFile = fileName;
    input->sourceSheet = db::sheetList(table.sheets);
    input->mapping = mapping.name;
    input->unreasoned = db::Unreasoned::LeftOut;
    if (options.compare) {
        auto compared = compareWithHeld(database, *input, table.sheets);
        if (!compared)
            return fail(compared.error());
        report.compared = std::move(*compared);
    }
    auto outcome = db::writeBatch(**command, *input, options.progress);
    if (!outcome)
        return fail(outcome.error());
    report.stored = outcome->stored;
    report.unchanged = outcome->unchanged;
    report.batch = outcome->uid;
    report.restated = outcome->restated;
    report.locked = outcome->leftOut;
    report.lockedRows = batch.lockedRows(outcome->leftOutRows);
    if (options.strict && !report.locked.isEmpty())
        return fail(
            ErrorCode::Invalid,
            tr("%1: %2 Nothing was imported.").arg(fileName, lockedSentence(report.locked)));
    if (auto done = takeThresholds(**command, batch, *input, options.thresholds, report); !done)
        return fail(done.error());
    if (options.dryRun)
        return report;
    tellCounts(**command, report);
    if (auto done = keepItsSource(**command, table, fileName, options, report); !done)
        return fail(done.error());
    if (report.thresholdsTaken > 0)
        (*command)->setArgument(QStringLiteral("thresholds"), report.thresholdsTaken);
    if (!report.restated.isEmpty())
        (*command)->setArgument(QStringLiteral("restated"), db::figuresIn(report.restated));
    auto changes = (*command)->commit();
    if (!changes)
        return fail(changes.error());
    report.changes = *changes;
    return report;
}

Result<FigureImportReport> importFigures(db::Database &database, const OpenedSource &source,
                                         const Mapping &mapping, const FigureImportOptions &options,
                                         PersonData persons)
{
    auto table = readSource(source, mapping, persons, options.progress);
    if (!table)
        return fail(table.error());
    FigureImportOptions ofSource = options;
    ofSource.sourceFile = source.path;
    ofSource.sourceModified = source.modified;
    return importTable(database, *table, source.fileName, mapping, ofSource);
}

Result<FigureImportReport> importFigures(db::Database &database, const QString &path,
                                         const Mapping &mapping, const FigureImportOptions &options)
{
    const auto source = openFigureSource(path, options.progress);
    return source ? importFigures(database, *source, mapping, options)
                  : Result<FigureImportReport>(fail(source.error()));
}

} // namespace candour
