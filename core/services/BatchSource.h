// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"
#include "core/io/ImportedTable.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace candour {

namespace db {
class Command;
class Database;
} // namespace db

struct FigureImportReport;

/// The largest source that is kept. Of a larger one name, size and digest are.
inline constexpr qint64 kLargestKeptSource = 32LL * 1024 * 1024;

/// The journal names so many refused rows of an import; all of them are counted.
inline constexpr qsizetype kJournalledRefusals = 200;

/// The file that an import was read from.
struct BatchSource {
    QString name;
    qint64 size = -1; ///< bytes; -1 where it is not known
    QString digest; ///< SHA-256 of its bytes, hex; empty where it is not known
    Uid attachment; ///< its bytes in this file; null where they are not kept

    [[nodiscard]] bool isKept() const { return !attachment.isNull(); }
};

/// What went in and what came out of it. An import made before these were counted has -1.
struct BatchCounts {
    qint64 rows = -1; ///< of the source, below its heads
    qint64 read = -1; ///< figures found in them
    qint64 stored = -1;
    qint64 unchanged = -1; ///< equal to the figure in force, so not stored again
    qint64 refused = 0;
    QList<ImportProblem> refusals; ///< with sheet, line, column and reason; kJournalledRefusals
};

/// Whether imports of this file keep what they were read from: Profile::sourcesLeftOut.
[[nodiscard]] Result<bool> keepsSources(const db::Database &database);

/// A source as it was read.
struct ReadSource {
    QString path;
    QString name; ///< what the batch calls it; pasted text is kept as a .tsv
    QDateTime modified; ///< when it was read; null: whenever
};

/// Tells the journal size and digest of the file, and, where `keep` and its size allow, keeps its
/// bytes as an attachment of the batch, all within the command that stores the figures. One file
/// is held once, however often it comes. Gives a sentence where it is not kept though it should be:
/// it is too large, gone, or no longer the one that was read.
Result<QString> keepSource(db::Command &command, const Uid &batch, const ReadSource &source,
                           bool keep);

/// Tells the journal what became of the rows.
void tellCounts(db::Command &command, const FigureImportReport &report);

/// Of an import that is withdrawn as well. Nothing is known of figures that were typed.
[[nodiscard]] Result<BatchSource> sourceOf(const db::Database &database, const Uid &batch);
[[nodiscard]] Result<BatchCounts> countsOf(const db::Database &database, const Uid &batch);

} // namespace candour
