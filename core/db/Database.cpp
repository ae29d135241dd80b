// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Database.h"

#include "core/base/PartFile.h"
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

bool hasStrangeJournal(const QString &path)
{
    const QFileInfo journal(path + QStringLiteral("-journal"));
    return journal.exists() && !journal.isFile();
}

Error strangeJournal(const QString &path)
{
    return {ErrorCode::Io,
            tr("“%1-journal” lies beside the file and is no file, so “%1” cannot be opened. Remove "
               "it or give it another name.")
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
        if (hasStrangeJournal(path))
            return fail(strangeJournal(path));
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

/// SQLite would take it for half a change of the new file, and put those pages into it.
Result<void> checkNoJournal(const QString &path)
{
    if (hasStrangeJournal(path))
        return fail(strangeJournal(path));
    if (!hasUnfinishedChange(path))
        return {};
    return fail(ErrorCode::Conflict,
                tr("“%1-journal” lies where “%1” is to be made: it belongs to a file that had this "
                   "name. Move it to where that file is now, or choose another name.")
                    .arg(shown(path)));
}

Error cannotCreate(const QString &path, const QString &detail)
{
    return {ErrorCode::Io,
            tr("“%1” cannot be created. Check that the folder exists and that you may write in it.")
                .arg(path),
            detail};
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
    // A pipe or a device would keep us waiting for ever, and SQLite if it lay in the journal's
    // place.
    if (!info.isFile() || hasStrangeJournal(path) || !file.open(QIODevice::ReadOnly))
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
                                                   const Clock &clock, const Fill &fill)
{
    std::unique_ptr<Database> database(new Database(path, schema, clock, Access::Write));
    if (database->isInMemory()) {
        auto built = database->build(path, fill);
        return built ? Result<std::unique_ptr<Database>>(std::move(database)) : fail(built.error());
    }
    PartFile part(path);
    for (const auto &place : {part.checkPlace(kNewFileSize), checkNoJournal(path)}) {
        if (!place)
            return fail(place.error());
    }
    if (auto done = database->lock({}); !done)
        return fail(done.error());
    removeStaleParts(QFileInfo(path).absolutePath(), clock.now().addDays(-1));
    auto made = database->build(part.path(), fill);
    database->m_connection.reset();
    if (made)
        made = part.publish();
    if (made)
        made = database->connect();
    return made ? Result<std::unique_ptr<Database>>(std::move(database)) : fail(made.error());
}

Result<void> Database::build(const QString &file, const Fill &fill)
{
    auto connection = Connection::open(file, Access::Write);
    if (!connection)
        return fail(cannotCreate(m_path, connection.error().detail));
    m_connection = std::move(*connection);
    auto done = m_connection->run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    if (done)
        done = migrate(*m_connection, m_schema, 0);
    if (done)
        done = refreshDerived(*m_connection, m_schema);
    if (done)
        done = standBy();
    if (!done)
        return fail(withRoomNeeded(done.error(), m_path, kNewFileSize));
    return fill ? fill(*this) : done;
}

Result<void> Database::connect()
{
    auto connection = Connection::open(m_path, Access::Write);
    if (!connection)
        return fail(connection.error());
    m_connection = std::move(*connection);
    return standBy();
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
