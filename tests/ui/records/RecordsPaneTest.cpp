// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/RecordsPane.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "tests/ui/records/RecordFixture.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace candour;
using namespace candour::test;

namespace {

/// The list of roles of a new file.
struct Pane {
    QTemporaryDir folder {};
    FixedClock clock {kNow};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    FileSession session {clock};
    FakePrompts prompts {};
    QWidget window {};
    std::unique_ptr<RecordDesk> desk {};
    RecordsPane *pane = nullptr;

    Pane()
    {
        QSignalSpy opened(&session, &FileSession::opened);
        session.create(folder.filePath(QStringLiteral("a.candour")), QStringLiteral("icb-2023"),
                       false);
        REQUIRE((opened.size() == 1 || opened.wait(60000)));
        desk = std::make_unique<RecordDesk>(session, prompts, settings, nullptr);
        make();
    }

    ~Pane()
    {
        delete pane;
        desk.reset();
    }

    Q_DISABLE_COPY_MOVE(Pane)

    void make()
    {
        delete pane;
        pane = new RecordsPane(recordType<Role>(), session, *desk, prompts, settings, &window);
        QObject::connect(&session, &FileSession::changed, pane, &RecordsPane::refresh);
        pane->resize(1000, 500);
        window.resize(1000, 500);
        showAndWait(window);
        view().setFocus();
    }

    [[nodiscard]] FrozenTableView &view() const { return pane->panel().view(); }

    [[nodiscard]] QModelIndex at(int row, const char *field) const
    {
        return view().model()->index(row, pane->kind().indexOf(QString::fromLatin1(field)));
    }

    [[nodiscard]] qint64 entries() const
    {
        return must(session.reader().journal().head()).sequence;
    }

    template <typename Does>
    bool untilAnswered(const Does &does)
    {
        QSignalSpy changed(&session, &FileSession::changed);
        does();
        const bool saved = !changed.isEmpty() || changed.wait(3000);
        QTest::qWait(20); // the answer comes after the change
        return saved;
    }

    void typeInto(const QModelIndex &cell, const QString &text) const
    {
        view().setCurrentIndex(cell);
        QTest::keyClick(&view(), Qt::Key_F2);
        QWidget *input = QApplication::focusWidget();
        REQUIRE(input != &view());
        QTest::keyClicks(input, text);
        QTest::keyClick(input, Qt::Key_Return);
    }

    QAction *menuEntry(const char *button, const QString &name) const
    {
        QMenu *menu = part<QToolButton>(*pane, button)->menu();
        Q_EMIT menu->aboutToShow();
        return part<QAction>(*menu->parentWidget(), name);
    }
};

} // namespace

TEST_CASE("A cell typed in is one command, and the row is patched", "[records]")
{
    Pane p;
    const QAbstractItemModelTester tester(p.view().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(p.view().model(), &QAbstractItemModel::modelReset);
    const qint64 before = p.entries();
    const Uid uid = p.at(0, "code").data(IdRole).value<Uid>();
    CHECK(p.untilAnswered([&] { p.typeInto(p.at(0, "name"), QStringLiteral("Chief of all")); }));
    CHECK(p.entries() == before + 1);
    const auto record = *must(p.session.reader().records().find(recordType<Role>(), uid));
    CHECK(record.text(u"name") == QStringLiteral("Chief of all"));
    CHECK(p.at(p.view().currentIndex().row(), "name").data().toString()
          == QStringLiteral("Chief of all"));
    CHECK(resets.isEmpty());
}

TEST_CASE("A refused cell keeps its value and says why", "[records]")
{
    Pane p;
    const QString taken = p.at(1, "code").data().toString();
    const qint64 before = p.entries();
    p.typeInto(p.at(0, "code"), taken);
    REQUIRE(QTest::qWaitFor([&] { return p.at(0, "code").data(RefusalRole).isValid(); }, 5000));
    CHECK(p.at(0, "code").data().toString() != taken);
    CHECK(p.entries() == before);
    CHECK_FALSE(part<QLabel>(*p.pane, "tableProblem")->text().isEmpty());
}

TEST_CASE("A bulk edit says how many first and is one journal entry", "[records]")
{
    Pane p;
    const int all = p.pane->panel().allCount();
    REQUIRE(all > 3);
    int already = 0;
    for (int row = 0; row < all; ++row)
        already += p.at(row, "statutory").data(RawRole).toBool() ? 1 : 0;
    const qint64 before = p.entries();
    QTest::keyClick(&p.view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&p.view(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = p.pane->findChild<QDialog *>(QStringLiteral("bulkEdit"));
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    auto *field = part<QComboBox>(*dialog, "bulkField");
    field->setCurrentIndex(field->findText(QStringLiteral("Statutory post")));
    auto *box = part<QCheckBox>(*dialog, "field.statutory");
    QTest::keyClick(box, Qt::Key_Space);
    const QString says = part<QLabel>(*dialog, "bulkCount")->text();
    CHECK(says.contains(QStringLiteral("This changes %1 record").arg(all - already)));
    CHECK(p.untilAnswered([&] { part<QPushButton>(*dialog, "applyBulk")->click(); }));
    CHECK(p.entries() == before + 1);
    for (int row = 0; row < all; ++row)
        CHECK(p.at(row, "statutory").data(RawRole).toBool());
}

TEST_CASE("Named views are kept in the file", "[records]")
{
    Pane p;
    const int name = p.pane->kind().indexOf(u"name");
    TableFilter filter;
    filter.text = QStringLiteral("nurs");
    p.pane->panel().setFilter(filter);
    p.view().setColumnWidth(name, 321);
    p.prompts.lines = {QStringLiteral("Nursing")};
    CHECK(p.untilAnswered(
        [&] { p.menuEntry("tableViews", QStringLiteral("views.save"))->trigger(); }));
    const auto kept = must(p.session.reader().records().all<SavedView>());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].list == QStringLiteral("records.role"));
    CHECK(kept[0].name == QStringLiteral("Nursing"));

    p.settings.setLayout(QStringLiteral("records.role"), {}); // another computer
    p.make();
    CHECK(p.pane->panel().filter().isEmpty());
    p.menuEntry("tableViews", QStringLiteral("view.Nursing"))->trigger();
    CHECK(p.pane->panel().filter() == filter);
    CHECK(p.view().columnWidth(name) == 321);

    // Saved once more under its name it is the same view; then it is taken away.
    p.prompts.lines = {QStringLiteral("nursing")};
    CHECK(p.untilAnswered(
        [&] { p.menuEntry("tableViews", QStringLiteral("views.save"))->trigger(); }));
    CHECK(must(p.session.reader().records().all<SavedView>()).size() == 1);
    CHECK(p.untilAnswered(
        [&] { p.menuEntry("tableViews", QStringLiteral("views.remove"))->trigger(); }));
    CHECK(must(p.session.reader().records().all<SavedView>()).isEmpty());
    CHECK(p.pane->panel().namedViews().isEmpty());
}

TEST_CASE("What is shown goes out as a spreadsheet and as CSV", "[records]")
{
    Pane p;
    TableFilter filter;
    filter.text = QStringLiteral("nurs");
    p.pane->panel().setFilter(filter);
    const int shown = p.pane->panel().shownCount();
    REQUIRE(shown > 0);
    const QString csv = p.folder.filePath(QStringLiteral("a.csv"));
    const QString xlsx = p.folder.filePath(QStringLiteral("a.xlsx"));
    p.prompts.files = {csv, xlsx};
    p.menuEntry("tableMore", QStringLiteral("export.csv"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(csv); }, 5000));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == shown + 1);
    p.menuEntry("tableMore", QStringLiteral("export.xlsx"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(xlsx); }, 5000));
    QFile sheet(xlsx);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(2) == "PK");
}

TEST_CASE("Only what belongs to the list is in it, also after changes", "[records]")
{
    Pane p;
    p.pane->setBelongs([](const RecordData &role) { return role.value(u"statutory").toBool(); });
    const int some = p.pane->panel().allCount();
    CHECK(some
          == must(p.session.reader().records().all<Role>()).size()
              - std::ranges::count_if(must(p.session.reader().records().all<Role>()),
                                      [](const Role &role) { return !role.statutory; }));
    if (some == 0)
        return;
    p.view().setCurrentIndex(p.at(0, "statutory"));
    CHECK(p.untilAnswered([&] { QTest::keyClick(&p.view(), Qt::Key_Delete); })); // is "no" now
    CHECK(p.pane->panel().allCount() == some - 1);
}
