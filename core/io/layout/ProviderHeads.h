// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/TableSearch.h"

namespace candour {

/// The provider whose figures a column holds.
struct ProviderFound {
    ProviderHead provider;
    bool isKnown = false; ///< the file at hand has it
};

/// From the heads of a column, which a mapping calls `head`: a code, a name, or one above the
/// other.
[[nodiscard]] ProviderFound providerOver(const SheetReading &sheet, const SheetTableArea &table,
                                         int column, const QString &head);

} // namespace candour
