// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/CatchQt.h"
#include "tests/support/FakePrompts.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/Page.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candour::test {

/// A place of the window over a file of its own, as the window would show it: what is asked for by
/// signal is done, as far as it stays within the place.
template <typename PlacePage>
struct PlaceFixture {
    QTemporaryDir folder {};
    FixedClock clock;
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    ActionRegistry actions {};
    FakePrompts prompts {};
    FileSession session {clock};
    std::unique_ptr<PlacePage> page {};
    Location asked {}; ///< where the page last wanted to go

    PlaceFixture(const QString &place, const QDateTime &now, bool sample)
        : clock(now)
    {
        makeFile(sample);
        open(session);
        for (const ActionSpec &spec : frameActions())
            actions.add(spec);
        page = std::make_unique<PlacePage>(session, actions, settings, prompts);
        QObject::connect(&session, &FileSession::changed, page.get(), &Page::refresh);
        QObject::connect(page.get(), &Page::navigationRequested, page.get(),
                         [this, place](const Location &to) {
                             asked = to;
                             if (to.place == place)
                                 page->show(to.target);
                         });
    }

    ~PlaceFixture()
    {
        page.reset();
        session.close();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("test.candour")); }

    void open(FileSession &which) const
    {
        QSignalSpy opened(&which, &FileSession::opened);
        which.open(path());
        REQUIRE((!opened.isEmpty() || opened.wait(10000)));
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
        T *found = page->widget()->template findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }

    /// Lets the database thread finish and pauses run out.
    static void settle() { QTest::qWait(120); }

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
