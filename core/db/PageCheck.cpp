// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/PageCheck.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <sqlite3.h>

namespace candour::db {

namespace {

constexpr qsizetype kMostFaults = 20; ///< more tell nobody more

} // namespace

PageCheck::PageCheck(const QString &path)
    : m_path(path)
{
}

PageCheck::~PageCheck()
{
    const std::lock_guard hold(m_guard);
    m_handle = nullptr;
}

void PageCheck::interrupt()
{
    const std::lock_guard hold(m_guard);
    m_interrupted = true;
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

bool PageCheck::isInterrupted()
{
    const std::lock_guard hold(m_guard);
    return std::exchange(m_interrupted, false);
}

Result<void> PageCheck::begin()
{
    auto connection = Connection::open(m_path, Access::Read);
    if (!connection)
        return fail(connection.error());
    m_connection = std::move(*connection);
    auto tables = m_connection->prepare(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"));
    if (!tables)
        return fail(tables.error());
    if (auto done = tables->execute(); !done)
        return done;
    while (tables->next())
        m_left.append(tables->text(0));
    if (auto all = tables->ended(); !all)
        return all;
    m_begun = true;
    const std::lock_guard hold(m_guard);
    m_handle = m_connection->handle();
    return {};
}

Result<void> PageCheck::look(const QString &table)
{
    auto statement = m_connection->prepare(QStringLiteral("PRAGMA quick_check(\"%1\")").arg(table));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return done;
    while (statement->next()) {
        if (statement->text(0) != QLatin1String("ok") && m_faults.size() < kMostFaults)
            m_faults.append(table + QStringLiteral(": ") + statement->text(0));
    }
    return statement->ended();
}

Result<QStringList> PageCheck::run()
{
    if (!m_begun) {
        if (auto done = begin(); !done)
            return fail(done.error());
    }
    while (!m_left.isEmpty()) {
        if (isInterrupted())
            return fail(ErrorCode::Cancelled, {});
        const auto done = look(m_left.first());
        // What cannot be looked at now, since it is being written, is looked at again.
        if (!done
            && (done.error().code == ErrorCode::Cancelled
                || done.error().code == ErrorCode::Locked)) {
            (void)isInterrupted();
            return fail(ErrorCode::Cancelled, done.error().text, done.error().detail);
        }
        if (!done)
            m_faults.append(m_left.first() + QStringLiteral(": ") + done.error().detail);
        m_left.removeFirst();
    }
    return m_faults;
}

} // namespace candour::db
