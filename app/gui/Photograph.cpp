// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/Photograph.h"

#include "app/gui/Application.h"
#include "app/gui/CommandLine.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace candour {

namespace {

/// Pages may finish their charts and column widths after they are first shown.
constexpr int kSettleMs = 700;
/// Time for the page to have its rows before a command acts on them.
constexpr int kBeforeCommandsMs = 250;

} // namespace

Photograph::Photograph(Application &application, const CommandLine &line,
                       const QElapsedTimer &started)
    : QObject(&application)
    , m_application(application)
    , m_started(started)
    , m_commands(line.commands)
    , m_file(line.screenshot)
{
    const bool fileExpected = line.sample || !line.file.isEmpty();
    if (!fileExpected)
        watch(&application.window());
    connect(&application.window(), &MainWindow::pageShown, this,
            [this](Page *page) { watch(page->widget()); });
    connect(&application.session(), &FileSession::refused, this,
            [] { QCoreApplication::exit(EXIT_FAILURE); });
}

void Photograph::watch(QWidget *widget)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = widget;
    widget->installEventFilter(this);
}

bool Photograph::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::Paint) {
        m_watched->removeEventFilter(this);
        m_watched.clear();
        painted();
    }
    return QObject::eventFilter(watched, event);
}

void Photograph::painted()
{
    if (!m_file.isEmpty()) {
        QTimer::singleShot(m_commands.isEmpty() ? kSettleMs : kBeforeCommandsMs, this,
                           &Photograph::giveCommands);
        return;
    }
    // Once the event is dealt with, all of the page is painted.
    QTimer::singleShot(0, this, [this] {
        std::fprintf(stderr, "first page painted after %lld ms\n",
                     static_cast<long long>(m_started.elapsed()));
        QCoreApplication::quit();
    });
}

/// A dialog may wait in its own event loop, so the picture is arranged before each is given.
void Photograph::giveCommands()
{
    if (m_commands.isEmpty()) {
        take();
        return;
    }
    const QString name = m_commands.takeFirst();
    QTimer::singleShot(kSettleMs, this, &Photograph::giveCommands);
    auto *action = m_application.actions().findChild<QAction *>(name);
    if (action && action->isEnabled())
        action->trigger();
    else
        std::fprintf(stderr, "candour: %s cannot be given here\n", qPrintable(name));
}

/// The window, and over it the dialogs that are open, where they would stand.
QPixmap Photograph::picture() const
{
    QWidget &window = m_application.window();
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (dialog == &window || !dialog->isVisible() || !dialog->isWindow()
            || dialog->windowType() == Qt::ToolTip)
            continue;
        const QPixmap top = dialog->grab();
        QRect place(QPoint(), dialog->size());
        place.moveCenter(window.rect().center());
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(place.topLeft(), top);
        painter.setPen(Theme::tokens().controlBorder);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

void Photograph::take()
{
    const bool saved = picture().save(m_file);
    if (!saved)
        std::fprintf(stderr, "candour: %s could not be written\n", qPrintable(m_file));
    QCoreApplication::exit(saved ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace candour
