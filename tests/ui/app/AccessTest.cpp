// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/app/AccessAudit.h"
#include "tests/ui/app/AppFixture.h"
#include "tests/ui/app/EveryPage.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/charts/ChartView.h"
#include "ui/delegates/CellMark.h"
#include "ui/settings/UiLanguage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QDialog>
#include <QMenu>
#include <QTimer>

using namespace candour;
using test::everyPage;
using test::placeName;
using test::settle;

namespace {

using Look = std::function<QStringList(QWidget *, const QString &)>;

QStringList lookAtPages(AppFixture &f, const Look &look)
{
    QStringList faults;
    for (const Location &location : everyPage(f.session())) {
        f.window().goTo(location);
        settle();
        faults += look(&f.window(), placeName(location));
    }
    return faults;
}

/// Gives the command and looks at the dialog it opens, if any, then turns away from it.
QStringList lookAtDialog(QAction *action, const QString &where, const Look &look)
{
    QStringList faults;
    QTimer watch; // also while a dialog runs an event loop of its own
    int patience = 12;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        QWidget *top = QApplication::activeModalWidget();
        if (!top) {
            --patience;
            return;
        }
        watch.stop();
        patience = 0;
        QTest::qWait(60);
        faults = look(top, where + QLatin1Char('/') + top->objectName());
        for (int i = 0; i < 3 && QApplication::activeModalWidget(); ++i) {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
            else
                QApplication::activeModalWidget()->close();
        }
    });
    watch.start(40);
    action->trigger();
    while (patience > 0)
        QTest::qWait(40);
    QTest::qWait(10); // closed dialogs go
    return faults;
}

/// Those of the frame, then those of each page, on the row that is chosen there.
QStringList lookAtDialogs(AppFixture &f, const Look &look)
{
    QStringList faults;
    const QStringList apart {QStringLiteral("file.quit"), QStringLiteral("file.close"),
                             QStringLiteral("file.sample"), QStringLiteral("file.open"),
                             QStringLiteral("view.fullscreen")};
    QSet<QString> frameDone;
    for (const Location &location : everyPage(f.session())) {
        f.window().goTo(location);
        settle();
        const size_t count = f.program->actions().entries().size();
        for (size_t i = 0; i < count; ++i) {
            const ActionRegistry::Entry entry = f.program->actions().entries()[i];
            const QString name = entry.spec.id.text();
            const bool opens = entry.action->text().contains(QChar(0x2026));
            const bool here =
                entry.page == location.place || (entry.page.isEmpty() && !frameDone.contains(name));
            if (!opens || !here || apart.contains(name) || !entry.action->isEnabled()
                || !entry.action->isVisible() || entry.action->menu())
                continue;
            if (entry.page.isEmpty())
                frameDone.insert(name);
            f.window().goTo(location);
            f.window().currentPage()->widget()->setFocus();
            QTest::qWait(10);
            faults +=
                lookAtDialog(entry.action, placeName(location) + QLatin1Char(' ') + name, look);
        }
    }
    return faults;
}

void checkNone(const QStringList &faults)
{
    INFO(faults.size() << " faults:\n" << faults.join(QLatin1Char('\n')).toStdString());
    CHECK(faults.isEmpty());
}

QStringList named(QWidget *window, const QString &where)
{
    return test::unnamed(window, where) + test::unreached(window, where);
}

QStringList cut(QWidget *window, const QString &where)
{
    return test::cut(window, where);
}

} // namespace

TEST_CASE("Every page is named, reached by Tab, without a trap, and shows where the keyboard is",
          "[access]")
{
    AppFixture f;
    checkNone(named(&f.window(), QStringLiteral("welcome")));
    f.openAndWait(f.sampleFile());
    f.window().activateWindow();
    checkNone(lookAtPages(f, named));
}

TEST_CASE("Every dialog is named, reached by Tab, and without a trap", "[access]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    f.window().activateWindow();
    checkNone(lookAtDialogs(f, named));
}

TEST_CASE("No word is cut in the longest language at the size of a laptop", "[access][language]")
{
    PseudoTranslator pseudo;
    REQUIRE(QCoreApplication::installTranslator(&pseudo));
    {
        AppFixture f;
        f.window().resize(1366, 768);
        f.openAndWait(f.sampleFile());
        checkNone(lookAtPages(f, cut));
        checkNone(lookAtDialogs(f, cut));
    }
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("With text of twice the size every page fits a laptop and no word is cut", "[access]")
{
    AppFixture f;
    f.program->theme().setTextPercent(200);
    f.window().resize(1366, 768);
    f.openAndWait(f.sampleFile());
    checkNone(lookAtPages(f, [&](QWidget *window, const QString &where) {
        QStringList faults = test::cut(window, where);
        const QSize least = window->minimumSizeHint();
        if (least.width() > 1366 || least.height() > 768)
            faults.append(QStringLiteral("%1 needs %2 x %3")
                              .arg(where)
                              .arg(least.width())
                              .arg(least.height()));
        return faults;
    }));
}

TEST_CASE("Every page can be used from 1100 by 700", "[access]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    f.window().resize(1100, 700);
    checkNone(lookAtPages(f, [&](QWidget *window, const QString &where) {
        QStringList faults = test::cut(window, where);
        const QSize least = window->minimumSizeHint();
        if (least.width() > 1100 || least.height() > 700 || window->width() > 1100)
            faults.append(QStringLiteral("%1 needs %2 x %3")
                              .arg(where)
                              .arg(least.width())
                              .arg(least.height()));
        // With the details closed nothing needs scrolling sideways.
        const auto *sidebar = window->findChild<QWidget *>(QStringLiteral("sidebar"));
        const QWidget *page = f.window().currentPage()->widget();
        if (page->minimumSizeHint().width() > 1100 - sidebar->width())
            faults.append(QStringLiteral("%1: the page needs a width of %2")
                              .arg(where)
                              .arg(page->minimumSizeHint().width()));
        return faults;
    }));
}

TEST_CASE("No two commands that can meet want the same keys", "[access]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    for (const Location &location : everyPage(f.session()))
        f.window().goTo(location);
    for (const KeyConflict &conflict : f.program->actions().conflicts()) {
        INFO(conflict.first.text().toStdString()
             << " and " << conflict.second.text().toStdString());
        CHECK(conflict.keys.toString().toStdString().empty());
    }
}

TEST_CASE("Every command stands in a menu", "[access]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    auto *menu = f.window().findChild<QMenu *>(QStringLiteral("mainMenu"));
    REQUIRE(menu);
    for (const Location &location : everyPage(f.session())) {
        f.window().goTo(location);
        QSet<const QAction *> listed;
        for (const QAction *part : menu->actions()) {
            for (const QAction *action : part->menu()->actions())
                listed.insert(action);
        }
        for (const auto &entry : f.program->actions().entries()) {
            if (!entry.action->isVisible()
                || (!entry.page.isEmpty() && entry.page != location.place))
                continue;
            INFO(entry.spec.id.text().toStdString());
            CHECK(listed.contains(entry.action));
        }
    }
}

TEST_CASE("A file that can only be read says why on every page and at every command", "[access]")
{
    AppFixture f;
    const QString file = f.sampleFile();
    const auto holder = test::must( // somebody else has it open
        db::Database::open(file, db::candourSchema(), f.clock, db::Access::Write));
    f.openAndWait(file);
    const QString reason = f.session().readOnlyReason();
    REQUIRE_FALSE(reason.isEmpty());
    for (const Location &location : everyPage(f.session())) {
        f.window().goTo(location);
        CHECK(f.window().banner()->isVisible());
        for (const auto &entry : f.program->actions().entries()) {
            if (!entry.spec.needs.testFlag(Need::Writable))
                continue;
            INFO(entry.spec.id.text().toStdString());
            CHECK_FALSE(entry.action->isEnabled());
            CHECK(entry.action->toolTip().contains(reason));
        }
    }
}

TEST_CASE("Every verdict in a table, and every chart, is heard in words", "[access]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    int verdicts = 0;
    int charts = 0;
    for (const Location &location : everyPage(f.session())) {
        f.window().goTo(location);
        settle();
        for (const auto *view : f.window().findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model())
                continue;
            for (int row = 0; row < qMin(40, view->model()->rowCount()); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex cell = view->model()->index(row, column);
                    const auto mark = cell.data(MarkRole).value<CellMark>();
                    if (mark.mark == Mark::None)
                        continue;
                    INFO(placeName(location).toStdString()
                         << ' ' << view->objectName().toStdString());
                    CHECK_FALSE(cell.data(Qt::AccessibleTextRole).toString().isEmpty());
                    ++verdicts;
                }
            }
        }
        for (auto *chart : f.window().findChildren<ChartView *>()) {
            if (!chart->isVisible())
                continue;
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(chart);
            REQUIRE(heard);
            CHECK_FALSE(heard->text(QAccessible::Name).isEmpty());
            CHECK(heard->childCount() > 0); // its points
            ++charts;
        }
    }
    CHECK(verdicts > 100);
    CHECK(charts > 0);
}

TEST_CASE("High contrast takes the system's colours and tells text from ground", "[access]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    f.program->actions().action(action::kContrast)->trigger();
    CHECK(f.settings.get<QString>(SettingKey::Theme) == QStringLiteral("contrast"));
    const ColourTokens &tokens = Theme::tokens();
    CHECK(contrastRatio(tokens.text, tokens.surface) >= 7);
    CHECK(contrastRatio(tokens.muted, tokens.surface) >= 7);
    CHECK(contrastRatio(tokens.controlBorder, tokens.surface) >= 3);
    CHECK(lookAtPages(f, cut).isEmpty());
}
