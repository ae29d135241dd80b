// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/SpcService.h"
#include "ui/models/ValueTableModel.h"

#include <QHash>

namespace candour {

/// Which figure a line of "Colour and chart" is about.
struct SignalPlace {
    Organisation organisation;
    Indicator indicator;
    Period period; ///< of the latest value
};

[[nodiscard]] QList<ValueColumn> signalColumns();

/// The row of a line, told apart by provider and measure, so that it stays the same row while its
/// figures change.
[[nodiscard]] ValueRow signalRow(const JoinedLine &line, const SignalPlace &place);

} // namespace candour
