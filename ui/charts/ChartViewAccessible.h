// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour {

/// Teaches assistive technology about ChartView: a chart whose children are its points. Safe to
/// call more than once.
void installChartAccessibility();

} // namespace candour
