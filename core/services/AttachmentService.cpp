// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/AttachmentService.h"

#include "core/base/SaveFile.h"
#include "core/db/AttachmentStore.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/RecordsHolding.h"
#include "core/domain/Records.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("AttachmentService", text);
}

Result<QByteArray> readWhole(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(ErrorCode::NotFound,
                    tr("“%1” is not a file that can be attached.").arg(info.fileName()));
    if (info.size() > kLargestAttachment)
        return fail(ErrorCode::Invalid,
                    tr("“%1” is too large to be kept in your file: at most %2 MB.")
                        .arg(info.fileName())
                        .arg(kLargestAttachment / (1024 * 1024)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io,
                    tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()));
    return bytes;
}

Result<Attachment> openAttachment(const db::Database &database, const Uid &uid)
{
    auto attachment = database.records().find(Ref<Attachment>(uid));
    if (!attachment)
        return fail(attachment.error());
    if (!*attachment)
        return fail(ErrorCode::NotFound, tr("The attached file is not in this file."));
    return **attachment;
}

} // namespace

Result<QList<Attachment>> attachmentsOf(const db::Database &database, const RecordKind &kind,
                                        const Uid &record)
{
    auto all =
        db::valuesHolding<Attachment>(database, {QStringLiteral("record_uid")}, record.toText());
    if (all)
        all->removeIf([&kind](const Attachment &one) { return one.recordKind != kind.id; });
    return all;
}

Result<Attachment> keepFile(db::Command &command, const RecordKind &kind, const Uid &record,
                            const Uid &uid, const QString &path)
{
    auto bytes = readWhole(path);
    if (!bytes)
        return fail(bytes.error());
    auto digest = db::keepBytes(command, *bytes);
    if (!digest)
        return fail(digest.error());
    Attachment attachment;
    attachment.uid = uid.isNull() ? Uid::create() : uid;
    attachment.recordKind = kind.id;
    attachment.recordUid = record.toText();
    attachment.name = QFileInfo(path).fileName();
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, *bytes).name();
    attachment.digest = *digest;
    attachment.size = bytes->size();
    if (auto put = command.put(attachment); !put)
        return fail(put.error());
    return attachment;
}

Result<ChangeSet> attachFiles(db::Database &database, const RecordKind &kind, const Uid &record,
                              const QStringList &paths)
{
    auto command = db::Command::begin(database, {QStringLiteral("attachment.add"), {}, {}});
    if (!command)
        return fail(command.error());
    for (const QString &path : paths) {
        if (auto kept = keepFile(**command, kind, record, {}, path); !kept)
            return fail(kept.error());
    }
    return (*command)->commit();
}

Result<ChangeSet> noteAttachment(db::Database &database, const Uid &attachment, const QString &note)
{
    auto record = openAttachment(database, attachment);
    if (!record)
        return fail(record.error());
    record->note = note;
    auto command = db::Command::begin(database, {QStringLiteral("attachment.note"), {}, {}});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(*record); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> removeAttachment(db::Database &database, const Uid &attachment)
{
    auto command = db::Command::begin(
        database, {QStringLiteral("attachment.remove"), {}, tr("Taken off the record")});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(recordType<Attachment>(), attachment); !done)
        return fail(done.error());
    return (*command)->commit();
}

Result<void> saveAttachment(const db::Database &database, const Uid &attachment,
                            const QString &path)
{
    auto record = openAttachment(database, attachment);
    if (!record)
        return fail(record.error());
    auto bytes = db::bytesOf(database.connection(), record->digest);
    if (!bytes)
        return fail(bytes.error());
    return saveFile(path, *bytes);
}

} // namespace candour
