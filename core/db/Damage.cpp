// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Damage.h"

#include "core/db/Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

namespace candour::db {

namespace {

/// The header of a SQLite file: page size at 16 (1 stands for 65536), change counter at 24, pages
/// of the file at 28, application_id at 68, "valid for change counter" at 92; all big-endian.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kChangeCounterAt = 24;
constexpr qsizetype kPagesAt = 28;
constexpr qsizetype kApplicationAt = 68;
constexpr qsizetype kValidForAt = 92;
/// The definitions of the tables are the first things written to a new file.
constexpr qint64 kDefinitionsWithin = 1 << 20;
constexpr int kMagicSize = 16;

QString tr(const char *text)
{
    return QCoreApplication::translate("Damage", text);
}

quint32 word(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 pageSize(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    return stored == 1 ? 65536 : stored;
}

/// Whether what follows a broken beginning is a file of ours.
bool holdsOurTables(const QByteArray &beginning)
{
    return beginning.contains("CREATE TABLE journal_entry")
        && beginning.contains("CREATE TABLE observation");
}

bool hasOurSuffix(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("candour"), Qt::CaseInsensitive) == 0;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

Damage damageOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    Damage damage;
    damage.size = file.size();
    if (damage.size == 0) {
        damage.kind = hasOurSuffix(path) ? DamageKind::Empty : DamageKind::None;
        return damage;
    }
    const QByteArray header = file.read(kHeaderSize);
    const bool whole = header.size() == kHeaderSize;
    const bool zeros = hasOurSuffix(path) && header == QByteArray(header.size(), '\0');
    if (!whole || !header.startsWith("SQLite format 3") || word(header, kApplicationAt) == 0) {
        const bool marked = whole && word(header, kApplicationAt) == kApplicationId;
        if (zeros || marked || holdsOurTables(header + file.read(kDefinitionsWithin)))
            damage.kind = DamageKind::Header;
        return damage;
    }
    if (word(header, kApplicationAt) != kApplicationId)
        return damage;
    const qint64 page = pageSize(header);
    if (page < 512 || (page & (page - 1)) != 0) {
        damage.kind = DamageKind::Header;
        return damage;
    }
    // Other programs may leave the count of pages behind; it then says nothing.
    const bool counted = word(header, kChangeCounterAt) == word(header, kValidForAt);
    damage.expected = qint64(word(header, kPagesAt)) * page;
    if (counted && damage.expected > damage.size && !hasUnfinishedChange(path))
        damage.kind = DamageKind::Truncated;
    return damage;
}

bool hasUnfinishedChange(const QString &path)
{
    // SQLite itself calls a journal of zeros finished.
    QFile journal(path + QStringLiteral("-journal"));
    return QFileInfo(journal.fileName()).isFile() && journal.open(QIODevice::ReadOnly)
        && journal.read(kMagicSize / 2) == QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
}

Error damageError(const QString &path, const Damage &damage)
{
    const QString name = QFileInfo(path).fileName();
    const QString todo = tr("It was not changed. Open a backup of it, or save what can still be "
                            "read into a new file.");
    QString what;
    switch (damage.kind) {
    case DamageKind::Empty:
        return {ErrorCode::Corrupt,
                tr("“%1” is empty: the file is there, but has nothing in it. That happens when a "
                   "disk was full or a copy was broken off. Open a backup of it.")
                    .arg(name)};
    case DamageKind::Header:
        what = tr("“%1” is damaged: its beginning was overwritten, so that it cannot be read as "
                  "it is.")
                   .arg(name);
        break;
    case DamageKind::Truncated:
        what = tr("“%1” is damaged: its end is missing. It should have %2 and has %3. That happens "
                  "when a copy was broken off or a stick was pulled out.")
                   .arg(name, sizeText(damage.expected), sizeText(damage.size));
        break;
    case DamageKind::None:
        what = tr("“%1” is damaged.").arg(name);
        break;
    }
    return {ErrorCode::Corrupt, what + u' ' + todo};
}

} // namespace candour::db
