// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour::bench {

/// What candour-cli holds at most while it imports a CSV file of 50 MB, beyond what it holds for a
/// file of one figure. Does nothing where the system does not tell.
void benchImportMemory();

} // namespace candour::bench
