// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OutcomeService.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/TempFile.h"

#include <algorithm>

using namespace candour;
using namespace candour::test;

namespace {

const OutcomeMeasure *measureOf(const Outcomes &outcomes, const QString &code)
{
    for (const DomainOutcome &domain : outcomes.domains) {
        for (const OutcomeGroup &group : domain.groups) {
            for (const OutcomeEntry &entry : group.entries) {
                for (const OutcomeMeasure &measure : entry.measures) {
                    if (measure.indicator.code == code)
                        return &measure;
                }
            }
        }
    }
    return nullptr;
}

struct Sample {
    Sample()
    {
        must(fillNewFile(*file, NewFile {.sample = true}));
        books = must(ScorecardService(*file).books());
        framework = must(OutcomeService(*file).framework());
    }

    Outcomes outcomes(OutcomeRequest request = {})
    {
        request.lastMonth = Period::month(2026, 9);
        return must(OutcomeService(*file).outcomes(books, framework, request));
    }

    Ref<Organisation> organisation(const char *code)
    {
        return Ref<Organisation>(organisationByCode(books.organisations, QLatin1String(code))->uid);
    }

    Figure figure(const char *code, const Indicator &indicator, const Period &period)
    {
        const auto series =
            must(ScorecardService(*file).series(organisation(code), Ref<Indicator>(indicator.uid)));
        for (const Observation &one : series) {
            if (one.period == period)
                return one.figure;
        }
        return {};
    }

    TempFile file;
    ScorecardBooks books;
    QList<FrameworkIndicator> framework;
};

} // namespace

TEST_CASE("outcomes of the sample: five domains, each with something measured", "[outcomes]")
{
    Sample sample;
    const Outcomes outcomes = sample.outcomes();
    CHECK(outcomes.frameworkYear == QStringLiteral("2015/16"));
    REQUIRE(outcomes.domains.size() == 5);
    int indicators = 0;
    for (const DomainOutcome &domain : outcomes.domains) {
        INFO(domain.domain.code.toStdString());
        CHECK_FALSE(domain.domain.boardMember.isNull());
        CHECK(domain.measured > 0);
        CHECK(domain.measured < domain.frameworkIndicators); // and something not measured yet
        CHECK(domain.counts.red + domain.counts.amber + domain.counts.green > 0);
        indicators += domain.frameworkIndicators;
    }
    CHECK(indicators == 71); // of the list of 2015/16
    REQUIRE(measureOf(outcomes, QStringLiteral("I-02")));
    CHECK(measureOf(outcomes, QStringLiteral("I-02"))->lines.front().organisation
          == sample.organisation("ZZ0"));
}

TEST_CASE("outcomes of the sample: comparators with the numbers that are in the file", "[outcomes]")
{
    Sample sample;
    const Outcomes outcomes = sample.outcomes();
    const OutcomeMeasure *survey = measureOf(outcomes, QStringLiteral("N-4a.i"));
    REQUIRE(survey);
    const OutcomeLine &line = survey->lines.front();
    REQUIRE(line.comparators.size() == 3);
    const Period year = Period::financialYear(2025);
    const Figure england = sample.figure("ENG", survey->indicator, year);
    CHECK(line.comparators[0].value == Approx(100 * england.numerator / england.denominator));
    CHECK(line.comparators[0].figure.lower == england.lower);
    CHECK(line.comparators[1].kind == ComparatorKind::Region);
    double part = 0;
    double whole = 0;
    for (const char *code : {"ZZ11", "ZZ12", "ZZ13"}) {
        part += sample.figure(code, survey->indicator, year).numerator;
        whole += sample.figure(code, survey->indicator, year).denominator;
    }
    CHECK(line.comparators[2].value == Approx(100 * part / whole));
    CHECK(line.comparators[2].counted == 3);
    CHECK(std::isnan(line.comparators[2].figure.lower));
}

TEST_CASE("outcomes of the sample: one provider, then all", "[outcomes]")
{
    Sample sample;
    OutcomeRequest request;
    request.scope = OutcomeScope::OneProvider;
    request.provider = sample.organisation("ZZ3");
    const Outcomes one = sample.outcomes(request);
    const OutcomeMeasure *fft = measureOf(one, QStringLiteral("I-28"));
    REQUIRE(fft);
    REQUIRE(fft->lines.size() == 1);
    CHECK(fft->lines.front().organisation == sample.organisation("ZZ3"));
    CHECK(fft->lines.front().year.change() < -2); // the slow decline of the stories
    CHECK(measureOf(one, QStringLiteral("I-01"))->lines.empty());

    request.scope = OutcomeScope::AllProviders;
    CHECK(measureOf(sample.outcomes(request), QStringLiteral("I-28"))->lines.size() == 8);
}

TEST_CASE("outcomes: a board member is named by one command, and can be taken back", "[outcomes]")
{
    Sample sample;
    const Domain domain = sample.books.domains.first();
    const auto people = must(sample.file->records().all<Person>());
    const Ref<Person> other(people.last().uid);
    REQUIRE(domain.boardMember != other);
    const ChangeSet changes = must(saveBoardMember(*sample.file, domain.uid, other));
    CHECK(changes.touches(u"domain"));
    CHECK(must(sample.file->records().find(Ref<Domain>(domain.uid)))->boardMember == other);
    must(saveBoardMember(*sample.file, domain.uid, {}));
    CHECK(must(sample.file->records().find(Ref<Domain>(domain.uid)))->boardMember.isNull());
    CHECK(saveBoardMember(*sample.file, Uid::create(), other).error().code == ErrorCode::NotFound);
}

TEST_CASE("dimensions: indicators without one take that of their domain", "[outcomes]")
{
    Sample sample;
    const auto named = [&](const Indicator &indicator) {
        QStringList codes;
        for (const DimensionSet &set : sample.books.dimensionSets) {
            for (const Dimension &dimension : set.dimensions) {
                for (const IndicatorDimension &one : indicator.dimensions) {
                    if (one.dimension.uid() == dimension.uid)
                        codes.append(set.code + u'/' + dimension.code);
                }
            }
        }
        codes.sort();
        return codes;
    };
    const auto inDomain = [&](const char *code) {
        Indicator indicator;
        indicator.code = QStringLiteral("X-") + QLatin1String(code);
        indicator.name = indicator.code;
        for (const Domain &domain : sample.books.domains) {
            if (domain.code == QLatin1String(code))
                indicator.domains = {{Uid(), Ref<Domain>(domain.uid)}};
        }
        sample.file.put(indicator);
        const auto books = must(ScorecardService(*sample.file).books());
        for (const Indicator &one : books.indicators) {
            if (one.code == indicator.code)
                return named(one);
        }
        return QStringList();
    };
    CHECK(
        inDomain("2")
        == QStringList {QStringLiteral("cqc/effective"), QStringLiteral("quality/effectiveness")});
    CHECK(inDomain("4")
          == QStringList {QStringLiteral("cqc/caring"), QStringLiteral("quality/experience")});
    CHECK(inDomain("5")
          == QStringList {QStringLiteral("cqc/safe"), QStringLiteral("quality/safety")});
    // What an indicator carries itself stands: waiting times are of domain 3, and responsive.
    for (const Indicator &one : sample.books.indicators) {
        if (one.code == QLatin1String("AE4H"))
            CHECK(named(one)
                  == QStringList {QStringLiteral("cqc/responsive"),
                                  QStringLiteral("quality/responsive")});
    }
}
