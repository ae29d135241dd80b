// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Records.h"
#include "tests/support/SharedFolder.h"
#include "tests/ui/providers/ProvidersFixture.h"
#include "ui/models/ImportChoiceModel.h"
#include "ui/models/ValueTableModel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>

using namespace candour;
using namespace candour::test;

namespace {

template <typename T>
T *in(QWidget *window, const char *name)
{
    T *found = window->findChild<T *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

const QByteArray kOds = "ods_code,ods_name,region_code,stp_code,postcode,open_date,close_date\n"
                        "ZZ1,RIVERSIDE HOSPITALS NHS FOUNDATION TRUST,Y99,,SP1 1AA,,\n"
                        "ZZ71,NEW PROVIDER ONE,,,,2020-04-01,NA\n"
                        "ZZ72,NEW PROVIDER TWO,,,,,2021-03-31\n"
                        "ZZ73,,,,,,\n";

} // namespace

TEST_CASE("Providers: organisations of an ODS file, those that she ticks", "[providers][import]")
{
    ProvidersFixture fixture;
    fixture.show({});
    const qint64 before = fixture.held<Organisation>();
    fixture.prompts.files = {fixture.write("etr.csv", kOds)};
    fixture.actions.action("providers.importOds")->trigger();
    ImportChoiceDialog *dialog = fixture.preview();
    CHECK(in<QLabel>(dialog, "importSummary")->text()
          == QStringLiteral("etr.csv, 4 row(s). New: 2; Changes: 1; Refused: 1."));
    auto *rows = in<FrozenTableView>(dialog, "importRows");
    QAbstractItemModelTester tester(rows->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *accept = in<QPushButton>(dialog, "importAccept");
    CHECK_FALSE(accept->isEnabled());
    // Reached with Tab, the first row has the cursor and is ticked, though nothing is selected.
    rows->setFocus();
    rows->selectionModel()->clear();
    rows->selectionModel()->setCurrentIndex(rows->model()->index(1, 0),
                                            QItemSelectionModel::NoUpdate);
    QTest::keyClick(rows, Qt::Key_Space);
    REQUIRE(accept->isEnabled());
    CHECK(accept->text() == QStringLiteral("Import 1 row(s)"));
    const qint64 entries = fixture.journalEntries();
    accept->click();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.said().isEmpty(); }, 5000));
    CHECK(fixture.said()
          == QStringLiteral("etr.csv: organisations added: 1, changed: 0; rows left out: 3."));
    CHECK(fixture.held<Organisation>() == before + 1);
    CHECK(fixture.journalEntries() == entries + 1);
    CHECK(fixture.table("providersTable")->model()->rowCount() == 8); // no contract with it yet
    CHECK(fixture.part<QComboBox>("providersScope")->itemText(2).contains(QStringLiteral("(9)")));
}

TEST_CASE("Providers: all of an ODS file, closed ones out of sight", "[providers][import]")
{
    ProvidersFixture fixture;
    fixture.show({});
    const qint64 before = fixture.held<Organisation>();
    fixture.prompts.files = {fixture.write("etr.csv", kOds)};
    fixture.actions.action("providers.importOds")->trigger();
    ImportChoiceDialog *dialog = fixture.preview();
    auto *rows = in<FrozenTableView>(dialog, "importRows");
    in<QCheckBox>(dialog, "importHideClosed")->click();
    CHECK(rows->model()->rowCount() == 3);
    in<QCheckBox>(dialog, "importOnlyTaken")->click();
    CHECK(rows->model()->rowCount() == 2);
    in<QRadioButton>(dialog, "importAll")->click();
    in<QPushButton>(dialog, "importAccept")->click();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.said().isEmpty(); }, 5000));
    CHECK(fixture.held<Organisation>() == before + 2);
}

TEST_CASE("Providers: CQC's file adds ratings once", "[providers][import]")
{
    ProvidersFixture fixture;
    fixture.show(QStringLiteral("ZZ1|cqc"));
    const qint64 before = fixture.held<CqcRating>();
    const QString file =
        fixture.write("cqc.csv",
                      "Provider ID,Provider Name,Location ID,Overall,Safe,Publication Date,URL\n"
                      "ZZ1,Riverside,,Inadequate,Inadequate,2026-10-20,https://example.org/ZZ1\n"
                      "R0D,University Hospitals Dorset,R0D01,Good,Good,2025-06-06,\n");
    fixture.prompts.files = {file};
    fixture.part<QPushButton>("importRatings")->click();
    ImportChoiceDialog *dialog = fixture.preview();
    CHECK(in<QLabel>(dialog, "importSummary")->text()
          == QStringLiteral("cqc.csv, 2 row(s). New: 1; Not one of yours: 1."));
    in<QPushButton>(dialog, "importAccept")->click();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.said().isEmpty(); }, 5000));
    CHECK(
        fixture.said()
        == QStringLiteral("cqc.csv: ratings added: 2, changed: 0; rows about nobody of yours: 1."));
    CHECK(fixture.held<CqcRating>() == before + 2);
    CHECK(fixture.cell(fixture.table("cqcNow")->model(), 0, 1) == QStringLiteral("Inadequate"));
    CHECK(fixture.part<QLabel>("providerFacts")
              ->text()
              .contains(QStringLiteral("CQC: Inadequate (20 Oct 2026)")));
    ProvidersFixture::settle();

    fixture.prompts.files = {file};
    fixture.part<QPushButton>("importRatings")->click();
    ImportChoiceDialog *again = fixture.preview();
    CHECK_FALSE(in<QPushButton>(again, "importAccept")->isEnabled());
    QTest::keyClick(again, Qt::Key_Escape);
    CHECK(fixture.held<CqcRating>() == before + 2);
}

TEST_CASE("Providers: a file that is neither is refused in one sentence", "[providers][import]")
{
    ProvidersFixture fixture;
    fixture.show({});
    const QString file = fixture.write("other.csv", "a,b\n1,2\n");
    for (const char *command : {"providers.importOds", "providers.importCqc"}) {
        fixture.prompts.files = {file};
        for (const ActionRegistry::Entry &entry : fixture.actions.entries()) {
            if (entry.spec.id.text() == QLatin1String(command))
                entry.action->trigger();
        }
        REQUIRE(QTest::qWaitFor([&] { return !fixture.prompts.reported.isEmpty(); }, 5000));
        CHECK(fixture.prompts.reported.first().what.contains(QStringLiteral("other.csv")));
        fixture.prompts.reported.clear();
    }
    CHECK_FALSE(fixture.page->widget()->findChild<ImportChoiceDialog *>());
}

TEST_CASE("Providers: the trusts' own files, window and all", "[providers][import]")
{
    NEEDS_SHARED_FOLDER();
    ProvidersFixture fixture(false);
    fixture.show({});
    fixture.prompts.files = {sharedFile(QStringLiteral("data/09_ods/etr_2025.csv"))};
    fixture.actions.action("providers.importOds")->trigger();
    ImportChoiceDialog *dialog = fixture.preview();
    in<QRadioButton>(dialog, "importAll")->click();
    in<QPushButton>(dialog, "importAccept")->click();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.said().isEmpty(); }, 20000));
    ProvidersFixture::settle();
    // Nobody of them is hers yet: the list is empty and says why.
    CHECK(fixture.table("providersTable")->model()->rowCount() == 0);
    QString why;
    for (const EmptyState *state : fixture.page->widget()->findChildren<EmptyState *>())
        why += state->isVisible() ? state->accessibleName() : QString();
    CHECK(why.contains(QStringLiteral("no contract or role")));
    auto *every = fixture.part<QPushButton>("button.providers.showEvery");
    REQUIRE(every->isVisible());
    every->click();
    CHECK(fixture.table("providersTable")->model()->rowCount() == 210); // wc -l

    fixture.prompts.files = {
        sharedFile(QStringLiteral("data/08_cqc/cqc_ratings_trust_latest.csv"))};
    fixture.actions.action("providers.importCqc")->trigger();
    in<QPushButton>(fixture.preview(), "importAccept")->click();
    REQUIRE(QTest::qWaitFor([&] { return fixture.held<CqcRating>() > 0; }, 20000));
    CHECK(fixture.held<CqcRating>() == 432); // 73 rows of 6 less 6 blank cells
    ProvidersFixture::settle();
    const QAbstractItemModel *list = fixture.table("providersTable")->model();
    const int surrey = fixture.rowOf(list, 1, QStringLiteral("RA2"));
    CHECK(fixture.cell(list, surrey, 4) == QStringLiteral("Outstanding"));
    CHECK(fixture.cell(list, surrey, 5) == QStringLiteral("31 Mar 2025"));
}

TEST_CASE("Import choice: ticks by rows, and all at once", "[import]")
{
    ImportChoiceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ImportPlan plan;
    plan.file = QStringLiteral("x.csv");
    for (const ImportFate fate : {ImportFate::New, ImportFate::Unchanged, ImportFate::Changed}) {
        ImportPlanRow row;
        row.line = int(plan.rows.size()) + 2;
        row.fate = fate;
        plan.rows.append(row);
    }
    model.setPlan(plan);
    CHECK(model.chosen().isEmpty());
    CHECK(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.chosen() == QSet<int> {2});
    CHECK_FALSE(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    model.setAll(true);
    CHECK(model.chosen() == QSet<int> {2, 4});
    model.setAll(false);
    CHECK(model.chosen() == QSet<int> {2}); // what she ticked is still ticked
}

TEST_CASE("Table of values: rows are patched by uid", "[models]")
{
    ValueTableModel model({{QStringLiteral("a"), QStringLiteral("A")},
                           {QStringLiteral("n"), QStringLiteral("N"), Qt::AlignRight}});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Uid one = Uid::create();
    const Uid two = Uid::create();
    const auto row = [](const Uid &uid, const char *text, int number) {
        return ValueRow {
            uid,
            {{.text = QLatin1String(text)}, {.text = QString::number(number), .sort = number}}};
    };
    model.setRows({row(one, "first", 1), row(two, "second", 20)});
    const QPersistentModelIndex second = model.index(1, 0);
    model.setRows({row(two, "second!", 3), row(one, "first", 1)});
    CHECK(second.row() == 0);
    CHECK(second.data().toString() == QStringLiteral("second!"));
    CHECK(model.index(0, 1).data(SortRole) == QVariant(3));
    CHECK(model.index(1, 0).data(SortRole).toString() == QStringLiteral("first"));
    CHECK(model.headerData(1, Qt::Horizontal, ColumnIdRole).toString() == QStringLiteral("n"));
    model.setRows({row(one, "first", 1)});
    CHECK_FALSE(second.isValid());
    CHECK(model.rowOf(one) == 0);
    CHECK(model.rowOf(two) == -1);
}
