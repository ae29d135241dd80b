// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/CommentField.h"

#include <QKeyEvent>

#include <utility>

namespace candour {

CommentField::CommentField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void CommentField::setKept(const QString &text)
{
    if (m_kept == text && toPlainText() == text)
        return;
    m_kept = text;
    m_new = false;
    setPlainText(text);
}

void CommentField::beginNew()
{
    m_new = true;
    clear();
}

bool CommentField::isChanged() const
{
    return m_new || toPlainText().trimmed() != m_kept;
}

void CommentField::finish()
{
    const QString text = toPlainText().trimmed();
    if (!isChanged() || isReadOnly())
        return;
    const bool isNew = std::exchange(m_new, false);
    if (isNew && text.isEmpty())
        return setPlainText(m_kept);
    m_kept = text;
    if (isNew)
        Q_EMIT added(text);
    else
        Q_EMIT finished(text);
}

void CommentField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        finish();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_new = false;
        setPlainText(m_kept);
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CommentField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu
        finish();
}

} // namespace candour
