// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour::bench {

/// Painting of charts into a picture, as medians: an SPC chart, a funnel of 200 units, small
/// multiples, and the sparklines and icons of a long table.
void benchCharts();

} // namespace candour::bench
