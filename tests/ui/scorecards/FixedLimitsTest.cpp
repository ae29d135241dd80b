// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Limits that are fixed on the first points of a part, from the chart itself.

#include "core/services/ScorecardService.h"
#include "core/services/UndoService.h"
#include "tests/support/TempFile.h"
#include "tests/ui/scorecards/ScorecardFixture.h"
#include "ui/charts/ChartView.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace candour;
using namespace candour::test;

namespace {

constexpr int kYear = 12;
const QString kMonth = QStringLiteral("Mar 2026");

struct Lines {
    double lower = 0;
    double mean = 0;
    double upper = 0;
};

/// The sample's waits in A&E, a proportion of attendances, and what is shown of them.
struct Waits {
    ScorecardFixture fixture {};
    ChartView *chart = nullptr;

    explicit Waits(const char *provider = "ZZ1")
    {
        fixture.show(QLatin1String(provider));
        look();
    }

    void look()
    {
        fixture.goTo(fixture.cell("AE4H", "Sep 26"));
        QWidget *details = fixture.page->detailsWidget();
        REQUIRE(details);
        chart = details->findChild<ChartView *>(QStringLiteral("figureChart"));
        REQUIRE(chart);
        REQUIRE(chart->spec().kind == ChartKind::Spc);
    }

    void stepTo(const QString &month)
    {
        for (qsizetype i = 0; i < chart->hits().size(); ++i) {
            if (chart->spec().periods.at(chart->hits().at(i).period).label == month)
                return chart->setCurrentPoint(i);
        }
        FAIL("no such point: " << month.toStdString());
    }

    /// The command at the point of March.
    void fix()
    {
        stepTo(kMonth);
        give("scorecards.fixLimits");
    }

    void give(ActionId command) { fixture.actions.action(command)->trigger(); }

    [[nodiscard]] Lines drawn() const
    {
        const ChartSpec &spec = chart->spec();
        qsizetype slot = -1;
        for (qsizetype i = 0; i < spec.periods.size(); ++i) {
            if (spec.periods.at(i).label == kMonth)
                slot = i;
        }
        REQUIRE(slot >= 0);
        Lines lines;
        for (const ChartLine &line : spec.lines) {
            if (line.role == ChartLineRole::LowerLimit)
                lines.lower = line.at(slot).value();
            if (line.role == ChartLineRole::Mean)
                lines.mean = line.at(slot).value();
            if (line.role == ChartLineRole::UpperLimit)
                lines.upper = line.at(slot).value();
        }
        return lines;
    }

    [[nodiscard]] QList<Rebase> rebases()
    {
        QList<Rebase> own;
        for (const Rebase &one : fixture.session.books().rebases) {
            if (one.indicator == indicator())
                own.append(one);
        }
        return own;
    }

    [[nodiscard]] Ref<Indicator> indicator()
    {
        for (const Indicator &one : fixture.session.books().indicators) {
            if (one.code == QStringLiteral("AE4H"))
                return Ref<Indicator>(one.uid);
        }
        return {};
    }

    /// Of the figures in the file, in time.
    [[nodiscard]] std::vector<Observation> figures(const char *provider = "ZZ1")
    {
        const auto organisation =
            organisationByCode(fixture.session.books().organisations, QLatin1String(provider));
        REQUIRE(organisation);
        auto figures = must(ScorecardService(fixture.session.reader())
                                .series(Ref<Organisation>(organisation->uid), indicator()));
        std::sort(figures.begin(), figures.end(),
                  [](const Observation &a, const Observation &b) { return a.period < b.period; });
        return figures;
    }

    /// Computed here, in hundredths: the mean proportion of `count` months from `first` on, its
    /// three standard deviations for March, widened by Laney's sigma z.
    [[nodiscard]] Lines expected(const Period &first, int count, const char *provider = "ZZ1")
    {
        const auto all = figures(provider);
        std::vector<Figure> baseline;
        double size = 0;
        for (const Observation &one : all) {
            if (!(one.period < first) && int(baseline.size()) < count)
                baseline.push_back(one.figure);
            if (one.period == Period::month(2026, 3))
                size = one.figure.denominator;
        }
        REQUIRE(int(baseline.size()) == count);
        long double parts = 0;
        long double wholes = 0;
        for (const Figure &one : baseline) {
            parts += one.numerator;
            wholes += one.denominator;
        }
        const long double p = parts / wholes;
        const auto sigma = [p](double n) { return std::sqrt(p * (1 - p) / n); };
        long double ranges = 0;
        for (size_t i = 1; i < baseline.size(); ++i) {
            const auto z = [&](const Figure &one) {
                return (one.numerator / one.denominator - p) / sigma(one.denominator);
            };
            ranges += std::abs(z(baseline[i]) - z(baseline[i - 1]));
        }
        const long double sigmaZ = ranges / (count - 1) / 1.128L;
        const long double reach = 3 * std::max(sigmaZ, 1.0L) * sigma(size);
        return {double(100 * std::max(p - reach, 0.0L)), double(100 * p),
                double(100 * std::min(p + reach, 1.0L))};
    }
};

/// However numbers and units are kept together.
QString bare(const QString &text)
{
    QString kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [](QChar c) { return !c.isSpace(); });
    return kept;
}

void checkSame(const Lines &shown, const Lines &expected)
{
    CHECK(shown.lower == Approx(expected.lower).epsilon(1e-9));
    CHECK(shown.mean == Approx(expected.mean).epsilon(1e-9));
    CHECK(shown.upper == Approx(expected.upper).epsilon(1e-9));
}

} // namespace

TEST_CASE("Limits are fixed on the first points of the chart, undone, and released",
          "[scorecards][charts]")
{
    Waits waits;
    FakePrompts &prompts = waits.fixture.prompts;
    const Lines before = waits.drawn();
    const Period first = waits.figures().front().period;
    const qint64 entries = waits.fixture.journalEntries();
    const Lines expected = waits.expected(first, 14);
    REQUIRE(std::abs(expected.mean - before.mean) > 0.01);
    prompts.lines = {QStringLiteral(" 14 "), QStringLiteral("Before the second theatre")};
    prompts.answers = {0};
    waits.fix();
    waits.fixture.waitForCommand();

    checkSame(waits.drawn(), expected);
    CHECK(waits.fixture.journalEntries() == entries + 1);
    REQUIRE(waits.rebases().size() == 1);
    CHECK(waits.rebases().first().from.isEmpty());
    CHECK(waits.rebases().first().baseline == 14);
    CHECK(waits.rebases().first().organisation != Ref<Organisation>());
    REQUIRE(prompts.linesAsked.size() == 2);
    CHECK(prompts.linesAsked.first().text == QStringLiteral("12"));
    REQUIRE(prompts.asked.size() == 1);
    const QString mean = QStringLiteral("Mean %1% becomes %2%")
                             .arg(before.mean, 0, 'f', 1)
                             .arg(expected.mean, 0, 'f', 1);
    const QString detail = prompts.asked.first().detail;
    INFO(detail.toStdString());
    CHECK(bare(detail).contains(bare(mean)));
    const auto *howMade = waits.fixture.page->detailsWidget()->findChild<QLabel *>(
        QStringLiteral("figureHowMadeText"));
    REQUIRE(howMade);
    CHECK(howMade->text().contains(QStringLiteral("Before the second theatre")));

    SECTION("undo puts the limits back that come from all points")
    {
        waits.fixture.session.run(
            [last = entries + 1](db::Database &database, const Progress &) {
                return undoEntry(database, last);
            },
            waits.fixture.page.get(), [](const Result<ChangeSet> &) {});
        waits.fixture.waitForCommand();
        checkSame(waits.drawn(), before);
    }
    SECTION("a second time it is another number and reason for the same")
    {
        prompts.lines = {QStringLiteral("12"), QStringLiteral("A year before the second theatre")};
        prompts.answers = {0};
        waits.fix();
        waits.fixture.waitForCommand();
        CHECK(prompts.linesAsked.at(2).text == QStringLiteral("14"));
        CHECK(prompts.linesAsked.at(3).text == QStringLiteral("Before the second theatre"));
        CHECK(prompts.asked.last().answers == QStringList {QStringLiteral("Fix the limits")});
        checkSame(waits.drawn(), waits.expected(first, kYear));
        CHECK(waits.rebases().size() == 1);
    }
    SECTION("taken away, the limits come from all points again")
    {
        prompts.answers = {0};
        prompts.lines = {QStringLiteral("That year was not a usual one")};
        waits.stepTo(QStringLiteral("Apr 2026")); // of which nothing is said: all of the chart
        waits.give("scorecards.removeFromChart");
        waits.fixture.waitForCommand();
        CHECK(prompts.asked.last().answers.first().startsWith(
            QStringLiteral("Limits fixed on 14 point")));
        checkSame(waits.drawn(), before);
        CHECK(waits.rebases().isEmpty());
    }
}

TEST_CASE("A part that is calculated anew has its own limits fixed, in the same record",
          "[scorecards][charts]")
{
    Waits waits;
    FakePrompts &prompts = waits.fixture.prompts;
    prompts.answers = {0};
    prompts.lines = {QStringLiteral("The new unit opened")};
    waits.stepTo(QStringLiteral("Jan 2025"));
    waits.give("scorecards.limits");
    waits.fixture.waitForCommand();
    const Lines anew = waits.drawn();
    prompts.answers = {0};
    prompts.lines = {QStringLiteral("12"), QStringLiteral("The new unit and its first year")};
    waits.fix();
    waits.fixture.waitForCommand();
    checkSame(waits.drawn(), waits.expected(Period::month(2025, 1), kYear));
    REQUIRE(waits.rebases().size() == 1);
    CHECK(waits.rebases().first().from == QStringLiteral("2025-01"));
    CHECK(waits.rebases().first().baseline == 12);
    CHECK(waits.rebases().first().reason == QStringLiteral("The new unit and its first year"));

    SECTION("the fixing alone is taken away: the part stays")
    {
        prompts.answers = {1};
        prompts.lines = {QStringLiteral("The year was not a usual one")};
        waits.stepTo(QStringLiteral("Jan 2025"));
        waits.give("scorecards.removeFromChart");
        waits.fixture.waitForCommand();
        CHECK(prompts.asked.last().answers.size() == 2);
        checkSame(waits.drawn(), anew);
        CHECK(waits.rebases().size() == 1);
    }
}

TEST_CASE("Limits fixed for all providers, and for one of them otherwise", "[scorecards][charts]")
{
    Waits waits;
    FakePrompts &prompts = waits.fixture.prompts;
    const Period first = waits.figures().front().period;
    prompts.answers = {1};
    prompts.lines = {QStringLiteral("12"), QStringLiteral("The definition changed after a year")};
    waits.fix();
    waits.fixture.waitForCommand();
    REQUIRE(waits.rebases().size() == 1);
    CHECK(waits.rebases().first().organisation == Ref<Organisation>());
    checkSame(waits.drawn(), waits.expected(first, 12));
    prompts.answers = {0};
    prompts.lines = {QStringLiteral("15"), QStringLiteral("Here it began later")};
    waits.fix();
    waits.fixture.waitForCommand();
    CHECK(waits.rebases().size() == 2);
    checkSame(waits.drawn(), waits.expected(first, 15));
    waits.fixture.show(QStringLiteral("ZZ2"));
    waits.look();
    checkSame(waits.drawn(), waits.expected(waits.figures("ZZ2").front().period, 12, "ZZ2"));
}

TEST_CASE("A number of points that will not do is asked for again", "[scorecards][charts]")
{
    Waits waits;
    FakePrompts &prompts = waits.fixture.prompts;
    const qint64 entries = waits.fixture.journalEntries();
    const auto points = waits.figures().size();
    prompts.lines = {QStringLiteral("11"), QStringLiteral("a dozen"), QString::number(points + 1),
                     std::nullopt};
    waits.fix();
    CHECK(prompts.reported.size() == 3);
    CHECK(prompts.reported.last().todo.contains(QString::number(points)));
    CHECK(prompts.asked.isEmpty());
    CHECK(waits.fixture.journalEntries() == entries);
}

TEST_CASE("Limits of a part of few points are not fixed", "[scorecards][charts]")
{
    Waits waits;
    waits.fixture.prompts.answers = {0};
    waits.fixture.prompts.lines = {QStringLiteral("The new unit opened")};
    waits.stepTo(kMonth); // seven months to September
    waits.give("scorecards.limits");
    waits.fixture.waitForCommand();
    const qsizetype asked = waits.fixture.prompts.linesAsked.size();
    waits.fix();
    CHECK(waits.fixture.prompts.linesAsked.size() == asked);
    CHECK(waits.fixture.bannerText().contains(QStringLiteral("12 points or more")));
    CHECK(waits.fixture.bannerText().contains(QStringLiteral("has 7")));
}
