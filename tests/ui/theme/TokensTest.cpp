// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Tokens.h"

#include "tests/support/CatchQt.h"
#include "ui/theme/Readable.h"

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

TEST_CASE("Words read and edges show on every ground, by day and by night", "[theme]")
{
    // WCAG 2.1: 4.5 : 1 for small text (1.4.3), 3 : 1 for edges of controls, rings and marks
    // (1.4.11).
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const ColourTokens &tokens = colourTokens(scheme);
        for (const QColor &ground :
             {tokens.window, tokens.surface, tokens.raised, tokens.selection}) {
            INFO("on " << ground.name().toStdString());
            CHECK(contrastRatio(tokens.text, ground) >= 4.5);
            CHECK(contrastRatio(tokens.muted, ground) >= 4.5);
            CHECK(contrastRatio(tokens.accent, ground) >= 4.5);
            for (const QColor &point :
                 {tokens.spcCommon, tokens.spcImprovement, tokens.spcConcern, tokens.spcNeutral})
                CHECK(contrastRatio(point, ground) >= 3);
            CHECK(contrastRatio(readableOn(tokens.ragRed, ground), ground) >= 4.5);
        }
        CHECK(contrastRatio(tokens.onAccent, tokens.accent) >= 4.5);
        for (const QColor &ground : {tokens.window, tokens.surface, tokens.raised})
            CHECK(contrastRatio(tokens.controlBorder, ground) >= 3);
    }
    const ColourTokens &light = colourTokens(Scheme::Light);
    CHECK(readableOn(light.ragRed, light.surface) == light.ragRed);
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
