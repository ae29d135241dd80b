// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Organisation.h"
#include "core/services/RecordExchange.h"

#include <utility>

namespace candour {

/// What one file says about one provider or location on one date.
struct CqcFileRow {
    int line = 0; ///< where it begins in the file, from 1
    int lineCount = 1; ///< files with a line for each question need several
    QString providerId;
    QString providerName;
    QString locationId; ///< empty for a rating of the provider as a whole
    QString locationName;
    QDate published;
    QString link;
    QList<std::pair<CqcQuestion, CqcRatingValue>> answers; ///< blank cells are no answers
};

/// A file of ratings as CQC publishes them.
struct CqcFile {
    QString name;
    QList<CqcFileRow> rows;
    QList<RecordRefusal> refused; ///< lines that could not be read
    QStringList warnings; ///< a sentence each on what of the file was left out
    qint64 lines = 0; ///< of data: those of the rows and the refused ones
};

/// Reads a table with a line for each location and a column for each question (`Overall`, `Safe`
/// …), or one with a line for each question (`Domain`, `Latest Rating`), in which the lines about
/// single services are passed over: their rows have no answers. Columns are known by their heads
/// whatever their order. ErrorCode::Invalid for any other file, with what it lacks.
[[nodiscard]] Result<CqcFile> readCqcFile(const QString &path);
[[nodiscard]] Result<CqcFile> readCqcTable(const TextTable &table, const QString &name);

/// Whether the heads are those of such a file rather than of an export of our own.
[[nodiscard]] bool looksLikeCqc(const QStringList &header);

} // namespace candour
