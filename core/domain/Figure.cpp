// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Figure.h"

namespace candour {

namespace {

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

bool sameFigure(const Figure &a, const Figure &b)
{
    return a.status == b.status && same(a.numerator, b.numerator)
        && same(a.denominator, b.denominator) && same(a.value, b.value) && same(a.lower, b.lower)
        && same(a.upper, b.upper) && a.band == b.band;
}

} // namespace candour
