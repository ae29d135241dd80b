// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/Mapping.h"

#include <QList>
#include <QStringList>

namespace candour {

struct Workbook;

/// The first rows of a file, or of one sheet, as the mapping page shows them.
struct CsvPreview {
    QString encoding; ///< names for people; of a workbook its kind
    QString delimiter; ///< empty for a workbook
    QString sheet; ///< name of the sheet; empty for a file without sheets
    bool decimalComma = false;
    int headerLine = 0; ///< of the heads, by guess; 0 when there is no row that could be they
    QStringList heads;
    QList<QStringList> rows; ///< from the first line of the file, title rows included
    QList<int> lines; ///< of the file, one each of rows
};

/// Of a workbook the first visible sheet with a row that could be heads, else the first visible.
[[nodiscard]] Result<CsvPreview> peekCsv(const QString &path, int rows = 40);
[[nodiscard]] Result<CsvPreview> peekCsv(const QByteArray &bytes, const QString &fileName,
                                         int rows = 40);
/// The same of a workbook that has been read.
[[nodiscard]] CsvPreview peekWorkbook(const Workbook &workbook, int rows = 40);

} // namespace candour
