// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/FileSession.h"
#include "tests/ui/records/RecordFixture.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace candour::test {

/// A new file open in a session, and a desk over a window of its own.
struct DeskFixture {
    QTemporaryDir folder {};
    FixedClock clock {kNow};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    FakePrompts prompts {};
    FileSession session;
    std::unique_ptr<QWidget> window {std::make_unique<QWidget>()};
    RecordDesk *desk = nullptr; ///< the window's

    explicit DeskFixture(const db::Schema &schema = db::candourSchema(), bool sample = false)
        : session(clock, nullptr, schema)
    {
        QSignalSpy opened(&session, &FileSession::opened);
        session.create(path(), QStringLiteral("icb-2023"), sample);
        REQUIRE((opened.size() == 1 || opened.wait(60000)));
        window->resize(600, 400);
        showAndWait(*window);
        desk = new RecordDesk(session, prompts, settings, window.get());
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("a.candour")); }

    [[nodiscard]] const db::Database &file() const { return session.reader(); }

    [[nodiscard]] qint64 entries() const { return must(file().journal().head()).sequence; }

    /// The dialog that opened last and is shown.
    template <typename Dialog = RecordDialog>
    Dialog *shown() const
    {
        QCoreApplication::processEvents();
        auto *found = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(found);
        REQUIRE(QTest::qWaitForWindowExposed(found));
        found->activateWindow();
        QCoreApplication::processEvents();
        return found;
    }

    /// Runs `does` and waits for its command; the answer comes after the change.
    template <typename Does>
    void untilChanged(const Does &does)
    {
        QSignalSpy changed(&session, &FileSession::changed);
        QSignalSpy failed(&session, &FileSession::failed);
        does();
        const bool done = !changed.isEmpty() || changed.wait(10000);
        if (!failed.isEmpty())
            FAIL(failed.first().first().value<Error>().text.toStdString());
        REQUIRE(done);
        settle();
    }

    /// Ctrl+Enter, wherever the cursor is.
    void save(RecordDialog &dialog)
    {
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        untilChanged([&] { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); });
    }

    /// Until every job handed in is answered, and windows that closed are gone.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !session.runner().isBusy(); }, 10000));
        QTest::qWait(20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Puts a record by a command of its own, outside any form.
    Uid put(RecordData record)
    {
        if (record.uid.isNull())
            record.uid = Uid::create();
        untilChanged([&] {
            session.run([record](db::Database &database, const Progress &) {
                return saveRecord(database, record, QStringLiteral("test"));
            });
        });
        return record.uid;
    }

    template <typename T>
    Uid put(const T &value)
    {
        return put(recordType<T>().toData(value));
    }
};

/// For looking at: CANDOUR_PICTURES names the folder.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString pictures = qEnvironmentVariable("CANDOUR_PICTURES");
    if (!pictures.isEmpty())
        REQUIRE(widget.grab().save(QDir(pictures).filePath(name + QStringLiteral(".png"))));
}

} // namespace candour::test
