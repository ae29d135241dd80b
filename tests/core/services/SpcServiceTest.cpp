// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SpcService.h"

#include "core/calc/NewlySpecial.h"
#include "core/calc/SpcReadingWords.h"
#include "core/db/BatchWriter.h"
#include "core/services/ChartNoteService.h"
#include "core/services/FileSetup.h"
#include "core/services/RebaseService.h"
#include "core/services/StarterLibrary.h"
#include "tests/core/calc/spc/SpcGolden.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

/// A file with figures of one measure, set up step by step.
struct Charts {
    TempFile file;
    Indicator indicator;
    QHash<QString, Ref<Organisation>> providers;

    explicit Charts(Indicator measure = percent())
        : indicator(std::move(measure))
    {
        indicator.code = QStringLiteral("M1");
        indicator.name = QStringLiteral("Seen in time");
        indicator.uid = file.put(indicator);
        Profile profile;
        profile.name = QStringLiteral("Westmarch");
        file.put(profile);
    }

    static Indicator percent()
    {
        Indicator indicator;
        indicator.unit = UnitKind::Mean;
        indicator.polarity = Polarity::HigherIsBetter;
        return indicator;
    }

    Ref<Organisation> provider(const QString &code)
    {
        if (!providers.contains(code)) {
            Organisation organisation;
            organisation.code = code;
            organisation.name = QStringLiteral("Provider ") + code;
            providers.insert(code, Ref<Organisation>(file.put(organisation)));
        }
        return providers[code];
    }

    void figures(const QString &code, const std::vector<Period> &periods,
                 const std::vector<double> &values, const QString &breakdown = {})
    {
        db::BatchInput input;
        input.series = {{provider(code).uid(), indicator.uid, breakdown}};
        for (size_t i = 0; i < periods.size(); ++i) {
            db::BatchRow row;
            row.period = periods[i];
            row.value = values[i];
            if (!std::isnan(values[i]))
                input.rows.push_back(row);
        }
        auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
        must(db::writeBatch(*command, input));
        must(command->commit());
    }

    void months(const QString &code, const std::vector<double> &values)
    {
        std::vector<Period> periods;
        for (size_t i = 0; i < values.size(); ++i)
            periods.push_back(Period::month(2023, 4).plus(int(i)));
        figures(code, periods, values);
    }

    void target(Comparison comparison, double value, const QDate &from = {}, const QDate &to = {},
                const Ref<Organisation> &of = {})
    {
        Threshold threshold;
        threshold.indicator = Ref<Indicator>(indicator.uid);
        threshold.organisation = of;
        threshold.comparison = comparison;
        threshold.target = value;
        threshold.validFrom = from;
        threshold.validTo = to;
        file.put(threshold);
    }

    void rebase(const QString &code, const QString &from, const QString &reason,
                std::optional<qint64> baseline = {})
    {
        Rebase rebase;
        if (!code.isEmpty())
            rebase.organisation = provider(code);
        rebase.indicator = Ref<Indicator>(indicator.uid);
        rebase.from = from;
        rebase.baseline = baseline;
        rebase.reason = reason;
        must(saveRebase(*file, rebase));
    }

    [[nodiscard]] SpcReading reading(const QString &code, const Period &to = Period::month(2026, 3))
    {
        return must(SpcService(*file).reading(must(ScorecardService(*file).books()), provider(code),
                                              Ref<Indicator>(indicator.uid), to));
    }
};

/// Months where every date is the first of one, else days.
std::vector<Period> periodsOf(const QStringList &dates)
{
    const bool monthly = std::all_of(dates.begin(), dates.end(), [](const QString &date) {
        return date.endsWith(QStringLiteral("-01"));
    });
    std::vector<Period> periods;
    for (const QString &date : dates) {
        const QDate day = QDate::fromString(date, Qt::ISODate);
        periods.push_back(monthly ? Period::month(day.year(), day.month()) : Period::day(day));
    }
    return periods;
}

Polarity polarityOf(SpcDirection direction)
{
    return direction == SpcDirection::Increase ? Polarity::HigherIsBetter
        : direction == SpcDirection::Decrease  ? Polarity::LowerIsBetter
                                               : Polarity::Neutral;
}

std::vector<double> wave(int count, double level = 50)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(level + (i * 7) % 5);
    return values;
}

} // namespace

TEST_CASE("SPC service: the peer's golden series, from the file with its rebases and targets",
          "[spc][services][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QString folder = sharedFile(QStringLiteral("golden/spc/"));
    int compared = 0;
    for (const CsvRow &asked : csvRows(folder + QStringLiteral("manifest.csv"))) {
        const QString id = asked[QStringLiteral("id")];
        const auto all = goldenSeries(asked, csvRows(folder + id + QStringLiteral("_input.csv")));
        // The peer's rule set screens ranges; groups without a target among named ones are Q5.
        if (!*all.front().options.screenRanges || !all.front().dates.first().startsWith(u"201"))
            continue;
        const auto expected = goldenRows({id + QStringLiteral("_expected.csv")});
        Indicator measure = Charts::percent();
        measure.polarity = polarityOf(all.front().options.direction);
        measure.chart = ChartChoice::Xmr;
        measure.frequency = Frequency::OnPublication;
        Charts charts(measure);
        Profile profile = must(charts.file->records().all<Profile>()).first();
        profile.spcRules = SpcRuleSet::Peer;
        charts.file.put(profile);
        for (const GoldenSeries &series : all) {
            INFO(id.toStdString() << ' ' << series.group.toStdString());
            const QString code = series.group.isEmpty() ? QStringLiteral("ALL") : series.group;
            const std::vector<Period> periods = periodsOf(series.dates);
            charts.figures(code, periods, series.values);
            if (!series.targets.empty())
                charts.target(series.options.direction == SpcDirection::Decrease
                                  ? Comparison::AtMost
                                  : Comparison::AtLeast,
                              series.targets.front(), {}, {}, charts.provider(code));
            const auto baseline = series.options.fixAfter > 0
                ? std::optional<qint64>(series.options.fixAfter)
                : std::nullopt;
            if (baseline)
                charts.rebase(code, {}, QStringLiteral("Baseline"), baseline);
            for (const qsizetype start : series.starts)
                charts.rebase(code, periods[size_t(start)].toText(), QStringLiteral("Merger"),
                              baseline);
            const SpcReading reading = charts.reading(code, Period::month(2021, 12));
            const QList<CsvRow> rows = expected[id + u',' + series.group];
            REQUIRE(qsizetype(reading.chart.points.size()) == rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const SpcPoint &point = reading.chart.points[size_t(i)];
                const CsvRow &row = rows[i];
                const auto number = [&row](const char *name) {
                    return numberOr(row[QString::fromLatin1(name)], kSpcNone);
                };
                INFO(row[QStringLiteral("x")].toStdString());
                CHECK(reading.series.periods[size_t(i)].firstDay().toString(Qt::ISODate)
                      == row[QStringLiteral("x")]);
                CHECK(isNear(point.value, number("y")));
                CHECK(isNear(point.centre, number("mean")));
                CHECK(isNear(point.lower, number("lpl")));
                CHECK(isNear(point.upper, number("upl")));
                CHECK(labelOf(point.signal) == row[QStringLiteral("special_cause_type")]);
                CHECK(isNear(point.target, number("target")));
                ++compared;
            }
            for (const CsvRow &row : csvRows(folder + QStringLiteral("summary.csv"))) {
                if (row[QStringLiteral("id")] != id || row[QStringLiteral("group")] != series.group)
                    continue;
                CHECK(variationWord(reading.chart.variation)
                      == row[QStringLiteral("variation_icon")]);
                if (!series.targets.empty()) // Q5: no target, no assurance
                    CHECK(assuranceWord(reading.chart.assurance)
                          == row[QStringLiteral("assurance_type")]);
                else
                    CHECK(reading.chart.assurance == SpcAssurance::None);
            }
        }
    }
    CHECK(compared > 500);
}

TEST_CASE("SPC service: targets by date, the latest against the latest limits", "[spc][services]")
{
    Charts charts;
    charts.months(QStringLiteral("ZZ1"), wave(24)); // 50 to 54, limits well within 40 to 65
    charts.target(Comparison::AtLeast, 30, {}, QDate(2024, 3, 31));
    charts.target(Comparison::AtLeast, 70, QDate(2024, 4, 1));
    const SpcReading reading = charts.reading(QStringLiteral("ZZ1"), Period::month(2025, 3));
    CHECK(reading.chart.points[11].target == 30);
    CHECK(reading.chart.points[12].target == 70);
    CHECK(reading.chart.assurance == SpcAssurance::Fail);
    CHECK(reading.verdict.rag == Rag::Red);
    CHECK(reading.joined == RagSpc::RedNotCapable);
    CHECK(charts.reading(QStringLiteral("ZZ1"), Period::month(2024, 3)).chart.assurance
          == SpcAssurance::Pass);
    // Nothing was received for a year: the scorecard has no colour any more.
    CHECK(charts.reading(QStringLiteral("ZZ1")).joined == RagSpc::NotCapable);
    // The provider's own goes before that of all.
    charts.target(Comparison::AtLeast, 52, {}, {}, charts.provider(QStringLiteral("ZZ1")));
    CHECK(charts.reading(QStringLiteral("ZZ1")).chart.assurance == SpcAssurance::HitAndMiss);
}

TEST_CASE("SPC service: only a target that a single month has, on the measure's side",
          "[spc][services]")
{
    const auto targetOf = [](Polarity polarity, Comparison comparison, ThresholdBasis basis,
                             const Period &period) {
        Indicator indicator;
        indicator.uid = Uid::create();
        indicator.polarity = polarity;
        Threshold threshold;
        threshold.indicator = Ref<Indicator>(indicator.uid);
        threshold.basis = basis;
        threshold.comparison = comparison;
        threshold.target = 5;
        const std::vector<Threshold> all {threshold};
        const ThresholdBook book(all);
        return spcTarget(book.choiceFor(threshold.indicator, {}), indicator, period);
    };
    const Period month = Period::month(2024, 4);
    using enum Comparison;
    const auto inPeriod = ThresholdBasis::InPeriod;
    CHECK(targetOf(Polarity::HigherIsBetter, AtLeast, inPeriod, month) == 5);
    CHECK(targetOf(Polarity::LowerIsBetter, AtMost, inPeriod, month) == 5);
    CHECK(targetOf(Polarity::LowerIsBetter, ZeroTolerance, inPeriod, month) == 0);
    CHECK(std::isnan(targetOf(Polarity::HigherIsBetter, AtMost, inPeriod, month)));
    CHECK(std::isnan(targetOf(Polarity::LowerIsBetter, AtLeast, inPeriod, month)));
    CHECK(std::isnan(targetOf(Polarity::WithinLimits, Between, inPeriod, month)));
    CHECK(std::isnan(targetOf(Polarity::LowerIsBetter, AtMost, ThresholdBasis::FullYear, month)));
    CHECK(targetOf(Polarity::LowerIsBetter, AtMost, ThresholdBasis::FullYear,
                   Period::financialYear(2024))
          == 5);
}

TEST_CASE("SPC service: rebases of the provider and of all, with their reasons", "[spc][services]")
{
    Charts charts;
    std::vector<double> values = wave(14);
    for (const double value : wave(14, 70))
        values.push_back(value);
    charts.months(QStringLiteral("ZZ1"), values);
    charts.months(QStringLiteral("ZZ2"), values);
    SpcReading reading = charts.reading(QStringLiteral("ZZ1"));
    REQUIRE(reading.parts.size() == 1);
    CHECK(reading.chart.variation == SpcVariation::ImprovementHigh);
    // From the fifteenth month, June 2024, of every provider; then the one's own word for it.
    charts.rebase({}, QStringLiteral("2024-06"), QStringLiteral("The definition changed"));
    reading = charts.reading(QStringLiteral("ZZ1"));
    REQUIRE(reading.parts.size() == 2);
    CHECK(reading.parts[1].first == 14);
    CHECK(reading.parts[1].ofAll);
    CHECK(reading.chart.segments[1].centre == Approx(71.93).margin(0.2));
    CHECK(reading.chart.variation == SpcVariation::CommonCause);
    charts.rebase(QStringLiteral("ZZ1"), QStringLiteral("2024-06"), QStringLiteral("A new ward"),
                  12);
    reading = charts.reading(QStringLiteral("ZZ1"));
    REQUIRE(reading.parts.size() == 2);
    CHECK(reading.parts[1].reason == QStringLiteral("A new ward"));
    CHECK(reading.parts[1].baseline == 12);
    CHECK(reading.chart.segments[1].baseline == 12);
    CHECK(partSentence(reading, reading.parts[1]).contains(QStringLiteral("A new ward")));
    CHECK(partSentence(reading, reading.parts[1]).contains(QStringLiteral("Jun 2024")));
    CHECK(readingCard(reading, charts.indicator)
              .join(u'\n')
              .contains(QStringLiteral("first 12 point")));
    CHECK(charts.reading(QStringLiteral("ZZ2")).parts[1].reason
          == QStringLiteral("The definition changed"));
    // A chart that ends before the rebase knows nothing of it.
    CHECK(charts.reading(QStringLiteral("ZZ1"), Period::month(2024, 3)).parts.size() == 1);

    const auto known = must(
        rebasesOf(*charts.file,
                  {charts.provider(QStringLiteral("ZZ1")), Ref<Indicator>(charts.indicator.uid)}));
    REQUIRE(known.size() == 2);
    CHECK(known.first().who == QStringLiteral("tester"));
    CHECK(known.first().when == kNow);
}

TEST_CASE("SPC service: notes at their points, gaps, too few points, too little to say",
          "[spc][services]")
{
    Charts charts;
    std::vector<double> values = wave(20);
    values[7] = kNoNumber;
    charts.months(QStringLiteral("ZZ1"), values);
    ChartNote note;
    note.organisation = charts.provider(QStringLiteral("ZZ1"));
    note.indicator = Ref<Indicator>(charts.indicator.uid);
    note.period = QStringLiteral("2023-09");
    note.text = QStringLiteral("Heatwave");
    must(saveChartNote(*charts.file, note));
    SpcReading reading = charts.reading(QStringLiteral("ZZ1"));
    REQUIRE(reading.notes.size() == 1);
    CHECK(reading.notes[0].point == 5);
    CHECK(reading.notes[0].text == QStringLiteral("Heatwave"));
    CHECK(reading.series.periods.size() == 20);
    CHECK_FALSE(reading.chart.points[7].hasValue());
    CHECK(reading.choice == SpcChoice {SpcKind::Xmr, SpcReason::Otherwise});
    CHECK(readingSentence(reading, charts.indicator).contains(QStringLiteral("ommon cause")));

    charts.months(QStringLiteral("ZZ2"), wave(11));
    reading = charts.reading(QStringLiteral("ZZ2"));
    CHECK(reading.choice == SpcChoice {SpcKind::Run, SpcReason::FewPoints});
    CHECK(reading.chart.assurance == SpcAssurance::None);

    (void)charts.provider(QStringLiteral("ZZ3"));
    reading = charts.reading(QStringLiteral("ZZ3"));
    CHECK(reading.chart.fault == SpcFault::NoValue);
    CHECK_FALSE(reading.isJudged());
    CHECK(reading.joined == RagSpc::Nothing);
    CHECK_FALSE(readingSentence(reading, charts.indicator).isEmpty());
}

TEST_CASE("SPC service: a measure shown by its band has a line and no verdict", "[spc][services]")
{
    Indicator banded = Charts::percent();
    banded.banded = true;
    Charts charts(banded);
    std::vector<double> values = wave(24);
    values.back() = 500;
    charts.months(QStringLiteral("ZZ1"), values);
    const SpcReading reading = charts.reading(QStringLiteral("ZZ1"));
    CHECK(reading.series.unfit == SpcUnfit::Banded);
    CHECK(reading.chart.points.size() == 24);
    CHECK(reading.chart.points.back().value == 500);
    CHECK_FALSE(reading.chart.points.back().hasLimits());
    CHECK_FALSE(reading.isJudged());
    CHECK(readingSentence(reading, charts.indicator).contains(QStringLiteral("published band")));
    CHECK(readingCard(reading, charts.indicator).size() == 1);
}

TEST_CASE("SPC service: a breakdown has a chart of its own and no target", "[spc][services]")
{
    Charts charts;
    charts.months(QStringLiteral("ZZ1"), wave(24));
    std::vector<Period> periods;
    for (int i = 0; i < 24; ++i)
        periods.push_back(Period::month(2023, 4).plus(i));
    charts.figures(QStringLiteral("ZZ1"), periods, wave(24, 90), QStringLiteral("sex=female"));
    charts.target(Comparison::AtLeast, 52);
    const auto books = must(ScorecardService(*charts.file).books());
    const auto part = must(SpcService(*charts.file)
                               .reading(books, charts.provider(QStringLiteral("ZZ1")),
                                        Ref<Indicator>(charts.indicator.uid),
                                        Period::month(2026, 3), QStringLiteral("sex=female")));
    CHECK(part.chart.points.front().value == 90);
    CHECK(std::isnan(part.chart.points.front().target));
    CHECK(part.verdict.rag == Rag::None);
    const auto all = must(SpcService(*charts.file).readings(books, {Period::month(2026, 3)}));
    REQUIRE(all.size() == 1); // totals only
    CHECK(all[0].chart.points.front().value == 50);
}

TEST_CASE("SPC service: the list of the whole file, what needs her most first", "[spc][services]")
{
    Charts charts;
    charts.target(Comparison::AtLeast, 45);
    std::vector<double> falling = wave(24, 60);
    for (size_t i = 16; i < 24; ++i)
        falling[i] = 48;
    std::vector<double> chance = wave(24, 43);
    chance.back() = 43;
    charts.months(QStringLiteral("STEADY"), wave(24, 60));
    charts.months(QStringLiteral("CHANCE"), chance);
    charts.months(QStringLiteral("FALLING"), falling);
    const auto books = must(ScorecardService(*charts.file).books());
    const SpcService service(*charts.file);
    const auto lines = must(service.joinedLines(books, {Period::month(2025, 3)}));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].organisation == charts.provider(QStringLiteral("FALLING")));
    CHECK(lines[0].joined == RagSpc::GreenGettingWorse);
    CHECK(lines[0].value == 48);
    CHECK(lines[0].period == Period::month(2025, 3));
    CHECK(lines[1].organisation == charts.provider(QStringLiteral("CHANCE")));
    CHECK(lines[1].joined == RagSpc::RedByChance);
    CHECK(lines[2].joined == RagSpc::GreenSteady);
    const auto one = must(service.joinedLines(
        books, {Period::month(2025, 3), {charts.provider(QStringLiteral("CHANCE"))}}));
    CHECK(one.size() == 1);
}

TEST_CASE("SPC service: what is newly special is what two readings a month apart tell",
          "[spc][services][newly]")
{
    TempFile file;
    must(fillNewFile(*file, NewFile {.sample = true}));
    const auto books = must(ScorecardService(*file).books());
    const SpcService service(*file);
    size_t all = 0;
    for (const Period &month : {Period::month(2026, 9), Period::month(2026, 6)}) {
        const auto now = must(service.readings(books, {month}));
        const auto before = must(service.readings(books, {month.plus(-1)}));
        std::vector<std::pair<Uid, Uid>> expected;
        for (const SpcReading &one : candour::newlySpecial(now, before, month))
            expected.emplace_back(one.organisation.uid(), one.indicator.uid());
        std::vector<std::pair<Uid, Uid>> found;
        for (const SpcReading &one : must(service.newlySpecial(books, {month})))
            found.emplace_back(one.organisation.uid(), one.indicator.uid());
        CHECK(found == expected);
        all += found.size();
    }
    CHECK(all > 0);
}

TEST_CASE("SPC service: the colour is that of the scorecard, for every row of the sample",
          "[spc][services]")
{
    TempFile file;
    must(fillNewFile(*file, NewFile {.sample = true}));
    const ScorecardService scorecards(*file);
    const auto books = must(scorecards.books());
    const Period last = must(scorecards.lastMonth());
    const auto readings = must(SpcService(*file).readings(books, {last}));
    REQUIRE(readings.size() > 50);
    int judged = 0;
    qsizetype rebased = 0;
    qsizetype notes = 0;
    QHash<Uid, Scorecard> cards;
    for (const SpcReading &reading : readings) {
        const Uid of = reading.organisation.uid();
        if (!cards.contains(of))
            cards.insert(of, must(scorecards.scorecard(books, {reading.organisation, last})));
        const auto &rows = cards[of].rows;
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const ScorecardRow &one) {
            return one.indicator.uid == reading.indicator.uid();
        });
        REQUIRE(row != rows.end());
        INFO(row->indicator.code.toStdString());
        CHECK(reading.verdict.rag == ragOf(*row, VerdictChoice::Latest));
        CHECK(reading.chart.fault == SpcFault::None);
        CHECK_FALSE(readingSentence(reading, row->indicator).isEmpty());
        CHECK_FALSE(readingCard(reading, row->indicator).isEmpty());
        for (const SpcPoint &point : reading.chart.points)
            CHECK((!std::isinf(point.value) && !std::isinf(point.upper)));
        judged += reading.isJudged() ? 1 : 0;
        rebased += qsizetype(std::max<size_t>(reading.parts.size(), 1)) - 1;
        notes += qsizetype(reading.notes.size());
    }
    CHECK(judged > 40);
    CHECK(rebased == must(file->records().all<Rebase>()).size()); // each at a point of its chart
    CHECK(notes == must(file->records().all<ChartNote>()).size());
    CHECK((rebased > 0 && notes > 0));
    const auto lines = must(SpcService(*file).joinedLines(books, {last}));
    CHECK(std::is_sorted(lines.begin(), lines.end(),
                         [](const auto &a, const auto &b) { return a.joined < b.joined; }));
}
