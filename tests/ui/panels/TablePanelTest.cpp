// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/TablePanel.h"

#include "tests/ui/panels/TableFixture.h"
#include "ui/dialogs/ColumnFilterDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

TEST_CASE("Typing in a cell gives one edit and writes nothing", "[panel]")
{
    Shown s;
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    s.go(1, "line");
    QTest::keyClick(&s.view(), Qt::Key_F2);
    QWidget *input = QApplication::focusWidget();
    REQUIRE(input->objectName() == QStringLiteral("field.line"));
    QTest::keyClicks(input, QStringLiteral("other"));
    QTest::keyClick(input, Qt::Key_Return);
    REQUIRE(edited.size() == 1);
    CHECK(editsOf(edited)
          == QList<CellEdit> {
              {s.model.record(1).uid, QStringLiteral("line"), QStringLiteral("other")}});
    CHECK(s.at(1, "line").data().toString() == QStringLiteral("Line 1"));
    CHECK(QApplication::focusWidget() == &s.view());

    // Any letter begins, Escape leaves it as it was, the same value is no edit.
    QTest::keyClick(&s.view(), Qt::Key_X);
    input = QApplication::focusWidget();
    CHECK(input->objectName() == QStringLiteral("field.line"));
    QTest::keyClick(input, Qt::Key_Escape);
    QTest::keyClick(&s.view(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(edited.size() == 1);
}

TEST_CASE("Each kind of field has its editor in the cell", "[panel]")
{
    Shown s;
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    s.go(0, "day");
    QTest::keyClick(&s.view(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5/6/27"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(edited.size() == 1);
    CHECK(editsOf(edited).first().value == QVariant(QDate(2027, 6, 5)));

    s.go(0, "yes");
    QTest::keyClick(&s.view(), Qt::Key_F2);
    auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(combo);
    QTest::keyClick(combo, Qt::Key_N);
    QTest::keyClick(combo, Qt::Key_Return);
    REQUIRE(edited.size() == 2);
    CHECK(editsOf(edited).first().value == QVariant(false));

    s.go(0, "number"); // given once
    QTest::keyClick(&s.view(), Qt::Key_F2);
    CHECK(QApplication::focusWidget() == &s.view());
    s.go(1, "colour"); // does not apply to this record
    QTest::keyClick(&s.view(), Qt::Key_F2);
    CHECK(QApplication::focusWidget() == &s.view());
}

TEST_CASE("What cannot be read keeps the editor open and says why", "[panel]")
{
    Shown s;
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    s.go(0, "day");
    QTest::keyClick(&s.view(), Qt::Key_F2);
    QWidget *input = QApplication::focusWidget();
    QTest::keyClicks(input, QStringLiteral("soon"));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == input);
    CHECK(s.problem().contains(QStringLiteral("soon")));
    CHECK(edited.isEmpty());
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &s.view());

    s.panel->refuseEdit(s.model.record(2).uid, QStringLiteral("whole"),
                        QStringLiteral("At most 100."));
    CHECK(s.at(2, "whole").data(RefusalRole).toString() == QStringLiteral("At most 100."));
    CHECK(s.problem() == QStringLiteral("At most 100."));
}

TEST_CASE("Paste, fill down and clear are one list of edits each", "[panel]")
{
    Shown s;
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    QApplication::clipboard()->setText(QStringLiteral("11\t0.5\n12\t\n"));
    s.go(4, "whole");
    QTest::keyClick(&s.view(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(edited.size() == 1);
    CHECK(editsOf(edited)
          == QList<CellEdit> {{s.model.record(4).uid, QStringLiteral("whole"), qlonglong(11)},
                              {s.model.record(4).uid, QStringLiteral("measure"), 0.5},
                              {s.model.record(5).uid, QStringLiteral("whole"), qlonglong(12)}});

    s.choose(1, 4, "line");
    QTest::keyClick(&s.view(), Qt::Key_D, Qt::ControlModifier);
    REQUIRE(edited.size() == 2);
    CHECK(editsOf(edited).size() == 3);
    for (const CellEdit &edit : editsOf(edited))
        CHECK(edit.value == QVariant(QStringLiteral("Line 1")));

    s.choose(0, 4, "whole"); // 0 and 3 are empty already
    QTest::keyClick(&s.view(), Qt::Key_Delete);
    REQUIRE(edited.size() == 3);
    CHECK(editsOf(edited).size() == 3);
    CHECK_FALSE(editsOf(edited).first().value.isValid());

    QApplication::clipboard()->setText(QStringLiteral("many"));
    s.go(4, "whole");
    QTest::keyClick(&s.view(), Qt::Key_V, Qt::ControlModifier);
    QApplication::clipboard()->setText(QStringLiteral("E-99"));
    s.go(4, "number");
    QTest::keyClick(&s.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(edited.size() == 3);
    CHECK(s.problem().contains(QStringLiteral("Number")));
}

TEST_CASE("References are pasted by name", "[panel]")
{
    Shown s;
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    QApplication::clipboard()->setText(QStringLiteral("dan doctor"));
    s.go(0, "person");
    QTest::keyClick(&s.view(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(edited.size() == 1);
    CHECK(editsOf(edited).first().value.value<Uid>() == s.doctor);
    QApplication::clipboard()->setText(QStringLiteral("Nobody"));
    QTest::keyClick(&s.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(edited.size() == 1);
    CHECK(s.problem().contains(QStringLiteral("Nobody")));
}

TEST_CASE("A table that may not be changed says why", "[panel]")
{
    Shown s;
    s.panel->setReadOnlyReason(QStringLiteral("Somebody else has it."));
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    s.go(0, "line");
    QTest::keyClick(&s.view(), Qt::Key_F2);
    CHECK(QApplication::focusWidget() == &s.view());
    QTest::keyClick(&s.view(), Qt::Key_Delete);
    CHECK(edited.isEmpty());
    CHECK(s.problem() == QStringLiteral("Somebody else has it."));
}

TEST_CASE("A column is filtered from the keyboard and its chip takes the filter away", "[panel]")
{
    Shown s;
    s.go(0, "whole");
    QTest::keyClick(&s.view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = s.dialog<ColumnFilterDialog>("columnFilter");
    CHECK(part<QComboBox>(*dialog, "filterColumn")->currentText() == QStringLiteral("Whole"));
    auto *least = part<QLineEdit>(*dialog, "filterLeast");
    QTest::keyClick(least, Qt::Key_Return); // nothing said yet
    CHECK(dialog->isVisible());
    QTest::keyClicks(least, QStringLiteral("5"));
    QTest::keyClicks(part<QLineEdit>(*dialog, "filterMost"), QStringLiteral("8"));
    QTest::keyClick(least, Qt::Key_Return);
    CHECK(s.panel->shownCount() == 3); // 5, 7, 8
    CHECK(s.panel->filterSentence() == QStringLiteral("Filtered by Whole: from 5 to 8."));
    CHECK(part<QLabel>(*s.panel, "tableCount")->text() == QStringLiteral("Rows: 3 of 12"));

    auto *chip = part<QToolButton>(*s.panel, "filter.whole");
    CHECK(chip->text() == QStringLiteral("Whole: from 5 to 8"));
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(s.panel->shownCount() == kRecords);
}

TEST_CASE("Choices, dates and emptiness filter; filters add up", "[panel]")
{
    Shown s;
    s.go(0, "colour");
    QTest::keyClick(&s.view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = s.dialog<ColumnFilterDialog>("columnFilter");
    auto *choices = part<QListWidget>(*dialog, "filterChoices");
    REQUIRE(choices->count() == 3);
    choices->setCurrentRow(2);
    QTest::keyClick(choices, Qt::Key_Space);
    part<QPushButton>(*dialog, "applyFilter")->click();
    CHECK(s.panel->shownCount() == 6);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    s.menuEntry("tableFilters", QStringLiteral("filterBy.day"))->trigger();
    dialog = s.dialog<ColumnFilterDialog>("columnFilter");
    QTest::keyClicks(part<QLineEdit>(*dialog, "filterFirst"), QStringLiteral("1 Jul 2026"));
    part<QPushButton>(*dialog, "applyFilter")->click();
    CHECK(s.panel->shownCount() == 3); // even ones of 6 to 11
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    s.panel->activateWindow();
    s.view().setFocus();
    QCoreApplication::processEvents();
    s.go(0, "whole"); // of record 6: empty
    QTest::keyClick(&s.view(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(s.panel->shownCount() == 1);
    s.menuEntry("tableFilters", QStringLiteral("filter.clear"))->trigger();
    CHECK(s.panel->shownCount() == kRecords);
}

TEST_CASE("The quick filter looks everywhere; nothing found says so", "[panel]")
{
    Shown s;
    QTest::keyClick(&s.view(), Qt::Key_F, Qt::ControlModifier);
    auto *line = part<FilterLine>(*s.panel, "tableFilter");
    CHECK(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("ann nur"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(s.panel->shownCount() == 3);
    CHECK(s.view().hasFocus());
    line->setText(QStringLiteral("no such thing"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(s.panel->shownCount() == 0);
    CHECK(part<QWidget>(*s.panel, "tableNoMatch")->isVisible());
    s.panel->select(s.model.record(4).uid);
    CHECK(s.panel->shownCount() == kRecords); // the filter gave way
    CHECK(s.panel->currentId() == s.model.record(4).uid);
}

TEST_CASE("The menu of a column sorts, moves, freezes and hides it by the keyboard", "[panel]")
{
    Shown s;
    s.go(0, "day");
    const auto entry = [&](const char *name) {
        QTest::keyClick(&s.view(), Qt::Key_Down, Qt::AltModifier);
        auto *menu = s.panel->findChild<QMenu *>(QStringLiteral("headMenu"));
        REQUIRE(menu);
        auto *action = menu->findChild<QAction *>(QLatin1String(name));
        REQUIRE(action);
        action->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    entry("head.descending");
    CHECK(s.column("number", 3)
          == QStringList {QStringLiteral("E-12"), QStringLiteral("E-11"), QStringLiteral("E-10")});
    const int before = s.view().horizontalHeader()->visualIndex(s.column("day"));
    s.go(0, "day");
    entry("head.left");
    CHECK(s.view().horizontalHeader()->visualIndex(s.column("day")) == before - 1);
    s.go(0, "day");
    entry("head.freeze");
    CHECK(s.view().frozenColumns() == before);
    s.go(0, "whole");
    entry("head.hide");
    CHECK(s.view().isColumnHidden(s.column("whole")));

    // All of it is there next time.
    s.panel.reset();
    s.make();
    CHECK(s.view().isColumnHidden(s.column("whole")));
    CHECK(s.view().frozenColumns() == before);
    CHECK(s.view().horizontalHeader()->visualIndex(s.column("day")) == before - 1);
    CHECK(s.column("number", 1) == QStringList {QStringLiteral("E-12")});
    s.menuEntry("tableColumns", QStringLiteral("columns.standard"))->trigger();
    CHECK_FALSE(s.view().isColumnHidden(s.column("whole")));
    CHECK(s.view().frozenColumns() == 1);
}

TEST_CASE("A named view brings back columns and filter", "[panel]")
{
    Shown s;
    QSignalSpy saved(s.panel.get(), &TablePanel::saveViewRequested);
    TableFilter filter;
    filter.text = QStringLiteral("line 1");
    s.panel->setFilter(filter);
    s.view().setColumnHidden(s.column("day"), true);
    s.menuEntry("tableViews", QStringLiteral("views.save"))->trigger();
    REQUIRE(saved.size() == 1);
    auto view = saved[0][0].value<NamedView>();
    CHECK(view.name.isEmpty());
    view.uid = Uid::create();
    view.name = QStringLiteral("Ones");
    s.panel->setNamedViews({view});

    s.menuEntry("tableViews", QStringLiteral("views.standard"))->trigger();
    CHECK(s.panel->shownCount() == kRecords);
    CHECK_FALSE(s.view().isColumnHidden(s.column("day")));
    s.menuEntry("tableViews", QStringLiteral("view.Ones"))->trigger();
    CHECK(s.panel->filter() == filter);
    CHECK(s.panel->shownCount() == 3); // 1, 10, 11
    CHECK(s.view().isColumnHidden(s.column("day")));
    CHECK(part<FilterLine>(*s.panel, "tableFilter")->text() == QStringLiteral("line 1"));

    QSignalSpy removed(s.panel.get(), &TablePanel::removeViewRequested);
    s.menuEntry("tableViews", QStringLiteral("views.remove"))->trigger();
    REQUIRE(removed.size() == 1);
    CHECK(removed[0][0].value<Uid>() == view.uid);
}

TEST_CASE("What is printed and exported is what is shown", "[panel]")
{
    Shown s;
    for (int column = 0; column < s.model.columnCount(); ++column)
        s.view().setColumnHidden(column, column > 5);
    s.view().horizontalHeader()->moveSection(4, 1); // number, measure, line, text, whole, day
    TableFilter filter;
    filter.text = QStringLiteral("line 1");
    s.panel->setFilter(filter);

    const SheetTable sheet = s.panel->shownSheet();
    QStringList titles;
    for (const SheetColumn &column : sheet.columns)
        titles.append(column.title);
    CHECK(titles.join(u' ') == QStringLiteral("Number Measure (mg) Line Text Whole Day"));
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0][4] == QVariant(qlonglong(1)));
    CHECK(sheet.rows[0][5] == QVariant(QDate(2026, 2, 1)));
    CHECK(s.panel->shownTable().rows[0].last() == QStringLiteral("2026-02-01"));

    const Document document = s.panel->printedDocument();
    CHECK(document.title == QStringLiteral("Things"));
    const auto &table = std::get<Table>(document.blocks.last().content);
    CHECK(table.columns.size() == 6);
    CHECK(table.rows.size() == 3);
    CHECK(table.repeatHead);
    CHECK(table.rows[0].cells[5].text == QStringLiteral("1 Feb 2026"));
    const QString words = documentText(document);
    CHECK(words.contains(QStringLiteral("Rows: 3 of 12.")));
    CHECK(words.contains(QStringLiteral("line 1")));
}

TEST_CASE("Copying gives text and an HTML table, with heads if wanted", "[panel]")
{
    Shown s;
    s.choose(0, 1, "line");
    QTest::keyClick(&s.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Line 0\nLine 1\n"));
    QTest::keyClick(&s.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == QStringLiteral("Line\nLine 0\nLine 1\n"));
    CHECK(copied->html().contains(QStringLiteral("<th>Line</th>")));
}

TEST_CASE("The organisation's own fields are columns like ours", "[panel]")
{
    Shown s;
    static const QByteArray label("Ward");
    AdditionalColumn column {Uid::create(), {}};
    column.field.name = QStringLiteral("+Ward");
    column.field.label = label.constData();
    column.field.kind = FieldKind::Decimal;
    s.model.setAdditional({column});
    RecordData record = s.model.record(0);
    record.additional.insert(column.uid, QStringLiteral("7.5"));
    s.model.patch({record}, {});
    const int last = s.model.columnCount() - 1;
    const QModelIndex cell = s.view().model()->index(0, last);
    CHECK(cell.data(RawRole) == QVariant(7.5));
    CHECK(s.model.headerData(last, Qt::Horizontal, ColumnIdRole).toString()
          == u'+' + column.uid.toText());
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    s.view().setCurrentIndex(cell);
    QTest::keyClick(&s.view(), Qt::Key_Delete);
    REQUIRE(edited.size() == 1);
    CHECK(editsOf(edited).first().columnId == u'+' + column.uid.toText());
}

TEST_CASE("When the last row goes, the table says what belongs there, not that a filter hides it",
          "[panel]")
{
    Shown s;
    QList<Uid> all;
    for (int row = 0; row < kRecords; ++row)
        all.append(s.model.record(row).uid);
    s.model.patch({}, all);
    CHECK(s.panel->emptyState().isVisible());
    CHECK(s.panel->allCount() == 0);
    CHECK_FALSE(part<QLabel>(*s.panel, "tableCount")->isVisible());
}
