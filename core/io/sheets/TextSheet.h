// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/sheets/SheetGrid.h"

#include <QByteArray>

namespace candour {

/// A delimited text as a sheet named like the file without its ending; every cell is Text, spaces
/// around it removed. Line n of the sheet is record n of the text. Fields beyond the columns of a
/// sheet are left out and noted, so are records beyond `rows`. A text that cannot be read as a
/// table is refused as readFigures() does.
[[nodiscard]] Result<Workbook> textWorkbook(const QByteArray &bytes, const QString &fileName,
                                            int rows = kMostSheetLines);

} // namespace candour
