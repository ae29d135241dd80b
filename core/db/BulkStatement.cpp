// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/BulkStatement.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <cmath>
#include <limits>
#include <sqlite3.h>

namespace candour::db {

namespace {

Error lastError(const Connection &connection)
{
    sqlite3 *handle = connection.handle();
    return databaseError(sqlite3_extended_errcode(handle),
                         QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace

Result<BulkStatement> BulkStatement::prepare(const Connection &connection, const char *sql)
{
    BulkStatement statement;
    statement.m_connection = &connection;
    if (!connection.handle()) {
        auto fallback = connection.prepare(QString::fromUtf8(sql));
        if (!fallback)
            return fail(fallback.error());
        statement.m_fallback = std::make_unique<Statement>(std::move(*fallback));
        return statement;
    }
    if (sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                           &statement.m_statement, nullptr)
        != SQLITE_OK)
        return fail(lastError(connection));
    return statement;
}

BulkStatement::BulkStatement(BulkStatement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_fallback(std::move(other.m_fallback))
    , m_bound(std::move(other.m_bound))
    , m_executed(other.m_executed)
    , m_failure(std::move(other.m_failure))
{
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

void BulkStatement::bind(int parameter, qint64 value)
{
    if (m_statement) {
        sqlite3_bind_int64(m_statement, parameter + 1, value);
        return;
    }
    m_bound.resize(qMax<qsizetype>(m_bound.size(), parameter + 1));
    m_bound[parameter] = value;
}

void BulkStatement::bind(int parameter, double value)
{
    if (m_statement) {
        if (std::isnan(value))
            sqlite3_bind_null(m_statement, parameter + 1);
        else
            sqlite3_bind_double(m_statement, parameter + 1, value);
        return;
    }
    m_bound.resize(qMax<qsizetype>(m_bound.size(), parameter + 1));
    m_bound[parameter] = std::isnan(value) ? QVariant() : QVariant(value);
}

void BulkStatement::bind(int parameter, QByteArrayView utf8)
{
    if (m_statement) {
        if (utf8.isNull())
            sqlite3_bind_null(m_statement, parameter + 1);
        else
            sqlite3_bind_text64(m_statement, parameter + 1, utf8.data(),
                                sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
        return;
    }
    m_bound.resize(qMax<qsizetype>(m_bound.size(), parameter + 1));
    m_bound[parameter] = utf8.isNull() ? QVariant() : QVariant(QString::fromUtf8(utf8));
}

Result<void> BulkStatement::run()
{
    if (!m_statement) {
        auto done = m_fallback->executeWith(m_bound);
        return done;
    }
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        Error error = lastError(*m_connection);
        sqlite3_reset(m_statement);
        return fail(std::move(error));
    }
    sqlite3_reset(m_statement);
    return {};
}

bool BulkStatement::next()
{
    if (m_statement) {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            m_failure = std::make_unique<Error>(lastError(*m_connection));
        return false;
    }
    if (!m_executed) {
        m_executed = true;
        if (auto done = m_fallback->executeWith(m_bound); !done) {
            m_failure = std::make_unique<Error>(done.error());
            return false;
        }
    }
    return m_fallback->next();
}

void BulkStatement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    else
        m_fallback->finish();
    m_executed = false;
}

qint64 BulkStatement::integer(int column) const
{
    return m_statement ? sqlite3_column_int64(m_statement, column) : m_fallback->integer(column);
}

double BulkStatement::real(int column) const
{
    if (m_statement) {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL
            ? std::numeric_limits<double>::quiet_NaN()
            : sqlite3_column_double(m_statement, column);
    }
    return m_fallback->isNull(column) ? std::numeric_limits<double>::quiet_NaN()
                                      : m_fallback->value(column).toDouble();
}

QByteArrayView BulkStatement::text(int column) const
{
    if (m_statement) {
        const auto *bytes =
            reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QByteArrayView(bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0);
    }
    m_text = m_fallback->text(column).toUtf8();
    return m_text;
}

} // namespace candour::db
