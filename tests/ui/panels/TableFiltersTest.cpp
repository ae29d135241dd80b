// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/panels/TableFixture.h"
#include "ui/dialogs/ColumnFilterDialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

namespace {

/// Of the twelve records the first eight are about a period.
struct Periods : Shown {
    Periods()
    {
        const char *const kPeriods[] = {"2026-01",    "2026-02", "2026-03", "2026-04",
                                        "2026-04-15", "2026-Q1", "2026/27", "2025/26"};
        RecordList changed;
        for (int row = 0; row < 8; ++row) {
            RecordData record = model.record(row);
            record.setValue(u"period", QString::fromLatin1(kPeriods[row]));
            changed.append(record);
        }
        model.patch(changed, {});
    }

    /// The keys are the window's again after a dialog.
    void goBack(const char *field) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        view().setFocus();
        go(0, field);
    }

    ColumnFilterDialog *ask(const char *field) const
    {
        goBack(field);
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        return dialog<ColumnFilterDialog>("columnFilter");
    }

    static void setTest(QWidget &dialog, const char *words)
    {
        auto *test = part<QComboBox>(dialog, "filterTest");
        const int index = test->findText(QString::fromLatin1(words));
        INFO(words);
        REQUIRE(index >= 0);
        test->setCurrentIndex(index);
    }

    static void apply(QWidget &dialog) { part<QPushButton>(dialog, "applyFilter")->click(); }
};

void tick(QWidget &dialog, const QStringList &labels)
{
    auto *list = part<QListWidget>(dialog, "filterChoices");
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        item->setCheckState(labels.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList listed(QWidget &dialog)
{
    auto *list = part<QListWidget>(dialog, "filterChoices");
    QStringList labels;
    for (int row = 0; row < list->count(); ++row)
        labels.append(list->item(row)->text());
    return labels;
}

} // namespace

TEST_CASE("Periods are filtered as periods", "[panel]")
{
    Periods s;
    auto *dialog = s.ask("period");
    CHECK(part<QComboBox>(*dialog, "filterTest")->currentText() == QStringLiteral("is between"));
    auto *from = part<QLineEdit>(*dialog, "filterFirst");
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(dialog->isVisible()); // nothing said yet
    from->setText(QStringLiteral("Feb 2026"));
    part<QLineEdit>(*dialog, "filterLast")->setText(QStringLiteral("Q1 2026/27"));
    s.apply(*dialog);
    // February, March, April, the fifteenth of April, the quarter; neither of the years.
    CHECK(s.panel->shownCount() == 5);
    CHECK(s.panel->filterSentence()
          == QStringLiteral("Filtered by Period: from Feb 2026 to Jun 2026."));

    // It is read back as it is kept.
    const auto kept = must(filterFromText(filterToText(s.panel->filter())));
    s.panel->setFilter({});
    s.panel->setFilter(kept);
    CHECK(s.panel->shownCount() == 5);
}

TEST_CASE("A period is chosen from those that are there, or is not there", "[panel]")
{
    Periods s;
    auto *dialog = s.ask("period");
    s.setTest(*dialog, "is one of");
    CHECK(listed(*dialog).contains(QStringLiteral("2026/27")));
    CHECK(listed(*dialog).size() == 8);
    tick(*dialog, {QStringLiteral("Apr 2026"), QStringLiteral("2026/27")});
    s.apply(*dialog);
    CHECK(s.panel->shownCount() == 2);
    CHECK(s.panel->filterSentence().contains(QStringLiteral("Apr 2026, 2026/27")));
    s.panel->setFilter({});
    dialog = s.ask("period");
    s.setTest(*dialog, "is empty");
    s.apply(*dialog);
    CHECK(s.panel->shownCount() == 4);
}

TEST_CASE("References are chosen from those that are there", "[panel]")
{
    Periods s;
    RecordData record = s.model.record(5);
    record.setValue(u"person", QVariant::fromValue(s.doctor));
    s.model.patch({record}, {});
    auto *dialog = s.ask("person");
    CHECK(part<QComboBox>(*dialog, "filterTest")->currentText() == QStringLiteral("is one of"));
    CHECK(listed(*dialog)
          == QStringList {QStringLiteral("Ann Nurse"), QStringLiteral("Dan Doctor")});
    tick(*dialog, {QStringLiteral("Ann Nurse")});
    s.apply(*dialog);
    CHECK(s.panel->shownCount() == 3);
    CHECK(s.panel->filterSentence() == QStringLiteral("Filtered by Person: Ann Nurse."));

    // The value of a cell is the same filter.
    s.panel->setFilter({});
    s.goBack("person");
    QTest::keyClick(&s.view(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(s.panel->shownCount() == 3);
    CHECK(s.panel->filter().of(QStringLiteral("person"))->codes == QStringList {s.nurse.toText()});
}

TEST_CASE("Short texts are listed while they are few, yes and no always", "[panel]")
{
    Periods s;
    auto *dialog = s.ask("line");
    CHECK(part<QComboBox>(*dialog, "filterTest")->currentText() == QStringLiteral("contains"));
    s.setTest(*dialog, "is one of");
    CHECK(listed(*dialog).size() == kRecords);
    CHECK(listed(*dialog).at(2) == QStringLiteral("Line 2")); // before Line 10
    dialog->reject();

    dialog = s.ask("yes");
    CHECK(listed(*dialog) == QStringList {QStringLiteral("Yes"), QStringLiteral("No")});
    dialog->reject();

    RecordList many;
    for (int i = 0; i < 201; ++i) {
        RecordData record = s.kind().fresh();
        record.uid = Uid::create();
        record.setValue(u"line", QStringLiteral("More %1").arg(i));
        many.append(record);
    }
    s.model.patch(many, {});
    dialog = s.ask("line");
    CHECK(part<QComboBox>(*dialog, "filterTest")->findText(QStringLiteral("is one of")) < 0);
}
