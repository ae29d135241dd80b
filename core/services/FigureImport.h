// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/db/ReportedFigures.h"
#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"
#include "core/services/HeldComparison.h"
#include "core/services/ImportResolver.h"
#include "core/services/NameMatching.h"
#include "core/services/OpenedSource.h"
#include "core/services/ThresholdOffers.h"

#include <QDateTime>
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
    Progress progress {}; ///< in bytes while reading, in rows while storing
    /// Why figures of issued reports are restated; without one those that differ are left out.
    QString reason {};
    NameAnswers names {}; ///< what names mean that the file lacks
    ThresholdPick thresholds {}; ///< of those that stand in the source
    bool compare = false; ///< with what is held: FigureImportReport::compared
    QString sourceFile {}; ///< path of what is read, to be kept with the batch (BatchSource.h)
    QDateTime sourceModified {}; ///< as it was when it was read
    bool keepSource = true; ///< where the file is not set to keep none
};

/// A row that says something else than an issued report, and was left out for want of a reason.
struct LockedRow {
    int line = 0;
    int column = 0;
    QString provider; ///< as the source names it
    QString indicator;
    Period period;
    QString issuedText; ///< "95.3 %", as the report has it
    QString readText; ///< as it stands in the source
    QString sheet {}; ///< empty for a file without sheets
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
    QStringList sheets; ///< that were read
    QStringList notes; ///< what else she should know of the source, a sentence each
    QList<db::ReportedCount> restated; ///< of those stored: figures of issued reports
    QList<db::ReportedCount> locked; ///< left out, neither stored nor among the refused
    QList<LockedRow> lockedRows; ///< by line; at most kListedProblems
    qint64 unknownRows = 0;
    QList<UnknownName> unknown; ///< in the order of the file; at most kListedProblems
    QList<RememberedName> remembered; ///< names that were answered with a record
    QList<ThresholdOffer> thresholds; ///< that stand in the source
    qint64 thresholdsTaken = 0;
    QStringList thresholdsLeft; ///< chosen and not kept, a sentence each
    HeldComparison compared; ///< where it was asked for
    QStringList createdProviders;
    QStringList createdIndicators;
    QList<AssumedKind> assumedKinds; ///< of created indicators
    Uid batch; ///< null when nothing was stored
    ChangeSet changes;
};

/// Imports the figures of one file, delimited or a workbook, as one command. A fault of the file or
/// the mapping, and with `strict` any refused or locked row, is the Error, and nothing is stored.
Result<FigureImportReport> importFigures(db::Database &database, const QString &path,
                                         const Mapping &mapping,
                                         const FigureImportOptions &options = {});

/// The same from a source that was opened.
Result<FigureImportReport> importFigures(db::Database &database, const OpenedSource &source,
                                         const Mapping &mapping,
                                         const FigureImportOptions &options = {},
                                         PersonData persons = PersonData::Refused);

/// The same from a table already read (a preview that is confirmed).
Result<FigureImportReport> importTable(db::Database &database, const ImportedTable &table,
                                       const QString &fileName, const Mapping &mapping,
                                       const FigureImportOptions &options = {});

/// "12 figures of the issued report QR-2026-02 would change. Give a reason to restate."
[[nodiscard]] QString lockedSentence(const QList<db::ReportedCount> &locked);

} // namespace candour
