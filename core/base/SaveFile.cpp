// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/SaveFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

namespace candour {

namespace {

/// Less room than this is no room: Qt often keeps no cause of a write that failed.
constexpr qint64 kFullDisk = 64 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("SaveFile", text);
}

/// Not QFileInfo::isFile(), which takes devices for files: a new file would take their place.
bool isRegular(const QString &path)
{
    std::error_code fault;
    return std::filesystem::is_regular_file(QFileInfo(path).filesystemFilePath(), fault);
}

/// What can be seen beforehand.
std::optional<Error> obstacle(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    const QString shown = QDir::toNativeSeparators(folder.filePath());
    if (target.fileName().isEmpty() || target.isDir())
        return Error {ErrorCode::Io,
                      tr("“%1” is a folder, not a file. Give the file a name in it.").arg(path)};
    if (target.exists() && !isRegular(path))
        return Error {ErrorCode::Io,
                      tr("“%1” is a device, not a file. Choose another name.").arg(path)};
    if (!folder.exists())
        return Error {ErrorCode::Io,
                      tr("“%1” cannot be written: there is no folder “%2”. Make it, or choose "
                         "another.")
                          .arg(path, shown)};
    if (!folder.isDir())
        return Error {ErrorCode::Io,
                      tr("“%1” cannot be written: “%2” is a file, not a folder. Choose another "
                         "place.")
                          .arg(path, shown)};
    if (target.exists() && !target.isWritable())
        return Error {ErrorCode::ReadOnly,
                      tr("“%1” is write-protected. Take the protection off, or choose another "
                         "name.")
                          .arg(path)};
    if (!folder.isWritable())
        return Error {ErrorCode::ReadOnly,
                      tr("“%1” cannot be written: you may not write in the folder “%2”. Choose "
                         "another.")
                          .arg(path, shown)};
    return std::nullopt;
}

/// A disk of no size at all, as the system shows its own state on, has no room and is not full.
bool isFullDisk(const QStorageInfo &disk)
{
    return disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < kFullDisk;
}

/// What only writing shows.
Error writeFault(const QSaveFile &file)
{
    const QString path = file.fileName();
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (file.error() == QFileDevice::ResourceError || isFullDisk(disk))
        return {ErrorCode::DiskFull,
                tr("“%1” was not written: the disk is full. Make room there, or choose another "
                   "place.")
                    .arg(path),
                file.errorString()};
    if (disk.isValid() && disk.isReadOnly())
        return {ErrorCode::ReadOnly,
                tr("“%1” was not written: its disk is read-only. Choose another place.").arg(path),
                file.errorString()};
    if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
        return {ErrorCode::Io,
                tr("“%1” cannot be written: the system lets no file be made in that folder. Choose "
                   "another place.")
                    .arg(path),
                file.errorString()};
    return {ErrorCode::Io,
            tr("“%1” could not be written to its end. Check that its disk is still connected, or "
               "choose another place.")
                .arg(path),
            file.errorString()};
}

} // namespace

Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    if (const auto fault = obstacle(path))
        return fail(*fault);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeFault(file));
    if (auto written = write(file); !written) {
        // A short write leaves no error behind in the device; the writer has seen it.
        const bool isOfDevice =
            file.error() != QFileDevice::NoError || written.error().code == ErrorCode::Io;
        return isOfDevice ? fail(writeFault(file)) : written;
    }
    if (!file.commit())
        return fail(writeFault(file));
    return {};
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, [&bytes](QIODevice &device) -> Result<void> {
        if (device.write(bytes) != bytes.size())
            return fail(ErrorCode::Io, device.errorString());
        return {};
    });
}

} // namespace candour
