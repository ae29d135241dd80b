// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupFiles.h"

#include "core/base/Clock.h"
#include "core/base/PartFile.h"
#include "core/db/Backup.h"
#include "core/db/FileLock.h"
#include "core/io/SealedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace candour {

namespace {

const QString kSuffix = QStringLiteral(".candour");
const QString kSealedSuffix = QStringLiteral(".candour.sealed");

QString tr(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

QString baseName(const QString &file)
{
    return QFileInfo(file).completeBaseName();
}

QString folderBeside(const QString &file)
{
    return QFileInfo(file).absoluteDir().filePath(tr("%1 backups").arg(baseName(file)));
}

QString folderOfProgram()
{
    return QDir(programFolder()).filePath(QStringLiteral("backups"));
}

bool isBackupName(const QString &name)
{
    return name.endsWith(kSuffix) || name.endsWith(kSealedSuffix);
}

/// "Quality 2026-11-22 1405 before import.candour": what the name alone tells.
QDateTime timeOfName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(" (\\d{4}-\\d{2}-\\d{2} \\d{4})\\b"));
    const auto match = form.match(name);
    return QDateTime::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd HHmm"));
}

/// The file whose backups are looked for.
struct Wanted {
    QString file;
    QString firstEntry; ///< of its journal; empty when it cannot be read
};

/// By the manifest, or by a name with a moment in it: "Quality north.candour" is another file.
bool isOf(const FoundBackup &found, const Wanted &wanted)
{
    if (found.manifest)
        return found.manifest->file == QFileInfo(wanted.file).fileName()
            && (wanted.firstEntry.isEmpty() || found.manifest->firstEntry.isEmpty()
                || found.manifest->firstEntry == wanted.firstEntry);
    const QString name = QFileInfo(found.path).fileName();
    return name.startsWith(baseName(wanted.file) + QLatin1Char(' ')) && timeOfName(name).isValid();
}

void addFrom(const QString &folder, const Wanted &wanted, QList<FoundBackup> &all)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (!isBackupName(info.fileName()) || info == QFileInfo(wanted.file))
            continue;
        FoundBackup found = backupAt(info.filePath());
        if (isOf(found, wanted))
            all.append(found);
    }
}

/// An earlier state of this very file, and not of a copy of it that goes its own way.
bool isEarlierState(const FoundBackup &found, const QString &file, const db::Lineage &lineage)
{
    return found.manifest && found.manifest->file == QFileInfo(file).fileName()
        && found.manifest->firstEntry == lineage.firstEntry()
        && lineage.holds(found.manifest->anchor).value_or(false);
}

/// Nobody works in it or has done so, as far as that is quickly seen.
bool isAsMade(const FoundBackup &found)
{
    if (db::FileLock::holderOf(found.path)
        || QFileInfo::exists(found.path + QStringLiteral("-journal"))
        || QFileInfo(found.path).size() != found.manifest->size)
        return false;
    if (found.encrypted)
        return true; // nothing but its passphrase opens it, and never for writing
    const auto lineage = db::Lineage::of(found.path);
    return lineage && lineage->anchor() == found.manifest->anchor;
}

/// Held while it is looked at, so that nobody begins to work in what is about to go.
bool removeUntouched(const FoundBackup &found, const Clock &clock)
{
    const auto lock = db::FileLock::take(found.path, clock);
    if (!lock)
        return false;
    const auto digest = fileDigest(found.path);
    if (!digest || *digest != found.manifest->sha256 || !QFile::remove(found.path))
        return false;
    QFile::remove(manifestPath(found.path));
    return true;
}

QString keepsakeText(Keepsake what)
{
    switch (what) {
    case Keepsake::Replaced:
        return tr("replaced");
    case Keepsake::Restored:
        return tr("restored");
    case Keepsake::LeftOver:
        return tr("left over");
    }
    Q_UNREACHABLE();
}

/// Copies before a migration, and what a restored backup took the place of.
void addBeside(const Wanted &wanted, QList<FoundBackup> &all)
{
    const QFileInfo own(wanted.file);
    const QFileInfoList copies = own.absoluteDir().entryInfoList(
        {own.fileName() + QStringLiteral(".before-v*")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : copies) {
        FoundBackup found = backupAt(info.filePath());
        found.reason = BackupReason::Migration;
        all.append(found);
    }
    const qsizetype first = all.size();
    addFrom(own.absolutePath(), wanted, all);
    const QString replaced = baseName(wanted.file) + QLatin1Char(' ')
        + keepsakeText(Keepsake::Replaced) + QLatin1Char(' ');
    for (qsizetype i = first; i < all.size(); ++i) {
        if (!all[i].manifest && QFileInfo(all[i].path).fileName().startsWith(replaced))
            all[i].reason = BackupReason::Restore;
    }
}

} // namespace

QString programFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString backupReasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Closing:
        return tr("on closing");
    case BackupReason::Import:
        return tr("before import");
    case BackupReason::Migration:
        return tr("before update");
    case BackupReason::Restore:
        return tr("before restore");
    case BackupReason::Hand:
        return tr("by hand");
    }
    Q_UNREACHABLE();
}

QString keepsakePath(const QString &file, Keepsake what, const QDateTime &time)
{
    const QFileInfo info(file);
    const QString moment = time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    for (int i = 1;; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        const QString name =
            QStringLiteral("%1 %2 %3%4%5")
                .arg(info.completeBaseName(), keepsakeText(what), moment, number, kSuffix);
        const QString path = info.absoluteDir().filePath(name);
        if (!QFileInfo::exists(path) && !QFileInfo::exists(path + QStringLiteral("-journal")))
            return path;
    }
}

QString backupFolder(const QString &file, const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    const QFileInfo beside(folderBeside(file));
    const QFileInfo parent(beside.absolutePath());
    const bool usable = beside.exists() ? beside.isDir() && beside.isWritable()
                                        : parent.isDir() && parent.isWritable();
    return usable ? beside.filePath() : folderOfProgram();
}

QString backupPath(const QString &folder, const QString &file, const QDateTime &time,
                   BackupReason reason, bool encrypted)
{
    const QString moment = time.toString(QStringLiteral("yyyy-MM-dd HHmm"));
    for (int i = 1;; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        const QString name = QStringLiteral("%1 %2%3 %4%5")
                                 .arg(baseName(file), moment, number, backupReasonText(reason),
                                      encrypted ? kSealedSuffix : kSuffix);
        const QString path = QDir(folder).filePath(name);
        if (!QFileInfo::exists(path) && !QFileInfo::exists(manifestPath(path)))
            return path;
    }
}

FoundBackup backupAt(const QString &path)
{
    const QFileInfo info(path);
    FoundBackup found;
    found.path = path;
    found.encrypted = isSealed(found.path);
    if (auto manifest = readManifest(found.path))
        found.manifest = *manifest;
    if (found.manifest) {
        found.time = found.manifest->time;
        found.reason = found.manifest->reason;
    } else {
        const QDateTime named = timeOfName(info.fileName());
        found.time = (named.isValid() ? named : info.lastModified()).toUTC();
    }
    return found;
}

QList<FoundBackup> findBackups(const QString &file, const QString &chosenFolder)
{
    QStringList folders {folderBeside(file), folderOfProgram()};
    if (!chosenFolder.isEmpty())
        folders.prepend(chosenFolder);
    for (QString &folder : folders)
        folder = QFileInfo(folder).absoluteFilePath();
    folders.removeDuplicates();
    folders.removeAll(QFileInfo(file).absolutePath());
    const auto lineage = db::Lineage::of(file);
    const Wanted wanted {file, lineage ? lineage->firstEntry() : QString()};
    QList<FoundBackup> all;
    for (const QString &folder : std::as_const(folders))
        addFrom(folder, wanted, all);
    addBeside(wanted, all);
    const QString real = QFileInfo(file).canonicalFilePath();
    if (!real.isEmpty() && real != QFileInfo(file).absoluteFilePath())
        addBeside({real, wanted.firstEntry}, all); // a link: what was replaced lies beside the file
    std::stable_sort(all.begin(), all.end(),
                     [](const FoundBackup &a, const FoundBackup &b) { return a.time > b.time; });
    return all;
}

void removeCutOffCopies(const QString &file, const QString &chosenFolder, const QDateTime &now)
{
    for (const QString &folder : {QFileInfo(file).absolutePath(), backupFolder(file, chosenFolder),
                                  programFolder(), folderOfProgram()})
        removeStaleParts(folder, now.addDays(-1));
}

int rotateBackups(const QString &folder, const QString &file, const QString &made,
                  const Clock &clock)
{
    const QDateTime now = clock.now().toLocalTime();
    const auto lineage = db::Lineage::of(file);
    if (!lineage)
        return 0;
    QList<FoundBackup> backups;
    QList<BackupMoment> moments;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (!isBackupName(info.fileName()))
            continue;
        const FoundBackup found = backupAt(info.filePath());
        if (!isEarlierState(found, file, *lineage) || !isAsMade(found))
            continue;
        backups.append(found);
        moments.append({found.time, found.reason});
    }
    int removed = 0;
    for (const qsizetype i : expendableBackups(moments, now)) {
        if (QFileInfo(backups[i].path) != QFileInfo(made) && removeUntouched(backups[i], clock))
            ++removed;
    }
    return removed;
}

} // namespace candour
