// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Outcomes.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kSep = Period::month(2026, 9);

/// Two domains, three framework indicators, one organisation of ours with two providers.
struct Fixture {
    Fixture()
    {
        input.lastMonth = kSep;
        for (const char *code : {"5", "4"}) {
            Domain domain;
            domain.uid = Uid::create();
            domain.code = QLatin1String(code);
            input.domains.append(domain);
        }
        own = add(OrganisationType::Own, "OWN");
        first = add(OrganisationType::Provider, "P1");
        second = add(OrganisationType::Provider, "P2");
        england = add(OrganisationType::England, "ENG");
        framework("5.2.i", "2015/16", "Incidence of MRSA", IndicatorLevel::ImprovementArea, "Harm");
        framework("5a", "2015/16", "Deaths", IndicatorLevel::Overarching, "");
        framework("5.3", "2015/16", "Pressure ulcers", IndicatorLevel::ImprovementArea, "Harm");
        framework("5.2.i", "2021/22", "Incidence of – MRSA", IndicatorLevel::ImprovementArea,
                  "Harm");
        share = measure("Share", 0);
        mrsa = measure("MRSA", 0);
        input.indicators[1].frameworkIndicator = Ref<FrameworkIndicator>(input.framework[0].uid);
    }

    Uid add(OrganisationType type, const char *code)
    {
        Organisation organisation;
        organisation.uid = Uid::create();
        organisation.type = type;
        organisation.code = QLatin1String(code);
        input.organisations.append(organisation);
        return organisation.uid;
    }

    void framework(const char *code, const char *year, const char *title, IndicatorLevel level,
                   const char *area)
    {
        FrameworkIndicator one;
        one.uid = Uid::create();
        one.code = QLatin1String(code);
        one.frameworkYear = QLatin1String(year);
        one.title = QString::fromUtf8(title);
        one.level = level;
        one.improvementArea = QLatin1String(area);
        one.domain = Ref<Domain>(input.domains[0].uid);
        input.framework.append(one);
    }

    Uid measure(const char *name, qsizetype domain)
    {
        Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
        indicator.name = QLatin1String(name);
        indicator.polarity = Polarity::HigherIsBetter;
        indicator.domains = {{Uid::create(), Ref<Domain>(input.domains[domain].uid)}};
        input.indicators.append(indicator);
        input.thresholds.push_back(
            withAmber(thresholdOf(indicator, Comparison::AtLeast, 90), AmberKind::Absolute, 80));
        return indicator.uid;
    }

    void figure(const Uid &organisation, const Uid &indicator, double percent)
    {
        input.observations.insert({organisation, indicator},
                                  {observe(kSep, partsFigure(percent, 100))});
    }

    OutcomesInput input;
    Uid own, first, second, england, share, mrsa;
};

const OutcomeMeasure &onlyLocal(const Outcomes &outcomes)
{
    const OutcomeGroup &group = outcomes.domain(QStringLiteral("5"))->groups.back();
    REQUIRE(group.kind == OutcomeGroup::Kind::Local);
    REQUIRE(group.entries.size() == 1);
    REQUIRE(group.entries.front().measures.size() == 1);
    return group.entries.front().measures.front();
}

} // namespace

TEST_CASE("outcomes: overarching first, then improvement areas, then measures of our own",
          "[outcomes]")
{
    Fixture f;
    f.figure(f.own, f.mrsa, 95);
    const Outcomes outcomes = computeOutcomes(f.input);
    CHECK(outcomes.frameworkYear == QStringLiteral("2015/16")); // names the most indicators
    REQUIRE(outcomes.domains.size() == 2);
    CHECK(outcomes.domains[0].domain.code == QStringLiteral("4"));
    const DomainOutcome &safe = *outcomes.domain(QStringLiteral("5"));
    REQUIRE(safe.groups.size() == 3);
    CHECK(safe.groups[0].kind == OutcomeGroup::Kind::Overarching);
    CHECK(safe.groups[1].improvementArea == QStringLiteral("Harm"));
    REQUIRE(safe.groups[1].entries.size() == 2);
    const OutcomeEntry &mrsa = safe.groups[1].entries[0];
    REQUIRE(mrsa.measures.size() == 1);
    CHECK(mrsa.hasFigures());
    CHECK(mrsa.measures.front().lines.front().rag() == Rag::Green);
    CHECK(safe.groups[1].entries[1].measures.empty()); // no measure yet
    CHECK(onlyLocal(outcomes).indicator.uid == f.share);
    CHECK(safe.frameworkIndicators == 3);
    CHECK(safe.measured == 1);
    CHECK(safe.counts == RagCounts {0, 0, 1, 0});
}

TEST_CASE("outcomes: another year of the framework by code and title", "[outcomes]")
{
    Fixture f;
    f.input.frameworkYear = QStringLiteral("2021/22");
    Outcomes outcomes = computeOutcomes(f.input);
    const DomainOutcome &safe = *outcomes.domain(QStringLiteral("5"));
    CHECK(safe.frameworkIndicators == 1);
    REQUIRE(safe.groups[0].entries.front().measures.size() == 1); // the dash does not matter
    CHECK(frameworkYears(f.input.framework)
          == QStringList {QStringLiteral("2021/22"), QStringLiteral("2015/16")});

    // The code was given to something else: it is not what our measure measures.
    f.input.framework[3].title = QStringLiteral("Something else");
    outcomes = computeOutcomes(f.input);
    CHECK(outcomes.domain(QStringLiteral("5"))->groups[0].entries.front().measures.empty());
}

TEST_CASE("outcomes: whose figures speak", "[outcomes]")
{
    Fixture f;
    f.figure(f.first, f.share, 95);
    f.figure(f.second, f.share, 70);
    SECTION("ours has none: the worst provider stands for it")
    {
        const Outcomes outcomes = computeOutcomes(f.input);
        REQUIRE(onlyLocal(outcomes).lines.size() == 1);
        CHECK(onlyLocal(outcomes).lines[0].organisation.uid() == f.second);
    }
    SECTION("ours has one")
    {
        f.figure(f.own, f.share, 85);
        const Outcomes outcomes = computeOutcomes(f.input);
        REQUIRE(onlyLocal(outcomes).lines.size() == 1);
        CHECK(onlyLocal(outcomes).lines[0].organisation.uid() == f.own);
        CHECK(onlyLocal(outcomes).lines[0].rag() == Rag::Amber);
    }
    SECTION("all providers, worst first")
    {
        f.input.scope = OutcomeScope::AllProviders;
        const Outcomes outcomes = computeOutcomes(f.input);
        REQUIRE(onlyLocal(outcomes).lines.size() == 2);
        CHECK(onlyLocal(outcomes).lines[0].organisation.uid() == f.second);
        CHECK(outcomes.domain(QStringLiteral("5"))->counts == RagCounts {1, 0, 1, 0});
        const WorstOutcome worst = worstOf(*outcomes.domain(QStringLiteral("5")));
        REQUIRE(worst.line);
        CHECK(worst.line->organisation.uid() == f.second);
        CHECK(worst.measure->indicator.uid == f.share);
        CHECK(outcomes.domains[worstFirst(outcomes)[0]].domain.code == QStringLiteral("5"));
    }
    SECTION("one provider")
    {
        f.input.scope = OutcomeScope::OneProvider;
        f.input.provider = Ref<Organisation>(f.first);
        const Outcomes outcomes = computeOutcomes(f.input);
        REQUIRE(onlyLocal(outcomes).lines.size() == 1);
        CHECK(onlyLocal(outcomes).lines[0].organisation.uid() == f.first);
    }
    SECTION("a closed provider does not speak")
    {
        f.input.organisations[2].closed = QDate(2026, 1, 1);
        const Outcomes outcomes = computeOutcomes(f.input);
        CHECK(onlyLocal(outcomes).lines[0].organisation.uid() == f.first);
    }
    SECTION("one that closed after the month, or will, does")
    {
        f.input.organisations[2].closed = QDate(2026, 10, 1);
        const Outcomes outcomes = computeOutcomes(f.input);
        CHECK(onlyLocal(outcomes).lines[0].organisation.uid() == f.second);
    }
}

TEST_CASE("outcomes: a year to date is compared with the same months or not at all", "[outcomes]")
{
    Fixture f;
    Indicator &cases = f.input.indicators[0];
    cases.unit = UnitKind::Count;
    cases.aggregation = Aggregation::Sum;
    cases.polarity = Polarity::LowerIsBetter;
    f.input.thresholds = {thresholdOf(cases, Comparison::AtMost, 24, ThresholdBasis::YearToDate)};
    auto series = monthlyValues(Period::month(2025, 4), {2, 2, 2, 2, 2, 2});
    const auto thisYear = monthlyValues(Period::month(2026, 4), {3, 3, 3, 3, 3, 3});
    const auto shown = [&](int months) {
        std::vector<Observation> both = series;
        both.insert(both.end(), thisYear.begin(), thisYear.begin() + months);
        f.input.observations.insert({f.own, cases.uid}, both);
        const Outcomes outcomes = computeOutcomes(f.input);
        const OutcomeLine &line = onlyLocal(outcomes).lines[0];
        const OutcomeValue value = shownValue(line);
        CHECK(value.yearToDate);
        return std::pair(value.value, value.before);
    };
    CHECK(shown(6) == std::pair(18.0, 12.0));
    // Two months are still to come: twelve cases in four months are not "the same" as in six.
    CHECK(shown(4).first == 12.0);
    CHECK(std::isnan(shown(4).second));
    series.resize(4);
    CHECK(shown(4) == std::pair(12.0, 8.0));
}

TEST_CASE("outcomes: England, the region by its code, peers without ourselves", "[outcomes]")
{
    Fixture f;
    const Uid region = f.add(OrganisationType::Region, "R1");
    const Uid otherRegion = f.add(OrganisationType::Region, "R2");
    const Uid peer = f.add(OrganisationType::Place, "PEER");
    const Uid group = f.add(OrganisationType::PeerGroup, "GROUP");
    const Uid strangers = f.add(OrganisationType::PeerGroup, "STRANGERS");
    QList<Organisation> &all = f.input.organisations;
    all[0].regionCode = QStringLiteral("r1");
    all[7].members = {{Uid::create(), Ref<Organisation>(f.own)},
                      {Uid::create(), Ref<Organisation>(peer)}};
    all[8].members = {{Uid::create(), Ref<Organisation>(peer)}};
    f.figure(f.own, f.share, 85);
    f.figure(f.england, f.share, 80);
    f.figure(region, f.share, 85);
    f.figure(otherRegion, f.share, 10);
    f.figure(peer, f.share, 99);
    Outcomes outcomes = computeOutcomes(f.input);
    const std::vector<Comparator> found = onlyLocal(outcomes).lines.front().comparators;
    REQUIRE(found.size() == 3);
    CHECK(found[0].kind == ComparatorKind::England);
    CHECK(found[0].standing == Standing::Better);
    CHECK(found[1].organisation.uid() == region);
    CHECK(found[1].standing == Standing::Same);
    CHECK(found[2].organisation.uid() == group);
    CHECK(found[2].value == Approx(99));
    CHECK(found[2].members == 1);
    CHECK(found[2].organisation.uid() != strangers);

    // A provider of ours is in the region that we are in.
    all[1].parent = Ref<Organisation>(f.own);
    f.figure(f.first, f.share, 60);
    f.input.scope = OutcomeScope::OneProvider;
    f.input.provider = Ref<Organisation>(f.first);
    outcomes = computeOutcomes(f.input);
    const auto &ofProvider = onlyLocal(outcomes).lines.front().comparators;
    REQUIRE(ofProvider.size() == 2);
    CHECK(ofProvider[1].organisation.uid() == region);
}
