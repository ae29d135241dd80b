// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace candour::bench {

/// SQLite as it is, without anything of ours between: what we are measured against. Every failure
/// ends the bench.
class RawSqlite {
public:
    explicit RawSqlite(const QString &path);
    ~RawSqlite();
    Q_DISABLE_COPY_MOVE(RawSqlite)

    void run(const char *sql);

private:
    friend class RawStatement;
    sqlite3 *m_handle = nullptr;
};

class RawStatement {
public:
    RawStatement(const RawSqlite &file, const char *sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    /// Binds the next parameters of one execution.
    RawStatement &number(qint64 value);
    RawStatement &text(const QByteArray &utf8);
    RawStatement &blob(const QByteArray &bytes);
    void run();

    /// The first column of the first row.
    QByteArray value();

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

} // namespace candour::bench
