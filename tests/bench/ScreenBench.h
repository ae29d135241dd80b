// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace candour::bench {

/// The whole program on the file, offscreen: from the event that asks for something until the frame
/// that shows it is painted, as medians; and the longest stall of the event loop while `csv` is
/// imported, a report is built and the file is verified.
void benchScreen(const QString &path, const QString &csv);

} // namespace candour::bench
