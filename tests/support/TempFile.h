// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "tests/support/CatchQt.h"

#include <QTemporaryDir>

namespace candour::test {

/// The moment at which the tests' clock stands.
inline const QDateTime kNow(QDate(2026, 4, 15), QTime(9, 30), Qt::UTC);

/// Fails the test with the error's own words.
template <typename T>
decltype(auto) must(Result<T> &&result)
{
    if (!result)
        FAIL(result.error().text.toStdString()
             << " [" << result.error().detail.toStdString() << "]");
    if constexpr (!std::is_void_v<T>)
        return T(std::move(*result));
}

/// A new Candour file in a folder of its own, gone at the end of the test.
class TempFile {
public:
    explicit TempFile(const db::Schema &schema = db::candourSchema())
        : m_schema(schema)
        , m_clock(kNow)
    {
        m_database = must(db::Database::create(path(), m_schema, m_clock));
        m_database->setAuthor({QStringLiteral("tester"), QStringLiteral("here")});
    }

    [[nodiscard]] QString folder() const { return m_dir.path(); }

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("test.candour")); }

    db::Database &operator*() { return *m_database; }

    db::Database *operator->() { return m_database.get(); }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    void close() { m_database.reset(); }

    void reopen()
    {
        m_database.reset();
        m_database = must(db::Database::open(path(), m_schema, m_clock, db::Access::Write));
        m_database->setAuthor({QStringLiteral("tester"), QStringLiteral("here")});
    }

    /// Puts one value by a command of its own.
    template <typename T>
    Uid put(const T &value, const QString &reason = {})
    {
        auto command =
            must(db::Command::begin(*m_database, {QStringLiteral("test.put"), {}, reason}));
        const Uid uid = must(command->put(value));
        must(command->commit());
        return uid;
    }

private:
    QTemporaryDir m_dir;
    const db::Schema &m_schema;
    FixedClock m_clock;
    std::unique_ptr<db::Database> m_database;
};

} // namespace candour::test
