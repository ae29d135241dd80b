// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cmath>

namespace candour {

/// A sum that remembers what each addition loses (Neumaier's form of Kahan's sum). A plain sum can
/// be a bit off, and one bit decides on which side of its mean a point lies.
///
/// Needs the compiler to leave floating point as written (no -ffast-math).
class NeumaierSum {
public:
    void add(double term)
    {
        const double sum = m_sum + term;
        // What the smaller of the two lost when it was shifted to the larger one's size.
        m_lost += std::abs(m_sum) >= std::abs(term) ? (m_sum - sum) + term : (term - sum) + m_sum;
        m_sum = sum;
    }

    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace candour
