// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace candour {

/// Rows of cells, as they travel over the clipboard.
using CellBlock = QList<QStringList>;

/// Reads text copied from a spreadsheet: tabs between cells, line ends between rows, cells with
/// either in double quotes. Rows may differ in length; one last line end is not a row.
[[nodiscard]] CellBlock parseCells(QStringView text);

/// The reverse: cells with tab, line end or leading quote are quoted.
[[nodiscard]] QString toTabText(const CellBlock &cells);

/// The same as an HTML table for word processors; `header` may be empty. Everything is escaped.
[[nodiscard]] QString toHtmlTable(const CellBlock &cells, const QStringList &header);

} // namespace candour
