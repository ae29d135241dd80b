// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/PeriodText.h"

#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

QString read(const char *text, const PeriodHints &hints = {})
{
    const auto period = parsePeriod(QString::fromUtf8(text), hints);
    return period ? period->toText() : QStringLiteral("none");
}

QString found(const char *text, const PeriodHints &hints = {})
{
    const auto reading = findPeriodIn(QString::fromUtf8(text), hints);
    return reading ? reading->period.toText() : QStringLiteral("none");
}

struct Case {
    const char *text;
    const char *period;
};

} // namespace

TEST_CASE("period text: every form met in the files", "[io][period]")
{
    const auto [text, period] = GENERATE(values<Case>({
        {"2015-04-01", "2015-04"},
        {"30/04/2024", "2024-04"},
        {"01/04/2020", "2020-04"},
        {"03/04/2020", "2020-04"}, // day first, always
        {"30.4.24", "2024-04"},
        {"2024-04-30", "2024-04"},
        {"2024-04-30 00:00:00", "2024-04"},
        {"2024-04-30T00:00:00", "2024-04"},
        {"30/04/2024 00:00", "2024-04"},
        {"30 April 2024", "2024-04"},
        {"1st April 2024", "2024-04"},
        {"30-Apr-24", "2024-04"},
        {"20240430", "2024-04"},
        {"Apr-15", "2015-04"},
        {"Apr-24", "2024-04"},
        {"APR 24", "2024-04"},
        {"Apr24", "2024-04"},
        {"Apr 2024", "2024-04"},
        {"April 2015", "2015-04"},
        {"april-2024", "2024-04"},
        {"Sept 2024", "2024-09"},
        {"Nov 2023", "2023-11"},
        {"Nov\xC2\xA0"
         "2023",
         "2023-11"},
        {"2024 April", "2024-04"},
        {"2015/16 M01", "2015-04"},
        {"2024/25 M3", "2024-06"},
        {"2024/25 M12", "2025-03"},
        {"M12 2024/25", "2025-03"},
        {"2024-25 Month 9", "2024-12"},
        {"201504", "2015-04"},
        {"202404", "2024-04"},
        {"2024-04", "2024-04"},
        {"2024/04", "2024-04"},
        {"04/2024", "2024-04"},
        {"2011-12", "2011-12"}, // the machine form: December
        {"2024-25 Q1", "2024-Q1"},
        {"2011-12 Q4", "2011-Q4"},
        {"2018/19 Q1", "2018-Q1"},
        {"Q1 2024/25", "2024-Q1"},
        {"Q2-2024-25", "2024-Q2"},
        {"2024-Q1", "2024-Q1"},
        {"2024/25 H2", "2024-H2"},
        {"2024-H1", "2024-H1"},
        {"2024/25", "2024/25"},
        {"1999/00", "1999/00"},
        {"2007/08", "2007/08"},
        {"2024-25", "2024/25"},
        {"2024/2025", "2024/25"},
        {"FY 2024/25", "2024/25"},
        {"FY24/25", "2024/25"},
        {"2022 to 2023", "2022/23"},
        {"2024", "2024"},
        {"Oct18-Sep19", "2018-10..2019-09"},
        {"2018-10..2019-09", "2018-10..2019-09"},
        {"Oct 2018 to Sep 2019", "2018-10..2019-09"},
        {"Oct 2018 \xE2\x80\x93 Sep 2019", "2018-10..2019-09"},
        {"April 2018 - March 2019", "2018/19"},
        {"Jan 2018 - Dec 2018", "2018"},
        {"Oct 09 - Mar 10", "2009-H2"},
        {"Apr-Jun 2024", "2024-Q1"},
        {"01/04/2024 - 30/06/2024", "2024-Q1"},
    }));
    INFO(text);
    CHECK(read(text) == QString::fromLatin1(period));
}

TEST_CASE("period text: what is no period stays none", "[io][period]")
{
    const auto text =
        GENERATE(as<const char *> {}, "", " ", "24/25", "31/02/2024", "30/13/2024", "04/30/2024",
                 "2023-02-29", "2024-13", "202413", "15-Apr", "Apr", "April", "Q1 2024",
                 "2024/25 M13", "2024/25 Q5", "2009/10 - 11/12", "YTD", "Total", "12345", "1,950",
                 "0.5", "Apr-24 to Aug-24", "9999999999999999999", "Q1", "M3");
    INFO(text);
    CHECK(read(text) == QStringLiteral("none"));
}

TEST_CASE("period text: a month or a span inside other text", "[io][period]")
{
    const auto [text, period] = GENERATE(values<Case>({
        {"MSitAE-JUNE-2024", "2024-06"},
        {"MSitAE-APRIL-2021", "2021-04"},
        {"Monthly-AE-June-2024 copy", "2024-06"},
        {"Monthly-AE-April-2019-revised-220720-632O5", "2019-04"},
        {"September-2020-AE-by-provider-revised-280421-6f9Yl", "2020-09"},
        {"SHMI data at trust level, Oct18-Sep19 (csv)", "2018-10..2019-09"},
        {"nhs_sickness_absence_2024-04.csv", "2024-04"},
        {"ae_activity_2024-05", "2024-05"},
        {"shmi-2011-october", "2011-10"},
        {"Q2-2024-25-Cancelled-Operations", "2024-Q2"},
        {"Monthly-Virtual-Ward-Oct2024", "2024-10"},
        {"RN7-Apr-24", "2024-04"},
        {"S08_RPA_ward_fill_rates_Apr-22", "2022-04"},
        {"return M12 2024/25 final", "2025-03"},
        {"Month: April 2024 (provisional), April 2024", "2024-04"},
        {"england_ae_2019_to_2026", "none"},
        {"nothing here", "none"},
        {"between May 2024 and June 2024", "none"}, // which of the two?
        {"31/02/2024", "none"}, // not 02/2024
        {"04/30/2024", "none"},
        {"31-Feb-2024", "none"},
    }));
    INFO(text);
    CHECK(found(text) == QString::fromLatin1(period));
}

TEST_CASE("period text: the mapping says what a date stands for", "[io][period]")
{
    CHECK(read("30/06/2024", {PeriodKind::Quarter}) == QStringLiteral("2024-Q1"));
    CHECK(read("June 2024", {PeriodKind::Quarter}) == QStringLiteral("2024-Q1"));
    CHECK(read("30/06/2024", {PeriodKind::Day}) == QStringLiteral("2024-06-30"));
    CHECK(read("30/06/2024", {PeriodKind::FinancialYear}) == QStringLiteral("2024/25"));
    CHECK(read("Sep 2019", {PeriodKind::RollingYear}) == QStringLiteral("2018-10..2019-09"));
    CHECK(read("April 2018 - March 2019", {PeriodKind::RollingYear})
          == QStringLiteral("2018-04..2019-03"));
    CHECK(read("2024/25 Q1", {PeriodKind::Month}) == QStringLiteral("2024-Q1"));
    // The first SHMI release, October 2011, covers April 2010 to March 2011.
    CHECK(found("shmi-2011-october", {PeriodKind::RollingYear, -7})
          == QStringLiteral("2010-04..2011-03"));

    const auto reading = readPeriod(u"30/04/2024");
    REQUIRE(reading.has_value());
    CHECK(reading->date == QDate(2024, 4, 30));
    CHECK(readPeriod(u"April 2024")->date.isNull());
}

TEST_CASE("period text: heads that name year and month together", "[io][period]")
{
    const auto [text, period] = GENERATE(values<Case>({
        {"April 15", "2015-04"},
        {"2015/16 Q1", "2015-Q1"},
        {"Q1 2015/16", "2015-Q1"},
        {"Qtr 1 2015/16", "2015-Q1"},
        {"Quarter 4 2015-16", "2015-Q4"},
        {"Apr 2015/16", "2015-04"},
        {"Jan 2015/16", "2016-01"},
        {"2015/16 Apr", "2015-04"},
        {"2015/16 March", "2016-03"},
        {"2015-16 Mar", "2016-03"},
        {"2015/16\nDec", "2015-12"},
        {"Apr 24/25", "2024-04"},
        {"M03 24/25", "2024-06"},
        {"24/25 M03", "2024-06"},
        {"Month 12 24/25", "2025-03"},
        {"Mth 3 2024/25", "2024-06"},
        {"Q2 24/25", "2024-Q2"},
        {"Jan-Mar 2024/25", "2024-Q4"},
        {"w/e 07/04/2024", "2024-04-07"},
        {"W/E 7 Apr 24", "2024-04-07"},
        {"week ending 2024-04-07", "2024-04-07"},
        {"Wk ending 07/04/2024", "2024-04-07"},
        {"w/c 01/04/2024", "2024-04-07"}, // a week is the day on which it ends
        {"Week commencing 25 March 2024", "2024-03-31"},
        {"Wk 14 2024", "none"}, // whose week 14?
        {"Week 14 2024/25", "none"},
        {"24/25 Apr-24", "none"},
        {"25/24 M03", "none"},
        {"w/e April 2024", "none"},
        {"w/e 31/02/2024", "none"},
    }));
    INFO(text);
    CHECK(read(text) == QString::fromLatin1(period));
}

TEST_CASE("period text: what needs a year takes it from the hints", "[io][period]")
{
    PeriodHints hints;
    hints.year = 2015;
    const auto [text, period] = GENERATE(values<Case>({
        {"Apr", "2015-04"},        {"April", "2015-04"},   {"Mar", "2016-03"},
        {"M1", "2015-04"},         {"M12", "2016-03"},     {"Month 3", "2015-06"},
        {"Q1", "2015-Q1"},         {"Qtr 1", "2015-Q1"},   {"Quarter 4", "2015-Q4"},
        {"H2", "2015-H2"},         {"Apr-Jun", "2015-Q1"}, {"Jan to Mar", "2015-Q4"},
        {"Apr - Mar", "2015/16"},  {"Apr-24", "2024-04"}, // says its own
        {"2024/25 M1", "2024-04"}, {"2024", "2024"},       {"Mar-Apr", "none"},
        {"M13", "none"},           {"15-Apr", "none"},     {"YTD", "none"},
        {"Apr YTD", "none"},       {"Target", "none"},     {"", "none"},
    }));
    INFO(text);
    CHECK(read(text, hints) == QString::fromLatin1(period));
    // Inside other text a bare month is a word like another ("may").
    CHECK(found("figures for May", hints) == QStringLiteral("none"));

    CHECK(financialYearOf(Period::month(2016, 3)) == 2015);
    CHECK(financialYearOf(Period::financialYear(2015)) == 2015);
    CHECK_FALSE(financialYearOf(Period::calendarYear(2015)).has_value());
    CHECK_FALSE(financialYearOf(Period()).has_value());
}
