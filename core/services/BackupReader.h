// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/db/Backup.h"
#include "core/services/BackupManifest.h"

#include <QStringList>

#include <memory>

namespace candour {

namespace db {
struct Schema;
}

/// How a backup's figures stand to those of the file as it is.
struct BackupDifference {
    QString kind; ///< RecordKind::id, "observation", "attachment_content" or "journal_entry"
    qint64 backup = 0;
    qint64 present = 0;

    bool operator==(const BackupDifference &) const = default;
};

/// What differs, by kind, in the order in which people think of them: the journal's entries first,
/// then figures, attached files, and the records that are no rows of others.
[[nodiscard]] QList<BackupDifference> backupDifferences(const QMap<QString, qint64> &backup,
                                                        const QMap<QString, qint64> &present,
                                                        const db::Schema &schema);

/// Whether this file's journal still holds the entry that a backup's anchor names: all that the
/// backup holds came before what the file holds. Nothing when the file cannot be read.
[[nodiscard]] std::optional<bool> holdsAnchor(const QString &file, const QString &anchor);

/// Whether a backup that is not whole is restored, for what is left in it.
enum class Faulty { Refuse, Accept };

/// A backup that is looked into, and restored. An encrypted one is decrypted to a file of its own
/// that goes away with this. Changes neither the backup nor, until told so, anything else.
class BackupReader {
public:
    struct Place {
        const db::Schema &schema;
        const Clock &clock;
    };

    /// Opens it and checks all of it: every page, its manifest if it has one, and, when it is of
    /// this version, all that `verify` checks. Fails when it cannot be opened at all (wrong
    /// passphrase, breaks off, damaged, none of ours).
    static Result<std::unique_ptr<BackupReader>> open(const QString &backup,
                                                      const QString &passphrase, const Place &place,
                                                      const Progress &progress = {});
    ~BackupReader();
    Q_DISABLE_COPY_MOVE(BackupReader)

    [[nodiscard]] const db::Contents &contents() const { return m_contents; }

    /// A sentence each: something that the file kept is lost or was changed. A backup with one
    /// takes no file's place.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

    /// What she should know and may still restore: made by an older version, worked in since, words
    /// to search by that are made anew, a damaged draft.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

    /// To a name that is not taken; a failure leaves nothing there. One with faults only where they
    /// are accepted.
    Result<void> restoreTo(const QString &target, const Progress &progress = {},
                           Faulty faulty = Faulty::Refuse) const;

    /// In place of this file, or of the one that a link of this name leads to, which is kept under
    /// another name beside it ("Quality replaced 2026-11-22 1405.candour"). Gives that name.
    /// Whoever could read the file may read what takes its place. Nobody may have it open for
    /// writing.
    Result<QString> restoreInPlaceOf(const QString &path, const Progress &progress = {}) const;

private:
    BackupReader(const QString &backup, const Place &place);
    Result<void> unseal(const QString &passphrase, const Progress &progress);
    Result<void> check(const Progress &progress);
    Result<void> compareManifest();
    void makeWordsAnew(const QString &target) const;

    QString m_backup;
    QString m_plain; ///< what is read: the backup itself, or what was decrypted
    const db::Schema &m_schema;
    const Clock &m_clock;
    db::Contents m_contents;
    std::optional<BackupManifest> m_manifest;
    QStringList m_faults;
    QStringList m_remarks;
    bool m_wordsAreWrong = false;
};

} // namespace candour
