// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace candour {

/// Work that has nothing to do with the file that is open for writing (looking into a backup,
/// reading a file that cannot be opened), on a thread of the pool. Copies share one job; the last
/// one that is told to stop stops it.
class Aside {
public:
    using Tell = std::function<void(qint64 done, qint64 total)>;

    Aside()
        : m_cancelled(std::make_shared<std::atomic<bool>>(false))
    {
    }

    /// `answer` and `tell` are called on the thread of `context`, while that is there.
    template <typename T>
    void start(QObject *context, std::function<T(const Progress &)> work,
               std::function<void(const T &)> answer, const Tell &tell = {}) const
    {
        const QPointer<QObject> guard(context);
        QThreadPool::globalInstance()->start([guard, work = std::move(work),
                                              answer = std::move(answer), tell,
                                              cancelled = m_cancelled] {
            QElapsedTimer timer;
            timer.start();
            const Progress progress = [&](qint64 done, qint64 total) {
                if (tell && guard && timer.elapsed() >= kTellEveryMs) {
                    timer.restart();
                    QMetaObject::invokeMethod(
                        guard, [tell, done, total] { tell(done, total); }, Qt::QueuedConnection);
                }
                return !*cancelled;
            };
            auto result = std::make_shared<T>(work(progress));
            if (guard)
                QMetaObject::invokeMethod(
                    guard, [answer, result] { answer(*result); }, Qt::QueuedConnection);
        });
    }

    void stop() const { *m_cancelled = true; }

private:
    static constexpr qint64 kTellEveryMs = 50;

    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace candour
