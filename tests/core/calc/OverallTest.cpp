// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Overall.h"

#include "core/calc/QualityBook.h"
#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

#include <list>

using namespace candour;
using namespace candour::test;

namespace {

/// Safety, effectiveness and experience (core), and workforce.
DimensionSet fourDimensions()
{
    DimensionSet set;
    for (const char *name : {"Safety", "Effectiveness", "Experience", "Workforce"}) {
        Dimension dimension;
        dimension.uid = Uid::create();
        dimension.name = QString::fromLatin1(name);
        dimension.core = set.dimensions.size() < 3;
        set.dimensions << dimension;
    }
    return set;
}

struct Measures {
    DimensionSet set = fourDimensions();
    std::list<Indicator> indicators;
    std::vector<MeasureVerdict> verdicts;

    void add(int dimension, Rag rag, const char *name, bool headline = false)
    {
        Indicator indicator = indicatorOf(UnitKind::Count, Aggregation::Sum);
        indicator.name = QString::fromLatin1(name);
        indicator.headline = headline;
        IndicatorDimension place;
        place.dimension = Ref<Dimension>(set.dimensions[dimension].uid);
        indicator.dimensions << place;
        indicators.push_back(indicator);
        verdicts.push_back({&indicators.back(), rag});
    }

    [[nodiscard]] OverallVerdict by(OverallRule rule) const
    {
        return overallVerdict(rule, verdicts, set);
    }

    [[nodiscard]] QString sentence(OverallRule rule) const
    {
        const std::vector<Indicator> all(indicators.begin(), indicators.end());
        return explain(by(rule), set, all);
    }
};

} // namespace

TEST_CASE("overall: as good as the weakest dimension, in a sentence", "[scorecard][overall]")
{
    Measures measures;
    CHECK(measures.sentence(OverallRule::WeakestDimension)
          == QStringLiteral("No overall colour: no measure of these dimensions has a verdict."));
    measures.add(0, Rag::Green, "MRSA");
    measures.add(1, Rag::Green, "SHMI");
    CHECK(measures.by(OverallRule::WeakestDimension).rag == Rag::None);
    CHECK(measures.by(OverallRule::WeakestDimension).lacksVerdict);
    CHECK(measures.sentence(OverallRule::WeakestDimension)
              .startsWith(QStringLiteral("No overall colour: Experience has no verdict")));
    measures.add(2, Rag::Green, "FFT");
    CHECK(measures.by(OverallRule::WeakestDimension).rag == Rag::Green);
    // A dimension that is not core makes a provider worse, too: good in three is not good enough.
    measures.add(3, Rag::Amber, "Sickness");
    CHECK(measures.by(OverallRule::WeakestDimension).rag == Rag::Amber);
    measures.add(1, Rag::Red, "Readmissions");
    const OverallVerdict overall = measures.by(OverallRule::WeakestDimension);
    CHECK(overall.rag == Rag::Red);
    CHECK(overall.weakest.uid() == measures.set.dimensions[1].uid);
    CHECK(overall.dimensions[1].counts == RagCounts {1, 0, 1, 0});
    CHECK(measures.sentence(OverallRule::WeakestDimension)
          == QStringLiteral("Red, because Effectiveness is red: the overall colour is that of the "
                            "weakest dimension."));
    CHECK(dimensionWords(overall, measures.set)
          == QStringLiteral("Safety green, Effectiveness red, Experience green, Workforce amber"));
}

TEST_CASE("overall: the worst headline measure, or no colour", "[scorecard][overall]")
{
    Measures measures;
    measures.add(0, Rag::Red, "MRSA");
    CHECK(measures.sentence(OverallRule::WeakestIndicator)
          == QStringLiteral("No overall colour: no headline measure has a verdict."));
    measures.add(1, Rag::Green, "SHMI", true);
    CHECK(measures.by(OverallRule::WeakestIndicator).rag == Rag::Green);
    measures.add(2, Rag::Amber, "FFT", true);
    CHECK(measures.by(OverallRule::WeakestIndicator).rag == Rag::Amber);
    CHECK(measures.sentence(OverallRule::WeakestIndicator)
              .startsWith(QStringLiteral("Amber, because FFT is amber")));
    // All dimensions are given whatever the rule.
    CHECK(measures.by(OverallRule::None).rag == Rag::None);
    CHECK(measures.by(OverallRule::None).dimensions.size() == 4);
    CHECK(measures.by(OverallRule::None).dimensions[0].rag == Rag::Red);
}

TEST_CASE("data quality: the organisation's own grade, the newest not later",
          "[scorecard][quality]")
{
    const Ref<Organisation> ours(Uid::create());
    const Ref<Organisation> other(Uid::create());
    const Ref<Indicator> indicator(Uid::create());
    const auto grade = [&](Ref<Organisation> organisation, QualityGrade value, QDate from) {
        DataQuality quality;
        quality.uid = Uid::create();
        quality.indicator = indicator;
        quality.organisation = organisation;
        quality.grade = value;
        quality.from = from;
        return quality;
    };
    const std::vector<DataQuality> grades {
        grade({}, QualityGrade::Adequate, QDate(2026, 7, 1)),
        grade(ours, QualityGrade::Poor, QDate(2026, 4, 1)),
        grade(ours, QualityGrade::High, QDate(2026, 8, 1)),
    };
    const QualityBook book(grades);
    const auto at = [&](Ref<Organisation> organisation, int month) {
        return book.find(organisation, indicator, Period::month(2026, month));
    };
    CHECK(at(ours, 3) == nullptr);
    CHECK(at(ours, 4) == &grades[1]);
    CHECK(at(ours, 7) == &grades[1]); // its own goes before one of all
    CHECK(at(ours, 9) == &grades[2]);
    CHECK(at(other, 6) == nullptr);
    CHECK(at(other, 9) == &grades[0]);
    CHECK(book.find(ours, Ref<Indicator>(Uid::create()), Period::month(2026, 9)) == nullptr);

    DataQuality poor = grades[1];
    poor.note = QStringLiteral("Not validated.");
    poor.signedOffBy = QStringLiteral("J Pell");
    poor.signedOff = QDate(2026, 5, 3);
    CHECK(qualitySentence(poor)
          == QStringLiteral("Data quality is poor from 1 Apr 2026: Not validated. Signed off by J "
                            "Pell on 3 May 2026."));
}
