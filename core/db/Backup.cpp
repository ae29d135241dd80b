// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Backup.h"

#include "core/base/PartFile.h"
#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace candour::db {

namespace {

/// A file that another program writes meanwhile is copied again, but not for ever.
constexpr int kMostTries = 3;
/// SQLite asks this often (in steps of its machine); a person needs it far less.
constexpr int kAskEvery = 20'000;
constexpr qint64 kTellEveryMs = 50;
constexpr QFileDevice::Permissions kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString tr(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

QString shown(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Lets a long statement of the connection tell how far it is, and be stopped.
class Watch {
public:
    using Done = std::function<qint64()>;

    Watch(const Connection &connection, const Progress &progress, qint64 total, Done done)
        : m_handle(connection.handle())
        , m_progress(progress)
        , m_total(total)
        , m_done(std::move(done))
    {
        m_timer.start();
        if (m_handle && m_progress)
            sqlite3_progress_handler(m_handle, kAskEvery, &Watch::ask, this);
    }

    ~Watch()
    {
        if (m_handle)
            sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }

    Q_DISABLE_COPY_MOVE(Watch)

private:
    static int ask(void *self)
    {
        auto *watch = static_cast<Watch *>(self);
        if (watch->m_timer.elapsed() < kTellEveryMs)
            return 0;
        watch->m_timer.restart();
        return watch->m_progress(watch->m_done(), watch->m_total) ? 0 : 1;
    }

    sqlite3 *m_handle;
    const Progress &m_progress;
    qint64 m_total;
    Done m_done;
    QElapsedTimer m_timer;
};

/// What a copy without free pages takes at most.
Result<qint64> bytesOf(const Connection &connection)
{
    qint64 numbers[3] = {};
    const char *const names[] = {"page_count", "freelist_count", "page_size"};
    for (int i = 0; i < 3; ++i) {
        auto value = connection.scalar(QStringLiteral("PRAGMA %1").arg(QLatin1String(names[i])));
        if (!value)
            return fail(value.error());
        numbers[i] = value->toLongLong();
    }
    return (numbers[0] - numbers[1]) * numbers[2];
}

QString journalOf(const QString &file)
{
    return file + QStringLiteral("-journal");
}

Error journalStays(const QString &file)
{
    return {ErrorCode::Io,
            tr("“%1” lies beside the file and cannot be moved out of the way. Nothing was "
               "restored. Move it elsewhere and try again.")
                .arg(shown(journalOf(file)))};
}

Error nameStays(const QString &file, const QString &detail)
{
    return {ErrorCode::Io,
            tr("“%1” could not be given another name, so the backup was not put in its place. "
               "Nothing was changed. Restore to a new file instead.")
                .arg(shown(file)),
            detail};
}

Error damaged(const QString &path, const QString &detail)
{
    return {ErrorCode::Corrupt,
            tr("“%1” is damaged and cannot be relied on. It was not changed.").arg(shown(path)),
            detail};
}

/// Why a file is none that we can read; nothing when it is.
std::optional<Error> stranger(const QString &path, int knownVersion)
{
    switch (identify(path, knownVersion).kind) {
    case FileKind::Ours:
        return std::nullopt;
    case FileKind::Absent:
        return Error {ErrorCode::NotFound, tr("There is no file “%1”.").arg(path)};
    case FileKind::Unreadable:
        return Error {ErrorCode::Io,
                      tr("“%1” cannot be read. Check that its disk is there.").arg(path)};
    case FileKind::Newer:
        return Error {ErrorCode::FileTooNew,
                      tr("“%1” was made by a newer version of Candour.").arg(shown(path))};
    default:
        break;
    }
    return Error {ErrorCode::NotOurFile,
                  tr("“%1” is not a Candour file, or its beginning is damaged.").arg(shown(path))};
}

Result<std::unique_ptr<Connection>> openForCopy(const QString &path, int knownVersion)
{
    if (const auto error = stranger(path, knownVersion))
        return fail(*error);
    return Connection::open(path, Access::Read);
}

Result<void> checkPages(const Connection &connection, const QString &path, const Progress &progress)
{
    const qint64 size = QFileInfo(path).size();
    const Watch watch(connection, progress, size, [size] { return size; });
    auto sound = connection.scalar(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!sound)
        return fail(sound.error().code == ErrorCode::Corrupt ? damaged(path, sound.error().detail)
                                                             : sound.error());
    if (sound->toString() != QLatin1String("ok"))
        return fail(damaged(path, sound->toString()));
    return {};
}

Result<QString> firstEntryOf(const Connection &connection)
{
    auto first = connection.scalar(
        QStringLiteral("SELECT uid FROM journal_entry ORDER BY sequence LIMIT 1"));
    return first ? Result<QString>(first->toString()) : fail(first.error());
}

/// An empty file, which SQLite takes for one that is not there: it would make one for everybody.
Result<void> makePart(const PartFile &part)
{
    QFile file(part.path());
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwner))
        return {};
    return fail(ErrorCode::Io,
                tr("“%1” cannot be written there. Choose another place.").arg(part.target()),
                file.errorString());
}

/// SQLite writes the copy; the connection can write nothing else, opened as it is for reading.
Result<void> vacuumInto(const Connection &source, const PartFile &part, const Progress &progress)
{
    auto needed = bytesOf(source);
    if (!needed)
        return fail(needed.error());
    if (auto room = part.checkPlace(*needed); !room)
        return room;
    if (auto made = makePart(part); !made)
        return made;
    if (auto lifted = source.setQueryOnly(false); !lifted)
        return lifted;
    const Watch watch(source, progress, *needed,
                      [path = part.path()] { return QFileInfo(path).size(); });
    auto statement = source.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!statement)
        return fail(statement.error());
    auto written = statement->execute(part.path());
    if (written)
        return {};
    switch (written.error().code) {
    case ErrorCode::DiskFull:
        return fail(noRoomFor(part.target(), *needed));
    case ErrorCode::Io:
        return fail(ErrorCode::Io,
                    tr("“%1” could not be written to its end, or the file be read to its end. "
                       "Check both disks, or choose another place.")
                        .arg(part.target()),
                    written.error().detail);
    case ErrorCode::Cancelled:
        return fail(ErrorCode::Cancelled, tr("The copy was stopped. Nothing of it was kept."));
    default:
        return written;
    }
}

} // namespace

Result<Contents> contentsOf(const Connection &connection)
{
    Contents contents;
    auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    contents.version = version->toInt();
    auto schema = schemaText(connection);
    if (!schema)
        return fail(schema.error());
    contents.schema = *schema;
    for (auto it = schema->cbegin(); it != schema->cend(); ++it) {
        if (!it.key().startsWith(QLatin1String("table "))
            || it.value().startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive))
            continue;
        const QString table = it.key().section(u' ', 1);
        auto count = connection.scalar(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        if (!count)
            return fail(count.error());
        contents.rows.insert(table, count->toLongLong());
    }
    auto head = Journal(connection).head();
    if (!head)
        return fail(head.error());
    contents.anchor = head->anchor();
    auto first = firstEntryOf(connection);
    if (!first)
        return fail(first.error());
    contents.firstEntry = *first;
    return contents;
}

Result<Contents> listedContents(const QString &path, int knownVersion)
{
    const auto connection = openForCopy(path, knownVersion);
    if (!connection)
        return fail(connection.error());
    auto contents = contentsOf(**connection);
    if (!contents && contents.error().code != ErrorCode::Locked)
        return fail(damaged(path, contents.error().detail));
    return contents;
}

Result<Contents> checkedContents(const QString &path, int knownVersion, const Progress &progress)
{
    const auto connection = openForCopy(path, knownVersion);
    if (!connection)
        return fail(connection.error());
    if (auto sound = checkPages(**connection, path, progress); !sound)
        return fail(sound.error());
    auto contents = contentsOf(**connection);
    if (!contents && contents.error().code != ErrorCode::Locked)
        return fail(damaged(path, contents.error().detail));
    return contents;
}

namespace {

Result<Contents> copyOf(const Connection &source, const QString &target, int knownVersion,
                        const Progress &progress, QFileDevice::Permissions permissions)
{
    auto wanted = contentsOf(source);
    for (int i = 0; wanted && i < kMostTries; ++i) {
        PartFile part(target);
        if (auto written = vacuumInto(source, part, progress); !written)
            return fail(written.error());
        auto found = checkedContents(part.path(), knownVersion, progress);
        if (!found && found.error().code == ErrorCode::Cancelled)
            return found;
        if (found && *found == *wanted) {
            QFile::setPermissions(part.path(), permissions | kOwner);
            if (auto named = part.publish(); !named)
                return fail(named.error());
            return found;
        }
        auto now = contentsOf(source);
        if (now && *now == *wanted)
            break; // the file stood still, so the copy is at fault
        wanted = std::move(now);
    }
    if (!wanted)
        return fail(wanted.error());
    return fail(ErrorCode::Io,
                tr("The copy “%1” could not be read back as it was written, and was removed. The "
                   "file itself was not changed. Check the disk the copy goes to, or choose "
                   "another.")
                    .arg(target));
}

} // namespace

Result<Contents> writeCopy(const QString &source, const QString &target, int knownVersion,
                           const Progress &progress, Readers readers)
{
    const auto connection = openForCopy(source, knownVersion);
    if (!connection)
        return fail(connection.error());
    return copyOf(**connection, target, knownVersion, progress,
                  readers == Readers::AsSource ? QFile::permissions(source) : kOwner);
}

Result<Contents> writeCopy(const Database &database, const QString &target,
                           const Progress &progress)
{
    auto copy =
        copyOf(database.connection(), target, database.schema().version(), progress, kOwner);
    auto guarded = database.connection().setQueryOnly(true); // as between two commands
    return guarded || !copy ? copy : fail(guarded.error());
}

bool hasMoved(const Database &database)
{
    int moved = 0;
    sqlite3 *handle = database.connection().handle();
    if (handle && sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK)
        return moved != 0;
    return !QFileInfo::exists(database.path());
}

Result<void> putAside(const QString &file, const QString &aside)
{
    const bool hasJournal = QFileInfo::exists(journalOf(file));
    if (!QFileInfo::exists(file)) {
        const bool moved = !hasJournal || QFile::rename(journalOf(file), journalOf(aside));
        return moved ? Result<void>() : fail(journalStays(file));
    }
    if (hasJournal
        && !(QFile::copy(journalOf(file), journalOf(aside)) && syncFile(journalOf(aside)))) {
        QFile::remove(journalOf(aside));
        return fail(journalStays(file));
    }
    if (!QFile::rename(file, aside)) {
        if (hasJournal)
            QFile::remove(journalOf(aside));
        return fail(nameStays(file, aside));
    }
    if (hasJournal && !QFile::remove(journalOf(file))) {
        QFile::rename(aside, file);
        QFile::remove(journalOf(aside));
        return fail(journalStays(file));
    }
    return {};
}

Result<void> takePlace(const QString &fresh, const QString &file, const QString &kept)
{
    if (auto aside = putAside(file, kept); !aside)
        return aside;
    if (QFile::rename(fresh, file))
        return syncFolder(QFileInfo(file).absolutePath());
    (void)putAside(kept, file);
    return fail(nameStays(file, fresh));
}

Result<Lineage> Lineage::of(const QString &path)
{
    auto connection = Connection::open(path, Access::Read);
    if (!connection)
        return fail(connection.error());
    Lineage lineage;
    lineage.m_connection = std::move(*connection);
    auto first = firstEntryOf(*lineage.m_connection);
    if (!first)
        return fail(first.error());
    lineage.m_firstEntry = *first;
    auto head = Journal(*lineage.m_connection).head();
    if (!head)
        return fail(head.error());
    lineage.m_anchor = head->anchor();
    return lineage;
}

std::optional<bool> Lineage::holds(const QString &anchor) const
{
    const qint64 sequence = anchor.section(u':', 0, 0).toLongLong();
    auto statement = m_connection->prepare(
        QStringLiteral("SELECT digest FROM journal_entry WHERE sequence = ?"));
    if (!statement || !statement->execute(sequence))
        return std::nullopt;
    if (statement->next())
        return JournalHead {sequence, statement->value(0).toByteArray()}.anchor() == anchor;
    return statement->ended() ? std::optional(anchor == JournalHead().anchor()) : std::nullopt;
}

} // namespace candour::db
