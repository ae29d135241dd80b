// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/TableBlock.h"

#include <QList>

namespace candour {

inline constexpr double kIconToMark = 1.0; ///< side of a chart's icon, in sides of a mark

/// Widths of a table's columns in dots, adding up to `width`. Each column gets its share by weight,
/// but never less than its longest word (with mark or icon) as long as all of them fit; figures
/// therefore do not break.
[[nodiscard]] QList<double> columnWidths(const Table &table, double width, double points,
                                         double paddingX, double markSide);

/// The sharing alone: `least` are lower bounds, `weights` say who gets the rest.
[[nodiscard]] QList<double> shareWidth(double width, const QList<double> &least,
                                       const QList<double> &weights);

} // namespace candour
