// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/records/RecordFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace candour;
using namespace candour::test;

namespace {

struct Form : RecordFixture {
    RecordForm form;

    explicit Form(const FormOptions &options = {})
        : form(kind(), *context, prompts, options)
    {
        form.resize(720, 1000);
        showAndWait(form);
    }

    [[nodiscard]] QVariant now(const char *field) const
    {
        return form.record().value(QString::fromLatin1(field));
    }

    [[nodiscard]] bool shown(const char *name) const
    {
        return part<QWidget>(form, name)->isVisible();
    }
};

/// The row's form that opened over this one.
RecordDialog *rowForm(const QWidget &form)
{
    QCoreApplication::processEvents();
    RecordDialog *found = nullptr;
    for (auto *dialog : form.findChildren<RecordDialog *>()) {
        if (dialog->isVisible())
            found = dialog;
    }
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("A form gives back what it was given, to the last digit", "[records]")
{
    Form f;
    const RecordData record = f.filled();
    f.form.setRecord(record);
    CHECK(f.form.record() == record);
    CHECK_FALSE(f.form.isChanged());
    CHECK(f.form.check());
    CHECK(part<QLineEdit>(f.form, "field.day")->text() == QStringLiteral("29 Feb 2024"));
    CHECK(part<QLineEdit>(f.form, "field.period")->text() == QStringLiteral("Oct 2018 – Sep 2019"));
    CHECK(part<QLineEdit>(f.form, "field.organisation")->text()
          == QStringLiteral("Riverside Hospitals"));
    CHECK(part<QLabel>(f.form, "field.number")->text() == QStringLiteral("E-1"));
}

TEST_CASE("Every kind of field is filled from the keyboard", "[records]")
{
    Form f;
    f.form.setRecord(f.kind().fresh());
    typeInto(f.form, "field.line", QStringLiteral("A line"));
    auto *text = part<QPlainTextEdit>(f.form, "field.text");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("two"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("lines"));
    typeInto(f.form, "field.whole", QStringLiteral("42"));
    typeInto(f.form, "field.measure", QStringLiteral("1.25"));
    typeInto(f.form, "field.day", QStringLiteral("5/4/2026"));
    typeInto(f.form, "field.time", QStringLiteral("9.30"));
    typeInto(f.form, "field.moment", QStringLiteral("5/4/2026 14:05"));
    typeInto(f.form, "field.period", QStringLiteral("Q1 2026/27"));
    auto *yes = part<QCheckBox>(f.form, "field.yes");
    QTest::keyClick(yes, Qt::Key_Space);
    auto *colour = part<QComboBox>(f.form, "field.colour");
    colour->setFocus();
    QTest::keyClicks(colour, QStringLiteral("Gr"));
    QTest::keyClick(part<QCheckBox>(f.form, "field.colours.red"), Qt::Key_Space);
    QTest::keyClick(part<QCheckBox>(f.form, "field.colours.blue"), Qt::Key_Space);
    typeInto(f.form, "field.organisation", QStringLiteral("zz1")); // its code is enough
    typeInto(f.form, "field.person", QStringLiteral("nurse"));

    CHECK(f.now("line") == QStringLiteral("A line"));
    CHECK(f.now("text") == QStringLiteral("two\nlines"));
    CHECK(f.now("whole").toLongLong() == 42);
    CHECK(f.now("measure").toDouble() == 1.25);
    CHECK(f.now("day").toDate() == QDate(2026, 4, 5));
    CHECK(f.now("time").toTime() == QTime(9, 30));
    CHECK(f.now("moment").toDateTime()
          == QDateTime(QDate(2026, 4, 5), QTime(14, 5), Qt::LocalTime).toUTC());
    CHECK(f.now("period") == QStringLiteral("2026-Q1"));
    CHECK(f.now("yes").toBool());
    CHECK(f.now("colour") == QStringLiteral("green"));
    CHECK(f.now("colours").toStringList()
          == QStringList {QStringLiteral("red"), QStringLiteral("blue")});
    CHECK(f.now("organisation").value<Uid>() == f.riverside);
    CHECK(f.now("person").value<Uid>() == f.nurse);
    CHECK(f.now("length").toInt() == 6);
    CHECK(part<QLabel>(f.form, "field.length")->text() == QStringLiteral("6"));
    CHECK(f.form.check());

    // Dates and periods step with the arrows.
    QTest::keyClick(part<QLineEdit>(f.form, "field.day"), Qt::Key_Up);
    CHECK(f.now("day").toDate() == QDate(2026, 4, 6));
    QTest::keyClick(part<QLineEdit>(f.form, "field.period"), Qt::Key_Down);
    CHECK(f.now("period") == QStringLiteral("2025-Q4"));
}

TEST_CASE("Tab goes through the fields in their order", "[records]")
{
    Form f;
    f.form.setRecord(f.filled());
    QStringList seen;
    part<QLineEdit>(f.form, "field.line")->setFocus();
    for (int i = 0; i < 12; ++i) {
        seen.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(seen.join(u' ')
          == QStringLiteral("field.line field.text field.whole field.measure field.day field.time "
                            "field.moment field.period field.yes field.colour field.colours.red "
                            "field.colours.green"));
}

TEST_CASE("A field is there only while it applies", "[records]")
{
    Form f;
    RecordData record = f.filled();
    f.form.setRecord(record);
    CHECK(f.shown("field.colour"));
    QTest::keyClick(part<QCheckBox>(f.form, "field.yes"), Qt::Key_Space);
    CHECK_FALSE(f.shown("field.colour"));
    CHECK(f.now("colour") == QStringLiteral("blue")); // kept, should she think again
    QTest::keyClick(part<QCheckBox>(f.form, "field.yes"), Qt::Key_Space);
    CHECK(f.shown("field.colour"));
}

TEST_CASE("What is wrong stands beneath its field, and the first has the focus", "[records]")
{
    Form f;
    f.form.setRecord(f.kind().fresh());
    typeInto(f.form, "field.whole", QStringLiteral("101"));
    typeInto(f.form, "field.day", QStringLiteral("31/2/2026"));
    typeInto(f.form, "field.person", QStringLiteral("Nobody"));
    CHECK(problemAt(f.form, "whole").isEmpty()); // nothing is said while she types
    CHECK_FALSE(f.form.check());
    CHECK(problemAt(f.form, "line") == QStringLiteral("Line is needed."));
    CHECK(problemAt(f.form, "whole") == QStringLiteral("Whole is at most 100."));
    CHECK(problemAt(f.form, "day")
          == QStringLiteral("“31/2/2026” is not a date. Write it as 28/3/2026 or 28 Mar 2026."));
    CHECK(problemAt(f.form, "person") == QStringLiteral("No person is called “Nobody”."));
    CHECK(problemAt(f.form, "measure").isEmpty());
    CHECK(QApplication::focusWidget() == part<QWidget>(f.form, "field.line"));

    // From now on a sentence goes as soon as its field is mended.
    typeInto(f.form, "field.whole", QStringLiteral("100"));
    CHECK(problemAt(f.form, "whole").isEmpty());
    typeInto(f.form, "field.line", QStringLiteral("x"));
    typeInto(f.form, "field.day", {});
    typeInto(f.form, "field.person", QStringLiteral("Dan Doctor"));
    CHECK(f.form.check());
}

TEST_CASE("A reason is asked for only where the field list says so", "[records]")
{
    Form f;
    f.form.setRecord(f.filled());
    CHECK_FALSE(f.shown("reason"));
    typeInto(f.form, "field.line", QStringLiteral("Another line"));
    CHECK_FALSE(f.shown("reason"));
    CHECK(f.form.check());

    typeInto(f.form, "field.measure", QStringLiteral("2"));
    CHECK(f.shown("reason"));
    CHECK_FALSE(f.form.check());
    CHECK(problemAt(f.form, "reason")
          == QStringLiteral("Say why, for the history of this record."));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("reason"));
    typeInto(f.form, "reason", QStringLiteral("Read wrongly"));
    CHECK(f.form.check());
    CHECK(f.form.reason() == QStringLiteral("Read wrongly"));

    RecordData fresh = f.kind().fresh(); // a new record changes nothing
    f.form.setRecord(fresh);
    typeInto(f.form, "field.measure", QStringLiteral("2"));
    CHECK_FALSE(f.shown("reason"));
}

TEST_CASE("Rows are added, changed, moved and removed", "[records]")
{
    Form f;
    const RecordData record = f.filled();
    f.form.setRecord(record);
    auto *table = part<QTreeWidget>(f.form, "field.steps");
    REQUIRE(table->topLevelItemCount() == 2);

    QTest::keyClick(part<QPushButton>(f.form, "field.steps.add"), Qt::Key_Space);
    RecordDialog *row = rowForm(f.form);
    QTest::keyClick(part<QPushButton>(*row, "save"), Qt::Key_Space);
    CHECK(problemAt(*row, "what") == QStringLiteral("What is needed."));
    typeInto(*row, "field.what", QStringLiteral("three"));
    QTest::keyClick(part<QLineEdit>(*row, "field.what"), Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(table->topLevelItemCount() == 3);

    QTest::keyClick(part<QPushButton>(f.form, "field.steps.up"), Qt::Key_Space);
    table->setCurrentItem(table->topLevelItem(0));
    QTest::keyClick(part<QPushButton>(f.form, "field.steps.remove"), Qt::Key_Space);
    QTest::keyClick(part<QPushButton>(f.form, "field.steps.edit"), Qt::Key_Space);
    row = rowForm(f.form);
    typeInto(*row, "field.due", QStringLiteral("1/9/26"));
    QTest::keyClick(part<QLineEdit>(*row, "field.due"), Qt::Key_Return);
    QCoreApplication::processEvents();

    const RecordList steps = f.form.record().rows(u"steps");
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].text(u"what") == QStringLiteral("three"));
    CHECK(steps[0].value(u"due").toDate() == QDate(2026, 9, 1));
    CHECK(steps[1] == record.rows(u"steps")[1]); // "two" as it was, uid and all
}

TEST_CASE("The organisation's own fields have a section of their own", "[records]")
{
    AdditionalField number;
    number.uid = Uid::create();
    number.recordKind = QStringLiteral("everything");
    number.label = QStringLiteral("Beds");
    number.kind = AdditionalFieldKind::Number;
    AdditionalField choice = number;
    choice.uid = Uid::create();
    choice.label = QStringLiteral("Cluster");
    choice.kind = AdditionalFieldKind::Choice;
    choice.options = QStringLiteral("North; South");
    choice.required = true;

    Form f({.terms = {}, .additional = {number, choice}, .hidden = {}});
    const RecordData record = f.filled();
    f.form.setRecord(record);
    CHECK(f.form.record() == record);
    CHECK_FALSE(f.form.check());
    CHECK(problemAt(f.form, "+Cluster") == QStringLiteral("Cluster is needed."));
    auto *cluster = part<QComboBox>(f.form, "field.+Cluster");
    QTest::keyClicks(cluster, QStringLiteral("S"));
    typeInto(f.form, "field.+Beds", QStringLiteral("many"));
    CHECK_FALSE(f.form.check());
    typeInto(f.form, "field.+Beds", QStringLiteral("640"));
    CHECK(f.form.check());
    CHECK(f.form.record().additional
          == QMap<Uid, QString> {{number.uid, QStringLiteral("640")},
                                 {choice.uid, QStringLiteral("South")}});
}

TEST_CASE("A form has no field that its place settles", "[records]")
{
    Form f({.terms = {}, .additional = {}, .hidden = {QStringLiteral("whole")}});
    const RecordData record = f.filled();
    f.form.setRecord(record);
    CHECK(f.form.findChild<QWidget *>(QStringLiteral("field.whole")) == nullptr);
    CHECK(f.form.record() == record);
}

TEST_CASE("A front sheet is filled on the same form", "[records]")
{
    RecordFixture f;
    FrontSheet sheet;
    sheet.uid = Uid::create();
    sheet.report = Ref<Report>(f.file.put([] {
        Report report;
        report.title = QStringLiteral("Quality Report");
        report.dataTo = QStringLiteral("2026-03");
        report.reportDate = QDate(2026, 4, 20);
        return report;
    }()));
    RecordForm form(recordType<FrontSheet>(), *f.context, f.prompts,
                    {.terms = {}, .hidden = {QStringLiteral("report")}});
    form.setRecord(recordType<FrontSheet>().toData(sheet));
    showAndWait(form);
    typeInto(form, "field.meeting", QStringLiteral("Governing Body"));
    typeInto(form, "field.meeting_date", QStringLiteral("12/5/2026"));
    auto *purpose = part<QComboBox>(form, "field.purpose");
    QTest::keyClick(purpose, Qt::Key_Home);
    REQUIRE(form.check());
    const FrontSheet filled = recordType<FrontSheet>().fromData(form.record());
    CHECK(filled.report == sheet.report);
    CHECK(filled.meeting == QStringLiteral("Governing Body"));
    CHECK(filled.meetingDate == QDate(2026, 5, 12));
    CHECK(filled.purpose == PaperPurpose::Decision);
    CHECK(filled.publicSession); // as a new one begins
}
