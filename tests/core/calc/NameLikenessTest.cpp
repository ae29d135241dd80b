// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NameLikeness.h"

#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

double likeness(const char *a, const char *b)
{
    return nameLikeness(QString::fromUtf8(a), QString::fromUtf8(b)).score;
}

} // namespace

TEST_CASE("name likeness: the same body or measure, written otherwise, is likely", "[names]")
{
    const auto [a, b] = GENERATE(table<const char *, const char *>({
        {"Riverside NHS FT", "Riverside NHS Foundation Trust"},
        {"Riverside NHSFT", "Riverside NHS Foundation Trust"},
        {"RIVERSIDE NHS TRUST", "Riverside NHS Foundation Trust"},
        {"Rivrside NHS FT", "Riverside NHS Foundation Trust"},
        {"East Kent Hosps Univ NHS FT", "East Kent Hospitals University NHS Foundation Trust"},
        {"Maidstone & Tunbridge Wells", "Maidstone and Tunbridge Wells NHS Trust"},
        {"MTW", "Maidstone and Tunbridge Wells NHS Trust"},
        {"St. George's", "St Georges University Hospitals NHS Foundation Trust"},
        {"A and E 4 hr performance", "A&E 4 hour performance"},
        {"12 hour trolley waits", "12-hour trolley waits (DTA to admission)"},
        {"52+ wk waiters", "52+ week waiters"},
        {"RTT incomplete within 18 wks", "RTT incomplete pathways within 18 weeks"},
        {"C. diff infections", "Clostridioides difficile infections"},
        {"Staff sickness rate %", "Staff sickness absence rate"},
        {"Complaints recieved", "Complaints received"},
    }));
    CAPTURE(a, b);
    CHECK(likeness(a, b) >= kLikelyName);
    CHECK(likeness(b, a) >= kLikelyName);
    CHECK(likeness(a, b) <= 1);
}

TEST_CASE("name likeness: what only looks alike is no suggestion", "[names]")
{
    const auto [a, b] = GENERATE(table<const char *, const char *>({
        {"12 hour trolley waits", "4 hour trolley waits"},
        {"52+ week waiters", "65+ week waiters"},
        {"Cancer 62-day standard", "Cancer 31-day standard"},
        {"Ward A falls", "Ward B falls"},
        {"Day registered fill %", "Day unregistered fill %"},
        {"Day registered fill %", "Night registered fill %"},
        {"East Kent Hospitals", "West Kent Hospitals"},
        {"Riverside NHS Foundation Trust", "Hillside NHS Foundation Trust"},
        {"Riverside NHS Foundation Trust", "Orchard NHS Foundation Trust"},
        {"Riverside NHS Trust", "Riverside Community NHS Trust"},
        {"Elective admissions", "Emergency admissions"},
        {"Falls with harm", "Falls without harm"},
        {"MRSA infections", "MSSA infections"},
        {"NHS Trust", "NHS Foundation Trust"},
        {"Total", "Total patients"},
        {"", "Riverside"},
        {"%", "%"},
    }));
    CAPTURE(a, b);
    CHECK(likeness(a, b) < kLikelyName);
    CHECK(likeness(b, a) < kLikelyName);
}

TEST_CASE("name likeness: only the same words are a likeness of one, and the reason says the rest",
          "[names]")
{
    const auto of = [](const char *a, const char *b) {
        return nameLikeness(QString::fromUtf8(a), QString::fromUtf8(b));
    };
    const auto same = of("Riverside NHS FT", "Riverside NHS Foundation Trust");
    CHECK(same.score == Approx(1));
    CHECK(same.reason == QStringLiteral("the same words, written otherwise"));
    const auto lacking = of("Riverside", "Riverside NHS Foundation Trust");
    CHECK(lacking.score < 1);
    CHECK(lacking.reason.contains(QStringLiteral("without “nhs foundation trust”")));
    const auto misspelt = of("Rivrside NHS FT", "Riverside NHS Foundation Trust");
    CHECK(misspelt.score < same.score);
    CHECK(misspelt.reason == QStringLiteral("“rivrside” for “riverside”"));
}

TEST_CASE("name likeness: letters between two words", "[names]")
{
    const auto between = [](const char *a, const char *b) {
        return lettersBetween(QString::fromUtf8(a), QString::fromUtf8(b));
    };
    CHECK(between("", "") == 0);
    CHECK(between("kent", "kent") == 0);
    CHECK(between("kent", "") == 4);
    CHECK(between("kitten", "sitting") == 3);
    CHECK(between("recieved", "received") == 1); // neighbours swapped
    CHECK(between("hosptal", "hospital") == 1);
}
