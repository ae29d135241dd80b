// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMap>
#include <QString>

#include <functional>

namespace candour::db {

/// Where a file lies, as far as it matters to what can happen to it.
enum class PlaceKind {
    Local,
    Synchronised, ///< a program copies the folder to other computers
    Network, ///< another computer keeps it
};

struct FilePlace {
    PlaceKind kind = PlaceKind::Local;
    QString service; ///< "OneDrive"; for Synchronised
    QString folder; ///< the folder that is synchronised, or the share

    bool operator==(const FilePlace &) const = default;
};

/// What a computer says of its folders; made up in tests.
struct Surroundings {
    struct Volume {
        QString fileSystem; ///< "ext4", "cifs"
        QString device; ///< "/dev/sda1", "\\server\share"
    };

    QString home;
    QMap<QString, QString> environment;
    std::function<bool(const QString &path)> exists;
    std::function<Volume(const QString &path)> volume;

    static Surroundings ofThisComputer();
};

/// Told by the folders' names, by the marks that synchronising programs leave in them, by the
/// environment and by the kind of file system. The nearest folder counts; a synchronised folder
/// counts before the drive it is on. Paths may be written the Windows way.
[[nodiscard]] FilePlace placeOf(const QString &path, const Surroundings &surroundings);

/// What can happen there and what to do; empty for a folder of this computer alone.
[[nodiscard]] QString placeWarning(const FilePlace &place);

} // namespace candour::db
