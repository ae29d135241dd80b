// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/MappingEditor.h"

#include "core/io/MappingFiles.h"
#include "core/io/MappingGuess.h"
#include "tests/ui/data/DataFixture.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/FrozenTableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace candour;

namespace {

template <typename T>
T *part(const QWidget &window, const char *name)
{
    T *found = window.findChild<T *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

constexpr auto kOdd = "Riverside monthly return\n\n"
                      "Trust,KPI text,When,Share\n"
                      "ZZ1,AE4H,Aug 2026,0.94\n"
                      "ZZ1,AE4H,Sep 2026,0.91\n"
                      "TOTAL,AE4H,Sep 2026,0.93\n";

} // namespace

TEST_CASE("Mapping editor: every shipped mapping passes through it unchanged", "[data]")
{
    for (const Mapping &mapping : shippedMappings()) {
        INFO(mapping.name.toStdString());
        const MappingEditor editor(MappingEditor::Purpose::Library, mapping, {});
        CHECK(mappingToJson(editor.mapping()) == mappingToJson(mapping));
    }
}

TEST_CASE("Mapping editor: what stands around a table of a workbook passes through it", "[data]")
{
    Mapping sheet;
    sheet.name = QStringLiteral("Sheet");
    sheet.layout = GENERATE(TableLayout::Long, TableLayout::MonthsAcross);
    sheet.sheet = QStringLiteral("Return*");
    sheet.headerLine = 6;
    sheet.headerRows = 2;
    sheet.firstColumn = 2;
    sheet.organisationCode.label = QStringLiteral("ODS code");
    sheet.indicator.sheetName = true;
    sheet.period.label = QStringLiteral("Month");
    sheet.period.fromFileName = true;
    sheet.measures = {Measure()};
    if (sheet.layout == TableLayout::Long)
        sheet.measures.first().value = QStringLiteral("Share");
    else
        sheet.measures.clear();
    const MappingEditor editor(MappingEditor::Purpose::Library, sheet, {});
    CHECK(mappingToJson(editor.mapping()) == mappingToJson(sheet));
    part<QLineEdit>(editor, "mappingSheet")->setText(QStringLiteral("Medway"));
    part<QLineEdit>(editor, "mappingOneProvider")->setText(QStringLiteral("ZZ1"));
    CHECK(editor.mapping().sheet == QStringLiteral("Medway"));
    CHECK(editor.mapping().organisationCode.constant == QStringLiteral("ZZ1"));
    CHECK(editor.mapping().organisationCode.label.isEmpty());
}

TEST_CASE("Mapping editor: says what is missing until the mapping is whole", "[data]")
{
    const auto preview = peekCsv(kOdd, QStringLiteral("x.csv"));
    REQUIRE(preview);
    MappingEditor editor(MappingEditor::Purpose::Import, {}, *preview);
    editor.setKnownNames({QStringLiteral("Riverside")});
    auto *use = part<QPushButton>(editor, "mappingUse");
    auto *state = part<QLabel>(editor, "mappingState");
    CHECK_FALSE(use->isEnabled());
    CHECK_FALSE(state->text().isEmpty());
    part<QComboBox>(editor, "mappingCode")->setCurrentText(QStringLiteral("Trust"));
    part<QComboBox>(editor, "mappingIndicator")->setCurrentText(QStringLiteral("KPI text"));
    part<QComboBox>(editor, "mappingPeriod")->setCurrentText(QStringLiteral("When"));
    part<QComboBox>(editor, "mappingValue")->setCurrentText(QStringLiteral("Share"));
    CHECK(state->text().contains(QStringLiteral("name")));
    part<QLineEdit>(editor, "mappingTitle")->setText(QStringLiteral("riverside"));
    CHECK(use->isEnabled());
    CHECK(state->text().contains(QStringLiteral("takes its place")));
    part<QCheckBox>(editor, "mappingHundredfold")->setChecked(true);
    part<QLineEdit>(editor, "mappingSetAside")->setText(QStringLiteral("TOTAL; England"));
    const Mapping made = editor.mapping();
    CHECK(made.measures.value(0).scale == 100);
    CHECK(made.setAside.size() == 2);
    CHECK_FALSE(checkMapping(made));
}

TEST_CASE("Mapping editor: indicators side by side take a line each", "[data]")
{
    Mapping start;
    start.layout = TableLayout::IndicatorsAcross;
    start.organisationCode.column = QStringLiteral("Code");
    start.period.fromFileName = true;
    const MappingEditor editor(MappingEditor::Purpose::Library, start, {});
    part<QLineEdit>(editor, "measure1.indicator")->setText(QStringLiteral("AE4H"));
    part<QComboBox>(editor, "measure1.numerator")->setCurrentText(QStringLiteral("Within"));
    part<QComboBox>(editor, "measure1.denominator")->setCurrentText(QStringLiteral("All"));
    part<QLineEdit>(editor, "measure2.indicator")->setText(QStringLiteral("CDI"));
    part<QComboBox>(editor, "measure2.value")->setCurrentText(QStringLiteral("C. diff"));
    const Mapping made = editor.mapping();
    REQUIRE(made.measures.size() == 2);
    CHECK(made.measures[0].denominator.add == QStringList {QStringLiteral("All")});
    CHECK(made.measures[1].value == QStringLiteral("C. diff"));
    CHECK_FALSE(checkMapping(made));
}

TEST_CASE("Data: a file nothing fits gets a mapping, which is kept for the next one", "[data]")
{
    DataFixture f;
    f.open(true);
    const qint64 before = f.figures();
    f.page->importFiles({f.write(QStringLiteral("odd.csv"), kOdd)});
    // How it would be read is proposed; nothing is stored before she has seen it.
    REQUIRE(f.waitForButton("importAdjustMapping"));
    CHECK(f.figures() == before);
    f.press("importAdjustMapping");
    auto *editor = f.window->findChild<MappingEditor *>();
    REQUIRE(editor);
    part<QLineEdit>(*editor, "mappingTitle")->setText(QStringLiteral("Riverside return"));
    part<QComboBox>(*editor, "mappingCode")->setCurrentText(QStringLiteral("Trust"));
    part<QComboBox>(*editor, "mappingIndicator")->setCurrentText(QStringLiteral("KPI text"));
    part<QComboBox>(*editor, "mappingPeriod")->setCurrentText(QStringLiteral("When"));
    part<QComboBox>(*editor, "mappingValue")->setCurrentText(QStringLiteral("Share"));
    part<QCheckBox>(*editor, "mappingHundredfold")->setChecked(true);
    part<QLineEdit>(*editor, "mappingSetAside")->setText(QStringLiteral("TOTAL"));
    part<QPushButton>(*editor, "mappingUse")->click();
    REQUIRE(f.waitForIdle());
    if (f.part<QWidget>("importUnknownChoice")->isVisible())
        f.press("importCreate");
    REQUIRE(f.waitForButton("importStore"));
    CHECK(f.part<QPushButton>("importStore")->text() == QStringLiteral("Import 2 figures"));
    CHECK(f.part<FrozenTableView>("importSetAside")->model()->rowCount() == 1);
    f.press("importStore");
    REQUIRE(QTest::qWaitFor([&] { return f.figures() == before + 2; }, DataFixture::kPatience));

    // Next month's file is recognised.
    f.page->importFiles({f.write(QStringLiteral("odd2.csv"),
                                 "Trust,KPI text,When,Share\n"
                                 "ZZ1,AE4H,Jul 2026,0.90\n")});
    REQUIRE(f.waitForIdle());
    CHECK(f.part<QComboBox>("importMapping")->currentText() == QStringLiteral("Riverside return"));
}

TEST_CASE("Data: mappings are saved as JSON, loaded again and withdrawn", "[data]")
{
    DataFixture f;
    f.open(false);
    REQUIRE(f.page->show(QStringLiteral("mappings")));
    auto *table = f.part<FrozenTableView>("mappingTable");
    const int shipped = table->model()->rowCount();
    REQUIRE(shipped == int(shippedMappings().size()));
    table->selectRow(0);
    const QString name = table->model()->index(0, 0).data().toString();
    const QString path = f.folder.filePath(QStringLiteral("mapping.json"));
    f.prompts.files = {path};
    f.press("mappingExport");
    REQUIRE(QFileInfo::exists(path));
    CHECK_FALSE(f.part<QPushButton>("mappingWithdraw")->isEnabled()); // it comes with Candour

    f.prompts.files = {path};
    f.press("mappingLoad");
    auto *editor = f.window->findChild<MappingEditor *>();
    REQUIRE(editor);
    part<QPushButton>(*editor, "mappingUse")->click();
    REQUIRE(f.waitForIdle());
    CHECK(table->model()->rowCount() == shipped); // in place of the one that came with Candour
    for (int row = 0; row < shipped; ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            table->selectRow(row);
    }
    f.prompts.lines = {QStringLiteral("Not used")};
    f.press("mappingWithdraw");
    REQUIRE(f.waitForIdle());
    CHECK(table->model()->rowCount() == shipped);
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("Comes with Candour"));

    f.prompts.files = {f.write(QStringLiteral("no.json"), "{")};
    f.press("mappingLoad");
    CHECK(f.prompts.reported.size() == 1);
}
