// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/Photograph.h"

#include "app/gui/Application.h"
#include "app/gui/CommandLine.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace candour {

namespace {

/// Pages may finish their charts and column widths after they are first shown.
constexpr int kSettleMs = 700;

} // namespace

Photograph::Photograph(Application &application, const CommandLine &line,
                       const QElapsedTimer &started)
    : QObject(&application)
    , m_application(application)
    , m_started(started)
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
        QTimer::singleShot(kSettleMs, this, &Photograph::take);
        return;
    }
    // Once the event is dealt with, all of the page is painted.
    QTimer::singleShot(0, this, [this] {
        std::fprintf(stderr, "first page painted after %lld ms\n",
                     static_cast<long long>(m_started.elapsed()));
        QCoreApplication::quit();
    });
}

void Photograph::take()
{
    const bool saved = m_application.window().grab().save(m_file);
    if (!saved)
        std::fprintf(stderr, "candour: %s could not be written\n", qPrintable(m_file));
    QCoreApplication::exit(saved ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace candour
