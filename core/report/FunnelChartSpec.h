// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/FunnelReading.h"
#include "core/domain/Organisation.h"
#include "core/report/ChartTable.h"

#include <QList>

namespace candour {

/// The funnel of one measure: every organisation by its size, between the limits that stand (the
/// others faint behind them), what lies outside named. The title says who lies outside 99.8 %.
/// `organisations` has the members' names; more of them do no harm. Without points where the
/// reading is unfit or nobody has a figure.
[[nodiscard]] ChartSpec funnelChartSpec(const FunnelReading &reading, const Indicator &indicator,
                                        const QList<Organisation> &organisations);

/// Who lies outside the limits, the farthest first: name, value, size, side and distance. Without
/// rows where nobody does.
[[nodiscard]] ChartTable outlierTable(const FunnelReading &reading, const Indicator &indicator,
                                      const QList<Organisation> &organisations);

} // namespace candour
