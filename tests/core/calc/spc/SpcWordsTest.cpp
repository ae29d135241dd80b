// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcWords.h"

#include "tests/support/CatchQt.h"

#include <QDate>
#include <QRegularExpression>

#include <random>

using namespace candour;

namespace {

/// "Apr 2015", "May 2015" …
SpcWording months(qsizetype count)
{
    SpcWording wording;
    for (qsizetype i = 0; i < count; ++i)
        wording.when.append(
            QLocale::c().toString(QDate(2015, 4, 1).addMonths(int(i)), QStringLiteral("MMM yyyy")));
    return wording;
}

QString verdictOf(const std::vector<double> &values, const SpcOptions &options = {})
{
    return verdictSentence(xmrChart(values, options), months(qsizetype(values.size())));
}

SpcOptions downIsBetter()
{
    SpcOptions options;
    options.direction = SpcDirection::Decrease;
    return options;
}

const std::vector<double> kCalm {5, 7, 4, 6, 5, 6, 4, 7, 5, 6, 4, 7, 5};

std::vector<double> calmThen(std::initializer_list<double> more)
{
    std::vector<double> values = kCalm;
    values.insert(values.end(), more);
    return values;
}

} // namespace

TEST_CASE("SPC words: a shift is told with its length and its beginning", "[spc]")
{
    // Six and a half on average: eight points above it, from the fourteenth on.
    const std::vector<double> values = calmThen({8.5, 8.7, 8.4, 8.6, 8.5, 8.4, 8.6});
    CHECK(verdictOf(values, downIsBetter())
          == QStringLiteral("Special cause, concern: seven points running above the mean since May "
                            "2016."));
    CHECK(verdictOf(values)
          == QStringLiteral("Special cause, improvement: seven points running above the mean since "
                            "May 2016."));
    SpcOptions neutral;
    neutral.direction = SpcDirection::Neutral;
    CHECK(verdictOf(values, neutral)
          == QStringLiteral("Special cause, high: seven points running above the mean since May "
                            "2016."));
    // Long past, it has an end.
    std::vector<double> after = values;
    after.insert(after.end(), {5, 7, 5});
    const SpcChart chart = xmrChart(after);
    CHECK(
        pointSentence(chart, 15, months(23)).contains(QStringLiteral("from May 2016 to Nov 2016")));
    CHECK(verdictSentence(chart, months(23))
          == QStringLiteral("Common cause: within the limits, and no pattern."));
}

TEST_CASE("SPC words: the other rules", "[spc]")
{
    CHECK(verdictOf(calmThen({25}))
              .startsWith(QStringLiteral(
                  "Special cause, improvement: 25 in May 2016 is above the upper limit of ")));
    CHECK(verdictOf(calmThen({-25}))
              .startsWith(
                  QStringLiteral("Special cause, concern: -25").replace(u'-', QChar(0x2212))));
    const std::vector<double> rising {9, 1, 8, 2, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    CHECK(verdictOf(rising)
          == QStringLiteral("Special cause, improvement: nine points rising one after the other "
                            "since Sep 2015."));
    // Baseline of zeros and ones: limits at -2.16 and 3.16, near them from -1.27 and 2.27 on.
    const std::vector<double> pair {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 3, 1, 3};
    SpcOptions fixed;
    fixed.fixAfter = 12;
    CHECK(verdictOf(pair, fixed)
          == QStringLiteral("Special cause, improvement: two of three points near the upper limit "
                            "since May 2016."));
}

TEST_CASE("SPC words: what else holds of a point is said", "[spc]")
{
    const std::vector<double> values {20, 21, 20, 21, 20, 21, 20, 1, 2, 3, 4, 5, 6, 7, 20, 21, 20};
    const SpcChart chart = xmrChart(values);
    CHECK(pointSentence(chart, 7, months(17))
          == QStringLiteral("Special cause, improvement: nine points rising one after the other "
                            "from Nov 2015 to Jul 2016. Also beyond a limit, part of a shift."));
    CHECK(pointSentence(chart, -1, months(17)).isEmpty());
    CHECK(pointSentence(chart, 17, months(17)).isEmpty());
}

TEST_CASE("SPC words: run charts speak of the median", "[spc]")
{
    const std::vector<double> values {5, 3, 2, 4, 1, 6, 9, 8, 9, 8, 9, 8};
    CHECK(verdictSentence(runChart(values), months(12))
          == QStringLiteral("Special cause, improvement: six points running above the median since "
                            "Oct 2015."));
    const std::vector<double> calm {5, 6, 5, 7, 5, 6};
    CHECK(verdictSentence(runChart(calm), months(6))
          == QStringLiteral("Common cause: neither a shift nor a trend."));
}

TEST_CASE("SPC words: the target against the limits", "[spc]")
{
    const auto sentence = [](double target, SpcDirection direction) {
        SpcOptions options;
        options.direction = direction;
        options.targets = std::span(&target, 1);
        return assuranceSentence(xmrChart(kCalm, options), months(13));
    };
    // Mean 71/13 = 5.4615; average range 24/12 = 2; limits 5.4615 -+ 5.32.
    CHECK(sentence(0, SpcDirection::Increase)
              .startsWith(QStringLiteral("The target of 0 lies below the lower limit of 0.14")));
    CHECK(sentence(0, SpcDirection::Increase).endsWith(QStringLiteral("it is consistently met.")));
    CHECK(sentence(20, SpcDirection::Increase)
              .endsWith(QStringLiteral("it will be missed unless the process changes.")));
    CHECK(sentence(20, SpcDirection::Increase).contains(QStringLiteral("upper limit of 10.78")));
    CHECK(sentence(20, SpcDirection::Decrease).endsWith(QStringLiteral("it is consistently met.")));
    CHECK(sentence(6, SpcDirection::Decrease).contains(QStringLiteral("by chance")));
    CHECK(sentence(6, SpcDirection::Neutral).isEmpty());
    CHECK(sentence(kSpcNone, SpcDirection::Increase).isEmpty());
}

TEST_CASE("SPC words: a target a hair above the limit is not written as equal to it", "[spc]")
{
    const std::vector<double> always(13, 95.0);
    const double target = 95.00001;
    SpcOptions options;
    options.targets = std::span(&target, 1);
    CHECK(
        assuranceSentence(xmrChart(always, options), months(13))
            .startsWith(QStringLiteral("The target of 95.00001 lies above the upper limit of 95")));
}

TEST_CASE("SPC words: no more decimals than it takes to tell two numbers apart", "[spc]")
{
    // 13 times 0.7 and 0.8 in turns, then a hair above the limit of the first 12.
    std::vector<double> values;
    for (int i = 0; i < 12; ++i)
        values.push_back(i % 2 == 0 ? 0.7 : 0.8);
    SpcOptions options;
    options.fixAfter = 12;
    const double upper = 0.75 + 2.66 * 0.1;
    values.push_back(upper + 0.0000021);
    const QString verdict = verdictSentence(xmrChart(values, options), months(13));
    INFO(verdict.toStdString());
    CHECK(verdict.contains(QStringLiteral(": 1.016002 in Apr 2016 is above the upper limit of "
                                          "1.016.")));
}

TEST_CASE("SPC words: a trend is never told shorter than it is", "[spc]")
{
    std::mt19937 random(23);
    for (const SpcRules rules : {SpcRules::Peer, SpcRules::MdcCurrent}) {
        SpcOptions options;
        options.rules = rules;
        int told = 0;
        for (int round = 0; round < 200; ++round) {
            // Rises and falls of about seven points with ties and jumps between them.
            std::vector<double> values {0};
            while (values.size() < 80) {
                const double step = int(random() % 3) - 1;
                for (unsigned i = 0; i < 5 + random() % 4; ++i)
                    values.push_back(values.back() + step);
                values.push_back(values.back() + int(random() % 9) - 4);
            }
            const SpcChart chart = xmrChart(values, options);
            const SpcWording wording = months(qsizetype(values.size()));
            for (size_t i = 0; i < values.size(); ++i) {
                if (chart.points[i].signal != SpcSignal::TrendUp
                    && chart.points[i].signal != SpcSignal::TrendDown)
                    continue;
                const QString sentence = pointSentence(chart, qsizetype(i), wording);
                INFO(sentence.toStdString());
                CHECK_FALSE(sentence.contains(QRegularExpression(
                    QStringLiteral(": ([1-6]|five|six) points (rising|falling)"))));
                ++told;
            }
        }
        CHECK(told > 500);
    }
}

TEST_CASE("SPC words: without limits there is no verdict", "[spc]")
{
    std::vector<double> alternate;
    for (int i = 0; i < 18; ++i)
        alternate.insert(alternate.end(), {90.0 + i % 5, kSpcNone});
    CHECK(verdictOf(alternate)
          == QStringLiteral("No two points follow each other: no limits, no verdict."));
}

TEST_CASE("SPC words: notes say what to beware of", "[spc]")
{
    CHECK(chartNotes(xmrChart(kCalm), months(13)).isEmpty());
    const std::vector<double> few(kCalm.begin(), kCalm.begin() + 12);
    CHECK(chartNotes(xmrChart(few), months(12))
          == QStringList {QStringLiteral("Fewer than 13 points in Apr 2015 to Mar 2016: these are "
                                         "trial limits, which will move as points are added.")});
    SpcOptions peer;
    peer.rules = SpcRules::Peer;
    std::vector<double> gap = calmThen({30, 5, 6});
    gap[3] = kSpcNone;
    gap.push_back(kSpcNone);
    const QStringList notes = chartNotes(xmrChart(gap, peer), months(17));
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].startsWith(QStringLiteral("2 outlying moving range")));
    CHECK(notes[1].startsWith(QStringLiteral("2 point")));
    CHECK(notes[2].contains(QStringLiteral("Jul 2016")));
    const std::vector<double> always(13, 5.0);
    CHECK(chartNotes(xmrChart(always), months(13))[0].contains(
        QStringLiteral("limits lie on the mean")));
    const std::vector<double> one {4};
    CHECK_FALSE(chartNotes(xmrChart(one), months(1)).join(u' ').contains(QStringLiteral("trial")));
    CHECK(chartNotes(xmrChart(one), months(1))
              .join(u' ')
              .contains(QStringLiteral("no limits there")));
    CHECK(verdictSentence(xmrChart(one), months(1)).contains(QStringLiteral("no limits")));
}

TEST_CASE("SPC words: the method card names formula, rules, baseline and direction", "[spc]")
{
    const std::vector<qsizetype> starts {13};
    SpcOptions options;
    options.segmentStarts = starts;
    options.fixAfter = 12;
    const SpcChart chart = xmrChart(calmThen({8, 9, 8}), options);
    const QStringList card = methodCard(chart, months(16));
    REQUIRE(card.size() == 6);
    CHECK(card[0].startsWith(QStringLiteral("XmR chart: ")));
    CHECK(card[1].startsWith(QStringLiteral("Rules of Making Data Count: ")));
    CHECK(card[2] == QStringLiteral("All moving ranges are kept."));
    CHECK(card[3].startsWith(QStringLiteral("Limits from the first 12 points of each part")));
    CHECK(card[4] == QStringLiteral("Limits recalculated from: May 2016."));
    CHECK(card[5] == QStringLiteral("Higher is better."));
    CHECK(methodCard(runChart(kCalm), months(13))[0].startsWith(QStringLiteral("Run chart: ")));
}

TEST_CASE("SPC words: the card of rare counts says how many points make a shift", "[spc]")
{
    std::vector<double> counts(20, 0.0);
    counts[2] = counts[9] = 1;
    const QStringList card = methodCard(cChart(counts), months(20));
    // A mean of 0.1: exp(-0.1 n) falls to 1 in 128 at 48.5.
    CHECK(card.contains(
        QStringLiteral("From Apr 2015 to Nov 2016, most points lie below a mean of 0.10 by chance "
                       "alone: 49 of them running make a shift there, not 7.")));
    CHECK(methodCard(cChart(std::vector<double>(20, 4.0)), months(20)).size() == card.size() - 1);
}

TEST_CASE("SPC words: every fault and every reason has a sentence", "[spc]")
{
    for (int i = 1; i <= int(SpcFault::LengthsDiffer); ++i) {
        SpcChart chart;
        chart.fault = SpcFault(i);
        chart.faultAt = 1;
        CHECK(faultSentence(chart, months(2)).endsWith(u'.'));
        CHECK(verdictSentence(chart, months(2)) == faultSentence(chart, months(2)));
        CHECK(chartNotes(chart, months(2)).isEmpty());
    }
    const std::vector<double> wrong {1, kSpcLargest * 10};
    CHECK(verdictOf(wrong).contains(QStringLiteral("May 2015")));
    for (int i = 0; i < int(SpcReason::Asked); ++i)
        CHECK(reasonSentence({SpcKind::Xmr, SpcReason(i)}).endsWith(u'.'));
    CHECK(reasonSentence({SpcKind::Xmr, SpcReason::Asked}).isEmpty());
    for (int i = 0; i <= int(SpcKind::T); ++i)
        CHECK_FALSE(kindName(SpcKind(i)).isEmpty());
}
