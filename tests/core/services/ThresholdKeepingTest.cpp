// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ThresholdKeeping.h"

#include "core/db/Database.h"
#include "core/db/Verify.h"
#include "core/domain/Records.h"
#include "core/services/UndoService.h"
#include "tests/core/services/ReturnSources.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

constexpr auto kReturn = "provider,measure,month,value,target\n"
                         "ZZ1,RTT18,2026-03,91.2,>=92%\n"
                         "ZZ1,RTT18,2026-04,90.8,>=92%\n"
                         "ZZ1,AE4H,2026-03,81,95\n"
                         "ZZ1,FALLS,2026-03,4,0\n"
                         "ZZ1,FFT,2026-03,80,n/a\n"
                         "ZZ1,DNA,2026-03,7,0.05\n"
                         "ZZ1,LOS,2026-03,7,improve\n";

struct Held {
    TempFile file;
    Uid riverside;
    Uid rtt;

    Held()
    {
        riverside = file.put(provider(QStringLiteral("ZZ1"), QStringLiteral("Riverside")));
        rtt = file.put(proportion(QStringLiteral("RTT18"), QStringLiteral("RTT")));
        file.put(proportion(QStringLiteral("AE4H"), QStringLiteral("A&E")));
        file.put(proportion(QStringLiteral("FFT"), QStringLiteral("Friends")));
        file.put(proportion(QStringLiteral("DNA"), QStringLiteral("Not attended")));
        file.put(proportion(QStringLiteral("LOS"), QStringLiteral("Stay")));
        Indicator falls;
        falls.code = QStringLiteral("FALLS");
        falls.name = QStringLiteral("Falls");
        falls.polarity = Polarity::LowerIsBetter;
        file.put(falls);
    }

    void hold(double target, bool forEverybody = false, const QDate &until = {})
    {
        Threshold rule;
        rule.indicator = Ref<Indicator>(rtt);
        if (!forEverybody)
            rule.organisation = Ref<Organisation>(riverside);
        rule.comparison = Comparison::AtLeast;
        rule.target = target;
        rule.validFrom = QDate(2025, 4, 1);
        rule.validTo = until;
        file.put(rule);
    }

    FigureImportReport import(const FigureImportOptions &options = {})
    {
        return must(
            importFigures(*file, writtenSource(file, kReturn), returnMapping(true), options));
    }

    QList<Threshold> rules() { return must(file->records().all<Threshold>()); }
};

const ThresholdOffer &offerOf(const FigureImportReport &report, const char *measure)
{
    const auto found =
        std::find_if(report.thresholds.begin(), report.thresholds.end(),
                     [&](const auto &one) { return one.indicator == QLatin1String(measure); });
    REQUIRE(found != report.thresholds.end());
    return *found;
}

} // namespace

TEST_CASE("thresholds: those of a source are offered with their meaning, and none is kept unasked",
          "[thresholds][import]")
{
    Held held;
    const auto report = held.import();
    CHECK(report.stored == 7);
    CHECK(report.thresholdsTaken == 0);
    CHECK(held.rules().isEmpty());
    CHECK(report.thresholds.size() == 5); // "n/a" says that there is none
    const ThresholdOffer &rtt = offerOf(report, "RTT18");
    CHECK(rtt.state == OfferState::New);
    CHECK(rtt.text == QStringLiteral(">=92%"));
    CHECK(rtt.meaning == QStringLiteral("≥ 92 %"));
    CHECK(rtt.place == QStringLiteral("line 2"));
    CHECK(rtt.rule.validFrom == QDate(2026, 3, 1));
    CHECK(offerOf(report, "AE4H").meaning == QStringLiteral("≥ 95 %")); // higher is better
    CHECK(offerOf(report, "FALLS").rule.comparison == Comparison::ZeroTolerance);
    CHECK(offerOf(report, "DNA").state == OfferState::Unclear); // 0.05 % or 5 %
    CHECK_FALSE(offerOf(report, "DNA").why.isEmpty());
    CHECK(offerOf(report, "LOS").state == OfferState::Unclear);
}

TEST_CASE("thresholds: those that were ticked are kept with the figures, and undone with them",
          "[thresholds][import]")
{
    Held held;
    FigureImportOptions options;
    options.dryRun = true;
    const auto tried = held.import(options);
    options.dryRun = false;
    options.thresholds.keys = {offerOf(tried, "RTT18").key(), offerOf(tried, "DNA").key()};
    const auto report = held.import(options);
    CHECK(report.thresholdsTaken == 1); // what is unclear cannot be taken
    REQUIRE(held.rules().size() == 1);
    const Threshold rule = held.rules().first();
    CHECK(rule.indicator.uid() == held.rtt);
    CHECK(rule.organisation.uid() == held.riverside);
    CHECK(rule.comparison == Comparison::AtLeast);
    CHECK(rule.target == 92.0);
    CHECK(rule.source == QStringLiteral("return.csv, line 2"));
    must(undoEntry(*held.file, report.changes.sequence));
    CHECK(held.rules().isEmpty());
    CHECK(must(db::verify(*held.file)).faults == QStringList());
}

TEST_CASE("thresholds: beside the rule that stands they are the same, or differ and want a reason",
          "[thresholds][import]")
{
    Held held;
    FigureImportOptions all;
    all.thresholds.all = true;
    SECTION("the same, of every provider")
    {
        held.hold(92, true);
        const auto report = held.import(all);
        CHECK(offerOf(report, "RTT18").state == OfferState::Same);
        CHECK(offerOf(report, "RTT18").held.contains(QStringLiteral("for every provider")));
        CHECK(report.thresholdsTaken == 2);
    }
    SECTION("another")
    {
        held.hold(90);
        const auto without = held.import(all);
        CHECK(offerOf(without, "RTT18").state == OfferState::Differs);
        CHECK(offerOf(without, "RTT18").held.startsWith(QStringLiteral("≥ 90 %")));
        REQUIRE(without.thresholdsLeft.size() == 1);
        CHECK(without.thresholdsLeft.first().contains(QStringLiteral("reason")));
        CHECK(held.rules().size() == 3);

        all.reason = QStringLiteral("Contract variation 3");
        CHECK(held.import(all).thresholdsTaken == 1);
        QList<Threshold> rules = held.rules();
        rules.removeIf([&](const Threshold &one) { return one.indicator.uid() != held.rtt; });
        REQUIRE(rules.size() == 2);
        std::sort(rules.begin(), rules.end(),
                  [](const auto &a, const auto &b) { return a.validFrom < b.validFrom; });
        CHECK(rules.first().validTo == QDate(2026, 3, 31)); // old verdicts keep the old rule
        CHECK(rules.last().validFrom == QDate(2026, 4, 1));
        CHECK(rules.last().target == 92.0);
    }
}

TEST_CASE("thresholds: of two that one source gives for the same neither is believed",
          "[thresholds][import]")
{
    Held held;
    const auto report = must(importFigures(*held.file,
                                           writtenSource(held.file,
                                                         "provider,measure,month,value,target\n"
                                                         "ZZ1,RTT18,2026-03,91.2,>=92%\n"
                                                         "ZZ1,RTT18,2026-04,90.8,92% or more\n"
                                                         "ZZ1,AE4H,2026-03,81,>=95%\n"
                                                         "ZZ1,AE4H,2026-04,81,>=76%\n"),
                                           returnMapping(true)));
    CHECK(offerOf(report, "RTT18").state == OfferState::New); // the same in other words
    CHECK(offerOf(report, "AE4H").state == OfferState::Unclear);
    CHECK(offerOf(report, "AE4H").why.contains(QStringLiteral(">=76%")));
}

TEST_CASE("thresholds: a rule that ended keeps the periods that it was for", "[thresholds][import]")
{
    Held held;
    FigureImportOptions all;
    all.thresholds.all = true;
    const auto [until, from] = GENERATE(table<QDate, QDate>({
        {QDate(2025, 12, 31), QDate(2026, 3, 1)},
        {QDate(2026, 3, 31), QDate(2026, 4, 1)},
    }));
    held.hold(90, false, until);
    const auto report = held.import(all);
    CHECK(offerOf(report, "RTT18").state == OfferState::New);
    CHECK(offerOf(report, "RTT18").rule.validFrom == from);
    CHECK(report.thresholdsTaken == 3);
}

TEST_CASE("thresholds: one that leaves its limit out is the next whole number, or says so",
          "[thresholds][import]")
{
    Held held;
    const auto report = must(importFigures(*held.file,
                                           writtenSource(held.file,
                                                         "provider,measure,month,value,target\n"
                                                         "ZZ1,FALLS,2026-03,4,fewer than 5\n"
                                                         "ZZ1,RTT18,2026-03,91,>92%\n"),
                                           returnMapping(true)));
    CHECK(offerOf(report, "FALLS").meaning == QStringLiteral("≤ 4"));
    CHECK(offerOf(report, "RTT18").meaning.startsWith(QStringLiteral("≥ 92 %. ")));
}
