// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/pages/data/ImportItem.h"
#include "ui/pages/data/MappingPointing.h"

#include <functional>

class QMenu;

namespace candour {

/// What is pointed at in a preview: a cell, and the rows that are chosen.
struct Pointed {
    PointedCell cell;
    int firstRow = 0;
    int lastRow = 0;
};

/// Fills the menu with what can be said of it; `say` gets the mapping that follows from what was
/// chosen, or why it cannot be so.
void fillPointingMenu(QMenu *menu, const std::shared_ptr<const Examination> &found,
                      const Pointed &pointed,
                      const std::function<void(const Result<Mapping> &)> &say);

} // namespace candour
