// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour::bench {

/// Reads an XLSX of 280,000 cells, beside liborcus when that is there, and tells the memory.
void benchSheets();

} // namespace candour::bench
