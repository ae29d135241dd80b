// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Terms.h"

#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

const TermDictionary kTerms {
    {QStringLiteral("review.meeting"),
     {QStringLiteral("quality review"), QStringLiteral("quality reviews"), QStringLiteral("QRM")}},
    {QStringLiteral("visit"), {QStringLiteral("walkabout"), {}, {}}},
};

} // namespace

TEST_CASE("terms: singular, plural, abbreviation and capital", "[terms]")
{
    CHECK(expandTerms(QStringLiteral("New {review.meeting}"), kTerms)
          == QStringLiteral("New quality review"));
    CHECK(expandTerms(QStringLiteral("{Review.meeting.plural} due"), kTerms)
          == QStringLiteral("Quality reviews due"));
    CHECK(expandTerms(QStringLiteral("{review.meeting.abbr}"), kTerms) == QStringLiteral("QRM"));
}

TEST_CASE("terms: what is missing falls back or stays visible", "[terms]")
{
    CHECK(expandTerms(QStringLiteral("{visit.plural}"), kTerms) == QStringLiteral("walkabout"));
    CHECK(expandTerms(QStringLiteral("{vist} {"), kTerms) == QStringLiteral("{vist} {"));
    CHECK(expandTerms(QStringLiteral("{{visit}"), kTerms) == QStringLiteral("{visit}"));
}
