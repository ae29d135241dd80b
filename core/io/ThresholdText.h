// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringView>

#include <optional>

namespace candour {

/// On which side of the number a figure meets the threshold.
enum class ThresholdSense : quint8 {
    Unstated, ///< the text is a bare number: the indicator says which way is better
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    None, ///< the text says that there is no threshold: "n/a", "-", "TBC"
};

struct ThresholdReading {
    ThresholdSense sense = ThresholdSense::Unstated;
    double number = 0; ///< as written: 95 of "95%" and of "95"; 0 of None
    bool percent = false; ///< a per cent sign stands behind it

    friend bool operator==(const ThresholdReading &, const ThresholdReading &) = default;
};

/// Reads what the threshold column of a return says: ">=95%", "≤ 3", "<= 3,5", "0", "n/a", "95% or
/// more", "no more than 3". Nothing where it is no single number: "85%-95%", "improve", "".
[[nodiscard]] std::optional<ThresholdReading> readThreshold(QStringView text);

} // namespace candour
