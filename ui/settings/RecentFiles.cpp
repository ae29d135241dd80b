// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/RecentFiles.h"

#include "ui/settings/Settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecentFiles", text);
}

/// A path is no name for a setting: it may hold any sign.
QString noteName(const QString &path)
{
    const QByteArray digest =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("recent.") + QString::fromLatin1(digest);
}

QString cleanPath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

void lookUp(RecentFile &file, const QStringList &folders)
{
    const QFileInfo info(file.path);
    const QFileInfo folder(info.absolutePath());
    if (info.exists()) {
        const bool writable = info.isWritable() && folder.isWritable();
        file.state = writable ? RecentState::There : RecentState::ReadOnly;
        return;
    }
    for (const QString &other : folders) {
        const QString there = QDir(other).filePath(info.fileName());
        if (other != info.absolutePath() && QFileInfo::exists(there)) {
            file.state = RecentState::Moved;
            file.movedTo = there;
            return;
        }
    }
    file.state = folder.exists() ? RecentState::Missing : RecentState::Unreachable;
}

} // namespace

void noteRecentFile(Settings &settings, const RecentFile &file)
{
    const QString path = cleanPath(file.path);
    const QJsonObject note {{QStringLiteral("organisation"), file.organisation},
                            {QStringLiteral("opened"), file.opened.toUTC().toString(Qt::ISODate)},
                            {QStringLiteral("sample"), file.sample}};
    settings.setLayout(noteName(path), QJsonDocument(note).toJson(QJsonDocument::Compact));
    settings.addRecentFile(path);
}

QList<RecentFile> recentFiles(const Settings &settings, const QStringList &folders,
                              const BackupLookup &backups)
{
    const QStringList paths = settings.recentFiles();
    QStringList known = folders;
    for (const QString &path : paths)
        known.append(QFileInfo(path).absolutePath());
    known.removeDuplicates();
    known.removeAll(QString());
    QList<RecentFile> files;
    for (const QString &path : paths) {
        const QJsonObject note = QJsonDocument::fromJson(settings.layout(noteName(path))).object();
        RecentFile file {.path = path,
                         .organisation = note.value(QLatin1String("organisation")).toString(),
                         .opened = QDateTime::fromString(
                             note.value(QLatin1String("opened")).toString(), Qt::ISODate),
                         .sample = note.value(QLatin1String("sample")).toBool()};
        lookUp(file, known);
        if (backups && file.state != RecentState::Unreachable && file.state != RecentState::Moved)
            file.newerBackup = backups(file.path);
        files.append(file);
    }
    return files;
}

QString recentStateText(const RecentFile &file)
{
    const QString backup = file.newerBackup.isValid()
        ? file.newerBackup.toLocalTime().toString(QStringLiteral("d MMM yyyy"))
        : QString();
    switch (file.state) {
    case RecentState::There:
        return backup.isEmpty() ? QString() : tr("a backup of %1 holds more").arg(backup);
    case RecentState::ReadOnly:
        return tr("read only");
    case RecentState::Moved:
        return tr("moved to %1").arg(folderText(QFileInfo(file.movedTo).absolutePath()));
    case RecentState::Missing:
        return backup.isEmpty() ? tr("not there now")
                                : tr("not there now; there is a backup of %1").arg(backup);
    case RecentState::Unreachable:
        return tr("its folder is not there now");
    }
    return {};
}

QString folderText(const QString &folder)
{
    const QString home = QDir::homePath();
    const bool own = folder == home || folder.startsWith(home + QLatin1Char('/'));
    return QDir::toNativeSeparators(own ? QLatin1Char('~') + folder.mid(home.size()) : folder);
}

} // namespace candour
