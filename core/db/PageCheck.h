// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <memory>
#include <mutex>

struct sqlite3;

namespace candour::db {

class Connection;

/// Looks through the pages of a file on a connection of its own, table by table, so that it can be
/// left at any moment and gone on with: while a table is looked at, nothing can be committed.
/// Made, asked and destroyed on one thread; interrupt() may be called on any.
class PageCheck {
public:
    explicit PageCheck(const QString &path);
    ~PageCheck();
    Q_DISABLE_COPY_MOVE(PageCheck)

    /// Goes on where it was left. The faults of all tables together, a technical line each; empty
    /// for sound pages. ErrorCode::Cancelled when it was interrupted: call it again.
    [[nodiscard]] Result<QStringList> run();
    void interrupt();

private:
    Result<void> begin();
    Result<void> look(const QString &table);
    [[nodiscard]] bool isInterrupted();

    QString m_path;
    bool m_begun = false;
    QStringList m_left; ///< tables not looked at so far
    QStringList m_faults;
    std::unique_ptr<Connection> m_connection;
    std::mutex m_guard; ///< of the two below
    sqlite3 *m_handle = nullptr;
    bool m_interrupted = false;
};

} // namespace candour::db
