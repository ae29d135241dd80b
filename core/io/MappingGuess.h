// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/CsvPreview.h"
#include "core/io/Mapping.h"
#include "core/io/sheets/SheetGrid.h"

#include <QList>

#include <optional>

namespace candour {

/// The columns of our own export of figures, in order. A file with these heads needs no mapping.
[[nodiscard]] QStringList ownColumns();

/// Reads a file with the columns of ownColumns(): provider, indicator and period must be there, and
/// value or numerator; the others may be missing.
[[nodiscard]] Mapping ownColumnsMapping();

[[nodiscard]] bool hasOwnColumns(const QStringList &heads);

/// The mapping all of whose columns the file has; of several the one that names most. Files of the
/// same heads and other periods are thus recognised month after month.
[[nodiscard]] std::optional<Mapping> recogniseMapping(const CsvPreview &preview,
                                                      const QList<Mapping> &known);

/// The same for a workbook, all of whose sheets are looked at: the mapping whose columns one of
/// them has. Our own columns go before all others.
[[nodiscard]] std::optional<Mapping>
recogniseMapping(const Workbook &workbook, const QString &fileName, const QList<Mapping> &known);

/// A mapping for a file of a plain shape, made from its heads: our own columns, a long table, or
/// months across. A proposal for a person to look at, except for our own columns.
[[nodiscard]] std::optional<Mapping> guessMapping(const CsvPreview &preview);

} // namespace candour
