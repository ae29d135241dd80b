// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/services/BackupPolicy.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace candour {

namespace db {
struct Contents;
}

/// What is written beside a backup ("NAME.json"): what it is, and what it must hold.
struct BackupManifest {
    QString file; ///< name of the file it is a backup of: "Quality.candour"
    QDateTime time; ///< UTC
    BackupReason reason = BackupReason::Hand;
    bool encrypted = false;
    qint64 size = 0; ///< bytes, as it lies there
    QString sha256; ///< hex, of the bytes as they lie there
    int version = 0; ///< of the schema
    QString anchor; ///< "SEQ:HEX16" of the journal's head
    QString firstEntry; ///< uid of the journal's first entry
    QMap<QString, qint64> rows; ///< by table

    void take(const db::Contents &contents);
    [[nodiscard]] bool holdsAsMuchAs(const db::Contents &contents) const;

    bool operator==(const BackupManifest &) const = default;
};

/// The SHA-256 of a file, hex. ErrorCode::Io.
[[nodiscard]] Result<QString> fileDigest(const QString &path);

[[nodiscard]] QString manifestPath(const QString &backup);
Result<void> writeManifest(const QString &backup, const BackupManifest &manifest);
/// Nothing when none lies there; ErrorCode::Corrupt when it is none of ours.
[[nodiscard]] Result<std::optional<BackupManifest>> readManifest(const QString &backup);

/// Where a file is otherwise than the manifest beside it says, a sentence each. None without a
/// manifest: most files are no backups.
[[nodiscard]] QStringList manifestFaults(const QString &backup, const db::Contents &contents);

} // namespace candour
