// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;
class QSqlDatabase;
class QSqlQuery;

namespace candour::db {

class Statement;
class StatementPool;

enum class Access {
    Write,
    Read, ///< a reader beside the writer; refuses every change
};

/// One SQLite connection with the settings every connection of ours has (DESIGN sections 3, 4):
/// foreign keys on, trusted_schema off, rollback journal, full sync, a busy timeout; a writer also
/// keeps its cache out of the file until commit. Belongs to the thread that opened it.
class Connection {
public:
    /// `path` may be ":memory:". A Read connection never creates the file.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// One statement without parameters.
    Result<void> run(const QString &sql) const;
    /// Any number of statements; what follows the last semicolon is an error.
    Result<void> runScript(const QByteArray &sql) const;
    /// Kept for use again when the statement is done with.
    [[nodiscard]] Result<Statement> prepare(const QString &sql) const;
    /// The first column of the first row; invalid when there is no row.
    [[nodiscard]] Result<QVariant> scalar(const QString &sql) const;
    /// How long a statement waits for another connection that holds the file before it fails with
    /// ErrorCode::Locked; 5 s unless told.
    Result<void> setBusyTimeout(int milliseconds) const;
    /// Lifts or sets `query_only`: outside a command the writer stands at ON.
    Result<void> setQueryOnly(bool on) const;

    /// The driver's handle, when its SQLite is the one we are linked with; else null.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    [[nodiscard]] QSqlDatabase database() const;

private:
    explicit Connection(const QString &name);
    [[nodiscard]] Result<QSqlQuery> compile(const QString &sql) const;

    QString m_name;
    std::shared_ptr<StatementPool> m_pool;
    sqlite3 *m_handle = nullptr;
};

/// The Error for a failed statement: codes and sentences for a full disk, a locked, read-only or
/// damaged file; the driver's own words as detail.
[[nodiscard]] Error databaseError(int nativeCode, const QString &detail);

} // namespace candour::db
