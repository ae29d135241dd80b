// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/FileLock.h"

#include "core/base/Clock.h"
#include "core/base/PartFile.h"
#include "core/db/FilePlace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QMutex>
#include <QSaveFile>
#include <QSysInfo>

#include <filesystem>
#include <vector>

namespace candour::db {

namespace {

/// Making a lock takes no time at all.
constexpr int kSecondsToWriteLock = 60;

const QString kPerson = QStringLiteral("person");
const QString kMachine = QStringLiteral("machine");
const QString kProgram = QStringLiteral("program");
const QString kSince = QStringLiteral("since");
const QString kProcess = QStringLiteral("process");

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("FileLock", text, comment, n);
}

/// One file has one lock, by whatever link it is opened.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

QString notePath(const QString &path)
{
    return path + QStringLiteral(".lock.json");
}

/// Nothing of what is no file: reading a pipe would wait for ever.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                      : QByteArray();
}

/// A lock goes by the name of its file, and a file may have several (hard links).
bool hasOtherNames(const QString &path)
{
    std::error_code fault;
    const auto names =
        std::filesystem::hard_link_count(QFileInfo(path).filesystemAbsoluteFilePath(), fault);
    return !fault && names > 1;
}

/// A program that was stopped between making its lock and writing into it left one that is
/// nobody's. On another computer's disk it may be one whose bytes are still on their way.
void removeEmptyLock(const QString &path, const QDateTime &now)
{
    const QFileInfo lock(lockPath(path));
    if (lock.isFile() && lock.size() == 0 && lock.lastModified().secsTo(now) > kSecondsToWriteLock
        && placeOf(lock.absoluteFilePath(), Surroundings::ofThisComputer()).kind
            == PlaceKind::Local)
        QFile::remove(lock.filePath());
}

/// The name under which this person is signed in at this computer.
QString login(const QString &lock)
{
    for (const char *variable : {"USERNAME", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return QFileInfo(lock).owner();
}

/// Lines of a QLockFile: process, program, machine, id of the machine, id of its last start.
LockHolder fromLock(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    LockHolder holder;
    holder.process = lines.value(0).toLongLong();
    holder.program = QString::fromUtf8(lines.value(1));
    holder.machine = QString::fromUtf8(lines.value(2));
    // Names of machines are given twice more often than one thinks; their ids are not.
    const QByteArray id = lines.value(3);
    holder.onThisMachine = holder.machine == QSysInfo::machineHostName()
        && (id.isEmpty() || id == QSysInfo::machineUniqueId());
    return holder;
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    const qint64 minutes = since.secsTo(now) / 60;
    if (minutes < 60)
        return minutes < 0 ? QString() : tr("%n minute(s) ago", nullptr, int(minutes));
    if (minutes < qint64(48) * 60)
        return tr("%n hour(s) ago", nullptr, int(minutes / 60));
    return tr("%n day(s) ago", nullptr, int(minutes / (24 * 60)));
}

Error lockedError(const QString &path, const QDateTime &now)
{
    const QString name = QFileInfo(path).fileName();
    const LockHolder holder = FileLock::holderOf(path).value_or(LockHolder());
    if (holder.onThisMachine)
        return {ErrorCode::Locked,
                tr("“%1” is open on this computer already, %2. It can be read here meanwhile, not "
                   "changed.")
                    .arg(name, holderText(holder, now))};
    return {ErrorCode::Locked,
            tr("“%1” is kept open %2. It can be read here meanwhile, not changed.")
                .arg(name, holderText(holder, now))};
}

/// A lock that this process no longer holds. Its destructor would remove what another may have made
/// there by now, so it is kept to the end of the program and never destroyed.
void abandon(std::unique_ptr<QLockFile> lock)
{
    static QMutex mutex;
    static auto *const kept = new std::vector<std::unique_ptr<QLockFile>>;
    const QMutexLocker locker(&mutex);
    kept->push_back(std::move(lock));
}

} // namespace

QString holderText(const LockHolder &holder, const QDateTime &now)
{
    QString text = holder.person.isEmpty() ? tr("by somebody") : tr("by %1").arg(holder.person);
    if (!holder.machine.isEmpty())
        text = tr("%1 on %2").arg(text, holder.machine);
    if (!holder.program.isEmpty())
        text = tr("%1 (%2)", "person and machine, program").arg(text, holder.program);
    if (!holder.since.isValid())
        return text;
    const QString since = holder.since.toLocalTime().toString(QStringLiteral("d MMM yyyy HH:mm"));
    text = tr("%1 since %2").arg(text, since);
    const QString age = ageText(holder.since, now);
    return age.isEmpty() ? text : tr("%1, %2", "since a time, so long ago").arg(text, age);
}

FileLock::FileLock(const QString &path, const Clock &clock)
    : m_path(realPath(path))
    , m_since(clock.now().toUTC())
{
}

FileLock::~FileLock()
{
    if (!m_lock)
        return;
    if (state() != State::Held) {
        abandon(std::move(m_lock));
        return;
    }
    QFile::remove(notePath(m_path));
    m_lock->unlock();
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path, const Clock &clock,
                                                 const std::optional<TakeOver> &takeOver)
{
    std::unique_ptr<FileLock> lock(new FileLock(path, clock));
    if (takeOver && takeOver->from.canBeTakenOver() && holderOf(path) == takeOver->from)
        QFile::remove(lockPath(lock->m_path));
    const QString name = QFileInfo(path).fileName();
    removePublishedParts(lock->m_path);
    if (hasOtherNames(lock->m_path))
        return fail(ErrorCode::ReadOnly,
                    tr("“%1” has another name on its disk (a hard link), by which somebody could "
                       "write to it at the same time. It can be read, not changed. Make a copy of "
                       "it and work in that, or remove the other name.")
                        .arg(name));
    removeEmptyLock(lock->m_path, clock.now());
    const QFileInfo there(lockPath(lock->m_path));
    if (there.exists() && !there.isFile()) // a pipe, which QLockFile would wait for
        return fail(lockedError(path, clock.now()));
    if (lock->tryLock())
        return lock;
    const QLockFile::LockError error = lock->m_lock->error();
    lock->m_lock.reset();
    if (error == QLockFile::LockFailedError)
        return fail(lockedError(path, clock.now()));
    if (error == QLockFile::PermissionError)
        return fail(
            ErrorCode::ReadOnly,
            tr("“%1” lies where nothing can be written. It can be read, not changed.").arg(name));
    return fail(ErrorCode::ReadOnly,
                tr("“%1” can be read, not changed: its folder does not take the lock that keeps "
                   "two people from writing at once. Check that there is room on the disk, that "
                   "you may write in the folder and that the name is not too long.")
                    .arg(name));
}

bool FileLock::tryLock()
{
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0); // by default another machine's lock would be stolen after 30 s
    if (!m_lock->tryLock(0))
        return false;
    m_written = bytesOf(lockPath(m_path));
    if (m_person.isEmpty())
        m_person = login(lockPath(m_path));
    writeNote();
    return true;
}

std::optional<LockHolder> FileLock::holderOf(const QString &file)
{
    const QString path = realPath(file);
    const QFileInfo info(lockPath(path));
    if (!info.exists())
        return std::nullopt;
    LockHolder holder = fromLock(bytesOf(info.filePath()));
    holder.since = info.lastModified().toUTC();
    const QJsonObject note = QJsonDocument::fromJson(bytesOf(notePath(path))).object();
    // A note that an earlier holder left behind says nothing of this one.
    if (note.value(kMachine).toString() == holder.machine
        && qint64(note.value(kProcess).toDouble()) == holder.process) {
        holder.person = note.value(kPerson).toString();
        const auto since = QDateTime::fromString(note.value(kSince).toString(), Qt::ISODate);
        if (since.isValid())
            holder.since = since.toUTC();
    }
    return holder;
}

void FileLock::setPerson(const QString &name)
{
    if (name.isEmpty() || name == m_person)
        return;
    m_person = name;
    if (state() == State::Held)
        writeNote();
}

/// The lock holds without it, so what fails here is let be.
void FileLock::writeNote() const
{
    const LockHolder self = fromLock(m_written);
    const QJsonObject note {{kPerson, m_person},
                            {kMachine, self.machine},
                            {kProgram, self.program},
                            {kProcess, double(self.process)},
                            {kSince, m_since.toString(Qt::ISODate)}};
    // Somebody else's file must not be written through a link that bears the note's name.
    if (QFileInfo(notePath(m_path)).isSymLink())
        QFile::remove(notePath(m_path));
    QSaveFile file(notePath(m_path));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(note).toJson());
    (void)file.commit();
}

FileLock::State FileLock::state() const
{
    const QFileInfo info(lockPath(m_path));
    if (info.exists() && !info.isFile())
        return State::Taken;
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? State::Held : State::Gone;
    return file.readAll() == m_written ? State::Held : State::Taken;
}

bool FileLock::retake()
{
    abandon(std::move(m_lock));
    const bool taken = tryLock();
    if (!taken)
        m_lock.reset();
    return taken;
}

} // namespace candour::db
