// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/TableProxy.h"

#include "tests/support/CatchQt.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace candour;

namespace {

/// Two columns, "name" and "score"; a score may be absent.
struct Scores {
    QStandardItemModel model {0, 2};
    TableProxy table {};
    QAbstractItemModelTester tester {&table, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Scores()
    {
        model.setHeaderData(0, Qt::Horizontal, QStringLiteral("name"), ColumnIdRole);
        model.setHeaderData(1, Qt::Horizontal, QStringLiteral("score"), ColumnIdRole);
        table.setSourceModel(&model);
    }

    QList<QStandardItem *> row(const QString &name, const QVariant &score)
    {
        auto *first = new QStandardItem(name);
        first->setData(name, SortRole);
        first->setData(name, RawRole);
        first->setData(QVariant::fromValue(Uid::create()), IdRole);
        auto *second = new QStandardItem(score.toString());
        second->setData(score, SortRole);
        second->setData(score, RawRole);
        return {first, second};
    }

    void add(const QString &name, const QVariant &score) { model.appendRow(row(name, score)); }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < table.rowCount(); ++i)
            all.append(table.index(i, 0).data().toString());
        return all;
    }
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("Numbers sort as numbers, the absent last whichever way", "[table]")
{
    Scores s;
    s.add(QStringLiteral("ten"), 10.0);
    s.add(QStringLiteral("none"), {});
    s.add(QStringLiteral("minus"), -2.5);
    s.add(QStringLiteral("two"), qlonglong(2));
    s.add(QStringLiteral("nan"), qQNaN());
    s.table.sort(1, Qt::AscendingOrder);
    CHECK(s.names() == words("minus two ten none nan"));
    s.table.sort(1, Qt::DescendingOrder);
    CHECK(s.names().mid(0, 3) == words("ten two minus"));
    CHECK(s.names().mid(3).contains(QStringLiteral("none")));
}

TEST_CASE("Text sorts without case and accents, past its first letters", "[table]")
{
    Scores s;
    for (const char *name : {"wardB", "WARDa", "\u00C9lan", "elbow", "eland2", "eland1", "", "Zoo"})
        s.add(QString::fromUtf8(name), {});
    s.table.sort(0, Qt::AscendingOrder);
    CHECK(s.names() == words("\u00C9lan eland1 eland2 elbow WARDa wardB Zoo "));
}

TEST_CASE("Whole numbers within a text sort by what they count", "[table]")
{
    Scores s;
    for (const char *name : {"ZZ10", "ZZ2", "ZZ100", "ZZ1-W10", "ZZ1-W9", "ZZ1", "ZZ", "ZZA"})
        s.add(QString::fromUtf8(name), {});
    s.table.sort(0, Qt::AscendingOrder);
    CHECK(s.names() == words("ZZ ZZ1 ZZ1-W9 ZZ1-W10 ZZ2 ZZ10 ZZ100 ZZA"));
}

TEST_CASE("The order follows rows that change, come and go", "[table]")
{
    Scores s;
    for (int i = 0; i < 20; ++i)
        s.add(QString::number(i), (i * 7) % 20);
    s.table.sort(1, Qt::AscendingOrder);
    const auto isSorted = [&] {
        for (int i = 1; i < s.table.rowCount(); ++i) {
            if (s.table.index(i - 1, 1).data(SortRole).toDouble()
                > s.table.index(i, 1).data(SortRole).toDouble())
                return false;
        }
        return true;
    };
    CHECK(isSorted());
    s.model.item(3, 1)->setData(99, SortRole);
    CHECK(isSorted());
    s.model.removeRows(5, 4);
    CHECK(isSorted());
    s.model.insertRow(2, s.row(QStringLiteral("new"), 4.5));
    CHECK(isSorted());
    CHECK(s.table.rowCount() == 17);
    TableFilter filter;
    filter.text = QStringLiteral("1");
    s.table.setFilter(filter);
    s.add(QStringLiteral("101"), 3);
    CHECK(isSorted());
    CHECK(s.names().contains(QStringLiteral("101")));
}

TEST_CASE("Filters of columns and the quick filter all hold; the selection's rows stay", "[table]")
{
    Scores s;
    for (int i = 0; i < 50; ++i)
        s.add(QStringLiteral("Ward %1").arg(i), i % 5 == 0 ? QVariant() : QVariant(i));
    TableFilter filter;
    filter.text = QStringLiteral("ward 1");
    s.table.setFilter(filter);
    CHECK(s.table.rowCount() == 11); // 1 and 10 to 19
    const QPersistentModelIndex held = s.table.index(3, 0);
    ColumnFilter numbers;
    numbers.column = QStringLiteral("score");
    numbers.test = ColumnFilter::Test::NumberRange;
    numbers.least = 12;
    filter.set(numbers);
    s.table.setFilter(filter);
    CHECK(s.table.rowCount() == 7); // 12 to 19 without 15
    CHECK(held.isValid());
    CHECK(held.data().toString() == QStringLiteral("Ward 12"));
    numbers.column = QStringLiteral("gone");
    filter.set(numbers);
    s.table.setFilter(filter);
    CHECK(s.table.rowCount() == 7); // a column that is gone says nothing
    s.table.setFilter({});
    CHECK(s.table.rowCount() == 50);
}

TEST_CASE("Writing to the table writes nothing, and a refusal stays at its cell", "[table]")
{
    Scores s;
    s.add(QStringLiteral("a"), 1);
    QSignalSpy edited(&s.table, &TableProxy::edited);
    const QModelIndex cell = s.table.index(0, 1);
    CHECK(s.table.setData(cell, 5, Qt::EditRole));
    REQUIRE(edited.size() == 1);
    CHECK(edited[0][1].toInt() == 5);
    CHECK(cell.data(RawRole).toInt() == 1);
    const Uid uid = s.table.index(0, 0).data(IdRole).value<Uid>();
    s.model.item(0, 1)->setData(QVariant::fromValue(uid), IdRole);
    s.table.refuse(uid, QStringLiteral("score"), QStringLiteral("Too <much>."));
    CHECK(cell.data(RefusalRole).toString() == QStringLiteral("Too &lt;much&gt;."));
    CHECK(cell.data(Qt::ToolTipRole).toString() == QStringLiteral("Too &lt;much&gt;."));
    CHECK_FALSE(s.table.index(0, 0).data(RefusalRole).isValid());
    s.table.clearRefusals();
    CHECK_FALSE(cell.data(RefusalRole).isValid());
}

TEST_CASE("Long texts sort to their last letters, the absent last, equal ones as they stood",
          "[table]")
{
    Scores s;
    for (const char *name : {"Long enough to be cut b", "Long enough to be cut a", "",
                             "Long enough to be cut B", "Long enough to be cut aa", "Short"})
        s.add(QString::fromUtf8(name), {});
    s.table.sort(0, Qt::AscendingOrder);
    CHECK(s.names()
          == QStringList {
              QStringLiteral("Long enough to be cut a"), QStringLiteral("Long enough to be cut aa"),
              QStringLiteral("Long enough to be cut b"), QStringLiteral("Long enough to be cut B"),
              QStringLiteral("Short"), QString()});
    s.table.sort(0, Qt::DescendingOrder);
    CHECK(s.names().first() == QStringLiteral("Short"));
    CHECK(s.names().last().isEmpty());
    s.add(QStringLiteral("Long enough to be cut ab"), {});
    s.table.sort(0, Qt::AscendingOrder);
    CHECK(s.names()[2] == QStringLiteral("Long enough to be cut ab"));
}
