// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace candour::bench {

/// Writes a long CSV of providers x indicators x months (numerator and denominator), the last
/// month being March 2026, and gives the number of rows. Another seed gives other figures of the
/// same names.
qint64 writeFigureFile(const QString &path, int providers, int indicators, int months,
                       quint32 seed = 12345);

} // namespace candour::bench
