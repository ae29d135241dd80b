// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/RagAndSpc.h"

#include "tests/support/CatchQt.h"

#include <QSet>

#include <algorithm>

using namespace candour;

namespace {

constexpr Rag kColours[] {Rag::None, Rag::Red, Rag::Amber, Rag::Green};
constexpr SpcVariation kVariations[] {
    SpcVariation::None,           SpcVariation::CommonCause, SpcVariation::ImprovementHigh,
    SpcVariation::ImprovementLow, SpcVariation::ConcernHigh, SpcVariation::ConcernLow,
    SpcVariation::NeutralHigh,    SpcVariation::NeutralLow};
constexpr SpcAssurance kAssurances[] {SpcAssurance::None, SpcAssurance::Pass, SpcAssurance::Fail,
                                      SpcAssurance::HitAndMiss};

QString words(Rag rag, SpcVariation variation, SpcAssurance assurance = SpcAssurance::None)
{
    return joinedWords(joined(rag, variation, assurance));
}

} // namespace

TEST_CASE("joined: colour and chart in one phrase", "[joined]")
{
    using V = SpcVariation;
    using A = SpcAssurance;
    CHECK(words(Rag::Red, V::CommonCause) == QStringLiteral("Red, but common cause"));
    CHECK(words(Rag::Green, V::ConcernLow, A::Pass) == QStringLiteral("Green, but getting worse"));
    CHECK(words(Rag::Green, V::ConcernHigh) == QStringLiteral("Green, but getting worse"));
    CHECK(words(Rag::Green, V::CommonCause, A::HitAndMiss)
          == QStringLiteral("Green, but will meet the target only by chance"));
    CHECK(
        words(Rag::Red, V::CommonCause, A::HitAndMiss).contains(QStringLiteral("only by chance")));
    CHECK(words(Rag::Red, V::CommonCause, A::Fail)
          == QStringLiteral("Red, and will stay red as things are"));
    CHECK(words(Rag::Red, V::ImprovementLow, A::Fail) == QStringLiteral("Red, but getting better"));
    CHECK(words(Rag::Green, V::CommonCause, A::Pass) == QStringLiteral("Green, and steady"));
    CHECK(words(Rag::None, V::ConcernHigh) == QStringLiteral("Getting worse"));
    CHECK(words(Rag::Red, V::NeutralLow) == QStringLiteral("Red, and something has changed"));
    CHECK(joined(Rag::None, V::CommonCause, A::None) == RagSpc::Nothing);
    CHECK(joined(Rag::None, V::None, A::None) == RagSpc::Nothing);
    CHECK(joined(Rag::Amber, V::None, A::None) == RagSpc::AmberAlone);
}

TEST_CASE("joined: every combination has words that keep its colour", "[joined]")
{
    for (const Rag rag : kColours) {
        for (const SpcVariation variation : kVariations) {
            for (const SpcAssurance assurance : kAssurances) {
                const RagSpc both = joined(rag, variation, assurance);
                const QString said = joinedWords(both);
                INFO(int(rag) << ' ' << int(variation) << ' ' << int(assurance) << ' '
                              << said.toStdString());
                CHECK_FALSE(said.isEmpty());
                CHECK((rag == Rag::Red) == said.startsWith(QStringLiteral("Red")));
                CHECK((rag == Rag::Amber) == said.startsWith(QStringLiteral("Amber")));
                if (said.startsWith(QStringLiteral("Green")))
                    CHECK(rag == Rag::Green);
                const bool better = variation == SpcVariation::ImprovementHigh
                    || variation == SpcVariation::ImprovementLow;
                CHECK(said.contains(QStringLiteral("better")) == better);
                const bool worse =
                    variation == SpcVariation::ConcernHigh || variation == SpcVariation::ConcernLow;
                CHECK(said.contains(QStringLiteral("worse")) == worse);
                // What is not well is on the list; what is red is never missing from it.
                if (rag == Rag::Red || worse)
                    CHECK(needsAttention(both));
            }
        }
    }
}

TEST_CASE("joined: what gets worse comes first, a warning in green before a red of chance",
          "[joined]")
{
    using V = SpcVariation;
    using A = SpcAssurance;
    const QList<RagSpc> order {joined(Rag::Red, V::ConcernLow, A::Fail),
                               joined(Rag::Green, V::ConcernLow, A::Pass),
                               joined(Rag::Red, V::CommonCause, A::Fail),
                               joined(Rag::Red, V::CommonCause, A::HitAndMiss),
                               joined(Rag::Amber, V::CommonCause, A::HitAndMiss),
                               joined(Rag::Red, V::ImprovementHigh, A::Fail),
                               joined(Rag::Green, V::CommonCause, A::HitAndMiss),
                               joined(Rag::Green, V::CommonCause, A::Pass),
                               joined(Rag::None, V::CommonCause, A::None)};
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(QSet<int>([&] {
              QSet<int> all;
              for (const RagSpc one : order)
                  all.insert(int(one));
              return all;
          }())
              .size()
          == order.size());
    CHECK(contradictsColour(order[1]));
    CHECK_FALSE(contradictsColour(order[0]));
    CHECK_FALSE(contradictsColour(order[7]));
}
