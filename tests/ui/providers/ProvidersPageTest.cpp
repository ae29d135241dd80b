// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Command.h"
#include "core/domain/Records.h"
#include "core/report/Document.h"
#include "core/services/FigureEntry.h"
#include "core/services/ScorecardService.h"
#include "tests/ui/providers/ProvidersFixture.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/dialogs/PeerGroupsDialog.h"
#include "ui/dialogs/RatingsDialog.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/models/ScorecardModel.h"
#include "ui/pages/records/SavedTextGuard.h"
#include "ui/panels/VintagesDialog.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace candour;
using test::ProvidersFixture;

namespace {

enum ListColumn { Name, Code, Verdicts, Latest, Cqc, Published, OurRole, Contract, Kind, Sites };

Organisation organisation(ProvidersFixture &fixture, const char *code)
{
    const auto found =
        organisationByCode(fixture.session.books().organisations, QLatin1String(code));
    REQUIRE(found);
    return *found;
}

RecordDialog *openForm(const ProvidersFixture &fixture)
{
    auto *form = fixture.page->widget()->findChild<RecordDialog *>();
    REQUIRE(form);
    return form;
}

} // namespace

TEST_CASE("Providers: the list says what each one is, and Enter opens its page", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show({});
    CHECK(fixture.page->title() == QStringLiteral("Providers"));
    FrozenTableView *list = fixture.table("providersTable");
    const QAbstractItemModel *model = list->model();
    QAbstractItemModelTester tester(list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 8);
    const int riverside = fixture.rowOf(model, Code, QStringLiteral("ZZ1"));
    CHECK(fixture.cell(model, riverside, Kind) == QStringLiteral("Acute"));
    CHECK(fixture.cell(model, riverside, OurRole) == QStringLiteral("Lead commissioner"));
    CHECK(fixture.cell(model, riverside, Cqc) == QStringLiteral("Requires improvement"));
    CHECK(model->index(riverside, Cqc).data(RawRole).toString()
          == QStringLiteral("requires_improvement"));
    CHECK(fixture.cell(model, riverside, Published) == QStringLiteral("12 Mar 2026"));
    CHECK(fixture.cell(model, riverside, Latest) == QStringLiteral("Sep 2026"));
    CHECK(fixture.cell(model, riverside, Sites) == QStringLiteral("8"));
    CHECK(model->index(riverside, Verdicts).data(TallyRole).value<RagCounts>().red > 0);
    // ZZ7's contract ended on 30 Sep 2026, 33 days before the clock's 2 Nov.
    const int marketgate = fixture.rowOf(model, Code, QStringLiteral("ZZ7"));
    CHECK(fixture.cell(model, marketgate, Contract) == QStringLiteral("Sep 2026"));
    CHECK(model->index(marketgate, Contract)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("ended 33 day")));
    CHECK(model->index(marketgate, Contract).data(Qt::DecorationRole).isValid());
    CHECK_FALSE(model->index(riverside, Contract).data(Qt::DecorationRole).isValid());

    fixture.goTo(list, riverside, Name);
    REQUIRE(fixture.page->detailsWidget());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(fixture.asked == Location {QStringLiteral("providers"), QStringLiteral("ZZ1")});
    CHECK(fixture.page->title() == QStringLiteral("Riverside Hospitals NHS Foundation Trust"));
    CHECK(fixture.page->breadcrumb().size() == 1);
}

TEST_CASE("Providers: the head of a page, and its parts by number", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QString line = fixture.part<QLabel>("providerFacts")->text();
    const qint64 days = QDate(2026, 11, 2).daysTo(organisation(fixture, "ZZ1").contractTo);
    CHECK(line
          == QStringLiteral("ZZ1  ·  Acute  ·  Lead commissioner  ·  CQC: Requires improvement "
                            "(12 Mar 2026)  ·  contract: %1 day(s) left")
                 .arg(days));
    const auto *tabs = fixture.part<QTabBar>("providerTabs");
    CHECK(tabs->tabText(2) == QStringLiteral("Sites and services (8)"));
    CHECK(tabs->tabText(4) == QStringLiteral("Comments (6)"));
    CHECK(fixture.table("peopleTable")->model()->rowCount() == 3);

    // The worst indicators: red ones first; Enter leads to the measure on the scorecard.
    FrozenTableView *worst = fixture.table("worstTable");
    REQUIRE(worst->model()->rowCount() > 0);
    fixture.goTo(worst, 0, 0);
    QTest::keyClick(worst, Qt::Key_Return);
    CHECK(fixture.asked.place == QStringLiteral("scorecards"));
    CHECK(fixture.asked.target.startsWith(QStringLiteral("ZZ1|")));

    // What gets worse comes before what is red by chance; the icons say why, in words too.
    const QAbstractItemModel *rows = worst->model();
    constexpr int kVariation = 6;
    constexpr int kTogether = 8;
    const QStringList order {QStringLiteral("Red, and getting worse"),
                             QStringLiteral("Red, and will stay red as things are"),
                             QStringLiteral("Red, but common cause")};
    qsizetype last = 0;
    int icons = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const qsizetype place = order.indexOf(fixture.cell(rows, row, kTogether));
        if (place >= 0) {
            CHECK(place >= last);
            last = place;
        }
        const QModelIndex icon = rows->index(row, kVariation);
        if (icon.data(IconRole).value<SpcIcon>() == SpcIcon::None)
            continue;
        ++icons;
        CHECK(icon.data(Qt::AccessibleTextRole).toString()
              == spcIconWords(icon.data(IconRole).value<SpcIcon>()));
    }
    CHECK(icons > 0);
}

TEST_CASE("Providers: F7 lists every value of the chosen figure", "[providers][vintages]")
{
    ProvidersFixture fixture;
    const auto shown = [&] {
        auto *dialog = fixture.part<VintagesDialog>("vintages");
        const auto *values = dialog->findChild<FrozenTableView *>(QStringLiteral("vintageTable"));
        REQUIRE(values);
        const int rows = values->model()->rowCount();
        const QString title = dialog->windowTitle();
        delete dialog;
        fixture.page->widget()->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(fixture.page->widget()));
        return std::pair(title, rows);
    };
    const auto columnOf = [](const QAbstractItemView *view, const char *id) {
        int column = 0;
        while (view->model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString()
               != QLatin1String(id))
            REQUIRE(++column < view->model()->columnCount());
        return column;
    };
    fixture.show(QStringLiteral("ZZ1"));
    for (const auto &[tab, name] :
         {std::pair("overview", "worstTable"), std::pair("scorecard", "figuresTable")}) {
        fixture.show(QStringLiteral("ZZ1|") + QLatin1String(tab));
        FrozenTableView *table = fixture.table(name);
        fixture.goTo(table, 0, columnOf(table, "latest"));
        QTest::keyClick(table, Qt::Key_F7);
        const auto [latest, one] = shown();
        CHECK(latest.contains(QStringLiteral("Riverside")));
        CHECK(one >= 1);
    }
    // A comment is about a figure too; a person is not.
    fixture.show(QStringLiteral("ZZ1|comments"));
    FrozenTableView *comments = fixture.table("commentsTable");
    fixture.goTo(comments, 0, 0);
    QTest::keyClick(comments, Qt::Key_F7);
    CHECK(shown().second >= 1);
    fixture.show(QStringLiteral("ZZ1|overview"));
    fixture.goTo(fixture.table("peopleTable"), 0, 0);
    QTest::keyClick(fixture.table("peopleTable"), Qt::Key_F7);
    CHECK_FALSE(fixture.page->widget()->findChild<VintagesDialog *>());
    CHECK(fixture.said().startsWith(QStringLiteral("Choose a figure first")));
}

TEST_CASE("Providers: a code nobody has leads to the list", "[providers]")
{
    ProvidersFixture fixture;
    CHECK_FALSE(fixture.page->show(QStringLiteral("ZZ99")));
    CHECK(fixture.page->title() == QStringLiteral("Providers"));
}

TEST_CASE("Providers: the next and the previous one by key", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show({});
    const QAbstractItemModel *model = fixture.table("providersTable")->model();
    const QString first = fixture.cell(model, 0, Code);
    const QString second = fixture.cell(model, 1, Code);
    fixture.show(first);
    fixture.actions.action("providers.next")->trigger();
    CHECK(fixture.asked.target == second);
    fixture.actions.action("providers.previous")->trigger();
    CHECK(fixture.asked.target == first);
}

TEST_CASE("Providers: CQC now, by location, and as published", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show(QStringLiteral("ZZ1|cqc"));
    FrozenTableView *now = fixture.table("cqcNow");
    QAbstractItemModelTester tester(now->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(now->model()->rowCount() == 3); // the trust and its two hospitals
    CHECK(fixture.cell(now->model(), 0, 0) == QStringLiteral("The provider as a whole"));
    CHECK(fixture.cell(now->model(), 0, 1) == QStringLiteral("Requires improvement"));
    CHECK(fixture.cell(now->model(), 1, 0) == QStringLiteral("Northpool Hospital"));
    CHECK(fixture.cell(now->model(), 1, 1) == QStringLiteral("Good"));
    CHECK(fixture.table("cqcHistory")->model()->rowCount() == 6);
    CHECK(fixture.cell(fixture.table("cqcHistory")->model(), 5, 7)
          == QStringLiteral("28 Jun 2019"));
    fixture.goTo(now, 0, 2);
    QTest::keyClick(now, Qt::Key_Return);
    CHECK(openForm(fixture)->record().text(u"question") == QStringLiteral("safe"));
}

TEST_CASE("Providers: all ratings of a day are added in one form, as one command", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show(QStringLiteral("ZZ2|cqc"));
    const qint64 ratings = fixture.held<CqcRating>();
    const qint64 entries = fixture.journalEntries();
    fixture.part<QPushButton>("addRating")->click();
    auto *dialog = fixture.page->widget()->window()->findChild<RatingsDialog *>();
    REQUIRE(dialog);
    const auto type = [&](const char *name, const char *text) {
        auto *line = dialog->findChild<QLineEdit *>(QLatin1String(name));
        REQUIRE(line);
        line->setFocus();
        line->setText(QLatin1String(text));
    };
    const auto choose = [&](const char *question, const char *rating) {
        auto *box =
            dialog->findChild<QComboBox *>(QStringLiteral("rating.") + QLatin1String(question));
        REQUIRE(box);
        box->setCurrentText(QLatin1String(rating));
        CHECK(box->currentText() == QLatin1String(rating));
    };
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveRatings"));
    const auto problem = [&] {
        const auto *label = dialog->findChild<QLabel *>(QStringLiteral("ratingsProblem"));
        return label->isVisible() ? label->text() : QString();
    };
    save->click(); // with nothing chosen
    REQUIRE(QTest::qWaitFor([&] { return !problem().isEmpty(); }, 5000));
    for (const char *question :
         {"overall", "safe", "effective", "caring", "responsive", "well_led"})
        choose(question, "Good");
    choose("safe", "Requires improvement");
    type("field.published", "20 Oct 2026");
    type("field.link", "https://example.org/report");
    QSignalSpy changed(&fixture.session, &FileSession::changed);
    save->click();
    REQUIRE(changed.wait(5000));
    ProvidersFixture::settle();
    CHECK(fixture.held<CqcRating>() == ratings + 6);
    CHECK(fixture.journalEntries() == entries + 1);
    const QAbstractItemModel *now = fixture.table("cqcNow")->model();
    CHECK(fixture.cell(now, 0, 1) == QStringLiteral("Good"));
    CHECK(fixture.cell(now, 0, 2) == QStringLiteral("Requires improvement"));
    CHECK(fixture.cell(now, 0, 7) == QStringLiteral("20 Oct 2026"));
    const auto held = fixture.session.reader().records().all<CqcRating>();
    REQUIRE(held.has_value());
    for (const CqcRating &rating : *held) {
        if (rating.published == QDate(2026, 10, 20)) {
            CHECK(rating.organisation.uid() == organisation(fixture, "ZZ2").uid);
            CHECK(rating.link == QStringLiteral("https://example.org/report"));
        }
    }

    // The same day again: the sentence names what is held, and nothing is changed.
    fixture.part<QPushButton>("addRating")->click();
    ProvidersFixture::settle();
    dialog = fixture.page->widget()->window()->findChild<RatingsDialog *>();
    REQUIRE(dialog);
    choose("safe", "Good");
    type("field.published", "20 Oct 2026");
    dialog->findChild<QPushButton *>(QStringLiteral("saveRatings"))->click();
    REQUIRE(QTest::qWaitFor([&] { return !problem().isEmpty(); }, 5000));
    CHECK(problem().contains(QStringLiteral("Requires improvement")));
    CHECK(fixture.held<CqcRating>() == ratings + 6);
}

TEST_CASE("Providers: a rating has one place, a web link, and nobody's number",
          "[providers][person]")
{
    ProvidersFixture fixture;
    SavedTextGuard guard(fixture.session, fixture.prompts, nullptr);
    fixture.show(QStringLiteral("ZZ1|cqc"));
    const qint64 ratings = fixture.held<CqcRating>();
    fixture.part<QPushButton>("addRating")->click();
    auto *dialog = fixture.page->widget()->window()->findChild<RatingsDialog *>();
    REQUIRE(dialog);
    const auto line = [&](const char *name) {
        auto *found = dialog->findChild<QLineEdit *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    };
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("ratingsProblem"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveRatings"));
    auto *place = dialog->findChild<QComboBox *>(QStringLiteral("ratedPlace"));
    dialog->findChild<QComboBox *>(QStringLiteral("rating.safe"))
        ->setCurrentText(QStringLiteral("Good"));
    line("field.published")->setText(QStringLiteral("30 Oct 26"));
    line("field.location")->setText(QStringLiteral("Bed of 943 476 5919"));
    if (place->count() > 1) {
        place->setCurrentIndex(1);
        save->click();
        INFO(problem->text().toStdString());
        CHECK(problem->text().contains(place->currentText()));
        CHECK(dialog->focusWidget() == line("field.location"));
        place->setCurrentIndex(0);
    }
    line("field.link")->setText(QStringLiteral("javascript:alert(1)"));
    save->click();
    REQUIRE(
        QTest::qWaitFor([&] { return problem->text().contains(QStringLiteral("http")); }, 5000));
    CHECK(dialog->focusWidget() == line("field.link"));
    CHECK(fixture.held<CqcRating>() == ratings);
    line("field.link")->setText(QStringLiteral("https://example.org/report"));
    fixture.prompts.lines = {QStringLiteral("The number of a bed")};
    save->click();
    REQUIRE(QTest::qWaitFor([&] { return fixture.held<TextClearance>() == 1; }, 5000));
    CHECK(fixture.held<CqcRating>() == ratings + 1);
    REQUIRE(fixture.prompts.linesAsked.size() == 1);
    CHECK(fixture.prompts.linesAsked.first().label.contains(
        QStringLiteral("Location (an NHS number)")));
}

TEST_CASE("Providers: the page of one whose name could be a patient's waits for a reason",
          "[providers][person]")
{
    ProvidersFixture fixture;
    Organisation provider = organisation(fixture, "ZZ1");
    provider.name = QStringLiteral("Riverside patient 943 476 5919");
    QSignalSpy changed(&fixture.session, &FileSession::changed);
    fixture.session.run([provider](db::Database &database, const Progress &) -> Result<ChangeSet> {
        auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
        if (!command)
            return fail(command.error());
        if (const auto put = (*command)->put(provider); !put)
            return fail(put.error());
        return (*command)->commit();
    });
    REQUIRE(changed.wait(5000));
    fixture.show(QStringLiteral("ZZ1"));
    const QString out = fixture.folder.filePath(QStringLiteral("page.pdf"));
    fixture.prompts.files = {out};
    fixture.actions.action(action::kExport)->trigger();
    ProvidersFixture::settle();
    REQUIRE(fixture.prompts.linesAsked.size() == 1);
    CHECK(
        fixture.prompts.linesAsked.first().label.contains(QStringLiteral("Name (an NHS number)")));
    CHECK(fixture.prompts.filesAsked.isEmpty()); // she gave no reason
    CHECK_FALSE(QFile::exists(out));

    fixture.prompts.lines = {QStringLiteral("The number of a ward")};
    fixture.actions.action(action::kExport)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(out); }, 5000));
    CHECK(fixture.held<TextClearance>() == 1);
}

TEST_CASE("Providers: strangers are left out until she asks for them", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show({});
    Organisation stranger;
    stranger.code = QStringLiteral("ZZ91");
    stranger.name = QStringLiteral("Far Away Hospitals NHS Trust");
    QSignalSpy changed(&fixture.session, &FileSession::changed);
    fixture.session.run([stranger](db::Database &database, const Progress &) -> Result<ChangeSet> {
        auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
        if (!command)
            return fail(command.error());
        if (const auto put = (*command)->put(stranger); !put)
            return fail(put.error());
        return (*command)->commit();
    });
    REQUIRE(changed.wait(5000));
    ProvidersFixture::settle();
    const QAbstractItemModel *list = fixture.table("providersTable")->model();
    CHECK(list->rowCount() == 8);
    auto *scope = fixture.part<QComboBox>("providersScope");
    CHECK(scope->currentText() == QStringLiteral("With a contract or role of ours (8)"));
    CHECK(scope->itemText(1) == QStringLiteral("All organisations with figures (8)"));
    CHECK(scope->itemText(2) == QStringLiteral("Every provider of the file (9)"));
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_End);
    ProvidersFixture::settle();
    CHECK(list->rowCount() == 9);
    // She finds it so the next time.
    ProvidersPage again(fixture.session, fixture.actions, fixture.settings, fixture.prompts);
    again.show({});
    CHECK(again.widget()
              ->findChild<FrozenTableView *>(QStringLiteral("providersTable"))
              ->model()
              ->rowCount()
          == 9);
}

TEST_CASE("Providers: the tree of sites, and one more beneath the chosen", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show(QStringLiteral("ZZ1|sites"));
    auto *tree = fixture.part<QTreeWidget>("siteTree");
    REQUIRE(tree->topLevelItemCount() == 2);
    CHECK(tree->topLevelItem(1)->text(0) == QStringLiteral("Riverside General Hospital"));
    CHECK(tree->topLevelItem(1)->childCount() == 4);
    tree->setCurrentItem(tree->topLevelItem(1));
    fixture.part<QPushButton>("addWard")->click();
    ProvidersFixture::settle();
    const RecordData record = openForm(fixture)->record();
    CHECK(record.text(u"type") == QStringLiteral("ward"));
    CHECK(record.reference(u"parent") == organisation(fixture, "ZZ1-RG").uid);
}

TEST_CASE("Providers: comments, those about a figure that has changed marked", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show(QStringLiteral("ZZ1|comments"));
    FrozenTableView *comments = fixture.table("commentsTable");
    REQUIRE(comments->model()->rowCount() == 6);
    constexpr int kState = 3;
    const int row = fixture.rowOf(comments->model(), 0, QStringLiteral("Jul 2026"));
    CHECK(fixture.cell(comments->model(), row, kState).isEmpty());
    // Another number is typed for the figure that the comment of July is about (I-01, one case).
    Indicator indicator;
    for (const Indicator &one : fixture.session.books().indicators) {
        if (one.code == QLatin1String("I-01"))
            indicator = one;
    }
    const Organisation riverside = organisation(fixture, "ZZ1");
    QSignalSpy changed(&fixture.session, &FileSession::changed);
    fixture.session.run([=](db::Database &database, const Progress &) {
        return enterFigures(database,
                            {{Ref<Organisation>(riverside.uid), Ref<Indicator>(indicator.uid),
                              Period::month(2026, 7), QStringLiteral("7")}});
    });
    REQUIRE(changed.wait(5000));
    ProvidersFixture::settle();
    CHECK(fixture.cell(comments->model(),
                       fixture.rowOf(comments->model(), 0, QStringLiteral("Jul 2026")), kState)
          == QStringLiteral("Changed"));
    fixture.goTo(comments, fixture.rowOf(comments->model(), 0, QStringLiteral("Jul 2026")), 0);
    QTest::keyClick(comments, Qt::Key_Return);
    CHECK(fixture.asked
          == Location {QStringLiteral("scorecards"), QStringLiteral("ZZ1|I-01|2026-07")});
}

TEST_CASE("Providers: peer groups are ticked", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show(QStringLiteral("ZZ6"));
    fixture.part<QPushButton>("peerGroups")->click();
    auto *dialog = fixture.page->widget()->findChild<PeerGroupsDialog *>();
    REQUIRE(dialog);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("peerGroupList"));
    REQUIRE(list->count() > 0);
    const QString group = list->item(0)->text();
    REQUIRE(list->item(0)->checkState() == Qt::Unchecked);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QSignalSpy changed(&fixture.session, &FileSession::changed);
    dialog->accept();
    REQUIRE(changed.wait(5000));
    ProvidersFixture::settle();
    bool said = false;
    for (const QLabel *label : fixture.part<QWidget>("providerOverview")->findChildren<QLabel *>())
        said = said || label->text() == group;
    CHECK(said);
}

TEST_CASE("Providers: the list and a page print and are exported", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show({});
    REQUIRE(fixture.page->canPrint());
    CHECK(documentText(*fixture.page->printedDocument()).contains(QStringLiteral("Kingsmere")));
    fixture.show(QStringLiteral("ZZ1"));
    const QString text = documentText(*fixture.page->printedDocument());
    for (const char *part : {"Riverside Hospitals", "Northpool Hospital", "Bridget Falconer",
                             "28 Jun 2019", "Requires improvement", "What needs attention"})
        CHECK(text.contains(QLatin1String(part)));
    const QString html = fixture.folder.filePath(QStringLiteral("page.html"));
    fixture.prompts.files = {html};
    fixture.actions.action(action::kExport)->trigger();
    QFile file(html);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(QStringLiteral("Northpool Hospital")));
    const QString pdf = fixture.folder.filePath(QStringLiteral("page.pdf"));
    fixture.prompts.files = {pdf};
    fixture.actions.action(action::kExport)->trigger();
    QFile paper(pdf);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == "%PDF-");
    CHECK(fixture.prompts.reported.isEmpty());
}

TEST_CASE("Providers: an empty file says what belongs here", "[providers]")
{
    ProvidersFixture fixture(false);
    fixture.show({});
    CHECK_FALSE(fixture.page->canPrint());
    CHECK(fixture.part<QPushButton>("button.providers.importOds")->isVisible());
}

TEST_CASE("Providers: a file that can only be read says why nothing is added", "[providers]")
{
    ProvidersFixture first;
    // The first holds the lock, so the second may only read.
    FileSession second(first.clock);
    first.open(second);
    REQUIRE_FALSE(second.readOnlyReason().isEmpty());
    ActionRegistry actions;
    ProvidersPage page(second, actions, first.settings, first.prompts);
    page.show(QStringLiteral("ZZ1|cqc"));
    for (const char *name : {"addRating", "importRatings", "addSite", "addPerson", "peerGroups"}) {
        const auto *button = page.widget()->findChild<QPushButton *>(QLatin1String(name));
        REQUIRE(button);
        CHECK_FALSE(button->isEnabled());
        CHECK(button->toolTip() == second.readOnlyReason());
    }
}

TEST_CASE("Providers: every part of the page is reached by keys and has a name", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    for (const char *tab : {"overview", "cqc", "sites", "scorecard", "comments", "record"}) {
        fixture.show(QStringLiteral("ZZ1|") + QLatin1String(tab));
        INFO(tab);
        for (const QAbstractItemView *view :
             fixture.page->widget()->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !(view->focusPolicy() & Qt::TabFocus))
                continue;
            INFO(view->objectName().toStdString());
            CHECK_FALSE(view->accessibleName().isEmpty());
        }
        for (const QPushButton *button : fixture.page->widget()->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            INFO(button->text().toStdString());
            CHECK_FALSE(button->objectName().isEmpty());
            CHECK(button->focusPolicy() != Qt::NoFocus);
        }
    }
}

TEST_CASE("Providers: several of the list are given one value in one step", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show({});
    FrozenTableView *list = fixture.table("providersTable");
    fixture.goTo(list, 0, Name);
    list->selectAll();
    fixture.settle();
    auto *many = fixture.part<QWidget>("providerList")
                     ->findChild<QToolButton *>(QStringLiteral("tableBulkEdit"));
    REQUIRE(many);
    REQUIRE(many->isVisible());
    CHECK(many->text() == QStringLiteral("Edit 8…"));
    many->click();
    auto *dialog = fixture.page->widget()->findChild<QDialog *>(QStringLiteral("bulkEdit"));
    REQUIRE(dialog);
    auto *field = dialog->findChild<QComboBox *>(QStringLiteral("bulkField"));
    REQUIRE(field);
    REQUIRE(field->findText(QStringLiteral("Our role")) >= 0);
    field->setCurrentIndex(field->findText(QStringLiteral("Our role")));
    auto *role = dialog->findChild<QComboBox *>(QStringLiteral("field.role"));
    REQUIRE(role);
    role->setCurrentIndex(role->findData(QStringLiteral("associate")));
    const qint64 before = fixture.journalEntries();
    dialog->findChild<QPushButton *>(QStringLiteral("applyBulk"))->click();
    REQUIRE(QTest::qWaitFor([&] { return fixture.journalEntries() == before + 1; }, 5000));
    fixture.settle();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        CHECK(fixture.cell(list->model(), row, OurRole)
              == QStringLiteral("Associate commissioner"));
}

TEST_CASE("Providers: the kind of a new one is asked for", "[providers]")
{
    ProvidersFixture fixture;
    fixture.show({});
    fixture.actions.action("providers.new")->trigger();
    RecordDialog *form = openForm(fixture);
    const auto line = [form](const char *name) {
        auto *found = form->findChild<QLineEdit *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    };
    line("field.code")->setText(QStringLiteral("R1H"));
    line("field.name")->setText(QStringLiteral("Bay Health"));
    const qint64 before = fixture.journalEntries();
    auto *save = form->findChild<QPushButton *>(QStringLiteral("save"));
    REQUIRE(save);
    save->click();
    fixture.settle();
    CHECK(fixture.journalEntries() == before);
    const auto *problem = form->findChild<QLabel *>(QStringLiteral("problem.provider_type"));
    REQUIRE(problem);
    CHECK(problem->text() == QStringLiteral("Say what kind of provider it is."));
    auto *kind = form->findChild<QComboBox *>(QStringLiteral("field.provider_type"));
    REQUIRE(kind);
    kind->setCurrentIndex(kind->findData(QStringLiteral("acute")));
    save->click();
    REQUIRE(QTest::qWaitFor([&] { return fixture.journalEntries() == before + 1; }, 5000));
    // Not in the list of those she has to do with: said, until she goes elsewhere.
    REQUIRE(QTest::qWaitFor([&] { return fixture.said().contains(QStringLiteral("R1H")); }, 5000));
    fixture.page->show(QStringLiteral("ZZ1"));
    fixture.page->show({});
    CHECK(fixture.said().isEmpty());
}
