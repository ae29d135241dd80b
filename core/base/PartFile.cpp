// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/PartFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace candour {

namespace {

const QString kSuffix = QStringLiteral(".candour-part");

QString tr(const char *text)
{
    return QCoreApplication::translate("PartFile", text);
}

QString shownFolder(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

Error notNamed(const QString &target, const QString &detail)
{
    return {ErrorCode::Io,
            tr("“%1” could not be written to its end. Check that its disk is still connected, or "
               "choose another place.")
                .arg(target),
            detail};
}

Error taken(const QString &target)
{
    return {
        ErrorCode::Conflict,
        tr("There is already a file “%1”. It was not changed. Choose another name.").arg(target)};
}

} // namespace

PartFile::PartFile(const QString &target)
    : m_target(target)
    , m_path(QFileInfo(target).absoluteDir().filePath(
          QStringLiteral(".%1").arg(QUuid::createUuid().toString(QUuid::Id128).left(16)) + kSuffix))
{
}

PartFile::~PartFile()
{
    QFile::remove(m_path);
}

Result<void> PartFile::checkPlace(qint64 needed) const
{
    const QFileInfo folder(QFileInfo(m_target).absolutePath());
    if (QFileInfo::exists(m_target))
        return fail(taken(m_target));
    if (!folder.isDir())
        return fail(ErrorCode::Io,
                    tr("“%1” cannot be written: there is no folder “%2”. Make it, or choose "
                       "another.")
                        .arg(m_target, shownFolder(m_target)));
    if (!folder.isWritable())
        return fail(ErrorCode::ReadOnly,
                    tr("“%1” cannot be written: you may not write in the folder “%2”. Choose "
                       "another.")
                        .arg(m_target, shownFolder(m_target)));
    const QStorageInfo disk(folder.filePath());
    if (disk.isValid() && disk.isReady() && disk.bytesAvailable() < needed)
        return fail(noRoomFor(m_target, needed));
    return {};
}

Result<void> PartFile::publish()
{
    if (auto done = syncFile(m_path); !done)
        return done;
    const auto from = QFileInfo(m_path).filesystemAbsoluteFilePath();
    const auto to = QFileInfo(m_target).filesystemAbsoluteFilePath();
    // A link refuses a name that is taken, in one step; some sticks know no links.
    std::error_code fault;
    std::filesystem::create_hard_link(from, to, fault);
    if (fault == std::errc::file_exists || QFileInfo(m_target).isDir())
        return fail(taken(m_target));
    if (fault) {
        if (QFileInfo::exists(m_target))
            return fail(taken(m_target));
        std::filesystem::rename(from, to, fault);
        if (fault)
            return fail(notNamed(m_target, QString::fromStdString(fault.message())));
    } else {
        QFile::remove(m_path);
    }
    return syncFolder(QFileInfo(m_target).absolutePath());
}

Error noRoomFor(const QString &target, qint64 needed)
{
    const QLocale locale;
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    const QString name = QFileInfo(target).fileName();
    if (!disk.isValid())
        return {ErrorCode::DiskFull,
                tr("There is no room for “%1” in “%2”: it needs %3. Make room there or choose "
                   "another folder; nothing of it was left behind.")
                    .arg(name, shownFolder(target), locale.formattedDataSize(needed))};
    return {ErrorCode::DiskFull,
            tr("There is no room for “%1” in “%2”: it needs %3 and %4 are free. Make room there or "
               "choose another folder; nothing of it was left behind.")
                .arg(name, shownFolder(target), locale.formattedDataSize(needed),
                     locale.formattedDataSize(disk.bytesAvailable()))};
}

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    const bool done = file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0;
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
#endif
    return done ? Result<void>() : fail(notNamed(path, QStringLiteral("fsync")));
}

Result<void> syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
#else
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle); // some file systems refuse it for folders and need none
        ::close(handle);
    }
#endif
    return {};
}

void removeStaleParts(const QString &folder, const QDateTime &before)
{
    const QString any = QLatin1Char('*') + kSuffix;
    // Where SQLite wrote, its journal lies beside.
    const QFileInfoList parts = QDir(folder).entryInfoList(
        {any, any + QStringLiteral("-journal")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &part : parts) {
        if (part.lastModified() < before)
            QFile::remove(part.filePath());
    }
}

void removePublishedParts(const QString &target)
{
    const QFileInfo info(target);
    const auto path = info.filesystemAbsoluteFilePath();
    std::error_code fault;
    if (std::filesystem::hard_link_count(path, fault) < 2 || fault)
        return;
    const QFileInfoList parts = info.absoluteDir().entryInfoList(
        {QLatin1Char('*') + kSuffix}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &part : parts) {
        if (std::filesystem::equivalent(part.filesystemAbsoluteFilePath(), path, fault))
            QFile::remove(part.filePath());
    }
}

} // namespace candour
