// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QSqlQuery>
#include <QVariant>

namespace candour::db {

/// A prepared statement: bind, step, read. Thin, forward-only.
class Statement {
public:
    explicit Statement(QSqlQuery query)
        : m_query(std::move(query))
    {
    }

    /// Binds in order of the question marks; an invalid QVariant is NULL.
    template <typename... Values>
    Result<void> execute(const Values &...values)
    {
        return executeWith({QVariant(values)...});
    }

    Result<void> executeWith(const QVariantList &values);

    bool next() { return m_query.next(); }

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    [[nodiscard]] qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
};

} // namespace candour::db
