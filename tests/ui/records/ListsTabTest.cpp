// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ListsTab.h"

#include "core/services/FileSession.h"
#include "tests/ui/records/RecordFixture.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace candour;
using namespace candour::test;

namespace {

struct Lists {
    QTemporaryDir folder {};
    FixedClock clock {kNow};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    FileSession session {clock};
    FakePrompts prompts {};
    std::unique_ptr<ListsTab> tab {};

    explicit Lists(bool sample = false)
    {
        QSignalSpy opened(&session, &FileSession::opened);
        session.create(folder.filePath(QStringLiteral("a.candour")), QStringLiteral("icb-2023"),
                       sample);
        REQUIRE((opened.size() == 1 || opened.wait(60000)));
        tab = std::make_unique<ListsTab>(session, prompts, settings);
        QObject::connect(&session, &FileSession::changed, tab.get(), &ListsTab::refresh);
        tab->resize(1140, 600);
        showAndWait(*tab);
    }

    [[nodiscard]] FrozenTableView *table() const
    {
        return part<FrozenTableView>(*tab, "recordTable");
    }

    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }

    RecordDialog *form()
    {
        auto *dialog = tab->findChild<RecordDialog *>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        dialog->activateWindow();
        QCoreApplication::processEvents();
        return dialog;
    }

    /// Runs what the tab does, until its command is committed.
    template <typename Does>
    void untilSaved(const Does &does)
    {
        QSignalSpy changed(&session, &FileSession::changed);
        QString refusal;
        const auto failed =
            QObject::connect(&session, &FileSession::failed, tab.get(),
                             [&refusal](const Error &error) { refusal = error.text; });
        does();
        const bool saved = !changed.isEmpty() || changed.wait(10000);
        QObject::disconnect(failed);
        REQUIRE(refusal == QString());
        REQUIRE(saved);
        QTest::qWait(20); // the answer comes after the change
    }

    void addOrganisation(const QString &code, const QString &name)
    {
        QTest::keyClick(part<QPushButton>(*tab, "recordNew"), Qt::Key_Space);
        RecordDialog *dialog = form();
        typeInto(*dialog, "field.code", code);
        typeInto(*dialog, "field.name", name);
        auto *kind = part<QComboBox>(*dialog, "field.provider_type"); // asked of a provider
        kind->setCurrentIndex(kind->findData(QStringLiteral("independent")));
        untilSaved(
            [&] { QTest::keyClick(part<QLineEdit>(*dialog, "field.name"), Qt::Key_Return); });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    [[nodiscard]] QString cell(int row, const char *column) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal, ColumnIdRole) == QLatin1String(column))
                return model->index(row, i).data().toString();
        }
        return {};
    }
};

void keep(QWidget &widget, const QString &name)
{
    const QString pictures = qEnvironmentVariable("CANDOUR_PICTURES");
    if (!pictures.isEmpty())
        REQUIRE(widget.grab().save(QDir(pictures).filePath(name + QStringLiteral(".png"))));
}

} // namespace

TEST_CASE("Every kind that stands alone has a list", "[records]")
{
    Lists l;
    auto *kinds = part<QListWidget>(*l.tab, "kindList");
    QStringList ids;
    for (int i = 0; i < kinds->count(); ++i) {
        kinds->setCurrentRow(i);
        ids.append(l.tab->kind()->id);
        const QAbstractItemModelTester tester(
            l.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(l.rows() == must(l.session.reader().records().all(*l.tab->kind())).size());
    }
    for (const char *id : {"organisation", "person", "role", "indicator", "threshold", "domain",
                           "framework_indicator", "dimension_set", "term", "cqc_rating", "comment",
                           "verdict_override", "profile", "additional_field"})
        CHECK(ids.contains(QLatin1String(id)));
    CHECK_FALSE(ids.contains(QStringLiteral("dimension"))); // a row of its set
    CHECK_FALSE(l.tab->showKind(QStringLiteral("report_text")));
}

TEST_CASE("Records are made, changed and withdrawn by the keyboard", "[records]")
{
    Lists l;
    const int before = l.rows();
    QSignalSpy resets(l.table()->model(), &QAbstractItemModel::modelReset);
    l.addOrganisation(QStringLiteral("ZZ98"), QStringLiteral("Harbour Clinic"));
    CHECK(l.rows() == before + 1);
    CHECK(l.table()->currentIndex().isValid());

    const qint64 entries = must(l.session.reader().journal().head()).sequence;
    l.table()->setFocus();
    QTest::keyClick(l.table(), Qt::Key_Return);
    RecordDialog *dialog = l.form();
    CHECK(dialog->windowTitle() == QStringLiteral("Organisation: Harbour Clinic"));
    typeInto(*dialog, "field.short_name", QStringLiteral("Harbour"));
    l.untilSaved([&] { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); });
    CHECK(must(l.session.reader().journal().head()).sequence == entries + 1);
    CHECK(l.cell(l.table()->currentIndex().row(), "short_name") == QStringLiteral("Harbour"));

    l.prompts.lines = {QStringLiteral("Entered twice")};
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    l.tab->activateWindow();
    l.table()->setFocus();
    QCoreApplication::processEvents();
    l.untilSaved([&] { QTest::keyClick(l.table(), Qt::Key_Delete, Qt::ControlModifier); });
    CHECK(l.rows() == before);
    CHECK(resets.isEmpty());
}

TEST_CASE("A list goes out as CSV and comes back, refusals listed", "[records]")
{
    Lists l;
    REQUIRE(l.tab->showKind(QStringLiteral("role")));
    const int before = l.rows();
    const QString path = l.folder.filePath(QStringLiteral("roles.csv"));
    l.prompts.files = {path};
    part<QAction>(*l.tab, "record.export")->trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.count('\n') == before + 1);
    file.close();

    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("code,name,statutory\nnew_role,A new role,no\nodd_role,,no\n,,perhaps\n");
    file.close();
    l.prompts.files = {path};
    l.untilSaved([&] { part<QAction>(*l.tab, "importCsv")->trigger(); });
    CHECK(l.rows() == before + 1);
    const QString said = part<Banner>(*l.tab, "listsBanner")->text();
    CHECK(said == QStringLiteral("roles.csv: 1 new, 0 changed, 0 as they were. Rows refused: 2."));
    Q_EMIT part<Banner>(*l.tab, "listsBanner")->actionTriggered();
    auto *refused = part<QTableView>(*l.tab, "refusedTable");
    CHECK(refused->model()->rowCount() == 2);
}

TEST_CASE("The filter and the columns of a list are hers", "[records]")
{
    Lists l;
    REQUIRE(l.tab->showKind(QStringLiteral("framework_indicator")));
    const int all = l.rows();
    auto *filter = part<FilterLine>(*l.tab, "tableFilter");
    QTest::keyClicks(filter, QStringLiteral("mortality"));
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(l.rows() < all);
    CHECK(l.rows() > 0);
    CHECK(part<QLabel>(*l.tab, "tableCount")->text()
          == QStringLiteral("Rows: %1 of %2").arg(l.rows()).arg(all));

    l.table()->setColumnWidth(2, 333);
    REQUIRE(l.tab->showKind(QStringLiteral("role")));
    REQUIRE(l.tab->showKind(QStringLiteral("framework_indicator")));
    CHECK(l.table()->columnWidth(2) == 333);
    CHECK(l.rows() == all); // another list begins unfiltered
}

TEST_CASE("The lists and their forms, to be looked at", "[records][look]")
{
    const char *scheme = GENERATE("light", "dark");
    Lists l(true);
    l.theme.setChoice(themeChoiceFromCode(QString::fromLatin1(scheme)));
    const auto name = [scheme](const char *what) {
        return QStringLiteral("records-%1-%2").arg(QLatin1String(what), QLatin1String(scheme));
    };
    QTest::qWait(50);
    keep(*l.tab, name("organisations"));
    for (const char *kind : {"organisation", "indicator", "person", "dimension_set", "threshold"}) {
        REQUIRE(l.tab->showKind(QLatin1String(kind)));
        l.table()->setCurrentIndex(l.table()->model()->index(0, 0));
        QTest::qWait(30);
        keep(*l.tab, name("list") + QLatin1String(kind));
        part<QPushButton>(*l.tab, "recordEdit")->click();
        RecordDialog *dialog = l.form();
        QTest::qWait(30);
        keep(*dialog, name("form") + QLatin1String(kind));
        CHECK(dialog->form().check());
        CHECK_FALSE(dialog->form().isChanged());
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    l.tab->showKind(QStringLiteral("threshold"));
    part<QPushButton>(*l.tab, "recordNew")->click();
    RecordDialog *dialog = l.form();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(30);
    keep(*dialog, name("refused"));
}
