// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace candour {

/// A small table of text with a head: what records are exchanged as. Cells are without the
/// apostrophe that guards formula-like text.
struct TextTable {
    QStringList header;
    QList<QStringList> rows; ///< each as long as the header
    QList<int> lines; ///< where each row begins in its file, from 1
    QList<int> longLines; ///< of rows with more than the head has room for: that is left out

    /// -1 when there is none; case does not matter.
    [[nodiscard]] qsizetype columnOf(const QString &name) const
    {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header[i].compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
        return -1;
    }
};

/// Reads a delimited file as text, encoding and delimiter found by looking. Lines of nothing are
/// left out. `fileName` is for sentences.
[[nodiscard]] Result<TextTable> readTextTable(const QByteArray &bytes, const QString &fileName);
[[nodiscard]] Result<TextTable> readTextTable(const QString &path);

/// The same for a file without heads: the header is "#1", "#2" …
[[nodiscard]] Result<TextTable> readHeadlessTable(const QString &path);

/// What of the rows was left out because the head has no column for it; empty when nothing was.
[[nodiscard]] QString longRowsWarning(const TextTable &table);

} // namespace candour
