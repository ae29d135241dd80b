// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/RawSqlite.h"

#include <QFile>
#include <QTextStream>

#include <cstdlib>
#include <sqlite3.h>

namespace candour::bench {

namespace {

void require(bool done, sqlite3 *handle)
{
    if (done)
        return;
    QTextStream(stderr) << "SQLite: " << sqlite3_errmsg(handle) << Qt::endl;
    std::exit(1);
}

} // namespace

RawSqlite::RawSqlite(const QString &path)
{
    require(sqlite3_open(QFile::encodeName(path).constData(), &m_handle) == SQLITE_OK, m_handle);
}

RawSqlite::~RawSqlite()
{
    sqlite3_close(m_handle);
}

void RawSqlite::run(const char *sql)
{
    require(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_handle);
}

RawStatement::RawStatement(const RawSqlite &file, const char *sql)
    : m_handle(file.m_handle)
{
    require(sqlite3_prepare_v2(m_handle, sql, -1, &m_statement, nullptr) == SQLITE_OK, m_handle);
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

RawStatement &RawStatement::number(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

RawStatement &RawStatement::text(const QByteArray &utf8)
{
    sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

RawStatement &RawStatement::blob(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, ++m_bound, bytes.constData(), int(bytes.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

void RawStatement::run()
{
    const int step = sqlite3_step(m_statement);
    require(step == SQLITE_DONE || step == SQLITE_ROW, m_handle);
    sqlite3_reset(m_statement);
    m_bound = 0;
}

QByteArray RawStatement::value()
{
    const int step = sqlite3_step(m_statement);
    require(step == SQLITE_DONE || step == SQLITE_ROW, m_handle);
    QByteArray found;
    if (step == SQLITE_ROW)
        found = QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, 0)),
                           sqlite3_column_bytes(m_statement, 0));
    sqlite3_reset(m_statement);
    m_bound = 0;
    return found;
}

} // namespace candour::bench
