// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>

namespace candour::bench {

/// The whole program on the file, offscreen: from the event that asks for something until the frame
/// that shows it is painted, as medians; and the longest stall of the event loop while one of the
/// two sources is imported (each restates every figure), a report is built and the file is
/// verified.
void benchScreen(const QString &path, const QStringList &sources);

} // namespace candour::bench
