// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace candour {

/// What runs in the background ends before the program takes down what it works with: Qt closes
/// connections to files while the application object goes, and asks the pool only after that.
inline void waitForBackgroundAtEnd()
{
    static const bool isTold = [] {
        qAddPostRoutine([] { QThreadPool::globalInstance()->waitForDone(); });
        return true;
    }();
    Q_UNUSED(isTold)
}

/// Runs `work`, which owns or shares all that it touches, on a thread of the pool, and hands what
/// it gives to `done` on the main thread, unless `context` is gone by then. The program waits for
/// it when it ends: work that may be long asks a flag now and then.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    waitForBackgroundAtEnd();
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
            using Value = decltype(work());
            const auto value = std::make_shared<Value>(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, value, done] {
                    if (guard)
                        done(std::move(*value));
                },
                Qt::QueuedConnection);
        });
}

} // namespace candour
