// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Figure.h"

#include "core/base/SheetNumber.h"

namespace candour {

bool sameFigure(const Figure &a, const Figure &b)
{
    return a.status == b.status && isSameInSheet(a.numerator, b.numerator)
        && isSameInSheet(a.denominator, b.denominator) && isSameInSheet(a.value, b.value)
        && isSameInSheet(a.lower, b.lower) && isSameInSheet(a.upper, b.upper) && a.band == b.band;
}

} // namespace candour
