// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/ThresholdText.h"

#include "tests/support/CatchQt.h"

#include <QString>

using namespace candour;

TEST_CASE("threshold text: signs, words, per cent and decimal commas", "[io][threshold]")
{
    struct Case {
        const char *text;
        ThresholdSense sense;
        double number;
        bool percent;
    };

    using S = ThresholdSense;
    const auto [text, sense, number, percent] = GENERATE(values<Case>({
        {">=95%", S::AtLeast, 95, true},
        {"≥ 95 %", S::AtLeast, 95, true},
        {"> 90", S::MoreThan, 90, false},
        {"≤ 3", S::AtMost, 3, false},
        {"<= 3.5%", S::AtMost, 3.5, true},
        {"<= 3,5", S::AtMost, 3.5, false},
        {"<5", S::LessThan, 5, false}, // no suppressed figure: a threshold
        {"< 5%", S::LessThan, 5, true},
        {"0", S::Unstated, 0, false},
        {"95%", S::Unstated, 95, true},
        {"= 100%", S::Unstated, 100, true},
        {"1,000", S::Unstated, 1000, false},
        {"-2", S::Unstated, -2, false},
        {"95% or more", S::AtLeast, 95, true},
        {"95%+", S::AtLeast, 95, true},
        {"At least 95%", S::AtLeast, 95, true},
        {"No more than 3", S::AtMost, 3, false},
        {"3 or fewer", S::AtMost, 3, false},
        {"Min 95%", S::AtLeast, 95, true},
        {"n/a", S::None, 0, false},
        {"-", S::None, 0, false},
        {"TBC", S::None, 0, false},
        {"No target", S::None, 0, false},
    }));
    INFO(text);
    const auto reading = readThreshold(QString::fromUtf8(text));
    REQUIRE(reading.has_value());
    CHECK(reading->sense == sense);
    CHECK(reading->number == number);
    CHECK(reading->percent == percent);
}

TEST_CASE("threshold text: what is no single number is nothing", "[io][threshold]")
{
    const auto text = GENERATE(as<const char *> {}, "", "  ", "85%-95%", "85% to 95%", "improve",
                               ">=", ">= x", "#N/A", "95%%", "Q1 90%", "*", "1,00,0");
    INFO(text);
    CHECK_FALSE(readThreshold(QString::fromUtf8(text)).has_value());
}
