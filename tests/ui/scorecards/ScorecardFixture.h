// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/CatchQt.h"
#include "tests/support/FakePrompts.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/pages/scorecards/ScorecardsPage.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candour::test {

/// The page over the sample organisation, as the window would show it: what is asked for by signal
/// is done.
struct ScorecardFixture {
    QTemporaryDir folder {};
    FixedClock clock {QDateTime(QDate(2026, 10, 15), QTime(9, 30), Qt::UTC)};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    ActionRegistry actions {};
    FakePrompts prompts {};
    FileSession session {clock};
    std::unique_ptr<ScorecardsPage> page {};

    explicit ScorecardFixture(bool sample = true)
    {
        makeFile(sample);
        QSignalSpy opened(&session, &FileSession::opened);
        session.open(path());
        REQUIRE((!opened.isEmpty() || opened.wait(10000)));
        for (const ActionSpec &spec : frameActions())
            actions.add(spec);
        page = std::make_unique<ScorecardsPage>(session, actions, settings, prompts);
        QObject::connect(&session, &FileSession::changed, page.get(), &Page::refresh);
        QObject::connect(page.get(), &Page::navigationRequested, page.get(),
                         [this](const Location &to) {
                             asked = to;
                             page->show(to.target);
                         });
    }

    ~ScorecardFixture()
    {
        page.reset();
        session.close();
    }

    Location asked {}; ///< where the page last wanted to go

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("test.candour")); }

    void show(const QString &target)
    {
        page->show(target);
        QWidget *window = page->widget();
        window->resize(1160, 640);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window));
        activate();
        settle();
    }

    /// Keys of the page work in the active window only.
    void activate() const
    {
        page->widget()->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page->widget()));
    }

    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = page->widget()->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] FrozenTableView *table() const { return part<FrozenTableView>("scorecardTable"); }

    [[nodiscard]] FrozenTableView *matrix() const { return part<FrozenTableView>("matrixTable"); }

    /// The line of the provider's table that holds the indicator's code in its tool tip.
    [[nodiscard]] QModelIndex cell(const char *indicator, const char *month) const
    {
        const QAbstractItemModel *model = table()->model();
        const QString code = QStringLiteral("(%1)").arg(QLatin1String(indicator));
        int column = -1;
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal) == QLatin1String(month))
                column = i;
        }
        REQUIRE(column >= 0);
        for (int line = 0; line < model->rowCount(); ++line) {
            if (model->index(line, 0).data(Qt::ToolTipRole).toString().contains(code))
                return model->index(line, column);
        }
        FAIL("no such indicator: " << indicator);
        return {};
    }

    void goTo(const QModelIndex &index)
    {
        table()->setFocus();
        table()->setCurrentIndex(index);
        settle();
    }

    /// Lets pauses run out and the database thread finish.
    void settle()
    {
        QTest::qWait(60);
        REQUIRE(QTest::qWaitFor([this] { return !session.runner().isBusy(); }, 20000));
        QTest::qWait(0);
    }

    void waitForCommand()
    {
        QSignalSpy changed(&session, &FileSession::changed);
        REQUIRE((!changed.isEmpty() || changed.wait(20000)));
        settle();
    }

    [[nodiscard]] qint64 journalEntries() const
    {
        const auto head = session.reader().journal().head();
        REQUIRE(head.has_value());
        return head->sequence;
    }

    /// The line in which a figure is typed; null while there is none.
    [[nodiscard]] QLineEdit *editor() const
    {
        return page->widget()->findChild<QLineEdit *>(QStringLiteral("figureEditor"));
    }

    [[nodiscard]] QString bannerText() const
    {
        const auto *banner = part<QWidget>("scorecardBanner");
        if (!banner->isVisible())
            return {};
        QString text;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            text += label->text();
        return text;
    }

private:
    void makeFile(bool sample) const
    {
        auto database = db::Database::create(path(), db::candourSchema(), clock);
        REQUIRE(database.has_value());
        NewFile options;
        options.sample = sample;
        REQUIRE(fillNewFile(**database, options).has_value());
    }
};

} // namespace candour::test
