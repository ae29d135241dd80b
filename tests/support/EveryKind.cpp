// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/EveryKind.h"

#include "core/db/RecordTable.h"

#include <array>

namespace candour {

using test::Colour;
using test::Everything;
using test::Step;
using test::Supporter;

template <>
std::span<const Choice<Colour>> choicesOf<Colour>()
{
    static constexpr std::array<Choice<Colour>, 3> all {{{Colour::Red, "red", "Red"},
                                                         {Colour::Green, "green", "Green"},
                                                         {Colour::Blue, "blue", "Blue"}}};
    return all;
}

template <>
const RecordType<Step> &recordType<Step>()
{
    static const RecordType<Step> type("step", "steps", "step", "steps", [](Describe<Step> &d) {
        d.field(1, "what", &Step::what, "What").required().searchable();
        d.field(2, "due", &Step::due, "Due").dueDate();
        d.field(3, "done", &Step::done, "Done");
        d.key({QStringLiteral("what")});
    });
    return type;
}

template <>
const RecordType<Supporter> &recordType<Supporter>()
{
    static const RecordType<Supporter> type(
        "supporter", "supporters", "supporter", "supporters", [](Describe<Supporter> &d) {
            d.field(1, "person", &Supporter::person, "Person").required();
            d.field(2, "part", &Supporter::part, "Part");
            d.key({QStringLiteral("person")});
        });
    return type;
}

template <>
const RecordType<Everything> &recordType<Everything>()
{
    static const RecordType<Everything> type(
        "everything", "everythings", "everything", "everythings", [](Describe<Everything> &d) {
            d.field(1, "number", &Everything::number, "Number")
                .unique()
                .numbered({QStringLiteral("E-"), false, 0});
            d.section("Text");
            d.field(2, "line", &Everything::line, "Line").required().searchable().atMost(80);
            d.field(3, "text", &Everything::text, "Text").multiline().searchable();
            d.section("Numbers and times");
            d.field(4, "whole", &Everything::whole, "Whole").range(0, 100);
            d.field(5, "measure", &Everything::measure, "Measure")
                .unit(QStringLiteral("mg"))
                .reasonOnChange();
            d.field(6, "day", &Everything::day, "Day").dueDate();
            d.field(7, "time", &Everything::time, "Time");
            d.field(8, "moment", &Everything::moment, "Moment");
            d.field(9, "period", &Everything::period, "Period").period();
            d.section("Choices and others");
            d.field(10, "yes", &Everything::yes, "Yes").isPrivate();
            d.field(11, "colour", &Everything::colour, "Colour")
                .visibleWhen([](const RecordData &r) { return r.value(u"yes").toBool(); });
            d.field(12, "colours", &Everything::colours, "Colours");
            d.field(13, "organisation", &Everything::organisation, "Organisation");
            d.field(14, "person", &Everything::person, "Person");
            d.field(15, "attachment", &Everything::attachment, "Attachment");
            d.field(16, "steps", &Everything::steps, "Steps");
            d.field(17, "supporters", &Everything::supporters, "Supporters").manyToMany();
            d.computed(
                18, "length",
                [](const Everything &e) { return QVariant(qlonglong(e.line.size())); }, "Length");
            d.title({QStringLiteral("number"), QStringLiteral("line")});
        });
    return type;
}

} // namespace candour

namespace candour::test {

const db::Schema &everythingSchema()
{
    static const db::Schema schema = [] {
        db::Schema s = db::candourSchema();
        s.registry.add(recordType<Everything>());
        QString sql;
        for (const RecordKind *kind : s.registry.kinds().mid(domainRegistry().kinds().size()))
            sql += db::RecordTable(*kind, s.registry).createSql();
        s.migrations.append({s.version() + 1, sql.toUtf8()});
        return s;
    }();
    return schema;
}

Everything everythingFilled(Ref<Organisation> organisation, Ref<Person> person)
{
    Everything e;
    e.line = QStringLiteral("=1+1 “quoted”, comma & <b>mark-up</b>");
    e.text = QStringLiteral("First line\nsecond line; with ' and \"");
    e.whole = 42;
    e.measure = 0.1 + 0.2;
    e.day = QDate(2024, 2, 29);
    e.time = QTime(14, 30);
    e.moment = QDateTime(QDate(2026, 3, 29), QTime(0, 59, 59, 123), Qt::UTC);
    e.period = QStringLiteral("2018-10..2019-09");
    e.yes = true;
    e.colour = Colour::Blue;
    e.colours = {Colour::Red, Colour::Blue};
    e.organisation = organisation;
    e.person = person;
    e.steps = {{{}, QStringLiteral("one"), QDate(2026, 1, 1), false},
               {{}, QStringLiteral("two"), {}, true}};
    e.supporters = {{{}, person, QStringLiteral("sponsor")}};
    return e;
}

} // namespace candour::test
