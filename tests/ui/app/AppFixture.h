// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/gui/Application.h"
#include "app/gui/FileCommands.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/FakePrompts.h"
#include "tests/support/TempFile.h"
#include "ui/frame/StatusLine.h"
#include "ui/settings/Settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candour {

/// The running program with settings of its own and nobody at the prompts.
struct AppFixture {
    static constexpr int kPatienceMs = 20000;

    QTemporaryDir folder {};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    FakePrompts prompts {};
    FixedClock clock {test::kNow};
    std::unique_ptr<Application> program {};

    AppFixture()
    {
        settings.set(SettingKey::Theme, QStringLiteral("light"));
        start();
    }

    void start()
    {
        program = std::make_unique<Application>(settings, prompts, clock);
        window().resize(1366, 768);
        window().show();
        REQUIRE(QTest::qWaitForWindowExposed(&window()));
    }

    MainWindow &window() { return program->window(); }

    FileSession &session() { return program->session(); }

    QString path(const QString &name) const { return folder.filePath(name); }

    /// A sample file, made directly.
    QString sampleFile()
    {
        const QString file = path(QStringLiteral("Sample.candour"));
        auto database = test::must(db::Database::create(file, db::candourSchema(), clock));
        NewFile options;
        options.sample = true;
        test::must(fillNewFile(*database, options));
        return file;
    }

    QString emptyFile()
    {
        const QString file = path(QStringLiteral("Empty.candour"));
        auto database = test::must(db::Database::create(file, db::candourSchema(), clock));
        test::must(fillNewFile(*database, {}));
        return file;
    }

    void openAndWait(const QString &file)
    {
        program->files().open(file);
        REQUIRE(QTest::qWaitFor([&] { return session().isOpen(); }, kPatienceMs));
    }

    void waitUntilWritten()
    {
        REQUIRE(QTest::qWaitFor([&] { return !session().runner().isBusy(); }, kPatienceMs));
    }

    template <typename T>
    T *part(const char *name)
    {
        T *found = window().findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
};

} // namespace candour
