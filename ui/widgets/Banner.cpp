// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/Banner.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace candour {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kRelated, space::kRelated, space::kRelated);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    hide();
}

void Banner::showMessage(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    const bool warning = kind == Kind::Warning;
    const QIcon icon =
        lineIcon(warning ? QStringLiteral("warning") : QStringLiteral("information"));
    m_icon->setPixmap(icon.pixmap(QSize(space::kIcon, space::kIcon), devicePixelRatioF()));
    m_icon->setAccessibleName(warning ? tr("Warning") : tr("Information"));
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const ColourTokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.hairline, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRectF(1, 4, 4, height() - 8),
                     m_kind == Kind::Warning ? tokens.ragAmber : tokens.accent);
}

} // namespace candour
