// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/ImportedTable.h"
#include "core/io/SheetTable.h"
#include "core/services/OpenedSource.h"

#include <QList>
#include <QString>

namespace candour {

/// The rows of a source that were refused, as they stand in it, each with why: to be mended and
/// sent back or imported again. Of a text all its columns under their heads, then "Reason". Of a
/// workbook "Sheet", "Row" and "Reason", then the cells of the row under the letters of their
/// columns. A row that was refused twice stands once, with both reasons.
[[nodiscard]] Result<SheetTable> refusedRows(const OpenedSource &source,
                                             const QList<ImportProblem> &problems);

/// The same into a file, which is replaced only when all has been written: a workbook where its
/// name ends in .xlsx, else CSV. Gives the number of rows.
Result<qint64> saveRefusedRows(const OpenedSource &source, const QList<ImportProblem> &problems,
                               const QString &path);

} // namespace candour
