// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/panels/TableFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>

using namespace candour;
using namespace candour::test;

namespace {

/// The list to tick that opened in the cell.
QListWidget *listInCell()
{
    auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
    REQUIRE(list);
    CHECK(list->objectName() == QStringLiteral("field.colours"));
    return list;
}

} // namespace

TEST_CASE("Several choices are ticked in the cell, by keyboard", "[panel]")
{
    Shown s;
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    s.go(0, "colours");
    QTest::keyClick(&s.view(), Qt::Key_F2);
    QListWidget *list = listInCell();
    CHECK(list->count() == 3);
    CHECK(list->visibleRegion().boundingRect().height() >= 3 * list->sizeHintForRow(0));
    QTest::keyClick(list, Qt::Key_Space); // red
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space); // blue
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(edited.size() == 1);
    CHECK(editsOf(edited)
          == QList<CellEdit> {{s.model.record(0).uid, QStringLiteral("colours"),
                               QStringList {QStringLiteral("red"), QStringLiteral("blue")}}});
    CHECK(QApplication::focusWidget() == &s.view());

    QTest::keyClick(&s.view(), Qt::Key_F2); // Esc leaves it as it was
    QTest::keyClick(listInCell(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(edited.size() == 1);
}

TEST_CASE("A choice of a newer version is kept while others are ticked", "[panel]")
{
    Shown s;
    RecordData record = s.model.record(0);
    record.setValue(u"colours", QStringList {QStringLiteral("violet")});
    s.model.patch({record}, {});
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    s.go(0, "colours");
    QTest::keyClick(&s.view(), Qt::Key_F2);
    QTest::keyClick(listInCell(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(edited.size() == 1);
    CHECK(editsOf(edited).first().value.toStringList()
          == QStringList {QStringLiteral("red"), QStringLiteral("violet")});
}

TEST_CASE("Several choices are pasted as the cell says them", "[panel]")
{
    Shown s;
    QSignalSpy edited(s.panel.get(), &TablePanel::cellsEdited);
    for (const char *text : {"Red, Blue", "red;blue"}) {
        QApplication::clipboard()->setText(QString::fromLatin1(text));
        s.go(0, "colours");
        QTest::keyClick(&s.view(), Qt::Key_V, Qt::ControlModifier);
        REQUIRE(!edited.isEmpty());
        CHECK(edited.takeFirst().first().value<QList<CellEdit>>().first().value.toStringList()
              == QStringList {QStringLiteral("red"), QStringLiteral("blue")});
    }
}

TEST_CASE("What could not be read is no more said once it can be", "[panel]")
{
    Shown s;
    s.go(0, "day");
    QTest::keyClick(&s.view(), Qt::Key_F2);
    QWidget *input = QApplication::focusWidget();
    QTest::keyClicks(input, QStringLiteral("soon"));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK_FALSE(s.problem().isEmpty());
    qobject_cast<QLineEdit *>(input)->setText(QStringLiteral("1/1/2026")); // as it is
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(s.problem().isEmpty());
}

TEST_CASE("Several chosen rows are offered to be edited at once", "[panel]")
{
    Shown s;
    auto *many = part<QToolButton>(*s.panel, "tableBulkEdit");
    s.choose(0, 2, "line");
    CHECK_FALSE(many->isVisible()); // not offered here
    s.panel->setBulkEdit(true);
    CHECK(many->isVisible());
    CHECK(many->text().contains(u'3'));
    CHECK(many->accessibleName() == many->text());
    QSignalSpy asked(s.panel.get(), &TablePanel::bulkEditRequested);
    many->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<QList<Uid>>().size() == 3);
    s.panel->setReadOnlyReason(QStringLiteral("Somebody else has it."));
    CHECK_FALSE(many->isEnabled());
    s.go(0, "line");
    CHECK_FALSE(many->isVisible());
}
