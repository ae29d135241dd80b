// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BatchSource.h"

#include "core/db/AttachmentStore.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/RecordsHolding.h"
#include "core/domain/Records.h"
#include "core/services/FigureImport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

namespace candour {

namespace {

// What the arguments of the journal's entry are called; files hold them, so they never change.
const QString kBatchKind = QStringLiteral("batch");
const QString kSize = QStringLiteral("bytes");
const QString kDigest = QStringLiteral("sha256");
const QString kRows = QStringLiteral("rows");
const QString kRead = QStringLiteral("read");
const QString kStored = QStringLiteral("stored");
const QString kUnchanged = QStringLiteral("unchanged");
const QString kRefused = QStringLiteral("refused");
const QString kRefusals = QStringLiteral("refusals");

QString tr(const char *text)
{
    return QCoreApplication::translate("BatchSource", text);
}

/// A name with an ending, so that a copy opens in the program that it is for.
QString fileNameOf(const QString &name)
{
    constexpr qsizetype kLongest = 255;
    const QString whole = QFileInfo(name).suffix().isEmpty() ? name + QStringLiteral(".tsv") : name;
    return whole.right(kLongest);
}

Result<void> keepAttached(db::Command &command, const Uid &batch, const QByteArray &bytes,
                          const QString &name)
{
    auto digest = db::keepBytes(command, bytes);
    if (!digest)
        return fail(digest.error());
    Attachment attachment;
    attachment.uid = Uid::create();
    attachment.recordKind = kBatchKind;
    attachment.recordUid = batch.toText();
    attachment.name = fileNameOf(name);
    attachment.mediaType =
        QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, bytes).name();
    attachment.digest = *digest;
    attachment.size = bytes.size();
    auto put = command.put(attachment);
    return put ? Result<void>() : fail(put.error());
}

/// Of the entry that brought the batch.
Result<QJsonObject> argumentsOf(const db::Database &database, const Uid &batch)
{
    const auto entries = database.journal().about(kBatchKind, batch);
    if (!entries)
        return fail(entries.error());
    return entries->isEmpty() ? QJsonObject()
                              : QJsonDocument::fromJson(entries->first().arguments).object();
}

} // namespace

Result<bool> keepsSources(const db::Database &database)
{
    const auto profiles = database.records().all<Profile>();
    if (!profiles)
        return fail(profiles.error());
    return profiles->isEmpty() || !profiles->first().sourcesLeftOut;
}

Result<QString> keepSource(db::Command &command, const Uid &batch, const ReadSource &source,
                           bool keep)
{
    const auto wanted = keepsSources(command.database());
    if (!wanted)
        return fail(wanted.error());
    keep = keep && *wanted;
    // What cannot be told of the source speaks against no figure: they were read from it.
    const auto notKept = [&](const QString &sentence) {
        return keep ? sentence.arg(source.name) : QString();
    };
    const QString unreadable =
        tr("“%1” could not be read again, so it is not kept with its figures.");
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return notKept(unreadable);
    if (source.modified.isValid() && QFileInfo(source.path).lastModified() != source.modified)
        return notKept(
            tr("“%1” was changed after it was read, so it is not kept with its figures."));
    const bool holds = keep && file.size() <= kLargestKeptSource;
    const QByteArray bytes = holds ? file.readAll() : QByteArray();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (holds)
        hash.addData(bytes);
    else if (!hash.addData(&file))
        return notKept(unreadable);
    if (file.error() != QFileDevice::NoError)
        return notKept(unreadable);
    command.setArgument(kSize, file.size());
    command.setArgument(kDigest, QString::fromLatin1(hash.result().toHex()));
    if (!holds)
        return notKept(
            tr("“%1” is larger than 32 MB, so only its name, size and digest are kept."));
    auto kept = keepAttached(command, batch, bytes, source.name);
    return kept ? Result<QString>(QString()) : Result<QString>(fail(kept.error()));
}

void tellCounts(db::Command &command, const FigureImportReport &report)
{
    command.setArgument(kRows, report.records);
    command.setArgument(kRead, report.read);
    command.setArgument(kStored, report.stored);
    command.setArgument(kUnchanged, report.unchanged);
    command.setArgument(kRefused, report.refusedCount);
    QJsonArray refusals;
    for (const ImportProblem &problem : report.refused.mid(0, kJournalledRefusals)) {
        // Not what stood in the cell: it may be what should not have been there.
        QJsonObject refusal {{QStringLiteral("line"), problem.line},
                             {QStringLiteral("column"), problem.column},
                             {QStringLiteral("reason"), problem.reason}};
        if (!problem.sheet.isEmpty())
            refusal.insert(QStringLiteral("sheet"), problem.sheet);
        refusals.append(refusal);
    }
    if (!refusals.isEmpty())
        command.setArgument(kRefusals, refusals);
}

Result<BatchSource> sourceOf(const db::Database &database, const Uid &batch)
{
    const auto arguments = argumentsOf(database, batch);
    if (!arguments)
        return fail(arguments.error());
    BatchSource source {arguments->value(QLatin1String("file")).toString(),
                        arguments->value(kSize).toInteger(-1),
                        arguments->value(kDigest).toString(),
                        {}};
    // Taken back by Ctrl+Z the attachment goes out of use with its batch; its bytes stay.
    const auto attached =
        db::recordsHolding(database, recordType<Attachment>(), {QStringLiteral("record_uid")},
                           batch.toText(), db::Withdrawn::Include);
    if (!attached)
        return fail(attached.error());
    for (const RecordData &one : *attached) {
        const Attachment attachment = recordType<Attachment>().fromData(one);
        // In a salvaged file the journal does not say what was read; the attachment does.
        const bool isIt = source.digest.isEmpty() || attachment.digest == source.digest;
        if (attachment.recordKind == kBatchKind && isIt) {
            source.attachment = attachment.uid;
            source.name = attachment.name;
            source.digest = attachment.digest;
        }
    }
    return source;
}

Result<BatchCounts> countsOf(const db::Database &database, const Uid &batch)
{
    const auto arguments = argumentsOf(database, batch);
    if (!arguments)
        return fail(arguments.error());
    BatchCounts counts {
        arguments->value(kRows).toInteger(-1),   arguments->value(kRead).toInteger(-1),
        arguments->value(kStored).toInteger(-1), arguments->value(kUnchanged).toInteger(-1),
        arguments->value(kRefused).toInteger(),  {}};
    for (const QJsonValue &value : arguments->value(kRefusals).toArray()) {
        const QJsonObject refusal = value.toObject();
        counts.refusals.append({refusal.value(QLatin1String("line")).toInt(),
                                refusal.value(QLatin1String("column")).toInt(),
                                {},
                                {},
                                refusal.value(QLatin1String("reason")).toString(),
                                refusal.value(QLatin1String("sheet")).toString()});
    }
    return counts;
}

} // namespace candour
