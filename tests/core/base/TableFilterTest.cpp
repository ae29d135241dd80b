// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/TableFilter.h"

#include "tests/support/CatchQt.h"

#include <QDateTime>

using namespace candour;

namespace {

using Test = ColumnFilter::Test;

ColumnFilter filterOf(Test test)
{
    ColumnFilter filter;
    filter.column = QStringLiteral("a");
    filter.test = test;
    return filter;
}

} // namespace

TEST_CASE("A filter reads back equal from its text", "[filter]")
{
    TableFilter filter;
    CHECK(filterToText(filter).isEmpty());
    CHECK(*filterFromText({}) == filter);

    filter.text = QStringLiteral("ward \"7\"");
    ColumnFilter number = filterOf(Test::NumberRange);
    number.least = -0.5;
    ColumnFilter dates = filterOf(Test::DateRange);
    dates.column = QStringLiteral("due");
    dates.last = QDate(2026, 3, 31);
    ColumnFilter choice = filterOf(Test::Choices);
    choice.column = QStringLiteral("state");
    choice.codes = {QStringLiteral("open"), QStringLiteral("late")};
    ColumnFilter empty = filterOf(Test::Empty);
    empty.column = QStringLiteral("+77");
    filter.columns = {number, dates, choice, empty};
    CHECK(*filterFromText(filterToText(filter)) == filter);
}

TEST_CASE("A filter of another version keeps what is understood", "[filter]")
{
    const auto filter = filterFromText(QStringLiteral(
        R"({"columns":[{"column":"a","test":"sounds_like","text":"x"},{"column":"b","test":"empty"}]})"));
    REQUIRE(filter);
    REQUIRE(filter->columns.size() == 1);
    CHECK(filter->columns[0].column == QStringLiteral("b"));
    CHECK_FALSE(filterFromText(QStringLiteral("[1, 2]")));
    CHECK_FALSE(filterFromText(QStringLiteral("nothing")));
}

TEST_CASE("Each test of a filter takes what it should", "[filter]")
{
    ColumnFilter text = filterOf(Test::Contains);
    text.text = QStringLiteral("ward");
    CHECK(passes(text, {}, QStringLiteral("South WARD")));
    CHECK_FALSE(passes(text, QStringLiteral("ward"), QStringLiteral("South"))); // words count

    ColumnFilter number = filterOf(Test::NumberRange);
    number.least = 2;
    number.most = 3.5;
    CHECK(passes(number, qlonglong(2), {}));
    CHECK(passes(number, 3.5, {}));
    CHECK_FALSE(passes(number, 3.51, {}));
    CHECK_FALSE(passes(number, {}, {}));
    CHECK_FALSE(passes(number, QStringLiteral("3"), QStringLiteral("3")));
    number.most.reset();
    CHECK(passes(number, 1e9, {}));

    ColumnFilter dates = filterOf(Test::DateRange);
    dates.first = QDate(2026, 4, 1);
    dates.last = QDate(2026, 4, 30);
    CHECK(passes(dates, QDate(2026, 4, 1), {}));
    CHECK(passes(dates, QDate(2026, 4, 30), {}));
    CHECK(passes(dates, QDateTime(QDate(2026, 4, 30), QTime(12, 0)), {}));
    CHECK_FALSE(passes(dates, QDate(2026, 5, 1), {}));
    CHECK_FALSE(passes(dates, {}, {}));

    ColumnFilter choice = filterOf(Test::Choices);
    choice.codes = {QStringLiteral("red"), QStringLiteral("yes")};
    CHECK(passes(choice, QStringLiteral("red"), {}));
    CHECK_FALSE(passes(choice, QStringLiteral("blue"), QStringLiteral("red")));
    CHECK(passes(choice, QStringList {QStringLiteral("blue"), QStringLiteral("red")}, {}));
    CHECK(passes(choice, true, {}));
    CHECK_FALSE(passes(choice, false, {}));
}

TEST_CASE("Empty is what holds nothing: a nought and a no are something", "[filter]")
{
    const ColumnFilter empty = filterOf(Test::Empty);
    const ColumnFilter filled = filterOf(Test::NotEmpty);
    for (const QVariant &value : {QVariant(), QVariant(QString()), QVariant(QStringList())}) {
        CHECK(passes(empty, value, {}));
        CHECK_FALSE(passes(filled, value, {}));
    }
    for (const QVariant &value : {QVariant(0.0), QVariant(false), QVariant(QStringLiteral("x"))}) {
        CHECK_FALSE(passes(empty, value, {}));
        CHECK(passes(filled, value, {}));
    }
}

TEST_CASE("A column has one filter at a time", "[filter]")
{
    TableFilter filter;
    ColumnFilter one = filterOf(Test::Contains);
    one.text = QStringLiteral("x");
    filter.set(one);
    filter.set(filterOf(Test::Empty));
    REQUIRE(filter.columns.size() == 1);
    CHECK(filter.of(QStringLiteral("a"))->test == Test::Empty);
    filter.remove(QStringLiteral("a"));
    CHECK(filter.isEmpty());
    CHECK(filter.of(QStringLiteral("a")) == nullptr);
}
