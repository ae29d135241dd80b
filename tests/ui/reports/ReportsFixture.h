// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/ReportService.h"
#include "core/services/ReportWork.h"
#include "tests/support/CatchQt.h"
#include "tests/support/FakePrompts.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/pages/reports/ReportsPage.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QTemporaryDir>
#include <QTest>

namespace candour {

/// The real window with the place "reports" on a file of its own.
struct ReportsFixture {
    QTemporaryDir folder {};
    FixedClock clock {QDate(2026, 10, 20)};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    ActionRegistry actions {};
    PlaceRegistry places {};
    FakePrompts prompts {};
    FileSession session {clock};
    std::unique_ptr<MainWindow> window {};
    ReportsPage *page = nullptr;

    explicit ReportsFixture(bool sample = true, const QSize &size = {1366, 768},
                            const QString &look = QStringLiteral("light"))
    {
        settings.set(SettingKey::Theme, look);
        bool opened = false;
        QObject::connect(&session, &FileSession::opened, &session, [&] { opened = true; });
        session.create(folder.filePath(QStringLiteral("test.candour")), QStringLiteral("icb-2023"),
                       sample);
        REQUIRE(QTest::qWaitFor([&] { return opened; }, 20000));
        places.add({QStringLiteral("reports"), "Reports", QStringLiteral("reports"), [this] {
                        return page = new ReportsPage(session, actions, settings, prompts);
                    }});
        window = std::make_unique<MainWindow>(actions, places, theme, settings);
        window->resize(size);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QObject::connect(&session, &FileSession::changed, window.get(), &MainWindow::refreshPages);
        window->openFile({.organisation = session.profile().name,
                          .dataTo = QStringLiteral("Sep 2026"),
                          .author = QStringLiteral("Quality lead")});
        settle();
    }

    ~ReportsFixture()
    {
        window.reset(); // its pages read through the session
    }

    /// Until everything handed over is in the file and shown.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !session.runner().isBusy(); }, 20000));
        QTest::qWait(20);
    }

    /// Past the pause after which the preview follows.
    void waitForPreview() const { QTest::qWait(700); }

    template <typename T = QWidget>
    T *part(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }

    void trigger(const char *id) const
    {
        auto *action = actions.findChild<QAction *>(QLatin1String(id));
        INFO(id);
        REQUIRE(action);
        REQUIRE(action->isEnabled());
        action->trigger();
    }

    Result<ChangeSet> run(const CommandRunner::Job &job)
    {
        Result<ChangeSet> outcome;
        bool done = false;
        session.run(job, window.get(), [&](const Result<ChangeSet> &result) {
            outcome = result;
            done = true;
        });
        REQUIRE(QTest::qWaitFor([&] { return done; }, 20000));
        settle();
        return outcome;
    }

    QList<Report> reports() const
    {
        return session.reader().records().all<Report>().value_or(QList<Report>());
    }

    ReportWork work(const Uid &uid)
    {
        auto read = ReportWork::read(session.reader(), session.books(), uid);
        REQUIRE(read.has_value());
        return std::move(*read);
    }
};

} // namespace candour
