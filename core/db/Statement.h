// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace candour::db {

/// Statements of one connection that wait to be used again, by their text: compiling one takes
/// longer than most of them run.
class StatementPool {
public:
    /// An idle statement, or none.
    [[nodiscard]] std::optional<QSqlQuery> take(const QString &sql);
    /// Takes back one that is done with; its first values are forgotten.
    void give(QSqlQuery &&query, int values);

private:
    std::unordered_map<QString, QSqlQuery> m_idle;
};

/// A prepared statement: bind, step, read. Thin, forward-only.
class Statement {
public:
    explicit Statement(QSqlQuery query, const std::weak_ptr<StatementPool> &pool = {})
        : m_query(std::move(query))
        , m_pool(pool)
    {
    }

    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    Q_DISABLE_COPY(Statement)

    ~Statement()
    {
        if (const auto pool = m_pool.lock())
            pool->give(std::move(m_query), m_bound);
    }

    /// Binds in order of the question marks; an invalid QVariant is NULL.
    template <typename... Values>
    Result<void> execute(const Values &...values)
    {
        return executeWith({QVariant(values)...});
    }

    Result<void> executeWith(const QVariantList &values);

    bool next() { return m_query.next(); }

    /// After next() has given false: an error where the rows ended before their time (a damaged
    /// page, a stick that was pulled). What was read up to there is not what the file holds.
    [[nodiscard]] Result<void> ended() const;

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    [[nodiscard]] qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

    /// Rows that the last statement changed.
    [[nodiscard]] qint64 affected() const { return m_query.numRowsAffected(); }

    void finish() { m_query.finish(); }

private:
    [[nodiscard]] Error lastError() const;

    QSqlQuery m_query;
    std::weak_ptr<StatementPool> m_pool;
    int m_bound = 0;
};

} // namespace candour::db
