// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour::bench {

/// One edit committed durably, beside SQLite itself writing the same rows; opening and filtering a
/// file whose journal is so long (kept in the folder for temporary files until the next run).
void benchSpine(int entries);

} // namespace candour::bench
