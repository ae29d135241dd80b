// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FilterLine.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QKeyEvent>

namespace candour {

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("filter"));
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter"));
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("filter"), IconTone::Muted), LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::send);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty())
            send();
        else
            m_pause.start();
    });
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break; // let a dialog have it
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        send();
        if (m_target)
            m_target->setFocus(Qt::TabFocusReason);
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::send()
{
    m_pause.stop();
    const QString now = text().trimmed();
    if (now == m_sent)
        return;
    m_sent = now;
    Q_EMIT filterChanged(now);
}

} // namespace candour
