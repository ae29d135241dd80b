// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/records/RecordFixture.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace candour;
using namespace candour::test;

namespace {

struct Opened : RecordFixture {
    RecordDialog dialog {kind(), *context, prompts};
    RecordData before;

    Opened()
    {
        before = filled();
        dialog.setRecord(before);
        showAndWait(dialog);
    }

    /// Saves into the file, as a page does.
    void saveIntoFile()
    {
        dialog.setSaver([this](const RecordData &record, const QString &reason,
                               const RecordDialog::Answer &answer) {
            const auto done = saveRecord(*file, record, reason);
            answer(done ? Result<void>() : Result<void>(fail(done.error())));
        });
    }
};

} // namespace

TEST_CASE("A saved edit is one entry of the journal", "[records]")
{
    Opened f;
    f.saveIntoFile();
    const qint64 entries = must(f.file->journal().head()).sequence;
    typeInto(f.dialog, "field.line", QStringLiteral("Changed"));
    typeInto(f.dialog, "field.measure", QStringLiteral("7.5"));
    typeInto(f.dialog, "reason", QStringLiteral("Read wrongly"));
    QTest::keyClick(part<QLineEdit>(f.dialog, "reason"), Qt::Key_Return);

    CHECK(f.dialog.result() == QDialog::Accepted);
    CHECK_FALSE(f.dialog.isVisible());
    CHECK(must(f.file->journal().head()).sequence == entries + 1);
    const RecordData after = *must(f.file->records().find(f.kind(), f.before.uid));
    RecordData expected = f.before;
    expected.setValue(u"line", QStringLiteral("Changed"));
    expected.setValue(u"measure", 7.5);
    CHECK(after == expected);
}

TEST_CASE("A refusal keeps the form open and speaks at the field", "[records]")
{
    Opened f;
    f.dialog.setSaver([](const RecordData &, const QString &, const RecordDialog::Answer &answer) {
        answer(
            fail(ErrorCode::Invalid, QStringLiteral("The day is taken."), QStringLiteral("day")));
    });
    typeInto(f.dialog, "field.line", QStringLiteral("Changed"));
    QTest::keyClick(part<QLineEdit>(f.dialog, "field.line"), Qt::Key_Return);
    CHECK(f.dialog.isVisible());
    CHECK(problemAt(f.dialog, "day") == QStringLiteral("The day is taken."));
    CHECK(part<QPushButton>(f.dialog, "save")->isEnabled());
}

TEST_CASE("Escape asks only when something would be lost", "[records]")
{
    Opened f;
    SECTION("nothing was changed")
    {
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        CHECK_FALSE(f.dialog.isVisible());
        CHECK(f.prompts.asked.isEmpty());
    }
    SECTION("something was")
    {
        typeInto(f.dialog, "field.line", QStringLiteral("Changed"));
        f.prompts.answers = {0, 1};
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        CHECK(f.dialog.isVisible());
        REQUIRE(f.prompts.asked.size() == 1);
        CHECK(f.prompts.asked[0].answers
              == QStringList {QStringLiteral("Go on editing"),
                              QStringLiteral("Leave without saving these changes")});
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        CHECK_FALSE(f.dialog.isVisible());
    }
    SECTION("half a date was typed")
    {
        typeInto(f.dialog, "field.day", QStringLiteral("3/"));
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        CHECK(f.prompts.asked.size() == 1);
        CHECK(f.dialog.isVisible());
    }
    CHECK(*must(f.file->records().find(f.kind(), f.before.uid)) == f.before);
}
