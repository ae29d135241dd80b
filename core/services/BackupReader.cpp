// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupReader.h"

#include "core/base/PartFile.h"
#include "core/db/Database.h"
#include "core/db/FileLock.h"
#include "core/db/Verify.h"
#include "core/io/SealedFile.h"
#include "core/services/BackupFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

/// The file that a link leads to, though it may be gone: the link stays what it is.
QString realPath(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    return info.isSymLink() ? info.symLinkTarget() : file;
}

} // namespace

QList<BackupDifference> backupDifferences(const QMap<QString, qint64> &backup,
                                          const QMap<QString, qint64> &present,
                                          const db::Schema &schema)
{
    QStringList kinds {QStringLiteral("journal_entry"), QStringLiteral("observation"),
                       QStringLiteral("attachment_content")};
    for (const RecordKind *kind : schema.registry.kinds()) {
        if (!schema.registry.ownerOf(*kind).kind)
            kinds.append(kind->id);
    }
    QList<BackupDifference> differences;
    for (const QString &kind : std::as_const(kinds)) {
        const BackupDifference found {kind, backup.value(kind), present.value(kind)};
        if (found.backup != found.present)
            differences.append(found);
    }
    return differences;
}

std::optional<bool> holdsAnchor(const QString &file, const QString &anchor)
{
    const auto lineage = db::Lineage::of(file);
    return lineage ? lineage->holds(anchor) : std::nullopt;
}

BackupReader::BackupReader(const QString &backup, const Place &place)
    : m_backup(backup)
    , m_plain(backup)
    , m_schema(place.schema)
    , m_clock(place.clock)
{
}

BackupReader::~BackupReader()
{
    if (m_plain != m_backup)
        QFile::remove(m_plain);
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &backup,
                                                         const QString &passphrase,
                                                         const Place &place,
                                                         const Progress &progress)
{
    std::unique_ptr<BackupReader> reader(new BackupReader(backup, place));
    if (isSealed(backup)) {
        if (auto opened = reader->unseal(passphrase, progress); !opened)
            return fail(opened.error());
    }
    if (auto checked = reader->check(progress); !checked)
        return fail(checked.error());
    return reader;
}

/// To a folder of the program's own: beside the backup may be a stick.
Result<void> BackupReader::unseal(const QString &passphrase, const Progress &progress)
{
    const QString folder = programFolder();
    QDir().mkpath(folder);
    removeStaleParts(folder, m_clock.now().addDays(-1)); // of a reader that was killed
    const QString target =
        PartFile(QDir(folder).filePath(QFileInfo(m_backup).completeBaseName())).path();
    auto done = unsealFile(m_backup, target, passphrase, progress);
    if (done)
        m_plain = target;
    return done;
}

Result<void> BackupReader::check(const Progress &progress)
{
    auto contents = db::checkedContents(m_plain, m_schema.version(), progress);
    if (!contents)
        return fail(contents.error());
    m_contents = *contents;
    if (auto compared = compareManifest(); !compared)
        return compared;
    if (m_contents.version < m_schema.version()) {
        m_remarks.append(tr("It was made by an older version of Candour and is brought up to date "
                            "when it is opened."));
        return {};
    }
    auto database = db::Database::open(m_plain, m_schema, m_clock, db::Access::Read);
    if (!database)
        return fail(database.error());
    auto report = db::verify(**database, m_manifest ? m_manifest->anchor : QString(), progress);
    if (!report)
        return fail(report.error());
    m_faults += report->lasting();
    m_remarks += report->slight;
    m_wordsAreWrong = !report->slight.isEmpty();
    return {};
}

Result<void> BackupReader::compareManifest()
{
    auto manifest = readManifest(m_backup);
    if (!manifest) {
        m_remarks.append(manifest.error().text);
        return {};
    }
    m_manifest = *manifest;
    if (!m_manifest)
        return {};
    auto digest = fileDigest(m_backup);
    if (!digest)
        return fail(digest.error());
    if (*digest == m_manifest->sha256 && m_manifest->holdsAsMuchAs(m_contents))
        return {};
    if (m_manifest->firstEntry != m_contents.firstEntry)
        m_faults.append(tr("It is not the file that was backed up under this name."));
    else
        m_remarks.append(
            tr("It was changed after it was made: it is not byte for byte what was "
               "written on %1.")
                .arg(m_manifest->time.toLocalTime().date().toString(QStringLiteral("d MMM yyyy"))));
    return {};
}

Result<void> BackupReader::restoreTo(const QString &target, const Progress &progress,
                                     Faulty faulty) const
{
    if (!m_faults.isEmpty() && faulty == Faulty::Refuse)
        return fail(ErrorCode::Corrupt,
                    tr("“%1” was not restored: %2")
                        .arg(QFileInfo(m_backup).fileName(), m_faults.constFirst()));
    if (!QFileInfo::exists(target)) {
        const QString aside = keepsakePath(target, Keepsake::LeftOver, m_clock.now());
        if (auto moved = db::putAside(target, aside); !moved)
            return moved;
    }
    if (auto written = db::writeCopy(m_plain, target, m_schema.version(), progress); !written)
        return fail(written.error());
    if (m_wordsAreWrong)
        makeWordsAnew(target);
    return {};
}

/// Where that fails the file is as good as its backup was; what it kept is all there.
void BackupReader::makeWordsAnew(const QString &target) const
{
    if (const auto database = db::Database::open(target, m_schema, m_clock, db::Access::Write))
        (void)db::rebuildDerived(**database);
}

Result<QString> BackupReader::restoreInPlaceOf(const QString &path, const Progress &progress) const
{
    const QString file = realPath(path);
    auto lock = db::FileLock::take(file, m_clock);
    if (!lock)
        return fail(lock.error());
    // Written and checked first, under a name of its own: at every moment both are whole.
    const QString fresh = keepsakePath(file, Keepsake::Restored, m_clock.now());
    if (auto written = restoreTo(fresh, progress); !written)
        return fail(written.error());
    const bool present = QFileInfo::exists(file);
    if (present) // whoever could read it still can, and nobody else
        QFile::setPermissions(
            fresh, QFile::permissions(file) | QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QString kept = keepsakePath(file, Keepsake::Replaced, m_clock.now());
    if (auto placed = db::takePlace(fresh, file, kept); !placed) {
        QFile::remove(fresh);
        return fail(placed.error());
    }
    return present ? kept : QString();
}

} // namespace candour
