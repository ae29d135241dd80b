// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/RecordsPane.h"

#include "tests/ui/records/PaneFixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

TEST_CASE("A cell typed in is one command, and the row is patched", "[records]")
{
    Pane p;
    const QAbstractItemModelTester tester(p.view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(p.view().model(), &QAbstractItemModel::modelReset);
    const qint64 before = p.entries();
    const Uid uid = p.at(0, "code").data(IdRole).value<Uid>();
    CHECK(p.untilAnswered([&] { p.typeInto(p.at(0, "name"), QStringLiteral("Chief of all")); }));
    CHECK(p.entries() == before + 1);
    const auto record = *must(p.session.reader().records().find(recordType<Role>(), uid));
    CHECK(record.text(u"name") == QStringLiteral("Chief of all"));
    CHECK(p.at(p.view().currentIndex().row(), "name").data().toString()
          == QStringLiteral("Chief of all"));
    CHECK(resets.isEmpty());
}

TEST_CASE("A refused cell keeps its value and says why", "[records]")
{
    Pane p;
    const QString taken = p.at(1, "code").data().toString();
    const qint64 before = p.entries();
    p.typeInto(p.at(0, "code"), taken);
    REQUIRE(QTest::qWaitFor([&] { return p.at(0, "code").data(RefusalRole).isValid(); }, 5000));
    CHECK(p.at(0, "code").data().toString() != taken);
    CHECK(p.entries() == before);
    CHECK_FALSE(part<QLabel>(*p.pane, "tableProblem")->text().isEmpty());
}

TEST_CASE("A bulk edit says how many first and is one journal entry", "[records]")
{
    Pane p;
    const int all = p.pane->panel().allCount();
    REQUIRE(all > 3);
    int already = 0;
    for (int row = 0; row < all; ++row)
        already += p.at(row, "statutory").data(RawRole).toBool() ? 1 : 0;
    const qint64 before = p.entries();
    QTest::keyClick(&p.view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&p.view(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = p.pane->findChild<QDialog *>(QStringLiteral("bulkEdit"));
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    auto *field = part<QComboBox>(*dialog, "bulkField");
    field->setCurrentIndex(field->findText(QStringLiteral("Statutory post")));
    auto *box = part<QCheckBox>(*dialog, "field.statutory");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    INFO(QApplication::focusWidget()->objectName().toStdString());
    CHECK(box->hasFocus()); // though it was made after the buttons
    QTest::keyClick(box, Qt::Key_Space);
    const QString says = part<QLabel>(*dialog, "bulkCount")->text();
    CHECK(says.contains(QStringLiteral("This changes %1 record").arg(all - already)));
    CHECK(p.untilAnswered([&] { part<QPushButton>(*dialog, "applyBulk")->click(); }));
    CHECK(p.entries() == before + 1);
    for (int row = 0; row < all; ++row)
        CHECK(p.at(row, "statutory").data(RawRole).toBool());
}

TEST_CASE("Named views are kept in the file", "[records]")
{
    Pane p;
    const int name = p.pane->kind().indexOf(u"name");
    TableFilter filter;
    filter.text = QStringLiteral("nurs");
    p.pane->panel().setFilter(filter);
    p.view().setColumnWidth(name, 321);
    p.prompts.lines = {QStringLiteral("Nursing")};
    CHECK(p.untilAnswered(
        [&] { p.menuEntry("tableViews", QStringLiteral("views.save"))->trigger(); }));
    const auto kept = must(p.session.reader().records().all<SavedView>());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].list == QStringLiteral("records.role"));
    CHECK(kept[0].name == QStringLiteral("Nursing"));

    p.settings.setLayout(QStringLiteral("records.role"), {}); // another computer
    p.make();
    CHECK(p.pane->panel().filter().isEmpty());
    p.menuEntry("tableViews", QStringLiteral("view.Nursing"))->trigger();
    CHECK(p.pane->panel().filter() == filter);
    CHECK(p.view().columnWidth(name) == 321);

    // Saved once more under its name it is the same view; then it is taken away.
    p.prompts.lines = {QStringLiteral("nursing")};
    CHECK(p.untilAnswered(
        [&] { p.menuEntry("tableViews", QStringLiteral("views.save"))->trigger(); }));
    CHECK(must(p.session.reader().records().all<SavedView>()).size() == 1);
    CHECK(p.untilAnswered(
        [&] { p.menuEntry("tableViews", QStringLiteral("views.remove"))->trigger(); }));
    CHECK(must(p.session.reader().records().all<SavedView>()).isEmpty());
    CHECK(p.pane->panel().namedViews().isEmpty());
}

TEST_CASE("What is shown goes out as a spreadsheet and as CSV", "[records]")
{
    Pane p;
    TableFilter filter;
    filter.text = QStringLiteral("nurs");
    p.pane->panel().setFilter(filter);
    const int shown = p.pane->panel().shownCount();
    REQUIRE(shown > 0);
    const QString csv = p.folder.filePath(QStringLiteral("a.csv"));
    const QString xlsx = p.folder.filePath(QStringLiteral("a.xlsx"));
    p.prompts.files = {csv, xlsx};
    p.menuEntry("tableMore", QStringLiteral("export.csv"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(csv); }, 5000));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == shown + 1);
    p.menuEntry("tableMore", QStringLiteral("export.xlsx"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(xlsx); }, 5000));
    QFile sheet(xlsx);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(2) == "PK");
}

TEST_CASE("Only what belongs to the list is in it, also after changes", "[records]")
{
    Pane p;
    p.pane->setBelongs([](const RecordData &role) { return role.value(u"statutory").toBool(); });
    const int some = p.pane->panel().allCount();
    CHECK(some
          == must(p.session.reader().records().all<Role>()).size()
              - std::ranges::count_if(must(p.session.reader().records().all<Role>()),
                                      [](const Role &role) { return !role.statutory; }));
    if (some == 0)
        return;
    p.view().setCurrentIndex(p.at(0, "statutory"));
    CHECK(p.untilAnswered([&] { QTest::keyClick(&p.view(), Qt::Key_Delete); })); // is "no" now
    CHECK(p.pane->panel().allCount() == some - 1);
}

TEST_CASE("What is unique is not offered for several records", "[records]")
{
    Pane p;
    QTest::keyClick(&p.view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&p.view(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = p.pane->findChild<QDialog *>(QStringLiteral("bulkEdit"));
    REQUIRE(dialog);
    auto *field = part<QComboBox>(*dialog, "bulkField");
    CHECK(field->findText(QStringLiteral("Code")) < 0);
    CHECK(field->findText(QStringLiteral("Statutory post")) >= 0);
}

TEST_CASE("Edit with several rows chosen changes all of them", "[records]")
{
    Pane p;
    auto *many = part<QToolButton>(*p.pane, "tableBulkEdit");
    p.view().setCurrentIndex(p.at(0, "name"));
    CHECK_FALSE(many->isVisible());
    p.view().selectionModel()->select(QItemSelection(p.at(0, "name"), p.at(2, "name")),
                                      QItemSelectionModel::ClearAndSelect);
    CHECK(many->isVisible());
    part<QAction>(*p.pane, "record.edit")->trigger();
    auto *dialog = p.pane->findChild<QDialog *>(QStringLiteral("bulkEdit"));
    REQUIRE(dialog);
    auto *field = part<QComboBox>(*dialog, "bulkField");
    field->setCurrentIndex(field->findText(QStringLiteral("Name")));
    QTest::keyClicks(part<QLineEdit>(*dialog, "field.name"), QStringLiteral("One of three"));
    CHECK(part<QLabel>(*dialog, "bulkCount")->text().contains(u'3'));
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    many->click();
    CHECK(p.pane->findChild<QDialog *>(QStringLiteral("bulkEdit")));
}

TEST_CASE("A refusal goes with the next change that is made, wherever", "[records]")
{
    Pane p;
    const QString taken = p.at(1, "code").data().toString();
    auto *problem = part<QLabel>(*p.pane, "tableProblem");
    p.typeInto(p.at(0, "code"), taken);
    REQUIRE(QTest::qWaitFor([&] { return !problem->text().isEmpty(); }, 5000));
    p.view().selectAll();
    QTest::keyClick(&p.view(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = p.pane->findChild<QDialog *>(QStringLiteral("bulkEdit"));
    REQUIRE(dialog);
    auto *field = part<QComboBox>(*dialog, "bulkField");
    field->setCurrentIndex(field->findText(QStringLiteral("Statutory post")));
    QTest::keyClick(part<QCheckBox>(*dialog, "field.statutory"), Qt::Key_Space);
    CHECK(p.untilAnswered([&] { part<QPushButton>(*dialog, "applyBulk")->click(); }));
    CHECK(problem->text().isEmpty());
    CHECK_FALSE(p.at(0, "code").data(RefusalRole).isValid());
}
