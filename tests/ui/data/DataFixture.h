// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "tests/support/CatchQt.h"
#include "tests/support/FakePrompts.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/pages/data/DataPage.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace candour {

/// A file of its own, open in a session, with the page Data on the screen.
struct DataFixture {
    static constexpr int kPatience = 20000;

    QTemporaryDir folder {};
    FixedClock clock {QDate(2026, 10, 12)};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    ActionRegistry actions {};
    FakePrompts prompts {};
    FileSession session {clock};
    std::unique_ptr<DataPage> page {};
    std::unique_ptr<QWidget> window {};

    void open(bool sample)
    {
        QSignalSpy opened(&session, &FileSession::opened);
        session.create(folder.filePath(QStringLiteral("test.candour")), QStringLiteral("icb-2023"),
                       sample);
        REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, kPatience));
        page = std::make_unique<DataPage>(session, prompts, settings, actions);
        QObject::connect(&session, &FileSession::changed, page.get(), &DataPage::refresh);
        window.reset(page->widget());
        window->resize(1100, 640);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }

    ~DataFixture()
    {
        page.reset();
        window.reset();
    }

    DataFixture() = default;
    Q_DISABLE_COPY_MOVE(DataFixture)

    QString write(const QString &name, const QByteArray &text) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }

    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    /// Visible and enabled, within a while.
    bool waitForButton(const char *name) const
    {
        const auto *button = part<QAbstractButton>(name);
        return QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); },
                               kPatience);
    }

    bool waitForIdle()
    {
        return QTest::qWaitFor([&] { return !session.runner().isBusy(); }, kPatience);
    }

    void press(const char *name) const
    {
        auto *button = part<QAbstractButton>(name);
        REQUIRE(button->isVisible());
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    [[nodiscard]] qint64 figures() const
    {
        return session.reader().observations().count().value_or(-1);
    }
};

} // namespace candour
