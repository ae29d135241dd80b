// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/db/FileLock.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace candour {

namespace db {
class Database;
struct Author;
struct Schema;
} // namespace db

/// Owns the writing connection on its own thread and runs one command after the other there, so
/// that the window never waits for the disk (DESIGN section 3, "Threads"). All members are called
/// on the thread that made the runner; answers come back to it.
class CommandRunner : public QObject {
    Q_OBJECT
public:
    /// Runs on the database thread: one service call. It must not touch anything else.
    using Job = std::function<Result<ChangeSet>(db::Database &, const Progress &)>;
    /// Called on the runner's own thread, unless `context` is gone by then.
    using Answer = std::function<void(const Result<ChangeSet> &)>;

    CommandRunner(const db::Schema &schema, const Clock &clock, QObject *parent = nullptr);
    /// Waits for the command that is running; those that wait behind it are run too.
    ~CommandRunner() override;

    /// What opening found.
    struct Opened {
        bool tookBackUnfinished = false; ///< Database::tookBackUnfinished()
    };

    /// Opens the file for writing on the database thread; answers when it is open or refused. With
    /// `takeOver` another machine's lock is taken (core/db/FileLock.h).
    void open(const QString &path, QObject *context,
              std::function<void(const Result<Opened> &)> answer,
              const std::optional<db::TakeOver> &takeOver = {});
    /// Creates the file and fills it by the job, e.g. fillNewFile().
    void create(const QString &path, const Job &fill, QObject *context, const Answer &answer);
    /// Closes the file after the commands already handed in.
    void close();
    void setAuthor(const QString &name);

    void run(const Job &job, QObject *context, const Answer &answer);
    /// Asks the running command to give up; it rolls back and answers ErrorCode::Cancelled.
    void cancel();

    [[nodiscard]] bool isBusy() const { return !m_flags.isEmpty(); }

Q_SIGNALS:
    /// After every command that changed something.
    void changed(const candour::ChangeSet &changes);
    void busyChanged(bool busy);
    /// Not more often than a person can see.
    void progressed(qint64 done, qint64 total);

private:
    void post(std::function<void()> work);
    /// From the database thread: hands the answer over to the runner's own.
    void deliver(const Result<ChangeSet> &result, const QPointer<QObject> &context,
                 const Answer &answer);
    void finished(const Result<ChangeSet> &result);
    /// Each job has a flag of its own, so that a late cancel cannot meet the next one.
    using CancelFlag = std::shared_ptr<std::atomic<bool>>;
    [[nodiscard]] Progress progress(const CancelFlag &cancelled);
    CancelFlag begin();

    const db::Schema &m_schema;
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_worker = nullptr; ///< lives on the database thread
    std::unique_ptr<db::Database> m_database; ///< touched on the database thread only
    QList<CancelFlag> m_flags; ///< of the jobs handed in and not yet answered, in their order
};

} // namespace candour
