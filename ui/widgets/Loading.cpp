// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/Loading.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

void drawBar(QPainter &painter, const QRectF &bar)
{
    painter.drawRoundedRect(bar, 4, 4);
}

/// Widths that look like words, the same each time.
double wordy(int row, int column)
{
    return 0.45 + 0.5 * ((row * 7 + column * 5) % 10) / 10.0;
}

void drawTable(QPainter &painter, const QRect &area)
{
    const int columns = qMax(2, area.width() / 120);
    const double width = double(area.width()) / columns;
    for (int row = 0; row * space::kRow + 12 <= area.height(); ++row) {
        for (int column = 0; column < columns; ++column)
            drawBar(painter,
                    {area.left() + column * width, area.top() + row * space::kRow + 8.0,
                     (width - space::kGroup) * wordy(row, column), 12});
    }
}

void drawTiles(QPainter &painter, const QRect &area)
{
    const int columns = qMax(1, area.width() / 260);
    const double width = double(area.width() + space::kGroup) / columns;
    for (int y = area.top(); y + 120 <= area.bottom() + 1; y += 120 + space::kGroup) {
        for (int column = 0; column < columns; ++column)
            drawBar(painter, {area.left() + column * width, double(y), width - space::kGroup, 120});
    }
}

void drawText(QPainter &painter, const QRect &area)
{
    int row = 0;
    for (int y = area.top(); y + 12 <= area.bottom(); y += 24, ++row)
        drawBar(painter, {double(area.left()), double(y), area.width() * wordy(row, 3), 12});
}

} // namespace

Skeleton::Skeleton(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setObjectName(QStringLiteral("skeleton"));
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tokens().hairline);
    const QRect area = rect().adjusted(space::kGroup, space::kGroup, -space::kGroup, 0);
    switch (m_shape) {
    case Shape::Table:
        return drawTable(painter, area);
    case Shape::Tiles:
        return drawTiles(painter, area);
    case Shape::Text:
        return drawText(painter, area);
    }
}

BusyOverlay::BusyOverlay(QWidget *over)
    : QWidget(over)
    , m_card(new QWidget(this))
    , m_what(new QLabel(m_card))
    , m_bar(new QProgressBar(m_card))
    , m_cancel(new QPushButton(tr("Stop"), m_card))
{
    setObjectName(QStringLiteral("busyOverlay"));
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("busyCancel"));
    m_card->setMinimumWidth(320);
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    inner->setSpacing(space::kGroup);
    inner->addWidget(m_what);
    inner->addWidget(m_bar);
    inner->addWidget(m_cancel, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_card, 0, Qt::AlignCenter);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &BusyOverlay::reveal);
    connect(m_cancel, &QPushButton::clicked, this, &BusyOverlay::cancelRequested);
    over->installEventFilter(this);
    hide();
}

void BusyOverlay::start(const QString &what, bool cancellable)
{
    m_active = true;
    m_what->setText(what);
    setAccessibleName(what);
    m_cancel->setVisible(cancellable);
    setProgress(0, 0);
    m_delay.start();
}

void BusyOverlay::setProgress(qint64 done, qint64 total)
{
    // A progress bar counts in int; ten thousand steps are finer than any screen.
    m_bar->setRange(0, total > 0 ? 10000 : 0);
    m_bar->setValue(total > 0 ? int(done * 10000 / total) : 0);
}

void BusyOverlay::stop()
{
    m_active = false;
    m_delay.stop();
    hide();
}

bool BusyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::reveal()
{
    resize(parentWidget()->size());
    raise();
    show();
    if (m_cancel->isVisible())
        m_cancel->setFocus();
}

void BusyOverlay::paintEvent(QPaintEvent *)
{
    const ColourTokens &tokens = Theme::tokens();
    QPainter painter(this);
    QColor veil = tokens.window;
    veil.setAlphaF(0.75F);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.controlBorder, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace candour
