// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/PrintCommand.h"

#include "app/gui/PrintPreview.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/StatusLine.h"
#include "ui/pages/records/PaperGuard.h"

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

namespace candour {

PrintCommand::PrintCommand(FileSession &session, MainWindow &window, const ActionRegistry &actions,
                           UserPrompts &prompts)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_prompts(prompts)
{
    connect(actions.action(action::kPrint), &QAction::triggered, this, &PrintCommand::preview);
    connect(&window, &MainWindow::printRequested, this, &PrintCommand::guard);
    connect(window.statusLine(), &StatusLine::folderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void PrintCommand::preview()
{
    Page *page = m_window.currentPage();
    if (!page)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto document = page->printedDocument();
    QGuiApplication::restoreOverrideCursor();
    if (!document)
        return;
    if (page->guardsItsPrint())
        show(*document);
    else
        guard(*document);
}

void PrintCommand::guard(const Document &document)
{
    letLeave(m_session, m_prompts, this, document, [this, document] { show(document); });
}

void PrintCommand::show(const Document &document)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    // Over whatever asked for it, which may be a dialog.
    QWidget *over = QApplication::activeModalWidget();
    auto *preview = new PrintPreview(document, m_prompts, over ? over : &m_window);
    QGuiApplication::restoreOverrideCursor();
    connect(preview, &PrintPreview::saved, m_window.statusLine(), &StatusLine::saySaved);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace candour
