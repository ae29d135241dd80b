// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FigureEntry.h"

#include "core/services/RemarkService.h"
#include "core/services/ScorecardService.h"
#include "tests/support/TempFile.h"

using namespace candour;
using test::must;
using test::TempFile;

namespace {

Indicator indicatorOf(UnitKind unit, Frequency frequency = Frequency::Monthly)
{
    Indicator indicator;
    indicator.code = QStringLiteral("X1");
    indicator.name = QStringLiteral("Measure");
    indicator.unit = unit;
    indicator.frequency = frequency;
    return indicator;
}

Figure read(const char *text, const Indicator &indicator)
{
    return must(figureFromText(QString::fromUtf8(text), indicator));
}

QString refusal(const char *text, const Indicator &indicator)
{
    const auto figure = figureFromText(QString::fromUtf8(text), indicator);
    REQUIRE_FALSE(figure.has_value());
    return figure.error().text;
}

/// A file with one provider and a measure of each kind that matters here.
struct Filled {
    TempFile file;
    Ref<Organisation> provider;
    Ref<Indicator> proportion;
    Ref<Indicator> quarterly;

    Filled()
    {
        Organisation organisation;
        organisation.code = QStringLiteral("ZZ1");
        organisation.name = QStringLiteral("Riverside");
        provider = Ref<Organisation>(file.put(organisation));
        Indicator four = indicatorOf(UnitKind::Proportion);
        four.code = QStringLiteral("AE4H");
        four.shortName = QStringLiteral("A&E 4 hours");
        proportion = Ref<Indicator>(file.put(four));
        Indicator survey = indicatorOf(UnitKind::Score, Frequency::Quarterly);
        survey.code = QStringLiteral("SURVEY");
        quarterly = Ref<Indicator>(file.put(survey));
    }

    [[nodiscard]] EnteredFigure entry(int year, int month, const char *text,
                                      Ref<Indicator> indicator) const
    {
        return {provider, indicator, Period::month(year, month), QString::fromUtf8(text)};
    }

    [[nodiscard]] std::vector<Observation> series(Ref<Indicator> indicator)
    {
        return must(ScorecardService(*file).series(provider, indicator));
    }

    [[nodiscard]] qint64 entries() { return must(file->journal().head()).sequence; }
};

} // namespace

TEST_CASE("A typed text says one figure", "[figures][typing]")
{
    const Indicator proportion = indicatorOf(UnitKind::Proportion);
    CHECK(read("94.1", proportion).value == 94.1);
    CHECK(read(" 94.1 % ", proportion).value == 94.1);
    CHECK(read("612/650", proportion).numerator == 612);
    CHECK(read("612 / 650", proportion).denominator == 650);
    CHECK(std::isnan(read("612/650", proportion).value));
    CHECK(read("94.1p", proportion).status == FigureStatus::Provisional);
    CHECK(read("94.1p", proportion).value == 94.1);
    CHECK(read("*", proportion).status == FigureStatus::Suppressed);
    CHECK(read("n/a", proportion).status == FigureStatus::NotApplicable);
    CHECK(read("-", proportion).status == FigureStatus::NotCollected);
    CHECK(read("", proportion).status == FigureStatus::Cleared);
    CHECK(read("   ", proportion).status == FigureStatus::Cleared);

    const Indicator count = indicatorOf(UnitKind::Count);
    CHECK(read("1,250", count).value == 1250);
    CHECK(read("0", count).value == 0);
    CHECK(read("0", count).status == FigureStatus::Final);

    Indicator grade = indicatorOf(UnitKind::Grade);
    grade.grades = QStringLiteral("Outstanding > Good > Inadequate");
    CHECK(read("good", grade).band == QStringLiteral("Good"));
    CHECK(read("yes", indicatorOf(UnitKind::YesNo)).value == 1);
    CHECK(read("0", indicatorOf(UnitKind::YesNo)).value == 0);
}

TEST_CASE("What cannot be a figure is refused in a sentence", "[figures][typing]")
{
    const Indicator proportion = indicatorOf(UnitKind::Proportion);
    CHECK(refusal("104", proportion) == QStringLiteral("104 % is not between 0 and 100 %."));
    CHECK(refusal("660/650", proportion)
          == QStringLiteral("The numerator 660 is above the denominator 650."));
    CHECK(refusal("abc", proportion).startsWith(QStringLiteral("“abc” is not a figure")));
    CHECK(refusal("1/0", proportion).contains(QStringLiteral("nought")));
    CHECK(refusal("1/2/3", proportion).contains(QStringLiteral("not a figure")));
    const Indicator count = indicatorOf(UnitKind::Count);
    CHECK(refusal("-4", count).contains(QStringLiteral("below zero")));
    CHECK(refusal("12%", count).contains(QStringLiteral("is a percentage")));
    CHECK(refusal("12/20", count).contains(QStringLiteral("not a figure")));
    // Half a patient is one shared with another provider; a tenth of one is a slip.
    CHECK(refusal("81.7", count).contains(QStringLiteral("“81.7” is not a count")));
    CHECK(read("81.5", count).value == 81.5);
    CHECK(refusal("1e999", count).contains(QStringLiteral("not a figure")));
}

TEST_CASE("A figure that no chart could show is refused", "[figures][typing]")
{
    const Indicator money = indicatorOf(UnitKind::Money);
    CHECK(read("1e15", money).value == 1e15);
    for (const char *text : {"1e299", "-1e308", "1,000,000,000,000,001"})
        CHECK(refusal(text, money).contains(QStringLiteral("beyond 1,000,000,000,000,000")));
    CHECK(refusal("5/1e-300", indicatorOf(UnitKind::Mean)).contains(QStringLiteral("beyond")));
}

TEST_CASE("The text of a figure gives the figure back", "[figures][typing]")
{
    const Indicator proportion = indicatorOf(UnitKind::Proportion);
    for (const char *text : {"612/650", "94.1", "94.1p", "*", "n/a", "-", ""})
        CHECK(entryText(read(text, proportion), proportion) == QLatin1String(text));
    CHECK(entryText(read("1250", indicatorOf(UnitKind::Count)), indicatorOf(UnitKind::Count))
          == QStringLiteral("1,250"));
}

TEST_CASE("A month stands for the own period that ends in it", "[figures][typing]")
{
    const Indicator quarterly = indicatorOf(UnitKind::Count, Frequency::Quarterly);
    CHECK(ownPeriodEnding(Period::month(2025, 6), quarterly) == Period::quarter(2025, 1));
    CHECK_FALSE(ownPeriodEnding(Period::month(2025, 5), quarterly).has_value());
    const Indicator annual = indicatorOf(UnitKind::Count, Frequency::Annual);
    CHECK(ownPeriodEnding(Period::month(2026, 3), annual) == Period::financialYear(2025));
    const Indicator rolling = indicatorOf(UnitKind::Count, Frequency::RollingYear);
    CHECK(ownPeriodEnding(Period::month(2026, 3), rolling) == Period::rollingYear(2025, 4));
    CHECK(ownPeriodEnding(Period::month(2026, 2), indicatorOf(UnitKind::Count))
          == Period::month(2026, 2));
}

TEST_CASE("A pasted block is one batch and one entry of the journal", "[figures][typing]")
{
    Filled filled;
    const qint64 before = filled.entries();
    const ChangeSet changes =
        must(enterFigures(*filled.file,
                          {filled.entry(2026, 1, "612/650", filled.proportion),
                           filled.entry(2026, 2, "93", filled.proportion),
                           filled.entry(2026, 3, "7.5", filled.quarterly)}));
    CHECK(filled.entries() == before + 1);
    CHECK(changes.series.size() == 2);
    const auto batches = must(filled.file->observations().batches());
    REQUIRE(batches.size() == 1);
    CHECK(batches[0].kind == QStringLiteral("typed"));
    CHECK(batches[0].rows == 3);
    REQUIRE(filled.series(filled.quarterly).size() == 1);
    CHECK(filled.series(filled.quarterly)[0].period == Period::quarter(2025, 4));

    SECTION("what is in force already changes nothing")
    {
        CHECK(must(enterFigures(*filled.file, {filled.entry(2026, 2, "93", filled.proportion)}))
                  .isEmpty());
        CHECK(filled.entries() == before + 1);
    }
    SECTION("nothing typed over a figure takes it out of force")
    {
        must(enterFigures(*filled.file, {filled.entry(2026, 2, "", filled.proportion)}));
        REQUIRE(filled.series(filled.proportion).size() == 1);
        CHECK(filled.series(filled.proportion)[0].period == Period::month(2026, 1));
    }
}

TEST_CASE("One bad cell refuses the whole paste and is named", "[figures][typing]")
{
    Filled filled;
    const qint64 before = filled.entries();
    const auto refused = [&](const QList<EnteredFigure> &entries) {
        const auto stored = enterFigures(*filled.file, entries);
        REQUIRE_FALSE(stored.has_value());
        CHECK(filled.entries() == before);
        CHECK(filled.series(filled.proportion).empty());
        return stored.error().text;
    };
    const EnteredFigure good = filled.entry(2026, 1, "90", filled.proportion);
    CHECK(refused({good, filled.entry(2026, 2, "940", filled.proportion)})
          == QStringLiteral("A&E 4 hours, Feb 2026: 940 % is not between 0 and 100 %."));
    CHECK(refused({good, filled.entry(2026, 2, "5", filled.quarterly)})
              .contains(QStringLiteral("no quarter ends in Feb 2026")));
    CHECK(refused({good, good}).contains(QStringLiteral("stands twice")));
    // The clock of the tests stands at 15 April 2026.
    CHECK(refused({good, filled.entry(2026, 5, "90", filled.proportion)})
              .contains(QStringLiteral("May 2026 lies in the future")));
}

TEST_CASE("A comment remembers the figure that it is about", "[figures][remarks]")
{
    Filled filled;
    must(enterFigures(*filled.file, {filled.entry(2026, 2, "93", filled.proportion)}));
    Comment comment;
    comment.organisation = filled.provider;
    comment.indicator = filled.proportion;
    comment.period = QStringLiteral("2026-02");
    comment.text = QStringLiteral("Ward closed.");
    must(saveComment(*filled.file, comment));
    auto comments = must(commentsOf(*filled.file, filled.provider));
    REQUIRE(comments.size() == 1);
    CHECK_FALSE(comments[0].stale);
    CHECK(comments[0].comment.written == test::kNow);

    must(enterFigures(*filled.file, {filled.entry(2026, 2, "91", filled.proportion)}));
    CHECK(must(commentsOf(*filled.file, filled.provider))[0].stale);

    comment.text = QStringLiteral("Ward closed, now open.");
    must(saveComment(*filled.file, comment));
    comments = must(commentsOf(*filled.file, filled.provider));
    REQUIRE(comments.size() == 1);
    CHECK_FALSE(comments[0].stale);
    CHECK(comments[0].comment.text == QStringLiteral("Ward closed, now open."));

    comment.text.clear();
    must(saveComment(*filled.file, comment));
    CHECK(must(commentsOf(*filled.file, filled.provider)).isEmpty());
}

TEST_CASE("The lead's verdict needs a reason and can be taken back", "[figures][remarks]")
{
    Filled filled;
    must(enterFigures(*filled.file, {filled.entry(2026, 2, "93", filled.proportion)}));
    VerdictOverride chosen;
    chosen.organisation = filled.provider;
    chosen.indicator = filled.proportion;
    chosen.period = QStringLiteral("2026-02");
    chosen.rag = Rag::Amber;
    CHECK_FALSE(saveOverride(*filled.file, chosen).has_value());
    chosen.reason = QStringLiteral("Small numbers.");
    must(saveOverride(*filled.file, chosen));
    chosen.rag = Rag::Red;
    must(saveOverride(*filled.file, chosen));
    const auto kept = must(filled.file->records().all<VerdictOverride>());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].rag == Rag::Red);
    must(removeOverride(*filled.file, kept[0].uid));
    CHECK(must(filled.file->records().all<VerdictOverride>()).isEmpty());
}
