// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/CommandRunner.h"

#include "core/db/Database.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace candour {

namespace {

constexpr qint64 kProgressEveryMs = 50;

} // namespace

CommandRunner::CommandRunner(const db::Schema &schema, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_schema(schema)
    , m_clock(clock)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("database"));
    m_thread.start();
}

CommandRunner::~CommandRunner()
{
    // The connection belongs to its thread and is closed there, before the thread ends.
    post([this] { m_database.reset(); });
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void CommandRunner::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

Progress CommandRunner::progress(const CancelFlag &cancelled)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [this, timer, cancelled](qint64 done, qint64 total) {
        if (timer->elapsed() > kProgressEveryMs) {
            timer->restart();
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); },
                Qt::QueuedConnection);
        }
        return !cancelled->load();
    };
}

void CommandRunner::open(const QString &path, QObject *context,
                         std::function<void(const Result<Opened> &)> answer,
                         const std::optional<db::TakeOver> &takeOver)
{
    const QPointer<QObject> guard(context);
    post([this, path, guard, takeOver, answer = std::move(answer)] {
        m_database.reset();
        auto opened = db::Database::open(path, m_schema, m_clock, db::Access::Write, takeOver);
        Result<Opened> result;
        if (opened) {
            m_database = std::move(*opened);
            result->tookBackUnfinished = m_database->tookBackUnfinished();
        } else {
            result = fail(opened.error());
        }
        QMetaObject::invokeMethod(this, [guard, answer, result] {
            if (guard)
                answer(result);
        });
    });
}

void CommandRunner::create(const QString &path, const Job &fill, QObject *context,
                           const Answer &answer)
{
    const QPointer<QObject> guard(context);
    post([this, path, fill, guard, answer, report = progress(begin())] {
        m_database.reset();
        Result<ChangeSet> result;
        auto created = db::Database::create(
            path, m_schema, m_clock, [&](db::Database &database) -> Result<void> {
                result = fill(database, report);
                return result ? Result<void>() : fail(result.error());
            });
        if (created)
            m_database = std::move(*created);
        else
            result = fail(created.error());
        deliver(result, guard, answer);
    });
}

void CommandRunner::close()
{
    post([this] { m_database.reset(); });
}

void CommandRunner::setAuthor(const QString &name)
{
    post([this, name] {
        if (m_database)
            m_database->setAuthor({name, m_database->author().device});
    });
}

void CommandRunner::run(const Job &job, QObject *context, const Answer &answer)
{
    const QPointer<QObject> guard(context);
    post([this, job, guard, answer, report = progress(begin())] {
        Result<ChangeSet> result =
            fail(ErrorCode::NotFound,
                 QCoreApplication::translate("CommandRunner", "No file is open for writing."));
        if (m_database)
            result = job(*m_database, report);
        deliver(result, guard, answer);
    });
}

CommandRunner::CancelFlag CommandRunner::begin()
{
    m_flags.append(std::make_shared<std::atomic<bool>>(false));
    if (m_flags.size() == 1)
        Q_EMIT busyChanged(true);
    return m_flags.last();
}

void CommandRunner::deliver(const Result<ChangeSet> &result, const QPointer<QObject> &context,
                            const Answer &answer)
{
    QMetaObject::invokeMethod(this, [this, context, answer, result] {
        finished(result);
        if (context && answer)
            answer(result);
    });
}

void CommandRunner::finished(const Result<ChangeSet> &result)
{
    m_flags.removeFirst();
    if (m_flags.isEmpty())
        Q_EMIT busyChanged(false);
    if (result && !result->isEmpty())
        Q_EMIT changed(*result);
}

void CommandRunner::cancel()
{
    if (!m_flags.isEmpty())
        *m_flags.first() = true;
}

} // namespace candour
