// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/SheetPreview.h"

#include "core/io/FigureReader.h"
#include "core/io/sheets/TextSheet.h"
#include "tests/support/CatchQt.h"
#include "ui/pages/data/FateWords.h"
#include "ui/pages/data/MappingPointing.h"
#include "ui/pages/data/SheetPreviewModel.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace candour;

namespace {

const QString kFile = QStringLiteral("return.csv");
constexpr auto kReturn = "Riverside return\n"
                         "ODS code:,ZZ1\n"
                         "Measure,Plan,Apr 2026,May 2026\n"
                         "Falls,3,4,many\n"
                         "TOTAL,3,4,5\n";

std::shared_ptr<const Workbook> bookOf(const QByteArray &text)
{
    auto book = textWorkbook(text, kFile);
    REQUIRE(book);
    return std::make_shared<const Workbook>(std::move(*book));
}

Mapping monthsAcross()
{
    Mapping mapping;
    mapping.name = QStringLiteral("Return");
    mapping.layout = TableLayout::MonthsAcross;
    mapping.organisationCode.label = QStringLiteral("ODS code");
    mapping.indicator.column = QStringLiteral("Measure");
    mapping.setAside = {{{}, QStringLiteral("TOTAL")}};
    return mapping;
}

/// The file read with the mapping, as the wizard shows it.
ImportItem itemOf(const QByteArray &text, const Mapping &mapping)
{
    auto found = std::make_shared<Examination>();
    found->source.fileName = kFile;
    found->book = bookOf(text);
    found->mapping = mapping;
    found->tables = placedTables(*found->book, kFile, mapping);
    if (auto fates = fatesUnder(layoutSource(*found->book, kFile), mapping))
        found->fates = *fates;
    if (auto table = readFigures(text, kFile, mapping))
        found->table = std::make_shared<const ImportedTable>(std::move(*table));
    ImportItem item;
    item.state = ImportState::Ready;
    item.found = found;
    return item;
}

/// What the mapping becomes when this is said of the cell.
Mapping corrected(const Workbook &book, const Mapping &mapping, const PointedCell &cell,
                  ColumnMeaning meaning)
{
    const auto placed = placedTables(book, kFile, mapping);
    const auto made = MappingPointing(book, mapping, placed).columnIs(cell, meaning);
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("Sheet preview: each cell says what becomes of it, by letter, colour and words",
          "[data][sheetpreview]")
{
    const ImportItem item = itemOf(kReturn, monthsAcross());
    SheetPreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSheet(item.found->book, 0, {item.found->fates.first(), item.found->table, {}});
    REQUIRE(model.rowCount() == 5);
    REQUIRE(model.columnCount() == 4);
    const auto fate = [&](int row, int column) { return model.fate(model.index(row, column)); };
    CHECK(fate(0, 0) == CellFate::Title);
    CHECK(fate(2, 2) == CellFate::Header);
    CHECK(fate(3, 0) == CellFate::Label);
    CHECK(fate(3, 2) == CellFate::Value);
    CHECK(fate(3, 1) == CellFate::Ignored);
    CHECK(fate(3, 3) == CellFate::Doubtful);
    CHECK(fate(4, 2) == CellFate::Total);
    const QString value = model.index(3, 2).data(Qt::ToolTipRole).toString();
    CHECK(value.contains(QStringLiteral("ZZ1 · Falls · Apr 2026 · 4")));
    const QString doubt = model.index(3, 3).data(Qt::ToolTipRole).toString();
    CHECK(doubt.contains(QStringLiteral("Doubtful")));
    CHECK(doubt.contains(QStringLiteral("number")));
    CHECK(model.index(3, 2).data(Qt::AccessibleDescriptionRole).toString()
          == QStringLiteral("Value"));
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("C"));
    CHECK(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toInt() == 3);
    CHECK(model.next(CellFate::Value, {}) == model.index(3, 2));
    CHECK(model.next(CellFate::Value, model.index(3, 2)) == model.index(3, 2)); // around
    CHECK_FALSE(model.next(CellFate::Error, {}).isValid());
    // Read anew the same sheet keeps its place.
    const QPersistentModelIndex place(model.index(3, 2));
    model.setSheet(item.found->book, 0, {});
    CHECK(place.isValid());
    model.clear();
    CHECK(model.rowCount() == 0);

    QSet<QString> letters;
    for (const CellFate each : shownFates()) {
        CHECK_FALSE(fateName(each).isEmpty());
        CHECK_FALSE(fateSentence(each).isEmpty());
        letters.insert(fateLetter(each));
    }
    CHECK(letters.size() == qsizetype(shownFates().size())); // colour is never the only sign
}

TEST_CASE("Sheet preview: sixty thousand rows open at once", "[data][sheetpreview]")
{
    QByteArray text = "Trust,KPI,Month,Value\n";
    for (int row = 0; row < 60'000; ++row)
        text += "ZZ1,AE4H,Apr 2026," + QByteArray::number(row) + '\n';
    auto found = std::make_shared<Examination>();
    found->book = bookOf(text);
    found->fates = {FateMap(kLayoutRows, 4)};
    ImportItem item;
    item.found = found;
    SheetPreview preview;
    preview.resize(800, 500);
    QElapsedTimer timer;
    timer.start();
    preview.setItem(item);
    preview.show();
    REQUIRE(QTest::qWaitForWindowExposed(&preview));
    preview.goTo({}, 60'001, 4);
    preview.grab();
    CHECK(timer.elapsed() < 3000);
    auto *view = preview.findChild<FrozenTableView *>(QStringLiteral("importPreview"));
    REQUIRE(view);
    CHECK(view->model()->rowCount() == 60'001);
    CHECK(view->currentIndex().data().toString() == QStringLiteral("59999"));
}

TEST_CASE("Sheet preview: the key counts and leads to the next one", "[data][sheetpreview]")
{
    SheetPreview preview;
    preview.setItem(itemOf(kReturn, monthsAcross()));
    preview.resize(800, 400);
    preview.show();
    REQUIRE(QTest::qWaitForWindowExposed(&preview));
    auto *view = preview.findChild<FrozenTableView *>(QStringLiteral("importPreview"));
    auto *doubtful =
        preview.findChild<QToolButton *>(QStringLiteral("fate%1").arg(int(CellFate::Doubtful)));
    REQUIRE(view);
    REQUIRE(doubtful);
    CHECK(doubtful->text() == QStringLiteral("?  Doubtful 1"));
    doubtful->click();
    CHECK(view->currentIndex() == view->model()->index(3, 3));
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_F8);
    CHECK(view->currentIndex() == view->model()->index(3, 3));
    CHECK_FALSE(
        preview.findChild<QToolButton *>(QStringLiteral("fate%1").arg(int(CellFate::Personal)))
            ->isVisible());
}

TEST_CASE("Pointing: a column becomes what she says, and is nothing else any more",
          "[data][sheetpreview]")
{
    const auto book = bookOf("Trust,KPI,When,Share,Plan\nZZ1,AE4H,Apr 2026,0.9,0.8\n");
    Mapping mapping;
    mapping.organisationCode.column = QStringLiteral("Trust");
    mapping.indicator.column = QStringLiteral("KPI");
    mapping.period.column = QStringLiteral("When");
    mapping.measures = {Measure()};
    mapping.measures.first().value = QStringLiteral("Plan");
    const Mapping value = corrected(*book, mapping, {0, 1, 3}, ColumnMeaning::Value);
    CHECK(value.measures.first().value == QStringLiteral("Share"));
    const Mapping threshold = corrected(*book, value, {0, 1, 4}, ColumnMeaning::Threshold);
    CHECK(threshold.threshold == QStringLiteral("Plan"));
    const Mapping name = corrected(*book, threshold, {0, 1, 0}, ColumnMeaning::ProviderName);
    CHECK(name.organisationName.column == QStringLiteral("Trust"));
    CHECK_FALSE(name.organisationCode.isGiven());
    const Mapping none = corrected(*book, name, {0, 0, 4}, ColumnMeaning::NotRead);
    CHECK(none.threshold.isEmpty());
    CHECK_FALSE(checkMapping(none));
    const auto read = readFigures(
        QByteArray("Trust,KPI,When,Share,Plan\nZZ1,AE4H,Apr 2026,0.9,0.8\n"), kFile, none);
    REQUIRE(read);
    REQUIRE(read->rows.size() == 1);
    CHECK(read->rows[0].value == 0.9);
}

TEST_CASE("Pointing: heads in other rows keep the columns what they are", "[data][sheetpreview]")
{
    const auto book = bookOf("Group,Group,Group,Adults\nTrust,KPI,When,Share\n"
                             "ZZ1,AE4H,Apr 2026,0.9\n");
    Mapping mapping;
    mapping.headerLine = 2;
    mapping.organisationCode.column = QStringLiteral("Trust");
    mapping.indicator.column = QStringLiteral("KPI");
    mapping.period.column = QStringLiteral("When");
    mapping.measures = {Measure()};
    mapping.measures.first().value = QStringLiteral("Share");
    const auto placed = placedTables(*book, kFile, mapping);
    REQUIRE(placed.first().size() == 1);
    CHECK(placed.first().first().headerLine == 2);
    const auto made = MappingPointing(*book, mapping, placed).headsAre(0, 0, 1);
    REQUIRE(made);
    CHECK(made->headerLine == 1);
    CHECK(made->headerRows == 2);
    CHECK(made->measures.first().value == QStringLiteral("Adults Share"));
    CHECK(placedTables(*book, kFile, *made).first().size() == 1);
}

TEST_CASE("Pointing: rows set aside, bounds, provider and period", "[data][sheetpreview]")
{
    const auto book = bookOf(kReturn);
    Mapping mapping = monthsAcross();
    mapping.setAside.clear();
    mapping.organisationCode = {};
    const auto placed = placedTables(*book, kFile, mapping);
    const MappingPointing pointing(*book, mapping, placed);
    const auto aside = pointing.setAsideLike({0, 4, 0});
    REQUIRE(aside);
    CHECK(aside->setAside == QList<RowPattern> {{{}, QStringLiteral("TOTAL")}});
    CHECK_FALSE(pointing.setAsideLike({0, 0, 3})); // an empty cell
    const auto provider = pointing.providerIsIn({0, 1, 1});
    REQUIRE(provider);
    CHECK(provider->organisationCode.label == QStringLiteral("ODS code"));
    const auto read = readFigures(QByteArray(kReturn), kFile, *provider);
    REQUIRE(read);
    CHECK(read->organisations.first().code == QStringLiteral("ZZ1"));
    const auto ends = pointing.tableEnds({0, 2, 2});
    REQUIRE(ends);
    CHECK(ends->lastColumn == 3);
    const auto begins = pointing.tableBegins({0, 2, 1});
    REQUIRE(begins);
    CHECK(begins->firstColumn == 2);
    // Months stand side by side: no column says the period of a row.
    CHECK_FALSE(pointing.columnIs({0, 3, 1}, ColumnMeaning::Period));
    CHECK_FALSE(pointing.columnIs({0, 3, 1}, ColumnMeaning::Value));
}
