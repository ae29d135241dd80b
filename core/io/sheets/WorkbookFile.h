// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/io/sheets/SheetGrid.h"

#include <QByteArray>

namespace candour {

/// What a table of figures comes as. Text is read by readFigures() and the like as CSV.
enum class TableFileKind : quint8 { Text, Xlsx, Ods, Xls };

/// No file of figures is larger than this (512 MiB).
inline constexpr qint64 kLargestTableFile = qint64(512) * 1024 * 1024;

/// Told by the content, whatever the file is called: a CSV named .xlsx is Text. Refused with a
/// sentence are files that hold no figures we read, and what to do about each: encrypted and
/// damaged workbooks, binary workbooks (.xlsb), those older than Excel 97, web pages and XML named
/// .xls, archives, documents.
[[nodiscard]] Result<TableFileKind> kindOfTableFile(const QByteArray &bytes,
                                                    const QString &fileName);
[[nodiscard]] Result<TableFileKind> kindOfTableFile(const QString &path);

/// Reads an XLSX, ODS or XLS workbook: all its sheets, cell for cell, results of formulas as they
/// were saved. Text becomes a workbook of one sheet, named like the file, whose cells are all Text.
/// Whatever the bytes are, the answer comes in bounded time and memory. The progress counts bytes
/// unpacked; ErrorCode::Cancelled when it says so.
[[nodiscard]] Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName,
                                            const Progress &progress = {});
[[nodiscard]] Result<Workbook> readWorkbook(const QString &path, const Progress &progress = {});

} // namespace candour
