// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/ImportedTable.h"
#include "core/services/CqcImport.h"
#include "core/services/OdsImport.h"
#include "core/services/OdsPlan.h"
#include "core/services/RecordExchange.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    auto table = form == RecordFile::Ods ? readOdsFile(path) : readTextTable(path);
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
