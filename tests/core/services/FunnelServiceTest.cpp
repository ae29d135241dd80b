// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FunnelService.h"

#include "core/db/BatchWriter.h"
#include "tests/support/CsvRows.h"
#include "tests/support/SharedFolder.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

const MonthSpan kSpan = MonthSpan::yearToDate(Period::month(2024, 6)); // April to June

struct Part {
    Period period;
    double numerator = kNoNumber;
    double denominator = kNoNumber;
};

/// A file with one measure of several providers.
struct Providers {
    TempFile file;
    Indicator indicator;
    QHash<QString, Ref<Organisation>> byCode;

    explicit Providers(UnitKind unit, std::optional<double> rateBase = {}, bool banded = false)
    {
        indicator.code = QStringLiteral("M1");
        indicator.name = QStringLiteral("Would recommend");
        indicator.unit = unit;
        indicator.rateBase = rateBase;
        indicator.banded = banded;
        indicator.aggregation = Aggregation::SumOfParts;
        indicator.uid = file.put(indicator);
    }

    Ref<Organisation> add(const QString &code, OrganisationType type = OrganisationType::Provider)
    {
        Organisation organisation;
        organisation.code = code;
        organisation.name = QStringLiteral("Provider ") + code;
        organisation.type = type;
        byCode.insert(code, Ref<Organisation>(file.put(organisation)));
        return byCode[code];
    }

    /// One command for all of them: a golden case has forty.
    void figures(const QList<std::pair<QString, QList<Part>>> &all)
    {
        db::BatchInput input;
        for (const auto &[code, parts] : all) {
            for (const Part &part : parts) {
                db::BatchRow row;
                row.series = int(input.series.size());
                row.period = part.period;
                row.numerator = part.numerator;
                row.denominator = part.denominator;
                input.rows.push_back(row);
            }
            input.series.push_back({byCode.value(code).uid(), indicator.uid, {}});
        }
        auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
        must(db::writeBatch(*command, input));
        must(command->commit());
    }

    [[nodiscard]] FunnelReading funnel(FunnelQuestion question = {kSpan},
                                       const QList<Ref<Organisation>> &organisations = {})
    {
        return must(
            FunnelService(*file).funnel(must(ScorecardService(*file).books()),
                                        {Ref<Indicator>(indicator.uid), question, organisations}));
    }
};

double number(const CsvRow &row, const QString &name)
{
    const QString text = row[name];
    return text == u"NA" ? kNoNumber : text.toDouble();
}

/// The case's numerators and denominators, two thirds in April and a third in June: only their sum
/// is what the funnel is about.
void fill(Providers &providers, const QString &id)
{
    QList<std::pair<QString, QList<Part>>> all;
    for (const CsvRow &row :
         csvRows(sharedFile(QStringLiteral("golden/funnel/funnel_units_input.csv")))) {
        if (row[QStringLiteral("case_id")] != id)
            continue;
        const QString code = row[QStringLiteral("group")];
        const double n = number(row, QStringLiteral("numerator"));
        const double d = number(row, QStringLiteral("denominator"));
        const double first = std::floor(n * 2 / 3);
        const double firstOf = std::floor(d * 2 / 3);
        providers.add(code);
        all.append({code,
                    {{Period::month(2024, 4), first, firstOf},
                     {Period::month(2024, 6), n - first, d - firstOf}}});
    }
    providers.figures(all);
}

/// Limits and flags of every unit against the golden file; `file` with or without "rec_".
int compare(const FunnelReading &reading, const Providers &providers, const QString &id,
            const QString &file, const QString &prefix)
{
    int compared = 0;
    for (const CsvRow &row : csvRows(sharedFile(QStringLiteral("golden/funnel/") + file))) {
        if (row[QStringLiteral("case_id")] != id)
            continue;
        const auto place = std::find_if(
            reading.members.begin(), reading.members.end(), [&](const FunnelMember &one) {
                return one.organisation == providers.byCode.value(row[QStringLiteral("group")]);
            });
        REQUIRE(place != reading.members.end());
        const FunnelLimits &limits =
            reading.result.units[size_t(place - reading.members.begin())].limits;
        const auto check = [&](double is, const char *name) {
            const double expected = number(row, prefix + QString::fromLatin1(name));
            INFO(row[QStringLiteral("group")].toStdString() << ' ' << name);
            CHECK(is == Approx(expected).epsilon(1e-9));
        };
        check(limits.plain95.lower, "LCL95");
        check(limits.plain998.upper, "UCL99");
        check(limits.adjusted95.lower, "OD95LCL");
        check(limits.adjusted998.upper, "OD99UCL");
        if (prefix.isEmpty()) {
            CHECK((place->side == FunnelSide::Below || place->side == FunnelSide::Above)
                  == (row[QStringLiteral("outlier95_default")] == u"1"));
            CHECK(place->beyond998 == (row[QStringLiteral("outlier99_default")] == u"1"));
        }
        ++compared;
    }
    return compared;
}

} // namespace

TEST_CASE("funnel service: proportions of the golden file, summed over the span",
          "[funnel][services][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QString id = QStringLiteral("S03_pr_fft");
    Providers providers(UnitKind::Proportion);
    fill(providers, id);
    const FunnelReading reading = providers.funnel();
    REQUIRE(reading.members.size() == 30);
    CHECK(reading.result.phi == Approx(7.079436170893599).epsilon(1e-9));
    CHECK(*reading.result.line.tau2 == Approx(0.0017394584884561997).epsilon(1e-9));
    CHECK(reading.result.line.centre() == Approx(92.93150114511764).epsilon(1e-12));
    CHECK(compare(reading, providers, id, QStringLiteral("funnel_units_expected.csv"), {}) == 30);
    // The table: farthest first, signs as the sides, 1.96 at the 95 % limit.
    double last = 1e9;
    for (const FunnelOutlier &outlier : reading.outliers) {
        const FunnelMember &member = reading.members[outlier.unit];
        CHECK(std::abs(outlier.distance) <= last);
        last = std::abs(outlier.distance);
        CHECK(member.distance == outlier.distance);
        CHECK((member.distance > 0) == (member.side == FunnelSide::Above));
        CHECK(std::abs(member.distance) > 1.95);
    }
    for (const FunnelMember &member : reading.members) {
        CHECK(member.months == 2);
        CHECK(member.interval.lower <= member.value);
        CHECK(member.value <= member.interval.upper);
    }
}

TEST_CASE("funnel service: standardised ratios and rates of the golden file",
          "[funnel][services][golden]")
{
    NEEDS_SHARED_FOLDER();
    SECTION("ratios of observed over expected events")
    {
        const QString id = QStringLiteral("S01_sr_shmi_od");
        Providers providers(UnitKind::Ratio);
        fill(providers, id);
        const FunnelReading reading = providers.funnel();
        CHECK(reading.result.line.type == FunnelType::StandardisedRatio);
        CHECK(reading.result.used == 32);
        CHECK(compare(reading, providers, id, QStringLiteral("funnel_units_expected.csv"), {})
              == 40);
    }
    SECTION("rates, by exact Poisson limits and not the peer's collapsed ones")
    {
        const QString id = QStringLiteral("S04_rc_cdiff");
        Providers providers(UnitKind::Rate, 100000);
        fill(providers, id);
        const FunnelReading reading = providers.funnel();
        CHECK(reading.result.line.type == FunnelType::Rate);
        CHECK(compare(reading, providers, id, QStringLiteral("funnel_units_recommended.csv"),
                      QStringLiteral("rec_"))
              == 15);
    }
}

TEST_CASE("funnel service: whom it compares, and what it leaves out", "[funnel][services]")
{
    Providers providers(UnitKind::Proportion);
    const Period april = Period::month(2024, 4);
    for (const char *code : {"A", "B", "C", "EMPTY", "LATER"})
        providers.add(QString::fromLatin1(code));
    providers.add(QStringLiteral("ENG"), OrganisationType::England);
    providers.figures({{QStringLiteral("A"), {{april, 90, 100}}},
                       {QStringLiteral("B"), {{april, 80, 100}}},
                       {QStringLiteral("C"), {{april, 0, 0}}},
                       {QStringLiteral("LATER"), {{Period::month(2024, 7), 5, 100}}},
                       {QStringLiteral("ENG"), {{april, 9000, 10000}}}});
    FunnelReading reading = providers.funnel();
    REQUIRE(reading.members.size() == 3);
    CHECK(reading.members[0].organisation == providers.byCode[QStringLiteral("A")]);
    CHECK(reading.members[2].fault == FunnelUnitFault::NoActivity);
    CHECK(reading.result.average == Approx(0.85));
    CHECK(std::isnan(reading.members[2].distance));
    reading = providers.funnel(
        {kSpan}, {providers.byCode[QStringLiteral("A")], providers.byCode[QStringLiteral("ENG")]});
    CHECK(reading.members.size() == 2);
}

TEST_CASE("funnel service: about a target, where all have one", "[funnel][services]")
{
    Providers providers(UnitKind::Proportion);
    const Period april = Period::month(2024, 4);
    for (const char *code : {"A", "B", "C"})
        providers.add(QString::fromLatin1(code));
    providers.figures({{QStringLiteral("A"), {{april, 900, 1000}}},
                       {QStringLiteral("B"), {{april, 800, 1000}}},
                       {QStringLiteral("C"), {{april, 850, 1000}}}});
    const FunnelQuestion asked {kSpan, FunnelCentre::Target, FunnelAdjustment::None};
    CHECK(providers.funnel(asked).centre == FunnelCentre::Average); // there is none
    Threshold target;
    target.indicator = Ref<Indicator>(providers.indicator.uid);
    target.organisation = providers.byCode[QStringLiteral("A")];
    target.target = 70;
    providers.file.put(target); // of one provider alone
    CHECK(providers.funnel(asked).centre == FunnelCentre::Average);
    target.organisation = {};
    target.target = 95;
    providers.file.put(target);
    const FunnelReading reading = providers.funnel(asked);
    CHECK(reading.centre == FunnelCentre::Target);
    CHECK(reading.result.line.centre() == Approx(95));
    CHECK(reading.result.average == Approx(0.85));
    CHECK(reading.outliers.size() == 3);
    CHECK(reading.outliers[0].unit == 1);
}

TEST_CASE("funnel service: banded measures and those without parts have none, in a sentence",
          "[funnel][services]")
{
    const Period april = Period::month(2024, 4);
    Providers shmi(UnitKind::Ratio, {}, true);
    shmi.add(QStringLiteral("A"));
    shmi.figures({{QStringLiteral("A"), {{april, 90, 100.5}}}});
    FunnelReading reading = shmi.funnel();
    CHECK(reading.unfit == FunnelUnfit::Banded);
    CHECK(reading.members.size() == 1); // for its published band
    CHECK(reading.result.units.empty());
    CHECK(unfitSentence(reading.unfit).contains(QStringLiteral("published band")));
    Providers counts(UnitKind::Count);
    counts.add(QStringLiteral("A"));
    counts.figures({{QStringLiteral("A"), {{april, 3, 100}}}});
    CHECK(counts.funnel().unfit == FunnelUnfit::Unit);
    Providers empty(UnitKind::Proportion);
    CHECK(empty.funnel().unfit == FunnelUnfit::NoParts);
    for (const FunnelUnfit unfit : {FunnelUnfit::Unit, FunnelUnfit::NoParts, FunnelUnfit::Banded})
        CHECK_FALSE(unfitSentence(unfit).isEmpty());
}
