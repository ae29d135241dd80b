// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/CatchQt.h"
#include "tests/support/FakePrompts.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/ImportChoiceDialog.h"
#include "ui/pages/providers/ProvidersPage.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candour::test {

/// The place over the sample organisation, as the window would show it: what is asked for within
/// the place is done.
struct ProvidersFixture {
    QTemporaryDir folder {};
    FixedClock clock {QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC)};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    ActionRegistry actions {};
    FakePrompts prompts {};
    FileSession session {clock};
    std::unique_ptr<ProvidersPage> page {};
    Location asked {}; ///< where the page last wanted to go

    explicit ProvidersFixture(bool sample = true)
    {
        makeFile(sample);
        open(session);
        for (const ActionSpec &spec : frameActions())
            actions.add(spec);
        page = std::make_unique<ProvidersPage>(session, actions, settings, prompts);
        QObject::connect(&session, &FileSession::changed, page.get(), &Page::refresh);
        QObject::connect(page.get(), &Page::navigationRequested, page.get(),
                         [this](const Location &to) {
                             asked = to;
                             if (to.place == QLatin1String("providers"))
                                 page->show(to.target);
                         });
    }

    ~ProvidersFixture()
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
        T *found = page->widget()->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] FrozenTableView *table(const char *name) const
    {
        return part<FrozenTableView>(name);
    }

    /// The texts of a row, by the column's id.
    [[nodiscard]] static QString cell(const QAbstractItemModel *model, int row, int column)
    {
        return model->index(row, column).data().toString();
    }

    /// The row whose cell of that column is this text.
    [[nodiscard]] static int rowOf(const QAbstractItemModel *model, int column, const QString &text)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (cell(model, row, column) == text)
                return row;
        }
        FAIL("no row " << text.toStdString());
        return -1;
    }

    static void goTo(FrozenTableView *view, int row, int column)
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        settle();
    }

    /// Lets the database thread finish and pauses run out.
    static void settle() { QTest::qWait(120); }

    template <typename T>
    [[nodiscard]] qint64 held() const
    {
        const auto all = session.reader().records().all<T>();
        REQUIRE(all.has_value());
        return all->size();
    }

    [[nodiscard]] qint64 journalEntries() const
    {
        const auto head = session.reader().journal().head();
        REQUIRE(head.has_value());
        return head->sequence;
    }

    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        const QString file = folder.filePath(QLatin1String(name));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return file;
    }

    /// The preview of an import; waits for it.
    [[nodiscard]] ImportChoiceDialog *preview() const
    {
        ImportChoiceDialog *dialog = nullptr;
        const bool shown = QTest::qWaitFor(
            [&] {
                dialog = page->widget()->findChild<ImportChoiceDialog *>();
                return dialog && dialog->isVisible();
            },
            5000);
        REQUIRE(shown);
        return dialog;
    }

    /// What a banner of the place says; empty while there is none.
    [[nodiscard]] QString said() const
    {
        QString text;
        for (const char *name : {"providersBanner", "providerBanner"}) {
            const auto *banner = part<QWidget>(name);
            if (!banner->isVisible())
                continue;
            for (const QLabel *label : banner->findChildren<QLabel *>())
                text += label->text();
        }
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
