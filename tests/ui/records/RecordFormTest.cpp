// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/records/RecordFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

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
    auto *table = part<QTableWidget>(f.form, "field.steps");
    REQUIRE(table->rowCount() == 2);

    QTest::keyClick(part<QPushButton>(f.form, "field.steps.add"), Qt::Key_Space);
    RecordDialog *row = rowForm(f.form);
    QTest::keyClick(part<QPushButton>(*row, "save"), Qt::Key_Space);
    CHECK(problemAt(*row, "what") == QStringLiteral("What is needed."));
    typeInto(*row, "field.what", QStringLiteral("three"));
    QTest::keyClick(part<QLineEdit>(*row, "field.what"), Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(table->rowCount() == 3);

    QTest::keyClick(part<QPushButton>(f.form, "field.steps.up"), Qt::Key_Space);
    table->setCurrentCell(0, 0);
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

TEST_CASE("Cells of rows are typed in place", "[records]")
{
    Form f;
    const RecordData record = f.filled();
    f.form.setRecord(record);
    auto *table = part<QTableWidget>(f.form, "field.steps");
    table->setFocus();
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *input = QApplication::focusWidget();
    REQUIRE(input->objectName() == QStringLiteral("field.due"));
    static_cast<QLineEdit *>(input)->selectAll();
    QTest::keyClicks(input, QStringLiteral("1/9/26"));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(f.form.record().rows(u"steps")[0].value(u"due").toDate() == QDate(2026, 9, 1));
    CHECK(table->item(0, 1)->text() == QStringLiteral("1 Sep 2026"));

    // What cannot be read is said, and the cell stays as it was; Escape leaves the cell only.
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_F2);
    input = QApplication::focusWidget();
    static_cast<QLineEdit *>(input)->selectAll();
    QTest::keyClicks(input, QStringLiteral("soon"));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(part<QLabel>(f.form, "cellProblem.steps")->text().contains(QStringLiteral("“soon”")));
    CHECK(f.form.record().rows(u"steps")[0].value(u"due").toDate() == QDate(2026, 9, 1));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    input = QApplication::focusWidget();
    QTest::keyClicks(input, QStringLiteral("x"));
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK(f.form.isVisible());
    CHECK(f.form.record().rows(u"steps")[0].value(u"due").toDate() == QDate(2026, 9, 1));

    // Rows are moved and removed by keys, Tab leaves the table.
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    CHECK(f.form.record().rows(u"steps")[1].text(u"what") == QStringLiteral("one"));
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(f.form.record().rows(u"steps").size() == 1);
    QTest::keyClick(table, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != table);
}

TEST_CASE("Dates are counted from today", "[records]")
{
    Form f({.today = QDate(2026, 11, 2)});
    f.form.setRecord(f.filled());
    const auto typed = [&f](const QString &text) {
        typeInto(f.form, "field.day", text);
        return f.now("day").toDate();
    };
    CHECK(typed(QStringLiteral("today")) == QDate(2026, 11, 2));
    CHECK(typed(QStringLiteral("+7")) == QDate(2026, 11, 9));
    CHECK(typed(QStringLiteral("-2w")) == QDate(2026, 10, 19));
    CHECK(typed(QStringLiteral("+3m")) == QDate(2027, 2, 2));
    CHECK(typed(QStringLiteral("Tomorrow")) == QDate(2026, 11, 3));
    CHECK(typed(QStringLiteral("28/3/26")) == QDate(2026, 3, 28));
    CHECK(typed(QStringLiteral("30 Oct 26")) == QDate(2026, 10, 30));
    CHECK(typed(QStringLiteral("3-october-26")) == QDate(2026, 10, 3));
    CHECK(typed(QStringLiteral("28 Mar 2026")) == QDate(2026, 3, 28));
    typeInto(f.form, "field.moment", QStringLiteral("today 14:05"));
    CHECK(f.now("moment").toDateTime()
          == QDateTime(QDate(2026, 11, 2), QTime(14, 5), Qt::LocalTime).toUTC());
}

TEST_CASE("Tab leaves a text, Ctrl+Tab writes a tab into it", "[records]")
{
    Form f;
    f.form.setRecord(f.kind().fresh());
    auto *text = part<QPlainTextEdit>(f.form, "field.text");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("a"));
    QTest::keyClick(text, Qt::Key_Tab, Qt::ControlModifier);
    QTest::keyClicks(text, QStringLiteral("b"));
    CHECK(text->toPlainText() == QStringLiteral("a\tb"));
    CHECK(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Tab);
    CHECK_FALSE(text->hasFocus());
}

TEST_CASE("Words that could name a person are shown once, then saved as they are",
          "[records][person]")
{
    Form f({.today = QDate(2026, 11, 2)});
    RecordData record = f.filled();
    f.form.setRecord(record);
    CHECK(f.form.check());
    auto *text = part<QPlainTextEdit>(f.form, "field.text");
    text->setPlainText(QStringLiteral("The lady, 401 023 2137, was moved"));
    CHECK_FALSE(f.shown("notice.text")); // nothing is said while she types
    CHECK_FALSE(f.form.check());
    CHECK(f.form.isWarned());
    CHECK(f.shown("notice.text"));
    CHECK(part<QLabel>(f.form, "notice.text")
              ->text()
              .startsWith(QStringLiteral("This looks like an NHS number. ")));
    CHECK(text->hasFocus());
    REQUIRE(text->extraSelections().size() == 1);
    CHECK(text->extraSelections().first().cursor.selectedText() == QStringLiteral("401 023 2137"));
    CHECK(f.form.check()); // she has seen it; work in progress is never held up
    CHECK(f.form.clearances().isEmpty());

    typeInto(f.form, "clearance.text", QStringLiteral("it is 401 023 2137"));
    CHECK_FALSE(f.form.check()); // reasons are kept for good
    typeInto(f.form, "clearance.text", QStringLiteral("The number of a form"));
    CHECK(f.form.check());
    REQUIRE(f.form.clearances().size() == 1);
    CHECK(f.form.clearances()[0].field == QStringLiteral("text"));
    CHECK(f.form.clearances()[0].reason == QStringLiteral("The number of a form"));

    text->setPlainText(QStringLiteral("The lady was moved"));
    CHECK_FALSE(f.shown("notice.text"));
    CHECK(text->extraSelections().isEmpty());
    CHECK(f.form.check());
    CHECK(f.form.clearances().isEmpty());
}

TEST_CASE("What somebody has cleared is not shown again", "[records][person]")
{
    QString clearedDigest;
    Form f({.today = QDate(2026, 11, 2), .isCleared = [&clearedDigest](const WatchedText &text) {
                return text.digest() == clearedDigest;
            }});
    RecordData record = f.filled();
    record.setValue(u"text", QStringLiteral("SO21 1AA"));
    clearedDigest = personTexts(record).first().digest();
    f.form.setRecord(record);
    CHECK(f.form.check());
    part<QPlainTextEdit>(f.form, "field.text")->setPlainText(QStringLiteral("SO21 1AB"));
    CHECK_FALSE(f.form.check());
}

TEST_CASE("A file is chosen for a field and taken away again", "[records]")
{
    Form f;
    RecordData record = f.filled();
    f.form.setRecord(record);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("the plan");
    file.close();
    f.prompts.files = {path};
    QTest::keyClick(part<QPushButton>(f.form, "field.attachment.choose"), Qt::Key_Space);
    CHECK(part<QLabel>(f.form, "field.attachment")->text() == QStringLiteral("plan.txt (8 bytes)"));
    REQUIRE(f.form.files().size() == 1);
    CHECK(f.form.files()[0].path == path);
    CHECK(f.form.record().value(u"attachment").value<Uid>() == f.form.files()[0].uid);
    CHECK(f.form.check()); // it counts as being in the file already
    QTest::keyClick(part<QPushButton>(f.form, "field.attachment.clear"), Qt::Key_Space);
    CHECK(f.form.files().isEmpty());
    CHECK(f.form.record() == record);
}

TEST_CASE("Another record is made from beside the picker", "[records]")
{
    RecordFixture outside;
    QString typed;
    const RecordKind *made = nullptr;
    std::function<void(const Uid &)> answer;
    FormOptions options;
    options.createOther = [&](const RecordKind &kind, const QString &text, QWidget *,
                              const std::function<void(const Uid &)> &tell) {
        made = &kind;
        typed = text;
        answer = tell;
    };
    Form f(options);
    f.form.setRecord(f.kind().fresh());
    typeInto(f.form, "field.person", QStringLiteral("Cy Clerk"));
    QTest::keyClick(part<QPushButton>(f.form, "field.person.new"), Qt::Key_Space);
    CHECK(made == &recordType<Person>());
    CHECK(typed == QStringLiteral("Cy Clerk"));
    answer(f.doctor);
    CHECK(f.now("person").value<Uid>() == f.doctor);
    CHECK(part<QLineEdit>(f.form, "field.person")->text() == QStringLiteral("Dan Doctor"));
}

TEST_CASE("Labels, names and problems are heard", "[records][access]")
{
    Form f;
    f.form.setRecord(f.kind().fresh());
    CHECK_FALSE(f.form.check());
    CHECK(part<QWidget>(f.form, "field.line")->accessibleDescription()
          == QStringLiteral("Line is needed."));
    CHECK(part<QWidget>(f.form, "field.line")->accessibleName() == QStringLiteral("Line *"));
    for (const QLabel *label : f.form.findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("Text"))
            continue; // the section has no input
        if (label->text() == QStringLiteral("Line *"))
            CHECK(label->buddy() == part<QWidget>(f.form, "field.line"));
    }
    typeInto(f.form, "field.line", QStringLiteral("x"));
    CHECK(part<QWidget>(f.form, "field.line")->accessibleDescription().isEmpty());
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
