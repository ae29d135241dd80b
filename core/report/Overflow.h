// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Document.h"

namespace candour {

/// How many table rows in the document's boxes could give way to make it fit its pages.
[[nodiscard]] int movableRows(const Document &document);

/// The document with `count` rows of its boxes moved to a page of their own, "Further indicators",
/// and a line beneath the boxes that says how many and where. Each time it is the least important
/// row (highest Row::priority) of the fullest box, so that boxes side by side shrink together.
/// Unchanged when count is 0.
[[nodiscard]] Document withRowsMoved(const Document &document, int count);

} // namespace candour
