// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Connection.h"

#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#include <sqlite3.h>

namespace candour::db {

namespace {

constexpr size_t kMostIdle = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

QString nextName()
{
    static std::atomic<int> count {0};
    return QStringLiteral("candour-%1").arg(++count);
}

int nativeCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

/// The driver's handle, but only if it is served by the library that we call ourselves.
sqlite3 *sharedHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next()
        || query.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// Some PRAGMAs act while they are compiled, so they are compiled every time.
bool isReusable(const QString &sql)
{
    return sql.startsWith(QLatin1String("SELECT")) || sql.startsWith(QLatin1String("INSERT"))
        || sql.startsWith(QLatin1String("UPDATE")) || sql.startsWith(QLatin1String("DELETE"));
}

Result<void> configure(const Connection &connection, Access access)
{
    // Order matters: foreign_keys is ignored inside a transaction. Pages stay in memory until a
    // long import commits, as writing them earlier would lock readers out; but no more than 40 MB
    // of them (a million figures), so that memory has an end.
    const QStringList common {QStringLiteral("PRAGMA busy_timeout = 5000"),
                              QStringLiteral("PRAGMA foreign_keys = ON"),
                              QStringLiteral("PRAGMA trusted_schema = OFF"),
                              QStringLiteral("PRAGMA cell_size_check = ON")};
    const QStringList writer {
        QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA cache_spill = 10000"), QStringLiteral("PRAGMA temp_store = MEMORY")};
    const QStringList reader {QStringLiteral("PRAGMA query_only = ON")};
    for (const QString &pragma : common + (access == Access::Write ? writer : reader)) {
        if (auto done = connection.run(pragma); !done)
            return done;
    }
    return {};
}

} // namespace

Error databaseError(int code, const QString &detail)
{
    if (code == SQLITE_READONLY_DBMOVED) // what is read still comes from the file as it was
        return {
            ErrorCode::NotFound,
            tr("The file is no longer in its folder: it was moved, renamed, deleted or replaced "
               "while it was open, so this was not saved. Put it back to go on; if it is gone, "
               "what is shown can still be printed and exported, and a backup can be opened."),
            detail};
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_CANTLOCK)
        return {ErrorCode::ReadOnly,
                tr("The last change to this file was cut off half-way, and has to be taken back "
                   "before it can be read. Open the file once for writing; where that cannot be "
                   "done, copy it, together with the file of the same name that ends in "
                   "“-journal”, to a place where it can."),
                detail};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                tr("There is no room left on the disk. Nothing of this change was kept; what was "
                   "saved before is safe. Make room and try again."),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                tr("The file is busy: something is being written to it. Try again in a moment."),
                detail};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, tr("The file can be read but not changed here."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt,
                tr("The file is damaged. Nothing was changed. Open a backup of it."), detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, tr("Cancelled. Nothing was changed."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict, tr("The change breaks a rule of the file and was not kept."),
                detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                tr("The file could not be read or written. Check the disk or the stick it is on."),
                detail};
    default:
        return {ErrorCode::Database, tr("The file refused the change. Nothing was kept."), detail};
    }
}

Connection::Connection(const QString &name)
    : m_name(name)
    , m_pool(std::make_shared<StatementPool>())
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(nextName()));
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
        if (!database.isValid())
            return fail(
                ErrorCode::Database,
                tr("The SQLite driver of Qt is not installed (package libqt6sql6-sqlite)."));
        if (access == Access::Read)
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(path);
        if (!database.open())
            return fail(
                databaseError(nativeCode(database.lastError()), database.lastError().text()));
        connection->m_handle = sharedHandle(database);
    }
    if (auto done = configure(*connection, access); !done)
        return fail(done.error());
    return connection;
}

Connection::~Connection()
{
    m_pool.reset(); // a statement may not outlive its connection
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<QSqlQuery> Connection::compile(const QString &sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(databaseError(nativeCode(query.lastError()),
                                  query.lastError().text() + QStringLiteral(" — ") + sql));
    return query;
}

Result<Statement> Connection::prepare(const QString &sql) const
{
    if (!isReusable(sql)) {
        auto query = compile(sql);
        return query ? Result<Statement>(Statement(std::move(*query))) : fail(query.error());
    }
    if (auto idle = m_pool->take(sql))
        return Statement(std::move(*idle), m_pool);
    auto query = compile(sql);
    return query ? Result<Statement>(Statement(std::move(*query), m_pool)) : fail(query.error());
}

Result<void> Connection::run(const QString &sql) const
{
    auto query = compile(sql);
    if (!query)
        return fail(query.error());
    return Statement(std::move(*query)).execute();
}

Result<QVariant> Connection::scalar(const QString &sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    return statement->next() ? statement->value(0) : QVariant();
}

Result<void> Connection::runScript(const QByteArray &sql) const
{
    // QSqlQuery takes one statement at a time; sqlite3_complete knows comments, quotes and
    // triggers.
    QByteArray pending;
    for (const QByteArray &line : sql.split('\n')) {
        pending += line + '\n';
        if (!line.contains(';') || !sqlite3_complete(pending.constData()))
            continue;
        if (auto done = run(QString::fromUtf8(pending)); !done)
            return done;
        pending.clear();
    }
    for (const QByteArray &line : pending.split('\n')) {
        const QByteArray rest = line.trimmed();
        if (!rest.isEmpty() && !rest.startsWith("--"))
            return fail(ErrorCode::Database, tr("A statement of the schema is not complete."),
                        QString::fromUtf8(rest));
    }
    return {};
}

Result<void> Connection::setBusyTimeout(int milliseconds) const
{
    return run(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds));
}

Result<void> Connection::setQueryOnly(bool on) const
{
    auto pragma = compile(on ? QStringLiteral("PRAGMA query_only = ON")
                             : QStringLiteral("PRAGMA query_only = OFF"));
    if (!pragma)
        return fail(pragma.error());
    // SQLite sets the flag while it compiles this. To run it as well would make it compile anew
    // every statement that waits to be used again, a third of the work of a command; so it is run
    // only where asking says that the flag is not set, as in another version it may not be.
    const auto stands = scalar(QStringLiteral("PRAGMA query_only"));
    if (stands && stands->toBool() == on)
        return {};
    return Statement(std::move(*pragma)).execute();
}

std::optional<QSqlQuery> StatementPool::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return std::nullopt;
    QSqlQuery query = std::move(found->second);
    m_idle.erase(found);
    return query;
}

void StatementPool::give(QSqlQuery &&query, int values)
{
    query.finish(); // lets go of the file
    for (int i = 0; i < values; ++i)
        query.bindValue(i, QVariant());
    if (m_idle.size() >= kMostIdle)
        m_idle.clear();
    const QString sql = query.lastQuery();
    m_idle.try_emplace(sql, std::move(query));
}

Result<void> Statement::executeWith(const QVariantList &values)
{
    m_bound = int(values.size());
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    return m_query.exec() ? Result<void>() : fail(lastError());
}

Result<void> Statement::ended() const
{
    return m_query.lastError().isValid() ? fail(lastError()) : Result<void>();
}

Error Statement::lastError() const
{
    const QSqlError error = m_query.lastError();
    return databaseError(nativeCode(error),
                         error.text() + QStringLiteral(" — ") + m_query.lastQuery());
}

} // namespace candour::db
