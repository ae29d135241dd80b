// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FileCheck.h"

#include "core/db/Database.h"
#include "core/db/PageCheck.h"
#include "core/services/FileSession.h"

namespace candour {

namespace {

constexpr int kQuietMs = 2000;

} // namespace

FileCheck::FileCheck(FileSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("file-check"));
    m_thread.start(QThread::LowestPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &FileCheck::goOn);
    connect(&session, &FileSession::opened, this, &FileCheck::begin);
    connect(&session, &FileSession::closed, this, &FileCheck::stop);
    connect(&session.runner(), &CommandRunner::busyChanged, this, &FileCheck::follow);
}

FileCheck::~FileCheck()
{
    stop();
    post([this] { m_thread.quit(); }); // after what stands before it
    m_thread.wait();
}

void FileCheck::setPatience(int milliseconds)
{
    m_quiet.setInterval(milliseconds);
}

void FileCheck::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void FileCheck::begin()
{
    stop();
    m_check = std::make_shared<db::PageCheck>(m_session.path());
    m_quiet.start();
    const auto look = [path = m_session.path(), &schema = m_session.reader().schema(),
                       &clock = m_session.clock()]() -> QList<db::ConflictCopy> {
        const auto database = db::Database::open(path, schema, clock, db::Access::Read);
        if (!database)
            return {};
        auto found = db::conflictCopies(**database);
        return found ? *found : QList<db::ConflictCopy>();
    };
    post([this, look, asked = m_asked] {
        const QList<db::ConflictCopy> copies = look();
        QMetaObject::invokeMethod(this, [this, copies, asked] {
            if (!copies.isEmpty() && asked == m_asked)
                Q_EMIT conflictsFound(copies);
        });
    });
}

/// A table that is being read holds up whoever wants to write.
void FileCheck::follow(bool busy)
{
    if (!m_check)
        return;
    if (!busy) {
        m_quiet.start();
        return;
    }
    m_quiet.stop();
    if (m_running)
        m_check->interrupt();
}

void FileCheck::goOn()
{
    if (!m_check || m_running || m_session.runner().isBusy())
        return;
    m_running = true;
    post([this, check = m_check, asked = m_asked]() mutable {
        const auto result = check->run();
        check.reset(); // here, as the function itself may end on the other thread
        QMetaObject::invokeMethod(this, [this, asked, result] {
            if (asked == m_asked)
                looked(result);
        });
    });
}

void FileCheck::looked(const Result<QStringList> &result)
{
    m_running = false;
    if (!result && result.error().code == ErrorCode::Cancelled) {
        m_quiet.start();
        return;
    }
    const QStringList faults = result ? *result : QStringList {result.error().detail};
    stop();
    // A file that is gone or busy is told of where it is read; here only damage counts.
    if (result ? !faults.isEmpty() : result.error().code == ErrorCode::Corrupt)
        Q_EMIT damageFound(faults);
    Q_EMIT finished();
}

void FileCheck::stop()
{
    m_quiet.stop();
    m_running = false;
    ++m_asked;
    if (!m_check)
        return;
    m_check->interrupt();
    // Its connection belongs to the thread and is closed there, after what is running.
    post([check = std::exchange(m_check, nullptr)]() mutable { check.reset(); });
}

} // namespace candour
