// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupManifest.h"

#include "core/base/SaveFile.h"
#include "core/db/Backup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace candour {

namespace {

const QString kFormat = QStringLiteral("candour-backup");
constexpr qint64 kLargest = 1 << 20; ///< bytes of a manifest; more is something else

QString tr(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

QJsonObject jsonOf(const BackupManifest &manifest, const QString &name)
{
    QJsonObject rows;
    for (auto it = manifest.rows.cbegin(); it != manifest.rows.cend(); ++it)
        rows.insert(it.key(), it.value());
    return {{QStringLiteral("format"), kFormat},
            {QStringLiteral("backup"), name},
            {QStringLiteral("file"), manifest.file},
            {QStringLiteral("time"), manifest.time.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("reason"), backupReasonCode(manifest.reason)},
            {QStringLiteral("encrypted"), manifest.encrypted},
            {QStringLiteral("size"), manifest.size},
            {QStringLiteral("sha256"), manifest.sha256},
            {QStringLiteral("version"), manifest.version},
            {QStringLiteral("anchor"), manifest.anchor},
            {QStringLiteral("firstEntry"), manifest.firstEntry},
            {QStringLiteral("rows"), rows}};
}

BackupManifest fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) {
        return json.value(QLatin1String(key)).toString();
    };
    BackupManifest manifest;
    manifest.file = text("file");
    manifest.time = QDateTime::fromString(text("time"), Qt::ISODate).toUTC();
    manifest.reason = backupReasonFromCode(text("reason")).value_or(BackupReason::Hand);
    manifest.encrypted = json.value(QLatin1String("encrypted")).toBool();
    manifest.size = json.value(QLatin1String("size")).toInteger();
    manifest.sha256 = text("sha256");
    manifest.version = json.value(QLatin1String("version")).toInt();
    manifest.anchor = text("anchor");
    manifest.firstEntry = text("firstEntry");
    const QJsonObject rows = json.value(QLatin1String("rows")).toObject();
    for (auto it = rows.constBegin(); it != rows.constEnd(); ++it)
        manifest.rows.insert(it.key(), it.value().toInteger());
    return manifest;
}

} // namespace

void BackupManifest::take(const db::Contents &contents)
{
    version = contents.version;
    anchor = contents.anchor;
    firstEntry = contents.firstEntry;
    rows = contents.rows;
}

bool BackupManifest::holdsAsMuchAs(const db::Contents &contents) const
{
    return version == contents.version && anchor == contents.anchor
        && firstEntry == contents.firstEntry && rows == contents.rows;
}

Result<QString> fileDigest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)
        || file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io,
                    tr("“%1” could not be read to its end. Check its disk.").arg(path),
                    file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

QString manifestPath(const QString &backup)
{
    return backup + QStringLiteral(".json");
}

Result<void> writeManifest(const QString &backup, const BackupManifest &manifest)
{
    return saveFile(manifestPath(backup),
                    QJsonDocument(jsonOf(manifest, QFileInfo(backup).fileName())).toJson());
}

Result<std::optional<BackupManifest>> readManifest(const QString &backup)
{
    QFile file(manifestPath(backup));
    if (!QFileInfo::exists(file.fileName()))
        return std::optional<BackupManifest>();
    if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly)) {
        const QJsonObject json = QJsonDocument::fromJson(file.read(kLargest)).object();
        const BackupManifest manifest = fromJson(json);
        if (json.value(QLatin1String("format")) == kFormat && manifest.time.isValid()
            && !manifest.anchor.isEmpty())
            return std::optional(manifest);
    }
    return fail(ErrorCode::Corrupt,
                tr("“%1”, which says what the backup must hold, cannot be read.")
                    .arg(QFileInfo(file).fileName()));
}

QStringList manifestFaults(const QString &backup, const db::Contents &contents)
{
    const auto read = readManifest(backup);
    if (!read)
        return {read.error().text};
    if (!*read)
        return {};
    const BackupManifest &manifest = **read;
    QStringList faults;
    if (const auto digest = fileDigest(backup); !digest)
        faults.append(digest.error().text);
    else if (*digest != manifest.sha256)
        faults.append(tr("The backup is not byte for byte what its manifest says was written."));
    if (manifest.anchor != contents.anchor)
        faults.append(tr("The journal ends at %1; the manifest of the backup says %2.")
                          .arg(contents.anchor, manifest.anchor));
    for (auto it = manifest.rows.cbegin(); it != manifest.rows.cend(); ++it) {
        if (contents.rows.value(it.key()) != it.value())
            faults.append(tr("Table “%1” has %2 rows; the manifest of the backup says %3.")
                              .arg(it.key())
                              .arg(contents.rows.value(it.key()))
                              .arg(it.value()));
    }
    return faults;
}

} // namespace candour
