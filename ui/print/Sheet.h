// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Blocks.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace candour {

// Pages are laid out in dots of 1/1200 inch: fine enough that type sizes, which Qt takes as whole
// pixels, are exact, and the resolution at which QPdfWriter places things.

inline constexpr double kDotsPerInch = 1200;

[[nodiscard]] constexpr double dotsOfPoints(double points)
{
    return points * kDotsPerInch / 72;
}

[[nodiscard]] constexpr double dotsOfMm(double mm)
{
    return mm * kDotsPerInch / 25.4;
}

/// A4, and where the text stands on it.
struct Sheet {
    explicit Sheet(const PageRules &rules);

    PageRules rules;
    QSizeF size;
    QRectF content; ///< inside the margins
    double headLine; ///< base line of the page's header
    double footLine; ///< base line of the page's footer
};

/// Arial, or Liberation Sans, which has its measures (LOOK "Paper font"); unhinted, because the
/// layout is the same on every printer.
[[nodiscard]] QFont paperFont(double points, bool bold = false);

} // namespace candour
