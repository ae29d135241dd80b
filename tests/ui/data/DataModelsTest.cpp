// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"
#include "ui/models/BatchModel.h"
#include "ui/models/ImportListModel.h"
#include "ui/models/ImportQueueModel.h"
#include "ui/pages/data/ImportPreviewModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace candour;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

BatchModel::Row batch(const QString &file, qint64 figures)
{
    const QDateTime time(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC);
    return {Uid::create(), 0, time, QStringLiteral("import"), file, {}, figures, false};
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("Batches are patched: what is chosen stays chosen", "[data]")
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    QList<BatchModel::Row> rows {batch(QStringLiteral("b.csv"), 1234),
                                 batch(QStringLiteral("a.csv"), 1)};
    model.setBatches(rows);
    const QPersistentModelIndex chosen = model.index(1, 0);
    CHECK(shown(model, 0, BatchModel::Figures) == QStringLiteral("1,234"));
    CHECK(model.index(0, BatchModel::Figures).data(SortRole) == QVariant(qint64(1234)));

    rows.prepend(batch(QStringLiteral("c.csv"), 5));
    rows[2].withdrawn = true;
    model.setBatches(rows);
    CHECK(chosen.row() == 2);
    CHECK(chosen.data(IdRole).value<Uid>() == rows[2].uid);
    CHECK(shown(model, 2, BatchModel::State) == QStringLiteral("Withdrawn"));
    rows.removeAt(1);
    model.setBatches(rows);
    CHECK(chosen.row() == 1);
    model.setBatches({});
    CHECK_FALSE(chosen.isValid());
}

TEST_CASE("A list of findings changes only where it differs", "[data]")
{
    ImportListModel model({{QStringLiteral("line"), QStringLiteral("Line"), true},
                           {QStringLiteral("why"), QStringLiteral("Why"), false}});
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto row = [](int line, const char *why) {
        return QVariantList {line, QString::fromLatin1(why)};
    };
    model.setRows({row(2, "a"), row(3000, "b"), row(4, "c")});
    CHECK(shown(model, 1, 0) == QStringLiteral("3,000"));
    const QPersistentModelIndex first = model.index(0, 1);
    const QPersistentModelIndex last = model.index(2, 1);
    model.setRows({row(2, "a"), row(5, "x"), row(6, "y"), row(4, "c")});
    CHECK(first.row() == 0);
    CHECK(last.row() == 3);
    CHECK(last.data().toString() == QStringLiteral("c"));
    CHECK(model.cells().value(2) == QStringList {QStringLiteral("5"), QStringLiteral("x")});
    model.setRows({row(2, "a"), row(2, "a")});
    CHECK(model.rowCount() == 2);
    model.setRows({row(2, "a")});
    CHECK(model.rowCount() == 1);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The first rows show their lines, the heads set off, titles muted", "[data]")
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto preview =
        peekCsv("Monthly return\n\nCode,Month,Value\nZZ1,2025-04,3\n", QStringLiteral("x.csv"));
    REQUIRE(preview);
    model.setPreview(*preview);
    CHECK(model.columnCount() == 3);
    const int heads = int(preview->lines.indexOf(3));
    REQUIRE(heads >= 0);
    CHECK(shown(model, heads, 1) == QStringLiteral("Month"));
    CHECK(model.headerData(heads, Qt::Vertical, Qt::DisplayRole).toInt() == 3);
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("#3"));
    CHECK(model.index(heads, 0).data(Qt::BackgroundRole).value<QColor>()
          == Theme::tokens().selection);
    CHECK(model.index(0, 0).data(Qt::ForegroundRole).value<QColor>() == Theme::tokens().muted);
    CHECK_FALSE(model.index(heads + 1, 0).data(Qt::BackgroundRole).isValid());
    CHECK(shown(model, 0, 2).isEmpty());
    model.setPreview({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The files of an import are patched row by row", "[data]")
{
    ImportQueueModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setEntries({{QStringLiteral("a.csv"), QStringLiteral("Waiting"), false}});
    const QPersistentModelIndex first = model.index(0);
    model.setEntries({{QStringLiteral("a.csv"), QStringLiteral("Being read"), false},
                      {QStringLiteral("b.csv"), QStringLiteral("Waiting"), false}});
    CHECK(first.isValid());
    CHECK(model.rowCount() == 2);
    CHECK(first.data(Qt::AccessibleTextRole).toString() == QStringLiteral("a.csv: Being read"));
    model.setEntries({});
    CHECK(model.rowCount() == 0);
}
