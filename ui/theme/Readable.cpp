// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Readable.h"

#include "ui/theme/Tokens.h"

namespace candour {

namespace {

constexpr double kSmallText = 4.5;
constexpr int kSteps = 20;

} // namespace

QColor readableOn(const QColor &colour, const QColor &ground)
{
    if (contrastRatio(colour, ground) >= kSmallText)
        return colour;
    const bool lighter = contrastRatio(Qt::white, ground) > contrastRatio(Qt::black, ground);
    const float from = colour.lightnessF();
    const float to = lighter ? 1.0F : 0.0F;
    QColor result = colour;
    for (int step = 1; step <= kSteps && contrastRatio(result, ground) < kSmallText; ++step) {
        const float lightness = from + (to - from) * float(step) / kSteps;
        result = QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF(), lightness);
    }
    return result;
}

} // namespace candour
