// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/DueService.h"

#include "core/services/ReportService.h"
#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

const QDate kToday(2026, 4, 15); // a Wednesday

/// "date what: title (row)", in the order given.
QStringList dueIn(TempFile &file, const QDate &until = kToday.addYears(1))
{
    QStringList lines;
    for (const DueItem &item : must(DueService(*file, TermDictionary()).dueBy(until))) {
        QString line =
            QStringLiteral("%1 %2: %3").arg(item.due.toString(Qt::ISODate), item.what, item.title);
        if (!item.row.isEmpty())
            line += QStringLiteral(" (%1)").arg(item.row);
        lines.append(line);
    }
    return lines;
}

Organisation riverside()
{
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside");
    organisation.contractTo = QDate(2026, 9, 30);
    return organisation;
}

void withdraw(TempFile &file, const RecordKind &kind, const Uid &uid)
{
    auto command = must(
        db::Command::begin(*file, {QStringLiteral("test.withdraw"), {}, QStringLiteral("A test")}));
    must(command->withdraw(kind, uid));
    must(command->commit());
}

} // namespace

TEST_CASE("due: how far a date is away", "[due]")
{
    const auto group = [](int month, int day) { return dueGroup(QDate(2026, month, day), kToday); };
    CHECK(group(4, 14) == DueGroup::Overdue);
    CHECK(group(4, 15) == DueGroup::Today);
    CHECK(group(4, 16) == DueGroup::ThisWeek);
    CHECK(group(4, 19) == DueGroup::ThisWeek); // Sunday
    CHECK(group(4, 20) == DueGroup::ThisMonth);
    CHECK(group(4, 30) == DueGroup::ThisMonth);
    CHECK(group(5, 1) == DueGroup::Later);
    CHECK(dueGroup(QDate(2027, 4, 20), kToday) == DueGroup::Later);
    // The week goes on into another month, and on a Sunday it has ended.
    CHECK(dueGroup(QDate(2026, 5, 3), QDate(2026, 4, 29)) == DueGroup::ThisWeek);
    CHECK(dueGroup(QDate(2026, 4, 20), QDate(2026, 4, 19)) == DueGroup::ThisMonth);
    CHECK(dueDaysText(kToday, kToday) == QStringLiteral("due today"));
    CHECK(dueDaysText(kToday.addDays(-1), kToday).startsWith(QStringLiteral("late by 1 day")));
    CHECK(dueDaysText(kToday.addDays(20), kToday).startsWith(QStringLiteral("in 20 day")));
}

TEST_CASE("due: dates of records and of their rows, under the record, earliest first", "[due]")
{
    TempFile file(everythingSchema());
    Everything record;
    record.line = QStringLiteral("Ward 7");
    record.day = QDate(2026, 4, 20);
    record.steps = {{{}, QStringLiteral("Ring"), QDate(2026, 4, 1), false},
                    {{}, QStringLiteral("Write"), {}, false},
                    {{}, QStringLiteral("Go"), QDate(2028, 1, 1), false}};
    const Uid uid = file.put(record);
    file.put(riverside());
    CHECK(dueIn(file)
          == QStringList({QStringLiteral("2026-04-01 Due: E-1, Ward 7 (Ring)"),
                          QStringLiteral("2026-04-20 Day: E-1, Ward 7"),
                          QStringLiteral("2026-09-30 Contract ends: Riverside")}));
    const auto items = must(DueService(*file, TermDictionary()).dueBy(kToday));
    REQUIRE(items.size() == 1);
    CHECK(items[0].record == uid);
    CHECK(items[0].kind == &recordType<Everything>());

    SECTION("the day itself is within, the day before is not")
    {
        CHECK(dueIn(file, QDate(2026, 4, 20)).size() == 2);
        CHECK(dueIn(file, QDate(2026, 4, 19)).size() == 1);
    }
    SECTION("each has a name of its own, which stays")
    {
        const auto all = must(DueService(*file, TermDictionary()).dueBy(QDate(2029, 1, 1)));
        QSet<Uid> ids;
        for (const DueItem &item : all)
            ids.insert(item.id);
        CHECK(ids.size() == 4);
        CHECK(ids.contains(items[0].id));
    }
    SECTION("nothing of a withdrawn record is due")
    {
        withdraw(file, recordType<Everything>(), uid);
        CHECK(dueIn(file).size() == 1);
    }
}

TEST_CASE("due: the contract of a body that closed is no matter", "[due]")
{
    TempFile file;
    Organisation organisation = riverside();
    organisation.closed = QDate(2026, 3, 31);
    file.put(organisation);
    CHECK(dueIn(file).isEmpty());
}

TEST_CASE("due: a report and its meeting, while it is a draft", "[due]")
{
    TempFile file;
    Report report;
    report.title = QStringLiteral("Quality report");
    report.dataTo = QStringLiteral("2026-03");
    report.reportDate = QDate(2026, 4, 10);
    must(createReport(*file, report));
    auto sheet = must(file->records().all<FrontSheet>()).first();
    sheet.meeting = QStringLiteral("Board");
    sheet.meetingDate = QDate(2026, 4, 21);
    file.put(sheet);
    report = must(file->records().all<Report>()).first();
    CHECK(dueIn(file)
          == QStringList(
              {QStringLiteral("2026-04-10 Report to issue: %1, Quality report").arg(report.number),
               QStringLiteral("2026-04-21 Paper for a meeting: Board")}));
    SECTION("it is issued")
    {
        report.state = ReportState::Issued;
        report.anchor = must(file->journal().head()).anchor();
        auto command = must(db::Command::begin(
            *file, {QStringLiteral("report.issue"), {}, QStringLiteral("Issued")}));
        must(command->put(report));
        must(command->commit());
        CHECK(dueIn(file).isEmpty());
    }
}

TEST_CASE("due: a role that ends, until somebody holds it after", "[due]")
{
    TempFile file;
    Role role;
    role.code = QStringLiteral("sg");
    role.name = QStringLiteral("Designated nurse");
    const Ref<Role> nurse(file.put(role));
    Person ending;
    ending.name = QStringLiteral("Ann Archer");
    ending.roles = {{{}, nurse, {}, QDate(2026, 4, 30)}};
    file.put(ending);
    CHECK(dueIn(file)
          == QStringList(QStringLiteral("2026-04-30 Role ends: Ann Archer (Designated nurse)")));
    Person next;
    next.name = QStringLiteral("Bea Bell");
    SECTION("for good")
    {
        next.roles = {{{}, nurse, QDate(2026, 5, 1), {}}};
        file.put(next);
        CHECK(dueIn(file).isEmpty());
    }
    SECTION("for a time: then that is what ends")
    {
        next.roles = {{{}, nurse, QDate(2026, 5, 1), QDate(2026, 12, 31)}};
        file.put(next);
        CHECK(dueIn(file)
              == QStringList(QStringLiteral("2026-12-31 Role ends: Bea Bell (Designated nurse)")));
    }
    SECTION("not after it")
    {
        next.roles = {{{}, nurse, QDate(2025, 1, 1), QDate(2026, 4, 1)}};
        file.put(next);
        CHECK(dueIn(file).size() == 1);
    }
}

TEST_CASE("due: the review of a data-quality grade, until there is a later one", "[due]")
{
    TempFile file;
    Indicator indicator;
    indicator.code = QStringLiteral("I-1");
    indicator.name = QStringLiteral("Falls");
    DataQuality grade;
    grade.indicator = Ref<Indicator>(file.put(indicator));
    grade.from = QDate(2025, 4, 1);
    grade.reviewBy = QDate(2026, 4, 1);
    file.put(grade);
    CHECK(dueIn(file).size() == 1);
    CHECK(dueIn(file).first().startsWith(QStringLiteral("2026-04-01 Data quality to review: ")));
    DataQuality later = grade;
    later.uid = {};
    later.from = QDate(2026, 4, 1);
    later.reviewBy = {};
    SECTION("of the same measure")
    {
        file.put(later);
        CHECK(dueIn(file).isEmpty());
    }
    SECTION("of one provider only")
    {
        later.organisation = Ref<Organisation>(file.put(riverside()));
        file.put(later);
        CHECK(dueIn(file, QDate(2026, 4, 30)).size() == 1);
    }
}
