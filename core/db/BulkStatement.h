// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3_stmt;

namespace candour::db {

class Connection;
class Statement;

/// A statement for hundreds of thousands of rows: the SQLite C API on the driver's handle, or
/// QSqlQuery where the driver brings a SQLite of its own (DESIGN section 3, "Bulk writing").
/// Parameters and columns count from zero.
class BulkStatement {
public:
    static Result<BulkStatement> prepare(const Connection &connection, const char *sql);
    BulkStatement(BulkStatement &&other) noexcept;
    ~BulkStatement();

    void bind(int parameter, qint64 value);
    /// NaN is bound as NULL.
    void bind(int parameter, double value);
    /// The bytes must live until the statement has run. A null view is NULL.
    void bind(int parameter, QByteArrayView utf8);

    /// Runs a statement that gives no rows, and makes it ready for the next.
    Result<void> run();
    /// Steps to the next row; false at the end. After an error `failure()` says what it was.
    bool next();

    [[nodiscard]] const Error *failure() const { return m_failure.get(); }

    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const; ///< NaN for NULL
    /// Valid until the next step.
    [[nodiscard]] QByteArrayView text(int column) const;

private:
    BulkStatement() = default;

    const Connection *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::unique_ptr<Statement> m_fallback;
    QVariantList m_bound;
    mutable QByteArray m_text;
    bool m_executed = false;
    std::unique_ptr<Error> m_failure;
};

} // namespace candour::db
