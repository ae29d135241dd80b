// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/io/ImportedTable.h"
#include "core/services/OdsImport.h"
#include "core/services/RecordExchange.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace candour {

Result<ChangeSet> importRecordFile(db::Database &database, const RecordKind &kind,
                                   const QString &path, RecordFile form, RecordImport &outcome,
                                   const RecordFileOptions &options)
{
    const QString fileName = QFileInfo(path).fileName();
    auto table = form == RecordFile::Ods ? readOdsFile(path) : readTextTable(path);
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
    auto imported = importRecords(**command, kind, *table);
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
