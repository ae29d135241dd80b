// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/io/SheetTable.h"

#include <QByteArray>

namespace candour {

/// How many rows of data a sheet of a spreadsheet holds beneath its heads.
inline constexpr qint64 kMostSheetRows = 1'048'575;

/// The table as a workbook of one sheet: heads bold and frozen with a filter on each, numbers as
/// numbers, dates as dates, and text as text, whatever it begins with: nothing is a formula. A cell
/// longer than the 32,767 characters that the format holds is cut and ends in "…".
[[nodiscard]] Result<QByteArray> xlsxOf(const SheetTable &sheet, const Progress &progress = {});

/// The same into a file, which is replaced only when all has been written. ErrorCode::Cancelled
/// when the progress says so.
Result<void> writeXlsx(const QString &path, const SheetTable &sheet, const Progress &progress = {});

} // namespace candour
