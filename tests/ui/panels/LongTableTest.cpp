// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/panels/TableFixture.h"
#include "ui/models/RowReading.h"
#include "ui/models/TableProxy.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"

#include <QPushButton>

using namespace candour;
using namespace candour::test;

namespace {

constexpr int kLong = TablePanel::kReadAtOnce + 1000;

struct LongTable : Shown {
    LongTable()
    {
        RecordList records;
        for (int i = 0; i < kLong; ++i) {
            RecordData record = kind().fresh();
            record.uid = Uid::create();
            record.setValue(u"line", QStringLiteral("Line %1").arg(i));
            record.setValue(u"whole", qlonglong(i % 100));
            records.append(record);
        }
        model.setRecords(records);
    }

    template <typename Does>
    void afterSlice(const Does &does) const
    {
        auto *reading = panel->findChild<RowReading *>();
        REQUIRE(reading);
        QObject::connect(reading, &RowReading::progressed, reading, does);
    }
};

} // namespace

TEST_CASE("A long table is read a slice at a time and says the same", "[panel]")
{
    LongTable s;
    std::optional<SheetTable> sheet;
    s.panel->readSheet([&](const SheetTable &read) { sheet = read; });
    CHECK_FALSE(sheet);
    CHECK(s.panel->busy().isActive());
    REQUIRE(QTest::qWaitFor([&] { return sheet.has_value(); }, 20000));
    CHECK_FALSE(s.panel->busy().isActive());
    const SheetTable atOnce = s.panel->shownSheet();
    CHECK(sheet->rows == atOnce.rows);
    CHECK(sheet->columns.size() == atOnce.columns.size());
    CHECK(sheet->name == atOnce.name);

    std::optional<Document> document;
    s.panel->readDocument([&](const Document &read) { document = read; });
    REQUIRE(QTest::qWaitFor([&] { return document.has_value(); }, 20000));
    CHECK(*document == s.panel->printedDocument());
}

TEST_CASE("Reading a long table begins anew when the table changes", "[panel]")
{
    LongTable s;
    std::optional<SheetTable> sheet;
    s.panel->readSheet([&](const SheetTable &read) { sheet = read; });
    bool changed = false;
    s.afterSlice([&] {
        if (std::exchange(changed, true))
            return;
        s.view().sortByColumn(s.column("whole"), Qt::DescendingOrder);
        s.model.patch({}, {s.model.record(0).uid});
    });
    REQUIRE(QTest::qWaitFor([&] { return sheet.has_value(); }, 20000));
    CHECK(sheet->rows.size() == kLong - 1);
    CHECK(sheet->rows == s.panel->shownSheet().rows);
}

TEST_CASE("Reading a long table can be stopped", "[panel]")
{
    LongTable s;
    bool taken = false;
    s.panel->readSheet([&](const SheetTable &) { taken = true; });
    s.afterSlice([&] { Q_EMIT s.panel->busy().cancelRequested(); });
    QTest::qWait(300);
    CHECK_FALSE(taken);
    CHECK_FALSE(s.panel->busy().isActive());
}

TEST_CASE("A table whose rows are on their way says so", "[panel]")
{
    Shown s;
    s.model.setRecords({});
    s.panel->setLoading(true);
    CHECK(part<Skeleton>(*s.panel, "skeleton")->isVisible());
    CHECK_FALSE(s.panel->emptyState().isVisible());
    s.panel->setLoading(false);
    CHECK(s.panel->emptyState().isVisible());
}

TEST_CASE("Many rows that stand apart are taken out in one go", "[panel]")
{
    LongTable s;
    QList<Uid> gone;
    for (int row = 0; row < kLong; row += 2)
        gone.append(s.model.record(row).uid);
    s.model.patch({}, gone);
    CHECK(s.model.rowCount() == kLong / 2);
    for (int row = 0; row < s.model.rowCount(); row += 97)
        CHECK(s.model.rowOf(s.model.record(row).uid) == row);
    s.model.patch({}, {s.model.record(3).uid, s.model.record(4).uid, s.model.record(9).uid});
    CHECK(s.model.rowCount() == kLong / 2 - 3);
    for (int row = 0; row < 20; ++row)
        CHECK(s.model.rowOf(s.model.record(row).uid) == row);
}

TEST_CASE("A very long table is sorted a slice at a time, with what changes meanwhile", "[panel]")
{
    LongTable s;
    RecordList records;
    for (int i = 0; i <= TableProxy::kSortAtOnce; ++i) {
        RecordData record = s.kind().fresh();
        record.uid = Uid::create();
        record.setValue(u"line", QStringLiteral("Line %1").arg(i * 7919 % 10007));
        records.append(record);
    }
    s.model.setRecords({});
    s.panel->setLoading(true);
    s.view().sortByColumn(s.column("line"), Qt::DescendingOrder);
    s.model.setRecords(records);
    s.panel->setLoading(false);
    CHECK(s.panel->shown().isSorting());
    CHECK(part<Skeleton>(*s.panel, "skeleton")->isVisible());
    const auto isSorted = [&] { return !s.panel->shown().isSorting(); };
    REQUIRE(QTest::qWaitFor(isSorted, 20000));
    CHECK_FALSE(part<Skeleton>(*s.panel, "skeleton")->isVisible());
    CHECK(s.at(0, "line").data().toString() == QStringLiteral("Line 10006"));

    s.view().sortByColumn(s.column("number"), Qt::AscendingOrder);
    REQUIRE(QTest::qWaitFor(isSorted, 20000));
    s.view().sortByColumn(s.column("line"), Qt::AscendingOrder);
    CHECK(s.panel->shown().isSorting());
    RecordData last = records.last();
    last.setValue(u"line", QStringLiteral("A line"));
    s.model.patch({last}, {records.first().uid});
    REQUIRE(QTest::qWaitFor(isSorted, 20000));
    CHECK(s.at(0, "line").data().toString() == QStringLiteral("A line"));
    CHECK(s.at(1, "line").data().toString() == QStringLiteral("Line 1"));
    CHECK(s.panel->shownCount() == TableProxy::kSortAtOnce);
}
