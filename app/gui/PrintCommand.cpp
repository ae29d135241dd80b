// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/PrintCommand.h"

#include "app/gui/PrintPreview.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"

#include <QGuiApplication>

namespace candour {

PrintCommand::PrintCommand(MainWindow &window, const ActionRegistry &actions, UserPrompts &prompts)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
{
    connect(actions.action(action::kPrint), &QAction::triggered, this, &PrintCommand::preview);
}

void PrintCommand::preview()
{
    Page *page = m_window.currentPage();
    if (!page)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto document = page->printedDocument();
    auto *preview = document ? new PrintPreview(*document, m_prompts, &m_window) : nullptr;
    QGuiApplication::restoreOverrideCursor();
    if (!preview)
        return;
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace candour
