// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Database.h"

#include "core/db/Command.h"
#include "core/db/Damage.h"
#include "core/db/DiskRoom.h"
#include "core/db/MigrationCopy.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
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

/// Room for an empty file and its journal, and how often a file lies on the disk while it is
/// migrated: itself, its copy, its journal.
constexpr qint64 kNewFileSize = 1 << 20;
constexpr qint64 kRewrites = 2;

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
    case FileKind::Damaged:
        return fail(damageError(path, damageOf(path)));
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

Error nameTaken(const QString &path)
{
    return {ErrorCode::Conflict,
            tr("There is already a file “%1”. It was not changed. Choose another name.").arg(path)};
}

Error cannotCreate(const QString &path, const QString &detail)
{
    return {ErrorCode::Io,
            tr("“%1” cannot be created. Check that the folder exists and that you may write in it.")
                .arg(path),
            detail};
}

/// Takes the name in one step with finding it free: from here on what bears it is ours to remove.
Result<void> makeEmpty(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    return fail(QFileInfo::exists(path) ? nameTaken(path) : cannotCreate(path, file.errorString()));
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
    QStringList missing;
    QStringList differing;
    for (auto it = expected->cbegin(); it != expected->cend(); ++it) {
        if (!found->contains(it.key()))
            missing.append(it.key());
        else if (found->value(it.key()) != it.value())
            differing.append(it.key());
        found->remove(it.key());
    }
    differing += found->keys();
    const QString detail = (missing + differing).join(QStringLiteral(", "));
    if (missing.isEmpty())
        return fail(ErrorCode::Corrupt,
                    tr("“%1” is damaged: its table definitions are not those of its version. It "
                       "was not changed. Open a backup of it.")
                        .arg(shown(path)),
                    detail);
    return fail(ErrorCode::Corrupt,
                tr("“%1” is damaged: parts of it are missing (%2). It was not changed. Open a "
                   "backup of it, or save what can still be read into a new file.")
                    .arg(shown(path), missing.join(QStringLiteral(", "))),
                detail);
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
    if (damageOf(path).kind != DamageKind::None)
        return {FileKind::Damaged, 0};
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

Database::~Database() = default;

bool Database::isInMemory() const
{
    return m_path == QLatin1String(":memory:");
}

Result<void> Database::lock(const std::optional<TakeOver> &takeOver)
{
    if (isInMemory())
        return {};
    auto taken = FileLock::take(m_path, m_clock, takeOver);
    if (!taken)
        return fail(taken.error());
    m_lock = std::move(*taken);
    return {};
}

Result<void> Database::checkLock() const
{
    if (!m_lock)
        return {};
    switch (m_lock->state()) {
    case FileLock::State::Held:
        return {};
    case FileLock::State::Gone: {
        // Somebody tidied up. While nobody wrote meanwhile, what is shown still is what is there.
        const auto version = m_connection->scalar(QStringLiteral("PRAGMA data_version"));
        if (version && *version == m_dataVersion && m_lock->retake())
            return {};
        break;
    }
    case FileLock::State::Taken:
        break;
    }
    const QDateTime now = m_clock.now();
    const auto holder = FileLock::holderOf(m_path);
    return fail(ErrorCode::Locked,
                tr("“%1” was taken over %2, so this was not saved. Copy what you were writing, "
                   "close the file and open it again to see how it stands now.")
                    .arg(shown(m_path),
                         holder ? holderText(*holder, now) : tr("by somebody else meanwhile")));
}

void Database::setAuthor(const Author &author)
{
    m_author = author;
    if (!m_lock)
        return;
    const Uid person = Uid::fromText(author.name);
    if (person.isNull()) {
        // A program that works by itself (candour-cli) has a person who started it.
        if (author.name != QCoreApplication::applicationName())
            m_lock->setPerson(author.name);
        return;
    }
    if (const RecordKind *kind = registry().byId(QStringLiteral("person"))) {
        if (const auto found = records().find(*kind, person); found && *found)
            m_lock->setPerson((*found)->title());
    }
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Schema &schema,
                                                   const Clock &clock)
{
    const bool inMemory = path == QLatin1String(":memory:");
    if (!inMemory && QFileInfo::exists(path))
        return fail(nameTaken(path));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!inMemory && (!folder.isDir() || !folder.isWritable()))
        return fail(
            ErrorCode::Io,
            tr("“%1” cannot be created: the folder “%2” does not exist or may not be written "
               "in. Choose another.")
                .arg(shown(path), folder.filePath()));
    std::unique_ptr<Database> database(new Database(path, schema, clock, Access::Write));
    if (auto done = database->lock({}); !done)
        return fail(done.error());
    if (auto made = inMemory ? Result<void>() : makeEmpty(path); !made)
        return fail(made.error());
    const auto build = [&]() -> Result<void> {
        auto connection = Connection::open(path, Access::Write);
        if (!connection)
            return fail(cannotCreate(path, connection.error().detail));
        database->m_connection = std::move(*connection);
        if (auto done = database->m_connection->run(
                QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
            !done)
            return done;
        if (auto done = migrate(*database->m_connection, schema, 0); !done)
            return done;
        if (auto done = refreshDerived(*database->m_connection, schema); !done)
            return done;
        return database->standBy();
    };
    if (auto done = build(); !done) {
        database->m_connection.reset();
        if (!inMemory)
            QFile::remove(path);
        return fail(withRoomNeeded(done.error(), path, kNewFileSize));
    }
    return database;
}

Result<void> Database::prepareForWriting()
{
    if (auto done = bringUpToDate(); !done)
        return fail(withRoomNeeded(done.error(), m_path, kRewrites * QFileInfo(m_path).size()));
    return standBy();
}

/// What every writer is between two commands.
Result<void> Database::standBy()
{
    auto version = m_connection->scalar(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return fail(version.error());
    m_dataVersion = *version;
    return m_connection->setQueryOnly(true);
}

Result<void> Database::bringUpToDate()
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
    return refreshDerived(*m_connection, m_schema);
}

Result<void> Database::noteTakeOver(const TakeOver &takeOver)
{
    m_author.name = takeOver.by;
    const QJsonObject from {
        {QStringLiteral("person"), takeOver.from.person},
        {QStringLiteral("machine"), takeOver.from.machine},
        {QStringLiteral("program"), takeOver.from.program},
        {QStringLiteral("since"), takeOver.from.since.toUTC().toString(Qt::ISODate)}};
    auto command = Command::begin(*this, {QStringLiteral("file.takeover"), from, {}});
    if (!command)
        return fail(command.error());
    (*command)->keepWithoutChanges();
    if (auto done = (*command)->commit(); !done)
        return fail(done.error());
    setAuthor(m_author);
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Schema &schema,
                                                 const Clock &clock, Access access,
                                                 const std::optional<TakeOver> &takeOver)
{
    auto version = checkedVersion(path, schema.version());
    if (!version)
        return fail(version.error());
    std::unique_ptr<Database> database(new Database(path, schema, clock, access));
    const bool isHeld = FileLock::holderOf(path).has_value();
    if (access == Access::Write) {
        if (!QFileInfo(path).isWritable())
            return fail(ErrorCode::ReadOnly,
                        tr("“%1” is read-only. It can be read, not changed.").arg(shown(path)));
        if (auto done = database->lock(takeOver); !done)
            return fail(done.error());
        database->m_tookBackUnfinished = hasUnfinishedChange(path);
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
    if (access == Access::Read) {
        if (auto done = compareSchema(*database->m_connection, schema, path); !done)
            return fail(done.error());
        return database;
    }
    if (auto done = database->prepareForWriting(); !done)
        return fail(done.error());
    if (takeOver && isHeld) {
        if (auto done = database->noteTakeOver(*takeOver); !done)
            return fail(done.error());
    }
    return database;
}

} // namespace candour::db
