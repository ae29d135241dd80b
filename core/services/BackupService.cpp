// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupService.h"

#include "core/base/PartFile.h"
#include "core/db/Backup.h"
#include "core/db/Database.h"
#include "core/io/SealedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir() || QDir().mkpath(folder))
        return {};
    return fail(ErrorCode::Io,
                tr("The folder for backups, “%1”, is not there and cannot be made. Choose another "
                   "in the settings.")
                    .arg(QDir::toNativeSeparators(folder)));
}

/// The plain copy is made beside the file, which is as private as the file itself: the folder of
/// the backup may be a stick, and never sees a plain byte.
Result<db::Contents> writeSealed(const BackupRequest &request, const QString &target, int version,
                                 const Progress &progress)
{
    const bool beside = QFileInfo(QFileInfo(request.file).absolutePath()).isWritable();
    const QString folder = beside ? QFileInfo(request.file).absolutePath()
                                  : QFileInfo(backupFolder(request.file, {})).absoluteFilePath();
    if (auto made = makeFolder(folder); !made)
        return fail(made.error());
    const PartFile plain(QDir(folder).filePath(QFileInfo(target).fileName()));
    auto contents =
        db::writeCopy(request.file, plain.path(), version, progress, db::Readers::Owner);
    if (!contents) {
        // Nobody knows the copy in the making by its name; where it lies is where room is wanted.
        Error error = contents.error();
        error.text.replace(QFileInfo(plain.path()).fileName(), QFileInfo(target).fileName());
        return fail(error);
    }
    if (auto sealed = sealFile(plain.path(), target, request.passphrase, progress); !sealed)
        return fail(sealed.error());
    return contents;
}

} // namespace

BackupService::BackupService(const Clock &clock, const db::Schema &schema)
    : m_clock(clock)
    , m_schema(schema)
{
}

Result<BackupDone> BackupService::make(const BackupRequest &request, const Progress &progress) const
{
    const QString folder = backupFolder(request.file, request.chosenFolder);
    const bool isNew = !QFileInfo::exists(folder);
    if (auto made = makeFolder(folder); !made)
        return fail(made.error());
    const QDateTime now = m_clock.now().toLocalTime();
    const QString target =
        backupPath(folder, request.file, now, request.reason, !request.passphrase.isEmpty());
    auto done = makeAt(target, request, progress);
    if (done)
        done->removed = rotateBackups(folder, request.file, target, m_clock);
    else if (isNew)
        QDir().rmdir(folder);
    return done;
}

Result<BackupDone> BackupService::makeAt(const QString &target, const BackupRequest &request,
                                         const Progress &progress) const
{
    removeCutOffCopies(request.file, request.chosenFolder, m_clock.now());
    const int version = m_schema.version();
    const bool sealed = !request.passphrase.isEmpty();
    auto contents = sealed ? writeSealed(request, target, version, progress)
                           : db::writeCopy(request.file, target, version, progress);
    if (!contents)
        return fail(contents.error());
    BackupDone done;
    done.path = target;
    done.manifest.take(*contents);
    done.manifest.file = QFileInfo(request.file).fileName();
    done.manifest.time = m_clock.now().toUTC();
    done.manifest.reason = request.reason;
    done.manifest.encrypted = sealed;
    done.manifest.size = QFileInfo(target).size();
    auto digest = fileDigest(target);
    Result<void> written = digest ? Result<void>() : fail(digest.error());
    if (digest) {
        done.manifest.sha256 = *digest;
        written = writeManifest(target, done.manifest);
    }
    if (!written) {
        QFile::remove(target); // a backup that cannot be vouched for is none
        return fail(written.error());
    }
    return done;
}

Result<BackupDone> BackupService::makeIfDue(const db::Database &database,
                                            const BackupRequest &request, const IsDue &isDue,
                                            const QDateTime &opened, const Progress &progress) const
{
    const BackupState state = stateOf(database, request.chosenFolder, opened);
    return isDue(state, m_clock.now().toLocalTime()) ? make(request, progress) : BackupDone();
}

BackupState BackupService::stateOf(const db::Database &database, const QString &chosenFolder,
                                   const QDateTime &opened) const
{
    BackupState state;
    const auto head = database.journal().head();
    const auto lineage = db::Lineage::of(database.path());
    const QDateTime now = m_clock.now();
    for (const FoundBackup &found : findBackups(database.path(), chosenFolder)) {
        if (!found.manifest || found.time > now)
            continue;
        if (lineage && lineage->holds(found.manifest->anchor) == false)
            continue;
        if (!state.newest) {
            state.newest = found.time;
            state.changed = !head || found.manifest->anchor != head->anchor();
            state.madeSinceOpening = found.time >= opened;
        }
        if (found.reason == BackupReason::Closing && !state.newestAtClosing)
            state.newestAtClosing = found.time;
    }
    return state;
}

} // namespace candour
