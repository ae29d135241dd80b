// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordMoments.h"
#include "tests/support/EveryKind.h"
#include "tests/ui/pages/records/DeskFixture.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/panels/HistoryPanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace candour;
using namespace candour::test;

namespace {

/// A record of every kind of field, changed twice, with its form open.
struct Moments : DeskFixture {
    Uid uid;
    RecordDialog *dialog = nullptr;

    Moments()
        : DeskFixture(everythingSchema())
    {
        Organisation o;
        o.code = QStringLiteral("ZZ98");
        o.name = QStringLiteral("Harbour Clinic");
        const Uid harbour = put(o);
        Person p;
        p.name = QStringLiteral("Ann Nurse");
        Everything e = everythingFilled(Ref<Organisation>(harbour), Ref<Person>(put(p)));
        e.line = QStringLiteral("first");
        e.measure = std::nullopt;
        uid = put(e);
        e = value();
        e.line = QStringLiteral("second");
        e.text = QStringLiteral("more words");
        put(e);
        e = value();
        e.line = QStringLiteral("third");
        put(e);
        desk->edit(recordType<Everything>(), uid);
        dialog = shown();
    }

    [[nodiscard]] Everything value() const
    {
        return recordType<Everything>().fromData(
            *must(file().records().find(recordType<Everything>(), uid)));
    }

    void press(const char *name)
    {
        auto *button = part<QPushButton>(*dialog, name);
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    [[nodiscard]] QStringList fields() const
    {
        const auto *tree = part<QTreeWidget>(*dialog, "historyDifferences");
        QStringList fields;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            fields.append(tree->topLevelItem(i)->text(1) + QStringLiteral(" | ")
                          + tree->topLevelItem(i)->text(2));
        return fields;
    }
};

} // namespace

TEST_CASE("History: two moments are compared, and a field put back, by keys", "[desk][moments]")
{
    Moments f;
    f.press("historyCompare");
    CHECK(f.fields() == QStringList {QStringLiteral("second | third")}); // what the last step did
    auto *first = part<QComboBox>(*f.dialog, "historyFirst");
    REQUIRE(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Down); // as it was entered
    REQUIRE(f.fields().size() == 2);
    CHECK(f.fields()[0] == QStringLiteral("first | third"));
    CHECK(f.fields()[1].endsWith(QStringLiteral("| more words")));
    auto *second = part<QComboBox>(*f.dialog, "historySecond");
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Down);
    QTest::keyClick(second, Qt::Key_Down); // after the second step
    CHECK(f.fields()[0] == QStringLiteral("first | second"));
    QTest::keyClick(second, Qt::Key_Home); // now

    // CANDOUR_PICTURES names a folder in which to keep what was painted, to be looked at.
    if (const QString pictures = qEnvironmentVariable("CANDOUR_PICTURES"); !pictures.isEmpty())
        REQUIRE(f.dialog->grab().save(QDir(pictures).filePath(QStringLiteral("moments.png"))));
    CHECK_FALSE(part<QPushButton>(*f.dialog, "historyRestoreFields")->isEnabled());
    auto *tree = part<QTreeWidget>(*f.dialog, "historyDifferences");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space); // ticks the first
    f.press("historyRestoreFields"); // asked why, she turns away
    REQUIRE(f.prompts.linesAsked.size() == 1);
    CHECK_FALSE(f.prompts.linesAsked[0].required);
    CHECK(f.value().line == QStringLiteral("third"));
    f.prompts.lines = {QStringLiteral("a slip")};
    f.untilChanged([&] { f.press("historyRestoreFields"); });
    CHECK(f.value().line == QStringLiteral("first"));
    CHECK(f.value().text == QStringLiteral("more words"));
    CHECK(part<QLineEdit>(*f.dialog, "field.line")->text() == QStringLiteral("first"));
    CHECK(f.fields().size() == 1); // the comparison follows
    f.press("historyBack");
    const QString history = part<HistoryPanel>(*f.dialog, "historyPanel")->toPlainText();
    CHECK(history.contains(QStringLiteral("Put back as it stood")));
    CHECK(history.contains(QStringLiteral("Why: a slip")));
}

TEST_CASE("History: the whole record is put back; not over what is being typed", "[desk][moments]")
{
    Moments f;
    const RecordData entered = *must(recordAt(f.file(), recordType<Everything>(), f.uid,
                                              must(f.file().journal().head()).sequence - 2));
    f.press("historyCompare");
    QTest::keyClick(part<QComboBox>(*f.dialog, "historyFirst"), Qt::Key_End);
    auto *line = part<QLineEdit>(*f.dialog, "field.line");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("!"));
    f.press("historyRestoreRecord");
    CHECK(f.prompts.linesAsked.isEmpty());
    REQUIRE(f.prompts.reported.size() == 1);
    CHECK(f.prompts.reported[0].what.contains(QStringLiteral("Save what you typed")));
    QTest::keyClick(line, Qt::Key_Backspace);
    f.prompts.lines = {QString(QLatin1String(""))};
    f.untilChanged([&] { f.press("historyRestoreRecord"); });
    CHECK(*must(f.file().records().find(recordType<Everything>(), f.uid)) == entered);
}
