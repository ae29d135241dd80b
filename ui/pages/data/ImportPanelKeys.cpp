// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportChoices.h"
#include "ui/pages/data/ImportFindings.h"
#include "ui/pages/data/ImportFlow.h"
#include "ui/pages/data/ImportPanel.h"
#include "ui/pages/data/ProposalPanel.h"
#include "ui/widgets/FocusTarget.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

/// The import by the keyboard alone: where the focus goes, Escape, Ctrl+Z.
namespace candour {

void ImportPanel::connectKeys()
{
    new QShortcut(Qt::Key_Escape, this, this, &ImportPanel::escape, Qt::WidgetWithChildrenShortcut);
    // What is pressed goes away with the step that it ends.
    for (const QPushButton *each : {m_store, m_leaveOut, m_again})
        connect(each, &QPushButton::clicked, this, [this] { m_wantsFocus = true; });
    connect(m_proposal, &ProposalPanel::answered, this, [this] { m_wantsFocus = true; });
    connect(m_proposal, &ProposalPanel::confirmed, this, [this] { m_wantsFocus = true; });
}

void ImportPanel::takeFocus()
{
    m_wantsFocus = true;
    setFocus(Qt::OtherFocusReason);
}

/// To the first question, or to what the file holds; to the way out of what is done with.
void ImportPanel::goToNextStep()
{
    const ImportItem *item = m_flow.current();
    if (!m_wantsFocus || !item || item->state == ImportState::Waiting || !isVisible())
        return;
    m_wantsFocus = false;
    QWidget *next = item->isOver() ? m_close : m_proposal->firstQuestion();
    if (!next)
        next = m_choices->firstQuestion();
    if (!next && !m_make->isHidden())
        next = m_make;
    if (!next)
        next = &m_findings->preview();
    focusTarget(next)->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::escape()
{
    const ImportItem *item = m_flow.current();
    if (m_flow.isBusy())
        m_flow.stop();
    else if (item && item->isOver())
        Q_EMIT closeRequested();
    else if (item)
        Q_EMIT cancelRequested();
}

bool ImportPanel::event(QEvent *event)
{
    // Ctrl+Z is the window's too; while she corrects a mapping it takes back what she said last.
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
        && m_undoCorrection->isVisible()) {
        if (event->type() == QEvent::KeyPress)
            m_flow.undoCorrection();
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace candour
