// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"
#include "core/io/sheets/SheetGrid.h"

namespace candour {

/// Reads the figures of a delimited file as the mapping says. A fault of the file or the mapping is
/// the Error; faults of rows are listed in the table, and the good rows stand beside them.
///
/// Of a workbook every sheet that the mapping names is read, else every visible one that has the
/// heads; a sheet that is not read, and a table of the mapping that is not there, is set aside.
///
/// Duplicates (same organisation, indicator, breakdown and period) that agree are one row; of those
/// that disagree none is taken. A total over a breakdown has its numerators, denominators and
/// counts summed, values never; it is suppressed or not given when one of its parts is, and not
/// formed when a part could not be read. `progress` is told bytes; false gives Cancelled.
[[nodiscard]] Result<ImportedTable> readFigures(const QString &path, const Mapping &mapping,
                                                const Progress &progress = {});

/// The same from bytes; `fileName` is for sentences and for a period in the file's name.
[[nodiscard]] Result<ImportedTable> readFigures(const QByteArray &bytes, const QString &fileName,
                                                const Mapping &mapping,
                                                const Progress &progress = {});

/// The same from a workbook that has been read.
[[nodiscard]] Result<ImportedTable> readFigures(const Workbook &workbook, const QString &fileName,
                                                const Mapping &mapping,
                                                const Progress &progress = {});

} // namespace candour
