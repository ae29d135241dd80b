// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/Mapping.h"
#include "core/io/sheets/SheetGrid.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace candour {

/// A table of a mapping as it stands on a sheet. Lines count from 1.
struct PlacedTable {
    int part = 0; ///< 0: the mapping itself; n: the n-th of its further tables
    int headerLine = 0;
    int lastHeaderLine = 0;
    int endLine = 0; ///< on which the next table begins
    QStringList heads {}; ///< of all columns, as a mapping names them; empty where there is none
    QList<int> months {}; ///< columns under periods that are read, from 0

    /// What the mapping calls a column (from 0): its head, or "#3" where that is empty or stands
    /// twice.
    [[nodiscard]] QString columnName(int column) const;
    /// Whether the mapping's name for a column means this one.
    [[nodiscard]] bool isColumn(const QString &name, int column) const;
};

/// Where the mapping's tables stand, a list for each sheet of the workbook. A mapping that is not
/// whole yet is placed by the line of its heads.
[[nodiscard]] QList<QList<PlacedTable>> placedTables(const Workbook &book, const QString &fileName,
                                                     const Mapping &mapping);

/// The table of the mapping, which must have it.
[[nodiscard]] Mapping &partOf(Mapping &mapping, int part);

/// Calls `see` with every name of a column that one table of a mapping holds, lists without those
/// that it empties.
void eachColumnName(Mapping &table, const std::function<void(QString &)> &see);

} // namespace candour
