// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace candour {

/// How an annual figure is spread over the financial year (DESIGN section 5, CONVENTIONS section
/// 14: a trajectory by month, never twelve equal traffic lights). Months are 1 (April) to 12.
class Trajectory {
public:
    /// A twelfth each.
    Trajectory();

    /// Reads Threshold::profile: empty is flat; otherwise twelve numbers, April to March, separated
    /// by spaces, none below zero, not all zero. They are scaled to a whole, so shares, percentages
    /// and counts of cases all do. Nothing when the text is none of these.
    [[nodiscard]] static std::optional<Trajectory> fromText(QStringView text);

    /// The part of the year's figure that belongs to this month, 0 to 1.
    [[nodiscard]] double share(int financialMonth) const;

    /// The part that belongs to April up to and with this month; 1 for March.
    [[nodiscard]] double shareUpTo(int financialMonth) const;

private:
    std::array<double, 13> m_cumulative {}; ///< m_cumulative[m]: April to month m
};

} // namespace candour
