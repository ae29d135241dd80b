// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/Around.h"
#include "core/io/layout/ColumnRoles.h"

namespace candour {

/// A table that was found, with the mapping that would read it.
struct TableProposal {
    size_t sheet = 0; ///< place in the source's sheets
    SheetTableArea area;
    TableColumns columns;
    Mapping mapping;
    Evidence evidence;
    bool isOfRegions = false; ///< in the place of providers stand regions and England alone
};

/// Says how the table would be read, and what speaks for and against it.
[[nodiscard]] TableProposal proposeTable(const LayoutSource &source, const SheetReading &reading,
                                         const NameLookup &names, size_t sheet,
                                         const SheetTableArea &area);

} // namespace candour
