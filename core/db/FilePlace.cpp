// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/FilePlace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSet>
#include <QStorageInfo>

namespace candour::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FilePlace", text);
}

/// What the folders of a service are called: the whole name, or how it begins where the name of
/// the organisation or of the account follows.
struct FolderName {
    const char *name;
    bool begins;
    const char *service;
};

constexpr FolderName kFolderNames[] {
    {"OneDrive", false, "OneDrive"},
    {"OneDrive - ", true, "OneDrive"},
    {"OneDrive-", true, "OneDrive"},
    {"Dropbox", false, "Dropbox"},
    {"Dropbox (", true, "Dropbox"},
    {"Dropbox-", true, "Dropbox"},
    {"Google Drive", false, "Google Drive"},
    {"GoogleDrive", true, "Google Drive"},
    {"iCloudDrive", false, "iCloud Drive"},
    {"iCloud Drive", false, "iCloud Drive"},
    {"Mobile Documents", false, "iCloud Drive"},
    {"Nextcloud", true, "Nextcloud"},
    {"ownCloud", true, "ownCloud"},
    {"Box Sync", false, "Box"},
    {"Box-Box", false, "Box"},
    {"MEGAsync", true, "MEGA"},
    {"pCloudDrive", true, "pCloud"},
};

/// Names too common to count anywhere but directly in the person's own folder or drive.
constexpr FolderName kHomeNames[] {
    {"Box", false, "Box"},
    {"My Drive", false, "Google Drive"},
    {"MEGA", false, "MEGA"},
};

struct Mark {
    const char *name;
    const char *service;
};

constexpr Mark kMarks[] {
    {".dropbox", "Dropbox"},
    {".dropbox.cache", "Dropbox"},
    {".stfolder", "Syncthing"},
    {".nextcloudsync.log", "Nextcloud"},
    {".owncloudsync.log", "ownCloud"},
    {".tmp.drivedownload", "Google Drive"},
    {".shortcut-targets-by-id", "Google Drive"},
    {".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
};

constexpr Mark kVariables[] {
    {"OneDrive", "OneDrive"},
    {"OneDriveCommercial", "OneDrive"},
    {"OneDriveConsumer", "OneDrive"},
};

/// One way of writing paths: forward slashes, none at the end.
QString plainPath(QString path)
{
    path.replace(u'\\', u'/');
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool matches(const FolderName &known, const QString &name)
{
    const QLatin1String text(known.name);
    return known.begins ? name.startsWith(text, Qt::CaseInsensitive)
                        : name.compare(text, Qt::CaseInsensitive) == 0;
}

QString serviceByName(const QString &folder, const Surroundings &surroundings)
{
    const QString name = folder.section(u'/', -1);
    for (const FolderName &known : kFolderNames) {
        if (matches(known, name))
            return QString::fromLatin1(known.service);
    }
    const QString parent = parentOf(folder);
    const bool ofHome = isSame(parent, plainPath(surroundings.home)) || parent.endsWith(u':');
    for (const FolderName &known : kHomeNames) {
        if (ofHome && matches(known, name))
            return QString::fromLatin1(known.service);
    }
    // macOS keeps the folders of every such program in one place: "Library/CloudStorage/Name-who".
    return parent.endsWith(QLatin1String("/Library/CloudStorage")) ? name.section(u'-', 0, 0)
                                                                   : QString();
}

QString serviceOf(const QString &folder, const Surroundings &surroundings)
{
    for (const Mark &variable : kVariables) {
        const QString root = surroundings.environment.value(QLatin1String(variable.name));
        if (!root.isEmpty() && isSame(folder, plainPath(root)))
            return QString::fromLatin1(variable.service);
    }
    const QString named = serviceByName(folder, surroundings);
    if (!named.isEmpty())
        return named;
    for (const Mark &mark : kMarks) {
        if (surroundings.exists && surroundings.exists(folder + u'/' + QLatin1String(mark.name)))
            return QString::fromLatin1(mark.service);
    }
    return {};
}

/// "//server/share/…", but not "//?/C:/…", which is a long path of this computer.
bool isShare(const QString &path)
{
    return path.startsWith(QLatin1String("//")) && !path.startsWith(QLatin1String("//?/"))
        && !path.startsWith(QLatin1String("//./"));
}

bool isNetworkFileSystem(QString type)
{
    static const QSet<QString> kTypes {
        QStringLiteral("nfs"),        QStringLiteral("nfs4"),      QStringLiteral("cifs"),
        QStringLiteral("smb"),        QStringLiteral("smb2"),      QStringLiteral("smb3"),
        QStringLiteral("smbfs"),      QStringLiteral("afpfs"),     QStringLiteral("webdav"),
        QStringLiteral("davfs"),      QStringLiteral("sshfs"),     QStringLiteral("afs"),
        QStringLiteral("ncpfs"),      QStringLiteral("9p"),        QStringLiteral("gvfsd-fuse"),
        QStringLiteral("rclone"),     QStringLiteral("glusterfs"), QStringLiteral("ceph"),
        QStringLiteral("fuse.davfs2")};
    type = type.toLower();
    return kTypes.contains(type)
        || (type.startsWith(QLatin1String("fuse.")) && kTypes.contains(type.mid(5)));
}

} // namespace

Surroundings Surroundings::ofThisComputer()
{
    Surroundings here;
    here.home = QDir::homePath();
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const Mark &variable : kVariables) {
        const QString name = QString::fromLatin1(variable.name);
        here.environment.insert(name, environment.value(name));
    }
    here.exists = [](const QString &path) { return QFileInfo::exists(path); };
    here.volume = [](const QString &path) {
        const QStorageInfo storage(QFileInfo(path).absolutePath());
        return Volume {QString::fromLatin1(storage.fileSystemType()),
                       QString::fromLocal8Bit(storage.device())};
    };
    return here;
}

FilePlace placeOf(const QString &path, const Surroundings &surroundings)
{
    const QString plain = plainPath(path);
    for (QString folder = parentOf(plain); folder.size() > 1; folder = parentOf(folder)) {
        const QString service = serviceOf(folder, surroundings);
        if (!service.isEmpty())
            return {PlaceKind::Synchronised, service, folder};
    }
    if (isShare(plain))
        return {PlaceKind::Network, {}, plain.section(u'/', 0, 3)};
    if (!surroundings.volume)
        return {};
    const Surroundings::Volume volume = surroundings.volume(path);
    // A drive letter of Windows that stands for a share is told by its device only.
    const QString device = plainPath(volume.device);
    if (isShare(device) || isNetworkFileSystem(volume.fileSystem))
        return {PlaceKind::Network, {}, volume.device};
    return {};
}

QString placeWarning(const FilePlace &place)
{
    switch (place.kind) {
    case PlaceKind::Local:
        return {};
    case PlaceKind::Synchronised:
        return tr("This file lies in a folder that %1 copies to other computers. A copy made while "
                  "you work can be a broken one, and two people can end up with half of the "
                  "changes each. Move the file to a folder of this computer alone, and let %1 have "
                  "its backups.")
            .arg(place.service);
    case PlaceKind::Network:
        return tr("This file lies on a network drive (%1). A connection that breaks while "
                  "something is saved can damage it. Keep the file on this computer, and its "
                  "backups on the drive.")
            .arg(QDir::toNativeSeparators(place.folder));
    }
    return {};
}

} // namespace candour::db
