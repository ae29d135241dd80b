// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour::bench {

/// A table of 100,000 records: sorting by each kind of column (beside std::sort of the same keys as
/// texts), filtering, painting while scrolling, reading them from a file, writing a spreadsheet.
void benchTable();

} // namespace candour::bench
