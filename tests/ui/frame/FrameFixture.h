// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/CatchQt.h"
#include "tests/ui/frame/DemoPage.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candour {

/// A real window with three places: today, scorecards, providers.
struct FrameFixture {
    QTemporaryDir folder {};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    ActionRegistry actions {};
    PlaceRegistry places {};
    QHash<QString, DemoPage *> pages {};
    std::unique_ptr<MainWindow> window {};

    FrameFixture()
    {
        settings.set(SettingKey::Theme, QStringLiteral("light"));
        addPlace(QStringLiteral("today"), "Today");
        addPlace(QStringLiteral("scorecards"), "Scorecards");
        addPlace(QStringLiteral("providers"), "Providers");
    }

    void addPlace(const QString &id, const char *text)
    {
        places.add({id, text, id, [this, id] { return pages[id] = new DemoPage(id); }});
    }

    MainWindow &open(const QSize &size = {1366, 768})
    {
        makeWindow(size);
        window->openFile(file());
        QCoreApplication::processEvents(); // new buttons show themselves from the event loop
        return *window;
    }

    MainWindow &makeWindow(const QSize &size = {1366, 768})
    {
        window = std::make_unique<MainWindow>(actions, places, theme, settings);
        window->resize(size);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        return *window;
    }

    static FileState file()
    {
        return {.organisation = QStringLiteral("Wessex Vale ICB (sample)"),
                .dataTo = QStringLiteral("Sep 2026"),
                .author = QStringLiteral("Quality lead")};
    }

    template <typename T>
    T *part(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
};

} // namespace candour
