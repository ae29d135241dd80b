// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "tests/ui/records/RecordFixture.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/RecordsPane.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace candour::test {

/// The list of roles of a new file.
struct Pane {
    QTemporaryDir folder {};
    FixedClock clock {kNow};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    FileSession session {clock};
    FakePrompts prompts {};
    QWidget window {};
    std::unique_ptr<RecordDesk> desk {};
    RecordsPane *pane = nullptr;

    Pane()
    {
        QSignalSpy opened(&session, &FileSession::opened);
        session.create(folder.filePath(QStringLiteral("a.candour")), QStringLiteral("icb-2023"),
                       false);
        REQUIRE((opened.size() == 1 || opened.wait(60000)));
        desk = std::make_unique<RecordDesk>(session, prompts, settings, nullptr);
        make();
    }

    ~Pane()
    {
        delete pane;
        desk.reset();
    }

    Q_DISABLE_COPY_MOVE(Pane)

    void make()
    {
        delete pane;
        pane = new RecordsPane(recordType<Role>(), session, *desk, prompts, settings, &window);
        QObject::connect(&session, &FileSession::changed, pane, &RecordsPane::refresh);
        pane->resize(1000, 500);
        window.resize(1000, 500);
        showAndWait(window);
        view().setFocus();
    }

    [[nodiscard]] FrozenTableView &view() const { return pane->panel().view(); }

    [[nodiscard]] QModelIndex at(int row, const char *field) const
    {
        return view().model()->index(row, pane->kind().indexOf(QString::fromLatin1(field)));
    }

    [[nodiscard]] qint64 entries() const
    {
        return must(session.reader().journal().head()).sequence;
    }

    template <typename Does>
    bool untilAnswered(const Does &does)
    {
        QSignalSpy changed(&session, &FileSession::changed);
        does();
        const bool saved = !changed.isEmpty() || changed.wait(3000);
        QTest::qWait(20); // the answer comes after the change
        return saved;
    }

    void typeInto(const QModelIndex &cell, const QString &text) const
    {
        view().setCurrentIndex(cell);
        QTest::keyClick(&view(), Qt::Key_F2);
        QWidget *input = QApplication::focusWidget();
        REQUIRE(input != &view());
        QTest::keyClicks(input, text);
        QTest::keyClick(input, Qt::Key_Return);
    }

    QAction *menuEntry(const char *button, const QString &name) const
    {
        QMenu *menu = part<QToolButton>(*pane, button)->menu();
        Q_EMIT menu->aboutToShow();
        return part<QAction>(*menu->parentWidget(), name);
    }
};

} // namespace candour::test
