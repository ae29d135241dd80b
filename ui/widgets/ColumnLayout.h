// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QTableView;

namespace candour {

/// Order, width, visibility and sorting of a table's columns as JSON, by their ids (ColumnIdRole),
/// so that a layout survives columns that come and go. Columns without an id are left out.
/// `frozen`: how many stand still, where that is hers to choose.
[[nodiscard]] QByteArray columnLayout(const QTableView &view, std::optional<int> frozen = {});
[[nodiscard]] std::optional<int> frozenInLayout(const QByteArray &layout);

/// Columns the layout does not know follow the others; ids that are gone are passed over. The first
/// `fixed` columns keep their place. False, and nothing changed, if the text is no layout.
bool applyColumnLayout(QTableView &view, const QByteArray &layout, int fixed);

/// Empty for a column without an id.
[[nodiscard]] QString columnIdOf(const QTableView &view, int column);

} // namespace candour
