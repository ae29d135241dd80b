// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/print/PageLayout.h"

namespace candour {

/// Header (organisation, title, data to, report date, rule set), footer (marking, edition, page n
/// of N), and on pages that show a verdict the key to the marks. Once the number of pages is known.
void addFurniture(const Document &document, Pages &pages);

} // namespace candour
