// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/AttachmentStore.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace candour::db {

namespace {

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString tr(const char *text)
{
    return QCoreApplication::translate("AttachmentStore", text);
}

} // namespace

Result<QString> keepBytes(Command &command, const QByteArray &bytes)
{
    const QString digest = digestOf(bytes);
    auto insert = command.database().connection().prepare(QStringLiteral(
        "INSERT INTO attachment_content (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"));
    if (!insert)
        return fail(insert.error());
    // A null QByteArray would be bound as NULL; an empty file has bytes, only none of them.
    if (auto done = insert->execute(digest, bytes.isNull() ? QByteArray("") : bytes); !done)
        return fail(done.error());
    return digest;
}

Result<QByteArray> bytesOf(const Connection &connection, const QString &digest)
{
    auto select =
        connection.prepare(QStringLiteral("SELECT bytes FROM attachment_content WHERE digest = ?"));
    if (!select)
        return fail(select.error());
    if (auto done = select->execute(digest); !done)
        return fail(done.error());
    if (!select->next())
        return fail(ErrorCode::NotFound, tr("The attached file is not in this file."), digest);
    const QByteArray bytes = select->value(0).toByteArray();
    if (digestOf(bytes) != digest)
        return fail(ErrorCode::Corrupt,
                    tr("The attached file is damaged: its bytes are not those that were kept."),
                    digest);
    return bytes;
}

} // namespace candour::db
