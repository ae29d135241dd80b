// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Tokens.h"

#include "tests/support/CatchQt.h"

using namespace candour;

TEST_CASE("Text has the contrast that the look promises", "[theme]")
{
    // Ratios measured in LOOK "Tokens".
    const ColourTokens &light = colourTokens(Scheme::Light);
    CHECK(contrastRatio(light.text, light.surface) == Approx(15.2).margin(0.1));
    CHECK(contrastRatio(light.muted, light.surface) == Approx(6.2).margin(0.1));
    const ColourTokens &dark = colourTokens(Scheme::Dark);
    CHECK(contrastRatio(dark.text, dark.surface) == Approx(13.3).margin(0.1));
    CHECK(contrastRatio(dark.muted, dark.surface) == Approx(7.6).margin(0.1));
}

TEST_CASE("Letters on verdict fills are white, on amber black", "[theme]")
{
    const ColourTokens &tokens = colourTokens(Scheme::Light);
    for (const QColor &fill : {tokens.ragRed, tokens.ragGreen, tokens.ragBlue, tokens.ragNone})
        CHECK(letterColourOn(fill) == QColor(Qt::white));
    CHECK(letterColourOn(tokens.ragAmber) == QColor(Qt::black));
    CHECK(colourSafe(tokens).ragGreen == tokens.ragBlue);
}

TEST_CASE("Text can be read on the pale fills of paper", "[theme]")
{
    const ColourTokens &tokens = paperTokens();
    for (const QColor &fill : {tokens.ragRed, tokens.ragAmber, tokens.ragGreen, tokens.ragBlue})
        CHECK(contrastRatio(QColor(Qt::black), paleFill(fill)) > 10);
}
