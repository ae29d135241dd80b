// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FrozenTableView.h"

#include "tests/support/CatchQt.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/TableRoles.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace candour;

namespace {

/// Six columns a to f of forty rows; the cell says where it is: "b3".
class LetterModel final : public QStandardItemModel {
public:
    LetterModel()
        : QStandardItemModel(40, 6)
    {
        for (int column = 0; column < 6; ++column) {
            const QString letter(QChar('a' + column));
            setHeaderData(column, Qt::Horizontal, letter.toUpper());
            setHeaderData(column, Qt::Horizontal, letter, ColumnIdRole);
            for (int row = 0; row < 40; ++row)
                setData(index(row, column), QString(letter + QString::number(row)));
        }
    }
};

struct Shown {
    LetterModel model;
    FrozenTableView view;
    QTableView *frozen = nullptr;

    Shown()
    {
        view.setModel(&model);
        view.resize(360, 240);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        frozen = view.findChild<QTableView *>(QStringLiteral("frozenPart"));
        REQUIRE(frozen);
    }

    void choose(int top, int left, int bottom, int right)
    {
        view.setCurrentIndex(model.index(top, left));
        view.selectionModel()->select(
            QItemSelection(model.index(top, left), model.index(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    }
};

QStringList columnsOf(const FrozenTableView &view)
{
    QStringList ids;
    const QJsonArray columns =
        QJsonDocument::fromJson(view.saveLayout())[QStringLiteral("columns")].toArray();
    for (const QJsonValue &column : columns)
        ids.append(column[QStringLiteral("id")].toString());
    return ids;
}

} // namespace

TEST_CASE("The first column stands still and scrolls along", "[table]")
{
    Shown s;
    CHECK(s.frozen->isVisible());
    CHECK_FALSE(s.frozen->isColumnHidden(0));
    CHECK(s.frozen->isColumnHidden(1));
    CHECK(s.frozen->width() == s.view.columnWidth(0));
    s.view.verticalScrollBar()->setValue(50);
    CHECK(s.frozen->verticalScrollBar()->value() == 50);
    s.frozen->setColumnWidth(0, 140);
    CHECK(s.view.columnWidth(0) == 140);
    CHECK(s.frozen->width() == 140);
    s.view.setFrozenColumns(0);
    CHECK_FALSE(s.frozen->isVisible());
}

TEST_CASE("A cell moved to is never left under the standing column", "[table]")
{
    Shown s;
    s.view.setCurrentIndex(s.model.index(0, 5));
    s.view.setCurrentIndex(s.model.index(0, 1));
    CHECK(s.view.visualRect(s.model.index(0, 1)).left() >= s.view.columnWidth(0));
}

TEST_CASE("Home and End go along the row, with Ctrl to the corners", "[table]")
{
    Shown s;
    s.view.setCurrentIndex(s.model.index(3, 2));
    QTest::keyClick(&s.view, Qt::Key_Home);
    CHECK(s.view.currentIndex() == s.model.index(3, 0));
    QTest::keyClick(&s.view, Qt::Key_End);
    CHECK(s.view.currentIndex() == s.model.index(3, 5));
    QTest::keyClick(&s.view, Qt::Key_End, Qt::ControlModifier);
    CHECK(s.view.currentIndex() == s.model.index(39, 5));
    QTest::keyClick(&s.view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(s.view.currentIndex() == s.model.index(0, 0));
}

TEST_CASE("Copying gives tabs and HTML in the order shown", "[table]")
{
    Shown s;
    s.view.horizontalHeader()->moveSection(2, 1); // a c b d e f
    s.choose(0, 0, 1, 2);
    QTest::keyClick(&s.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == QStringLiteral("a0\tc0\tb0\na1\tc1\tb1\n"));
    CHECK(copied->html().contains(QStringLiteral("<td>c0</td>")));
}

TEST_CASE("Pasting writes nothing but says what and where", "[table]")
{
    Shown s;
    QSignalSpy pasted(&s.view, &FrozenTableView::pasteRequested);
    QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4\n"));
    s.choose(2, 1, 5, 3);
    QTest::keyClick(&s.view, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(pasted.size() == 1);
    CHECK(pasted[0][0].toModelIndex() == s.model.index(2, 1));
    CHECK(pasted[0][1].value<CellBlock>().size() == 2);
    CHECK(s.model.index(2, 1).data().toString() == QStringLiteral("b2"));
}

TEST_CASE("A layout is kept by column id and survives new columns", "[table]")
{
    Shown s;
    s.view.setSortingEnabled(true);
    s.view.sortByColumn(3, Qt::DescendingOrder);
    s.view.horizontalHeader()->moveSection(5, 1); // a f b c d e
    s.view.setColumnHidden(2, true);
    s.view.setColumnWidth(1, 77);
    const QByteArray layout = s.view.saveLayout();

    Shown other;
    other.view.setSortingEnabled(true);
    other.model.insertColumn(1); // without an id
    REQUIRE(other.view.restoreLayout(layout));
    CHECK(columnsOf(other.view) == columnsOf(s.view));
    CHECK(other.view.isColumnHidden(3)); // c has moved one on
    CHECK(other.view.columnWidth(2) == 77);
    CHECK(other.view.horizontalHeader()->sortIndicatorSection() == 4);
    CHECK(other.view.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK_FALSE(other.view.restoreLayout("not a layout"));
}

TEST_CASE("What stands still also stays first", "[table]")
{
    Shown s;
    s.view.horizontalHeader()->moveSection(0, 3);
    CHECK(columnsOf(s.view).first() == QStringLiteral("a"));
    s.view.horizontalHeader()->moveSection(4, 0);
    CHECK(columnsOf(s.view).first() == QStringLiteral("a"));
}

TEST_CASE("The column menu hides and shows, but not the first", "[table]")
{
    Shown s;
    QMenu menu;
    s.view.fillColumnMenu(&menu);
    REQUIRE(menu.actions().size() == 6);
    CHECK_FALSE(menu.actions()[0]->isEnabled());
    menu.findChild<QAction *>(QStringLiteral("column.c"))->trigger();
    CHECK(s.view.isColumnHidden(2));
}

TEST_CASE("The filter waits for a pause, Escape clears it, Enter goes to the table", "[table]")
{
    QWidget window;
    auto *filter = new FilterLine(&window);
    auto *view = new FrozenTableView(&window);
    LetterModel model;
    view->setModel(&model);
    filter->setTarget(view);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(filter);
    layout->addWidget(view);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    filter->setFocus();

    QSignalSpy changed(filter, &FilterLine::filterChanged);
    QTest::keyClicks(filter, QStringLiteral("mrsa "));
    CHECK(changed.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return changed.size() == 1; }, 1000));
    CHECK(changed[0][0].toString() == QStringLiteral("mrsa"));
    QTest::keyClick(filter, Qt::Key_Escape);
    REQUIRE(changed.size() == 2);
    CHECK(changed[1][0].toString().isEmpty());
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(view->hasFocus());
    CHECK(view->currentIndex() == model.index(0, 0));
    QTest::keyClick(view, Qt::Key_Tab);
    CHECK_FALSE(view->hasFocus()); // Tab leaves the table
    delete view; // before its model
}

TEST_CASE("The edge of the standing part leaves out rows whose words run over it", "[table]")
{
    class SpanningModel final : public QStandardItemModel {
    public:
        using QStandardItemModel::QStandardItemModel;

        [[nodiscard]] QSize span(const QModelIndex &index) const override
        {
            return {index.row() == 1 ? 3 : 1, 1};
        }
    };

    SpanningModel model(3, 3);
    FrozenTableView view;
    view.setModel(&model);
    view.resize(360, 240);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const auto *frozen = view.findChild<QTableView *>(QStringLiteral("frozenPart"));
    REQUIRE(frozen);
    const QImage picture = frozen->viewport()->grab().toImage();
    const auto edgeAt = [&](int row) {
        const QRect cell = frozen->visualRect(model.index(row, 0));
        const int right = frozen->viewport()->width() - 1;
        return picture.pixelColor(right, cell.center().y())
            != picture.pixelColor(right - 2, cell.center().y());
    };
    CHECK(edgeAt(0));
    CHECK_FALSE(edgeAt(1));
    CHECK(edgeAt(2));
}
