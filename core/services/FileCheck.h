// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ConflictCopies.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace candour {

namespace db {
class PageCheck;
}

class FileSession;

/// Looks after a file was opened whether its pages are sound and whether a synchronising program
/// left another one beside it: on a thread of its own, so that opening stays fast, and only while
/// nothing is being written. Lives on the main thread and is outlived by the session.
class FileCheck final : public QObject {
    Q_OBJECT

public:
    explicit FileCheck(FileSession &session, QObject *parent = nullptr);
    ~FileCheck() override;

    /// How long nothing must have been written before it begins; two seconds unless told.
    void setPatience(int milliseconds);

Q_SIGNALS:
    void conflictsFound(const QList<candour::db::ConflictCopy> &copies);
    /// Technical lines, as SQLite words them.
    void damageFound(const QStringList &faults);
    /// The whole file was looked at.
    void finished();

private:
    void begin();
    void follow(bool busy);
    void goOn();
    void looked(const Result<QStringList> &result);
    void stop();
    void post(std::function<void()> work);

    FileSession &m_session;
    QThread m_thread;
    QObject *m_worker = nullptr; ///< lives on the thread
    QTimer m_quiet;
    std::shared_ptr<db::PageCheck> m_check; ///< null when there is nothing to look at
    bool m_running = false;
    int m_asked = 0; ///< counts what was begun and given up: late answers are dropped
};

} // namespace candour
