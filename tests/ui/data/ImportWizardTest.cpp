// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/LayoutFinder.h"
#include "core/services/ScorecardService.h"
#include "tests/support/SharedFolder.h"
#include "tests/support/TempFile.h"
#include "tests/ui/data/DataFixture.h"
#include "ui/pages/data/FateWords.h"
#include "ui/pages/data/NamesPanel.h"
#include "ui/pages/data/SheetPreviewModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/FrozenTableView.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace candour;

namespace {

const QString kMessy = QStringLiteral("data/11_messy_constructed/");

constexpr auto kSilent = "Quality return\n"
                         "Measure,Apr 2026,May 2026\n"
                         "Falls per 1000 bed days,3.1,4.2\n"
                         "Complaints answered in time,81,85\n"
                         "Pressure ulcers,7,9\n";

/// How many figures a constructed file holds as its truth file has it, which lists every cell:
/// those left empty and the failed formulas of the sender are none.
qint64 trueFigures(const QString &name)
{
    QFile file(test::sharedFile(kMessy + QStringLiteral("truth/%1.truth.csv").arg(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeFirst();
    return std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
        return !line.trimmed().isEmpty() && !line.contains(",error,")
            && !line.contains(",missing,,");
    });
}

QString messyFile(const QString &name)
{
    return test::sharedFile(kMessy + name);
}

/// The wizard stands still with something to say about the current file.
bool waitForAnswer(DataFixture &f)
{
    return QTest::qWaitFor(
        [&] {
            return !f.session.runner().isBusy()
                && (f.part<QWidget>("importStore")->isVisible()
                    || f.part<QWidget>("proposalQuestions")->isVisible()
                    || f.part<QWidget>("importMakeMapping")->isVisible()
                    || f.part<QWidget>("importClose")->isVisible());
        },
        DataFixture::kPatience);
}

SheetPreviewModel *preview(const DataFixture &f)
{
    auto *model =
        qobject_cast<SheetPreviewModel *>(f.part<FrozenTableView>("importPreview")->model());
    REQUIRE(model);
    return model;
}

/// Chooses an entry of the menu on a cell.
void point(const DataFixture &f, int row, int column, const char *entry)
{
    auto *view = f.part<FrozenTableView>("importPreview");
    view->setCurrentIndex(view->model()->index(row, column));
    Q_EMIT view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
    auto *menu = f.window->findChild<QMenu *>(QStringLiteral("pointingMenu"));
    REQUIRE(menu);
    auto *action = menu->findChild<QAction *>(QLatin1String(entry));
    REQUIRE(action);
    action->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
}

QString chip(const DataFixture &f, const char *name)
{
    const auto chips = f.window->findChildren<ChipLabel *>(QLatin1String(name));
    REQUIRE_FALSE(chips.isEmpty());
    return chips.last()->text();
}

} // namespace

TEST_CASE("Wizard: a messy file is read as proposed, with every figure of its truth",
          "[data][wizard][real]")
{
    NEEDS_SHARED_FOLDER();
    const QString file = GENERATE(QStringLiteral("S01_RPA_Quality_Dashboard_2024-25.xlsx"),
                                  QStringLiteral("S05_Kent_multi_provider_return.xlsx"),
                                  QStringLiteral("S02_RWF_contract_quality_return_M12.csv"));
    DataFixture f;
    f.open(false);
    f.page->importFiles({messyFile(file)});
    REQUIRE(waitForAnswer(f));
    CHECK(f.figures() == 0);
    CHECK(f.part<QComboBox>("importMapping")
              ->placeholderText()
              .startsWith(QStringLiteral("Proposed layout (")));
    CHECK_FALSE(f.part<QLabel>("proposalReasons")->text().isEmpty());
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    CHECK(preview(f)->count(CellFate::Value) > 0);
    REQUIRE(f.part<QWidget>("importUnknownChoice")->isVisible());
    f.press("importCreate");
    f.press("importStore");
    const qint64 expected = trueFigures(QFileInfo(file).completeBaseName());
    REQUIRE(QTest::qWaitFor([&] { return f.figures() > 0; }, DataFixture::kPatience));
    CHECK(f.figures() == expected);
}

TEST_CASE("Wizard: what the file does not say is asked, and the answer taken", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    f.page->importFiles({f.write(QStringLiteral("silent.csv"), kSilent)});
    REQUIRE(waitForAnswer(f));
    REQUIRE(f.part<QWidget>("proposalQuestions")->isVisible());
    CHECK_FALSE(f.part<QWidget>("importStore")->isVisible());
    auto *provider = f.part<QComboBox>("proposalProvider");
    CHECK(provider->isVisible());
    CHECK_FALSE(f.window->findChild<QComboBox *>(QStringLiteral("proposalPeriod"))); // heads say it
    auto *use = f.part<QPushButton>("proposalUse");
    CHECK_FALSE(use->isEnabled());
    const int known = provider->findData(QStringLiteral("ZZ1"));
    REQUIRE(known >= 0); // the file's own providers are offered
    provider->setCurrentIndex(known);
    CHECK(use->isEnabled());
    f.press("proposalUse");
    REQUIRE(waitForAnswer(f));
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse"); // no more is asked than that she looks at it
    CHECK(f.part<QWidget>("importStore")->isVisible());
    CHECK(chip(f, "importRead") == QStringLiteral("6 read"));
    CHECK(preview(f)->count(CellFate::Value) == 6);
}

TEST_CASE("Wizard: the focus goes where something is to be said, and Escape leaves the file out",
          "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    const auto holdsFocus = [&](const char *name) {
        const auto *widget = f.part<QWidget>(name);
        const QWidget *focus = f.window->focusWidget();
        return focus && (focus == widget || widget->isAncestorOf(focus));
    };
    const qint64 before = f.figures();
    f.page->importFiles({f.write(QStringLiteral("silent.csv"), kSilent)});
    CHECK(holdsFocus("importPanel"));
    REQUIRE(waitForAnswer(f));
    CHECK(holdsFocus("proposalQuestions"));
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Escape); // nothing is lost by it
    CHECK(f.prompts.asked.isEmpty());
    CHECK(f.part<QWidget>("batchTable")->isVisible());

    f.page->importFiles({f.write(QStringLiteral("known.csv"),
                                 "provider,indicator,period,numerator,denominator\n"
                                 "ZZ1,AE4H,2026-10,90,100\n")});
    REQUIRE(f.waitForButton("importStore"));
    CHECK(holdsFocus("importPreview"));
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Escape);
    CHECK(f.part<QWidget>("batchTable")->isVisible());

    f.page->importFiles({f.write(QStringLiteral("new.csv"),
                                 "provider,indicator,period,value\nZZ8,XNEW,2026-09,7\n")});
    REQUIRE(QTest::qWaitFor([&] { return f.part<QWidget>("importUnknownChoice")->isVisible(); },
                            DataFixture::kPatience));
    CHECK(holdsFocus("importUnknownChoice"));
    f.press("importLeaveRows");
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Escape); // she turns away
    REQUIRE(f.prompts.asked.size() == 1);
    CHECK(f.part<QWidget>("importPanel")->isVisible());
    f.prompts.answers = {0};
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Escape);
    CHECK(f.part<QWidget>("batchTable")->isVisible());
    CHECK(f.figures() == before);
}

TEST_CASE("Wizard: a period is read while it is typed", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    f.page->importFiles({f.write(QStringLiteral("monthless.csv"),
                                 "ODS code,Falls,Complaints\nZZ1,3,4\nZZ2,5,6\nZZ3,7,8\n")});
    REQUIRE(waitForAnswer(f));
    auto *period = f.part<QComboBox>("proposalPeriod");
    REQUIRE(period->isVisible());
    auto *said = f.part<QLabel>("proposalPeriodRead");
    auto *use = f.part<QPushButton>("proposalUse");
    period->setEditText(QStringLiteral("Smarch"));
    CHECK(said->text().contains(QStringLiteral("no month")));
    CHECK_FALSE(use->isEnabled());
    period->setEditText(QStringLiteral("aug 26"));
    CHECK(said->text() == QStringLiteral("Aug 2026"));
    CHECK(use->isEnabled());
    f.press("proposalUse");
    REQUIRE(waitForAnswer(f));
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    CHECK(chip(f, "importRead") == QStringLiteral("6 read"));
}

TEST_CASE("Wizard: where several columns stand under a month she says which are meant",
          "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    f.page->importFiles({f.write(QStringLiteral("sites.csv"),
                                 "ODS code,Indicator,Apr 2026,Apr 2026,May 2026,May 2026\n"
                                 ",,Site A,Site B,Site A,Site B\n"
                                 "ZZ1,Admissions,100,95,100,105\n"
                                 "ZZ1,Discharges,90,88,90,91\n")});
    REQUIRE(waitForAnswer(f));
    auto *meaning = f.part<QComboBox>("proposalMeaning");
    REQUIRE(meaning->isVisible());
    CHECK(meaning->count() == 2);
    CHECK(meaning->currentIndex() < 0); // nothing is said for her
    CHECK_FALSE(f.part<QPushButton>("proposalUse")->isEnabled());
    meaning->setCurrentIndex(meaning->findData(QStringLiteral("Site B")));
    f.press("proposalUse");
    REQUIRE(waitForAnswer(f));
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    CHECK(chip(f, "importRead") == QStringLiteral("4 read"));
    CHECK(preview(f)->fate(preview(f)->index(2, 3)) == CellFate::Value);
    CHECK(preview(f)->fate(preview(f)->index(2, 2)) == CellFate::Ignored);
}

TEST_CASE("Wizard: small numbers under per cent are asked about, and the answer taken",
          "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    f.page->importFiles({f.write(QStringLiteral("mixed.csv"),
                                 "ODS code,Indicator,When,Unit,Result\n"
                                 "ZZ1,Seen in time,2026-04,%,0.85\n"
                                 "ZZ1,Seen in time,2026-05,%,91.5\n"
                                 "ZZ1,Told in time,2026-04,%,0.925\n"
                                 "ZZ1,Told in time,2026-05,%,88\n")});
    REQUIRE(waitForAnswer(f));
    auto *unit = f.part<QComboBox>("proposalUnit");
    REQUIRE(unit->isVisible());
    CHECK(unit->itemText(0).startsWith(QStringLiteral("Fractions")));
    unit->setCurrentIndex(0);
    f.press("proposalUse");
    REQUIRE(waitForAnswer(f));
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    CHECK(chip(f, "importRead") == QStringLiteral("4 read"));
    CHECK(preview(f)->count(CellFate::Value) == 4);
}

TEST_CASE("Wizard: a column is corrected by pointing, and that is taken back", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    f.page->importFiles({f.write(QStringLiteral("two.csv"),
                                 "Trust,KPI text,When,Share,Share last year\n"
                                 "ZZ1,AE4H,Aug 2026,94,91\n"
                                 "ZZ1,AE4H,Sep 2026,91,90\n")});
    REQUIRE(waitForAnswer(f));
    auto *meaning = f.part<QComboBox>("proposalMeaning");
    meaning->setCurrentIndex(meaning->findData(QStringLiteral("Share")));
    f.press("proposalUse");
    REQUIRE(waitForAnswer(f));
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    const qint64 proposed = preview(f)->count(CellFate::Value);
    REQUIRE(proposed >= 2);
    CHECK_FALSE(f.part<QWidget>("importUndoCorrection")->isVisible());

    point(f, 1, 3, "pointNotRead");
    REQUIRE(f.waitForIdle());
    REQUIRE(waitForAnswer(f));
    REQUIRE(QTest::qWaitFor([&] { return f.part<QWidget>("importUndoCorrection")->isVisible(); },
                            DataFixture::kPatience));
    CHECK(preview(f)->fate(preview(f)->index(1, 3)) == CellFate::Ignored);
    CHECK(f.part<QComboBox>("importMapping")->placeholderText()
          == QStringLiteral("As you corrected it"));

    point(f, 1, 3, "pointValue");
    REQUIRE(f.waitForIdle());
    REQUIRE(QTest::qWaitFor(
        [&] { return preview(f)->fate(preview(f)->index(1, 3)) == CellFate::Value; },
        DataFixture::kPatience));

    // Ctrl+Z takes back one after the other, and ends at the proposal.
    auto *view = f.part<FrozenTableView>("importPreview");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(f.waitForIdle());
    REQUIRE(QTest::qWaitFor(
        [&] { return preview(f)->fate(preview(f)->index(1, 3)) == CellFate::Ignored; },
        DataFixture::kPatience));
    f.press("importUndoCorrection");
    REQUIRE(f.waitForIdle());
    REQUIRE(QTest::qWaitFor([&] { return preview(f)->count(CellFate::Value) == proposed; },
                            DataFixture::kPatience));
    CHECK_FALSE(f.part<QWidget>("importUndoCorrection")->isVisible());
    CHECK(f.part<QComboBox>("importMapping")
              ->placeholderText()
              .startsWith(QStringLiteral("Proposed layout")));
}

TEST_CASE("Wizard: corrected and kept, the next file is recognised", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    const QByteArray heads = "Trust,KPI text,When,Share,Share last year\n";
    f.page->importFiles({f.write(QStringLiteral("first.csv"),
                                 heads + "ZZ1,AE4H,Aug 2026,94,91\nZZ1,AE4H,Sep 2026,91,90\n")});
    REQUIRE(waitForAnswer(f));
    point(f, 1, 4, "pointNotRead");
    REQUIRE(f.waitForButton("importKeepMapping"));
    f.prompts.lines = {QStringLiteral("Riverside return")};
    f.press("importKeepMapping");
    REQUIRE(QTest::qWaitFor(
        [&] {
            return f.part<QComboBox>("importMapping")->currentText()
                == QStringLiteral("Riverside return");
        },
        DataFixture::kPatience));
    f.press("importLeaveOut");
    f.page->importFiles(
        {f.write(QStringLiteral("second.csv"), heads + "ZZ1,AE4H,Jul 2026,93,92\n")});
    REQUIRE(waitForAnswer(f));
    CHECK(f.part<QComboBox>("importMapping")->currentText() == QStringLiteral("Riverside return"));
    CHECK_FALSE(f.part<QWidget>("proposalPanel")->isVisible());
}

TEST_CASE("Wizard: of a long file it is said how much of it is shown", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    QByteArray text("provider,indicator,period,value\n");
    for (int i = 0; i < 2'400; ++i)
        text += "ZZ1,K" + QByteArray::number(i / 12) + ",2025-"
            + QByteArray::number(i % 12 + 1).rightJustified(2, '0') + ",7\n";
    f.page->importFiles({f.write(QStringLiteral("long.csv"), text)});
    REQUIRE(waitForAnswer(f));
    auto *note = f.part<QLabel>("previewNote");
    CHECK(note->isVisible());
    CHECK(note->text().startsWith(QStringLiteral("The first 2,000 rows are shown")));
    CHECK(chip(f, "importRead") == QStringLiteral("2,400 read"));
}

TEST_CASE("Wizard: one month of several is left out, taken in again, and kept left out",
          "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    const QByteArray text = "ODS code,Indicator,Apr 2026,May 2026,Jun 2026\n"
                            "ZZ1,Lamps mended,3,4,5\n"
                            "ZZ1,Doors mended,7,9,2\n";
    f.page->importFiles({f.write(QStringLiteral("months.csv"), text)});
    REQUIRE(waitForAnswer(f));
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    const auto waitForValues = [&](qint64 count) {
        return f.waitForIdle()
            && QTest::qWaitFor([&] { return preview(f)->count(CellFate::Value) == count; },
                               DataFixture::kPatience);
    };
    REQUIRE(waitForValues(6));
    point(f, 1, 3, "pointLeaveOut");
    REQUIRE(waitForValues(4));
    CHECK(preview(f)->fate(preview(f)->index(1, 3)) == CellFate::Ignored);
    point(f, 1, 3, "pointTakeIn");
    REQUIRE(waitForValues(6));
    f.press("importUndoCorrection");
    REQUIRE(waitForValues(4));
    f.press("importUndoCorrection");
    REQUIRE(waitForValues(6));
    point(f, 2, 3, "pointNotRead"); // says the same
    REQUIRE(waitForValues(4));

    REQUIRE(f.waitForButton("importKeepMapping"));
    f.prompts.lines = {QStringLiteral("Without May")};
    f.press("importKeepMapping");
    REQUIRE(QTest::qWaitFor(
        [&] {
            return f.part<QComboBox>("importMapping")->currentText()
                == QStringLiteral("Without May");
        },
        DataFixture::kPatience));
    f.press("importLeaveOut");
    f.page->importFiles({f.write(QStringLiteral("months again.csv"), text)});
    REQUIRE(waitForAnswer(f));
    CHECK(f.part<QComboBox>("importMapping")->currentText() == QStringLiteral("Without May"));
    CHECK(chip(f, "importRead") == QStringLiteral("4 read"));
}

TEST_CASE("Wizard: a saved mapping that nearly fits is said, not guessed over", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    f.page->importFiles({f.write(QStringLiteral("first.csv"),
                                 "Trust,KPI text,When,Share,Note\nZZ1,AE4H,Aug 2026,94,fine\n"
                                 "ZZ1,AE4H,Sep 2026,91,fine\n")});
    REQUIRE(waitForAnswer(f));
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    f.prompts.lines = {QStringLiteral("Riverside return")};
    REQUIRE(f.waitForButton("importKeepMapping"));
    f.press("importKeepMapping");
    REQUIRE(f.waitForIdle());
    QCoreApplication::processEvents();
    REQUIRE(f.waitForIdle());
    f.press("importLeaveOut");
    f.page->importFiles({f.write(QStringLiteral("second.csv"),
                                 "Trust,KPI text,When,Rate,Note\nZZ1,AE4H,Jul 2026,94,fine\n"
                                 "ZZ1,AE4H,Oct 2026,91,fine\n")});
    REQUIRE(waitForAnswer(f));
    const QString said = f.part<Banner>("importFault")->text();
    CHECK(said.contains(QStringLiteral("Riverside return")));
    CHECK(said.contains(QStringLiteral("Share")));
    CHECK(said.contains(QStringLiteral("Rate")));
    CHECK_FALSE(f.part<QWidget>("importStore")->isVisible());
    f.press("importPropose"); // instead, as the layout finder has it
    REQUIRE(waitForAnswer(f));
    CHECK(f.part<QComboBox>("importMapping")
              ->placeholderText()
              .startsWith(QStringLiteral("Proposed layout")));
}

TEST_CASE("Wizard: an unknown name is said to mean a provider, and what is held stands beside it",
          "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    f.page->importFiles({f.write(QStringLiteral("names.csv"),
                                 "Provider name,KPI text,When,Share\n"
                                 "Rivrside General,AE4H,Aug 2026,12.5\n"
                                 "Rivrside General,AE4H,Oct 2026,13.5\n")});
    REQUIRE(waitForAnswer(f));
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    REQUIRE(f.part<QWidget>("importUnknownChoice")->isVisible());
    auto *names = f.window->findChild<NamesPanel *>();
    REQUIRE(names);
    const auto provider =
        organisationByCode(f.session.books().organisations, QStringLiteral("ZZ1"));
    REQUIRE(provider);
    NameAnswers answers;
    answers.organisations.insert(nameKey(QStringLiteral("Rivrside General")),
                                 {NameFate::Match, provider->uid});
    Q_EMIT names->answersChanged(answers);
    REQUIRE(f.waitForIdle());
    REQUIRE(QTest::qWaitFor([&] { return !f.part<QWidget>("importUnknownChoice")->isVisible(); },
                            DataFixture::kPatience));
    CHECK(f.part<QPushButton>("importStore")->text() == QStringLiteral("Import 2 figures"));
    const auto *tabs = f.part<QTabBar>("importFindingTabs");
    CHECK(tabs->isTabVisible(1)); // what was asked stays listed
    CHECK(tabs->isTabVisible(2)); // August is held and would be restated, October is new
    const qint64 before = f.figures();
    f.press("importStore");
    REQUIRE(QTest::qWaitFor([&] { return f.figures() > before; }, DataFixture::kPatience));
}

TEST_CASE("Wizard: a list of patients is refused with the reason", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    QByteArray text = "NHS number,Date of birth,Surname,Ward\n";
    // Numbers with a right check digit from the range kept for tests.
    for (const char *number :
         {"9990000018", "9990000026", "9990000034", "9990000042", "9990000050", "9990000069"})
        text += QByteArray(number) + ",12/03/1951,Smith,4\n";
    f.page->importFiles({f.write(QStringLiteral("patients.csv"), text)});
    REQUIRE(waitForAnswer(f));
    CHECK(f.part<Banner>("importFault")->text().contains(QStringLiteral("patients")));
    CHECK_FALSE(f.part<QWidget>("importStore")->isVisible());
    CHECK(preview(f)->count(CellFate::Personal) > 0);
    CHECK(f.figures() > 0); // those of the sample, and no others
}

TEST_CASE("Wizard: what a spreadsheet put on the clipboard is read like a file", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    const qint64 before = f.figures();
    QApplication::clipboard()->setText(
        QStringLiteral("Trust\tKPI text\tWhen\tShare\nZZ1\tAE4H\tOct 2026\t94\n"
                       "ZZ2\tAE4H\tOct 2026\t91\n"));
    auto *list = f.part<FrozenTableView>("batchTable");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitForAnswer(f));
    CHECK(f.part<QWidget>("importName")->isVisible());
    if (f.part<QWidget>("proposalQuestions")->isVisible())
        f.press("proposalUse");
    if (f.part<QWidget>("importUnknownChoice")->isVisible())
        f.press("importCreate");
    f.press("importStore");
    REQUIRE(QTest::qWaitFor([&] { return f.figures() == before + 2; }, DataFixture::kPatience));
    const auto batches = f.session.reader().observations().batches();
    REQUIRE(batches);
    CHECK(batches->first().sourceFile == QStringLiteral("Clipboard, 12 Oct 2026 12:00"));

    QApplication::clipboard()->clear();
    f.page->pasteFigures();
    CHECK(f.part<Banner>("dataBanner")->text().contains(QStringLiteral("no text")));
}

TEST_CASE("Wizard: a folder is read, what is plain is stored, the rest reported", "[data][wizard]")
{
    DataFixture f;
    f.open(true);
    const qint64 before = f.figures();
    REQUIRE(QDir(f.folder.path()).mkdir(QStringLiteral("returns")));
    f.write(QStringLiteral("returns/a.csv"),
            "provider,indicator,period,numerator,denominator\nZZ1,AE4H,2026-10,90,100\n");
    f.write(QStringLiteral("returns/b.csv"),
            "provider,indicator,period,numerator,denominator\nZZ2,AE4H,2026-10,80,100\n"
            "ZZ2,AE4H,2026-13,80,100\n");
    f.write(QStringLiteral("returns/c.csv"), kSilent);
    f.write(QStringLiteral("returns/d.xlsx"), "no workbook at all");
    f.write(QStringLiteral("returns/notes.docx"), "not looked at");
    f.prompts.files = {f.folder.filePath(QStringLiteral("returns"))};
    f.page->chooseFolder();
    REQUIRE(waitForAnswer(f));
    CHECK(f.part<QListView>("importQueue")->model()->rowCount() == 4);
    f.press("importStoreAll");
    auto *report = f.part<QWidget>("importReport");
    REQUIRE(QTest::qWaitFor([&] { return report->isVisible(); }, DataFixture::kPatience));
    CHECK(f.figures() == before + 2);
    const auto *table = f.part<FrozenTableView>("importReportTable")->model();
    REQUIRE(table->rowCount() == 4);
    const auto cell = [&](const QString &file, int column) {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->index(row, 0).data().toString() == file)
                return table->index(row, column).data().toString();
        }
        return QString();
    };
    CHECK(cell(QStringLiteral("a.csv"), 3) == QStringLiteral("1"));
    CHECK(cell(QStringLiteral("b.csv"), 5) == QStringLiteral("1"));
    CHECK(cell(QStringLiteral("c.csv"), 1) == QStringLiteral("Needs an answer"));
    CHECK_FALSE(cell(QStringLiteral("c.csv"), 7).isEmpty());
    CHECK(cell(QStringLiteral("d.xlsx"), 1) == QStringLiteral("Cannot be imported"));
    CHECK(f.page->canPrint());
    f.press("importReportClose"); // one still wants an answer
    CHECK(f.part<QWidget>("importPanel")->isVisible());
}
