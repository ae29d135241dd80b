// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/Mapping.h"

#include <QList>
#include <QStringList>

namespace candour {

/// The first rows of a file as the mapping page shows them.
struct CsvPreview {
    QString encoding; ///< names for people
    QString delimiter;
    bool decimalComma = false;
    int headerLine = 0; ///< of the heads, by guess; 0 when there is no row that could be they
    QStringList heads;
    QList<QStringList> rows; ///< from the first line of the file, title rows included
    QList<int> lines; ///< of the file, one each of rows
};

[[nodiscard]] Result<CsvPreview> peekCsv(const QString &path, int rows = 40);
[[nodiscard]] Result<CsvPreview> peekCsv(const QByteArray &bytes, const QString &fileName,
                                         int rows = 40);

} // namespace candour
