// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Database.h"

#include "core/db/MigrationCopy.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QtEndian>

namespace candour::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

QString shown(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Header of a SQLite file: magic at 0, user_version at 60, application_id at 68, big-endian.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kVersionAt = 60;
constexpr qsizetype kApplicationAt = 68;

quint32 word(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

Error tooNew(const QString &path)
{
    return {ErrorCode::FileTooNew,
            tr("“%1” was made by a newer version of Candour. It was not changed. Install the newer "
               "version to open it.")
                .arg(shown(path))};
}

Result<int> checkedVersion(const QString &path, int known)
{
    const FileIdentity identity = identify(path, known);
    switch (identity.kind) {
    case FileKind::Ours:
        return identity.version;
    case FileKind::Absent:
        return fail(ErrorCode::NotFound,
                    tr("There is no file “%1”. It may have been moved or renamed.").arg(path));
    case FileKind::Unreadable:
        return fail(
            ErrorCode::Io,
            tr("“%1” cannot be read. Check that you may open it and that its disk is there.")
                .arg(path));
    case FileKind::Foreign:
        return fail(ErrorCode::NotOurFile,
                    tr("“%1” is not a Candour file. It was not changed.").arg(shown(path)));
    case FileKind::Newer:
        return fail(tooNew(path));
    }
    return fail(ErrorCode::Io, QString());
}

/// A flipped byte in a CHECK passes SQLite's own integrity check; this comparison finds it.
Result<void> compareSchema(const Connection &connection, const Schema &schema, const QString &path)
{
    auto found = schemaText(connection);
    if (!found)
        return fail(found.error());
    auto expected = expectedSchemaText(schema);
    if (!expected)
        return fail(expected.error());
    if (*found == *expected)
        return {};
    QStringList names;
    const QStringList all = found->keys() + expected->keys();
    for (const QString &name : all) {
        if (found->value(name) != expected->value(name) && !names.contains(name))
            names.append(name);
    }
    return fail(ErrorCode::Corrupt,
                tr("“%1” is damaged: its table definitions are not those of its version. It was "
                   "not changed. Open a backup of it.")
                    .arg(shown(path)),
                names.join(QStringLiteral(", ")));
}

} // namespace

FileIdentity identify(const QString &path, int knownVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {FileKind::Absent, 0};
    QFile file(path);
    // A pipe or a device would keep us waiting for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return {FileKind::Unreadable, 0};
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith("SQLite format 3")
        || word(header, kApplicationAt) != kApplicationId)
        return {FileKind::Foreign, 0};
    const int version = int(word(header, kVersionAt));
    return {version > knownVersion ? FileKind::Newer : FileKind::Ours, version};
}

Database::Database(const QString &path, const Schema &schema, const Clock &clock, Access access)
    : m_path(path)
    , m_schema(schema)
    , m_clock(clock)
    , m_access(access)
{
    m_author.device = QSysInfo::machineHostName();
}

Result<void> Database::lock()
{
    if (m_path == QLatin1String(":memory:"))
        return {};
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // by default another machine's lock would be stolen after 30 s
    if (m_lock->tryLock(0))
        return {};
    if (m_lock->error() == QLockFile::PermissionError)
        return fail(ErrorCode::ReadOnly,
                    tr("“%1” lies where nothing can be written. It can be read, not changed.")
                        .arg(shown(m_path)));
    qint64 process = 0;
    QString machine;
    QString program;
    if (!m_lock->getLockInfo(&process, &machine, &program))
        return fail(ErrorCode::Io,
                    tr("“%1” cannot be locked. Check that its folder exists, that you may write in "
                       "it and that the name is not too long.")
                        .arg(m_path));
    const QString since = QFileInfo(m_path + QStringLiteral(".lock"))
                              .lastModified()
                              .toString(QStringLiteral("d MMM yyyy HH:mm"));
    return fail(ErrorCode::Locked,
                tr("“%1” is open in %2 on %3 since %4. It can be read here meanwhile, not changed.")
                    .arg(shown(m_path), program, machine, since));
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Schema &schema,
                                                   const Clock &clock)
{
    const bool inMemory = path == QLatin1String(":memory:");
    if (!inMemory && QFileInfo::exists(path))
        return fail(
            ErrorCode::Conflict,
            tr("There is already a file “%1”. It was not changed. Choose another name.").arg(path));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!inMemory && (!folder.isDir() || !folder.isWritable()))
        return fail(
            ErrorCode::Io,
            tr("“%1” cannot be created: the folder “%2” does not exist or may not be written "
               "in. Choose another.")
                .arg(shown(path), folder.filePath()));
    std::unique_ptr<Database> database(new Database(path, schema, clock, Access::Write));
    if (auto done = database->lock(); !done)
        return fail(done.error());
    const auto build = [&]() -> Result<void> {
        auto connection = Connection::open(path, Access::Write);
        if (!connection)
            return fail(ErrorCode::Io,
                        tr("“%1” cannot be created. Check that the folder exists and that you may "
                           "write in it.")
                            .arg(path),
                        connection.error().detail);
        database->m_connection = std::move(*connection);
        if (auto done = database->m_connection->run(
                QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
            !done)
            return done;
        if (auto done = migrate(*database->m_connection, schema, 0); !done)
            return done;
        if (auto done = refreshDerived(*database->m_connection, schema); !done)
            return done;
        return database->m_connection->setQueryOnly(true);
    };
    if (auto done = build(); !done) {
        database->m_connection.reset();
        if (!inMemory)
            QFile::remove(path);
        return fail(done.error());
    }
    return database;
}

Result<void> Database::prepareForWriting()
{
    // Asked again, and of SQLite: another program may have changed the file before the lock was
    // held, or have left a transaction that was rolled back only now.
    auto stored = m_connection->scalar(QStringLiteral("PRAGMA user_version"));
    if (!stored)
        return fail(stored.error());
    const int version = stored->toInt();
    if (version > m_schema.version())
        return fail(tooNew(m_path));
    if (version < m_schema.version()) {
        // A migration of a damaged file could hide the damage, so it is looked for first.
        if (auto done = compareSchema(*m_connection, m_schema.atVersion(version), m_path); !done)
            return done;
        if (auto copy = copyBeforeMigration(*this, version); !copy)
            return fail(copy.error());
        if (auto done = migrate(*m_connection, m_schema, version); !done)
            return done;
    }
    if (auto done = compareSchema(*m_connection, m_schema, m_path); !done)
        return done;
    if (auto done = refreshDerived(*m_connection, m_schema); !done)
        return done;
    return m_connection->setQueryOnly(true);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Schema &schema,
                                                 const Clock &clock, Access access)
{
    auto version = checkedVersion(path, schema.version());
    if (!version)
        return fail(version.error());
    std::unique_ptr<Database> database(new Database(path, schema, clock, access));
    if (access == Access::Write) {
        if (!QFileInfo(path).isWritable())
            return fail(ErrorCode::ReadOnly,
                        tr("“%1” is read-only. It can be read, not changed.").arg(shown(path)));
        if (auto done = database->lock(); !done)
            return fail(done.error());
    } else if (*version < schema.version()) {
        return fail(ErrorCode::FileTooOld,
                    tr("“%1” was made by an older version of Candour. Open it once for writing, "
                       "so that it can be brought up to date.")
                        .arg(shown(path)));
    }
    auto connection = Connection::open(path, access);
    if (!connection)
        return fail(connection.error());
    database->m_connection = std::move(*connection);
    if (access == Access::Write) {
        if (auto done = database->prepareForWriting(); !done)
            return fail(done.error());
    } else if (auto done = compareSchema(*database->m_connection, schema, path); !done) {
        return fail(done.error());
    }
    return database;
}

} // namespace candour::db
