// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/SubmissionBook.h"
#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

const QDate kDue(2026, 10, 15); // 15 days after the end of September

SubmissionVerdict judged(const QDate &today, std::optional<FigureStatus> figure = {},
                         const QDate &received = {}, bool signedOff = false)
{
    return judgeSubmission({kDue, today, figure, received, signedOff});
}

SubmissionVerdict is(SubmissionState state, int days = 0)
{
    return {state, days};
}

Indicator indicatorOf(Frequency frequency, SourceKind source = SourceKind::Contract)
{
    Indicator indicator;
    indicator.uid = Uid::ofShipped(u"indicator", u"test");
    indicator.frequency = frequency;
    indicator.sourceKind = source;
    return indicator;
}

const Ref<Organisation> kRiverside(Uid::ofShipped(u"organisation", u"riverside"));
const Ref<Organisation> kKingsmere(Uid::ofShipped(u"organisation", u"kingsmere"));

} // namespace

TEST_CASE("submission state: what has not come is missing from the day after it was due",
          "[submissions]")
{
    CHECK(judged(QDate(2026, 10, 14)) == is(SubmissionState::NotYetDue));
    CHECK(judged(kDue) == is(SubmissionState::NotYetDue));
    CHECK(judged(QDate(2026, 10, 16)) == is(SubmissionState::Missing, 1));
    CHECK(judged(QDate(2026, 11, 2)) == is(SubmissionState::Missing, 18)); // 16 to the 31st, and 2
}

TEST_CASE("submission state: what came is late from the day after it was due", "[submissions]")
{
    const QDate today(2026, 11, 2);
    using enum FigureStatus;
    CHECK(judged(today, Final, kDue) == is(SubmissionState::Received));
    CHECK(judged(today, Final, QDate(2026, 10, 21)) == is(SubmissionState::Late, 6));
    CHECK(judged(today, Final, QDate(2026, 10, 2)) == is(SubmissionState::Received));
    CHECK(judged(today, Final) == is(SubmissionState::Received)); // nobody knows when
    CHECK(judged(today, Suppressed, kDue) == is(SubmissionState::Received));
    // Before its day as well as after it.
    CHECK(judged(QDate(2026, 10, 1), Final, QDate(2026, 10, 1)) == is(SubmissionState::Received));
}

TEST_CASE("submission state: provisional, signed off and not collected", "[submissions]")
{
    const QDate today(2026, 11, 2);
    const QDate late(2026, 10, 21);
    using enum FigureStatus;
    CHECK(judged(today, Provisional, kDue) == is(SubmissionState::Provisional));
    CHECK(judged(today, Provisional, late) == is(SubmissionState::Provisional, 6));
    CHECK(judged(today, Final, kDue, true) == is(SubmissionState::SignedOff));
    CHECK(judged(today, Final, late, true) == is(SubmissionState::SignedOff, 6));
    // The final figure is still to come, whoever vouches for this one.
    CHECK(judged(today, Provisional, kDue, true) == is(SubmissionState::Provisional));
    CHECK(judged(today, NotCollected, late) == is(SubmissionState::NotCollected));
    CHECK(judged(today, NotApplicable, late, true) == is(SubmissionState::NotCollected));
}

TEST_CASE("submission state: the days are in the words", "[submissions]")
{
    CHECK(submissionWords(is(SubmissionState::Received)) == QStringLiteral("Received"));
    CHECK(submissionWords(is(SubmissionState::Missing, 18))
              .startsWith(QStringLiteral("Missing, 18 day")));
    CHECK(submissionWords(is(SubmissionState::Late, 6))
              .startsWith(QStringLiteral("Received late, by 6 day")));
    CHECK(submissionWords(is(SubmissionState::SignedOff, 6))
              .startsWith(QStringLiteral("Signed off, 6 day")));
    QSet<QString> signs;
    for (const auto &[state, code, label] : choicesOf<SubmissionState>())
        signs.insert(submissionSign(state));
    CHECK(signs.size() == kSubmissionStates);
}

TEST_CASE("submission rules: the usual days, by frequency and source", "[submissions]")
{
    const SubmissionRules none;
    const auto due = [&](Frequency frequency, SourceKind source, const Period &period) {
        return none.dueDay(kRiverside, indicatorOf(frequency, source), period);
    };
    using enum Frequency;
    CHECK(due(Monthly, SourceKind::Contract, Period::month(2026, 9)) == QDate(2026, 10, 15));
    CHECK(due(Monthly, SourceKind::Contract, Period::month(2027, 2)) == QDate(2027, 3, 15));
    CHECK(due(Monthly, SourceKind::National, Period::month(2026, 9)) == QDate(2026, 11, 14));
    CHECK(due(Quarterly, SourceKind::Local, Period::quarter(2026, 2)) == QDate(2026, 10, 30));
    CHECK(due(Quarterly, SourceKind::National, Period::quarter(2026, 2)) == QDate(2026, 12, 29));
    CHECK(due(HalfYearly, SourceKind::Workforce, Period::halfYear(2026, 1)) == QDate(2026, 11, 29));
    CHECK(due(Annual, SourceKind::Contract, Period::financialYear(2025)) == QDate(2026, 6, 29));
    CHECK_FALSE(due(Annual, SourceKind::National, Period::financialYear(2025)).isValid());
}

TEST_CASE("submission rules: what was sent before is owed again, in its own periods",
          "[submissions]")
{
    const SubmissionRules none;
    const Indicator monthly = indicatorOf(Frequency::Monthly);
    const Period september = Period::month(2026, 9);
    CHECK(none.isOwed(kRiverside, monthly, september, true));
    CHECK_FALSE(none.isOwed(kRiverside, monthly, september, false));
    CHECK_FALSE(none.isOwed(kRiverside, monthly, Period::quarter(2026, 2), true));
    for (const Frequency frequency : {Frequency::RollingYear, Frequency::OnPublication})
        CHECK_FALSE(
            none.isOwed(kRiverside, indicatorOf(frequency), Period::rollingYear(2025, 10), true));
}

TEST_CASE("submission rules: the nearer one goes before the wider, the later before the earlier",
          "[submissions]")
{
    const Indicator indicator = indicatorOf(Frequency::Monthly);
    const Ref<Indicator> measure(indicator.uid);
    const Period september = Period::month(2026, 9);
    SubmissionRule all;
    all.dueDays = 20;
    SubmissionRule ofIndicator;
    ofIndicator.indicator = measure;
    ofIndicator.owed = Owed::Never;
    SubmissionRule ofProvider;
    ofProvider.organisation = kRiverside;
    ofProvider.dueDays = 10;
    SubmissionRule ofBoth;
    ofBoth.organisation = kRiverside;
    ofBoth.indicator = measure;
    ofBoth.owed = Owed::Always;
    ofBoth.from = QDate(2026, 9, 1);
    SubmissionRule later = ofBoth;
    later.owed = Owed::Never;
    later.from = QDate(2026, 11, 1);
    const QList<SubmissionRule> records {all, ofIndicator, ofProvider, ofBoth, later};
    const SubmissionRules rules(records);

    // What is owed: that of both from September; before it the indicator's, for the provider's says
    // nothing about it.
    CHECK(rules.isOwed(kRiverside, indicator, september, false));
    CHECK_FALSE(rules.isOwed(kRiverside, indicator, Period::month(2026, 8), true));
    CHECK_FALSE(rules.isOwed(kRiverside, indicator, Period::month(2026, 11), true));
    CHECK_FALSE(rules.isOwed(kKingsmere, indicator, september, true));
    CHECK(rules.always().size() == 1);
    // When: asked apart, for that of both does not say it.
    CHECK(rules.dueDay(kRiverside, indicator, september) == QDate(2026, 10, 10));
    CHECK(rules.dueDay(kKingsmere, indicator, september) == QDate(2026, 10, 20));
}

TEST_CASE("submission rules: a rule ends with its last day", "[submissions]")
{
    SubmissionRule rule;
    rule.dueDays = 5;
    rule.from = QDate(2026, 4, 1);
    rule.until = QDate(2026, 9, 30);
    const QList<SubmissionRule> records {rule};
    const SubmissionRules rules(records);
    const Indicator indicator = indicatorOf(Frequency::Monthly);
    const auto due = [&](int month) {
        return rules.dueDay(kRiverside, indicator, Period::month(2026, month));
    };
    CHECK(due(3) == QDate(2026, 4, 15));
    CHECK(due(4) == QDate(2026, 5, 5));
    CHECK(due(9) == QDate(2026, 10, 5));
    CHECK(due(10) == QDate(2026, 11, 15));
}

TEST_CASE("submission counts: what is due, what came, what needs most", "[submissions]")
{
    SubmissionBook book;
    book.providers = {Organisation(), Organisation()};
    book.providers[0].uid = kRiverside.uid();
    book.providers[1].uid = kKingsmere.uid();
    book.months = {Period::month(2026, 8), Period::month(2026, 9)};
    const auto add = [&](int provider, int month, SubmissionState state) {
        SubmissionRow row;
        row.provider = provider;
        row.month = month;
        row.verdict.state = state;
        book.rows.push_back(row);
    };
    add(0, 1, SubmissionState::Missing);
    add(0, 1, SubmissionState::Received);
    add(0, 1, SubmissionState::SignedOff);
    add(0, 1, SubmissionState::NotYetDue);
    add(1, 1, SubmissionState::Late);
    book.count();

    const SubmissionCounts riverside = book.counts(0, 1);
    CHECK(riverside.total() == 4);
    CHECK(riverside.due() == 3);
    CHECK(riverside.received() == 2);
    CHECK(riverside.worst() == SubmissionState::Missing);
    CHECK(book.counts(1, 1).worst() == SubmissionState::Late);
    CHECK_FALSE(book.counts(1, 0).worst().has_value());
    CHECK(book.countsOfMonth(1).total() == 5);
    CHECK(book.countsOfMonth(1).of(SubmissionState::Late) == 1);
    CHECK(submissionCountWords(riverside)
          == QStringLiteral("1 missing, 1 received, 1 signed off, 1 not yet due"));
    CHECK(book.monthIndex(Period::month(2026, 9)) == 1);
    CHECK(book.monthIndex(Period::month(2026, 10)) == -1);
    CHECK(book.providerIndex(kKingsmere.uid()) == 1);
}

TEST_CASE("submission arrears: who owes what, the longest overdue first", "[submissions]")
{
    SubmissionBook book;
    book.providers = {Organisation(), Organisation(), Organisation()};
    book.providers[0].uid = kRiverside.uid();
    book.providers[1].uid = kKingsmere.uid();
    book.months = {Period::month(2026, 8), Period::month(2026, 9)};
    const auto add = [&](int provider, int month, SubmissionState state, const QDate &due) {
        SubmissionRow row;
        row.provider = provider;
        row.month = month;
        row.due = due;
        row.verdict.state = state;
        book.rows.push_back(row);
    };
    add(0, 1, SubmissionState::Missing, QDate(2026, 10, 15));
    add(0, 1, SubmissionState::Received, QDate(2026, 10, 15));
    add(0, 1, SubmissionState::NotYetDue, QDate(2026, 11, 14));
    add(1, 0, SubmissionState::Missing, QDate(2026, 9, 15));
    add(1, 1, SubmissionState::Missing, QDate(2026, 10, 15));
    add(2, 1, SubmissionState::Late, QDate(2026, 10, 15));
    const auto arrears = arrearsOf(book);
    REQUIRE(arrears.size() == 2);
    CHECK(arrears[0].provider.uid == kKingsmere.uid());
    CHECK(arrears[0].missing == 2);
    CHECK(arrears[0].since == QDate(2026, 9, 15));
    CHECK(arrears[0].month == Period::month(2026, 9));
    CHECK(arrears[1].missing == 1);
    CHECK(arrears[1].due == 2);
}
