// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour::bench {

/// 100,000 intervals of either kind, and a funnel of 200 units of every type.
void benchFunnels();

} // namespace candour::bench
