// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/CatchQt.h"
#include "tests/support/FakePrompts.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/pages/outcomes/OutcomesPage.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candour::test {

/// The page over the sample organisation, as the window would show it: what is asked for by signal
/// is done, as far as it stays within the place.
struct OutcomesFixture {
    QTemporaryDir folder {};
    FixedClock clock {QDateTime(QDate(2026, 10, 15), QTime(9, 30), Qt::UTC)};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    ActionRegistry actions {};
    FakePrompts prompts {};
    FileSession session {clock};
    std::unique_ptr<OutcomesPage> page {};
    Location asked {}; ///< where the page last wanted to go

    OutcomesFixture()
    {
        const QString path = folder.filePath(QStringLiteral("test.candour"));
        {
            auto database = db::Database::create(path, db::candourSchema(), clock);
            REQUIRE(database.has_value());
            REQUIRE(fillNewFile(**database, NewFile {.sample = true}).has_value());
        }
        QSignalSpy opened(&session, &FileSession::opened);
        session.open(path);
        REQUIRE((!opened.isEmpty() || opened.wait(10000)));
        for (const ActionSpec &spec : frameActions())
            actions.add(spec);
        page = std::make_unique<OutcomesPage>(session, actions, settings, prompts);
        QObject::connect(&session, &FileSession::changed, page.get(), &Page::refresh);
        QObject::connect(page.get(), &Page::navigationRequested, page.get(),
                         [this](const Location &to) {
                             asked = to;
                             if (to.place == QLatin1String("outcomes"))
                                 page->show(to.target);
                         });
    }

    ~OutcomesFixture()
    {
        page.reset();
        session.close();
    }

    void show(const QString &target)
    {
        page->show(target);
        QWidget *window = page->widget();
        window->resize(1160, 640);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window));
        settle();
    }

    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = page->widget()->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    /// Of the details pane, which is no child of the page.
    template <typename T>
    [[nodiscard]] T *detail(const char *name) const
    {
        REQUIRE(page->detailsWidget());
        T *found = page->detailsWidget()->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] FrozenTableView *table() const { return part<FrozenTableView>("outcomesTable"); }

    /// Lets pauses run out.
    static void settle() { QTest::qWait(80); }
};

} // namespace candour::test
