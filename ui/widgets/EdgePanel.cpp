// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/EdgePanel.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace candour {

EdgePanel::EdgePanel(Qt::Edge edge, QWidget *parent)
    : QWidget(parent)
    , m_edge(edge)
{
}

void EdgePanel::paintEvent(QPaintEvent *)
{
    const ColourTokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(tokens.hairline);
    const QRect r = rect();
    switch (m_edge) {
    case Qt::TopEdge:
        return painter.drawLine(r.topLeft(), r.topRight());
    case Qt::BottomEdge:
        return painter.drawLine(r.bottomLeft(), r.bottomRight());
    case Qt::LeftEdge:
        return painter.drawLine(r.topLeft(), r.bottomLeft());
    case Qt::RightEdge:
        return painter.drawLine(r.topRight(), r.bottomRight());
    }
}

} // namespace candour
