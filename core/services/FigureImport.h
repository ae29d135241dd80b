// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"
#include "core/services/ImportResolver.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace candour {

namespace db {
class Database;
}

struct FigureImportOptions {
    bool createMissing = false; ///< create the providers and indicators that the file lacks
    bool dryRun = false; ///< do everything, then undo it: nothing is stored
    bool strict = false; ///< one refused row refuses the file
    Progress progress; ///< in bytes while reading, in rows while storing
};

/// A provider or indicator that the source names and the file lacks; its rows were left out.
struct UnknownName {
    bool isIndicator = false;
    QString text;
    qint64 rows = 0;
    int firstLine = 0;
};

/// What became of a source file, row by row in sum.
struct FigureImportReport {
    QString file;
    QString mapping;
    QString encoding;
    QString delimiter;
    qint64 records = 0; ///< rows of the source below its heads
    qint64 read = 0; ///< figures found in them
    qint64 stored = 0;
    qint64 unchanged = 0; ///< equal to the figure in force
    qint64 repeated = 0; ///< agreeing duplicates
    qint64 blank = 0; ///< cells without a figure
    qint64 refusedCount = 0;
    QList<ImportProblem> refused; ///< by line; at most kListedProblems
    QList<SetAsideRows> setAside;
    qint64 unknownRows = 0;
    QList<UnknownName> unknown; ///< in the order of the file; at most kListedProblems
    QStringList createdProviders;
    QStringList createdIndicators;
    QList<AssumedKind> assumedKinds; ///< of created indicators
    Uid batch; ///< null when nothing was stored
    ChangeSet changes;
};

/// Imports the figures of one CSV file as one command. A fault of the file or the mapping, and with
/// `strict` any refused row, is the Error, and nothing is stored.
Result<FigureImportReport> importFigures(db::Database &database, const QString &path,
                                         const Mapping &mapping,
                                         const FigureImportOptions &options = {});

/// The same from a table already read (a preview that is confirmed).
Result<FigureImportReport> importTable(db::Database &database, const ImportedTable &table,
                                       const QString &fileName, const Mapping &mapping,
                                       const FigureImportOptions &options = {});

} // namespace candour
