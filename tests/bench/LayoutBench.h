// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour::bench {

/// Finds the layout of sheets of 2,000 rows and 60 columns: months across, and measures across.
void benchLayout();

} // namespace candour::bench
