// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "app/cli/Passphrase.h"
#include "core/io/SealedFile.h"
#include "core/services/BackupReader.h"
#include "core/services/BackupService.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace candour::cli {

namespace {

QString passphraseWords()
{
    return QStringLiteral("Take the passphrase from the first line of this file. Without it, it is "
                          "asked for, or read from standard input.");
}

qint64 recordsIn(const QMap<QString, qint64> &rows)
{
    qint64 records = 0;
    const Registry &registry = db::candourSchema().registry;
    for (const RecordKind *kind : registry.kinds())
        records += rows.value(kind->id);
    return records;
}

QJsonObject countsJson(const QMap<QString, qint64> &rows)
{
    return {{QStringLiteral("entries"), rows.value(QStringLiteral("journal_entry"))},
            {QStringLiteral("records"), recordsIn(rows)},
            {QStringLiteral("observations"), rows.value(QStringLiteral("observation"))},
            {QStringLiteral("attachments"), rows.value(QStringLiteral("attachment_content"))}};
}

QString countsText(const QMap<QString, qint64> &rows)
{
    return QStringLiteral("%1, %2, %3, %4")
        .arg(counted(rows.value(QStringLiteral("journal_entry")), "journal entry",
                     "journal entries"),
             counted(recordsIn(rows), "record", "records"),
             counted(rows.value(QStringLiteral("observation")), "figure", "figures"),
             counted(rows.value(QStringLiteral("attachment_content")), "attached file",
                     "attached files"));
}

} // namespace

int runBackup(const Context &context)
{
    Arguments arguments(
        QStringLiteral("backup"),
        QStringLiteral("Writes a checked copy of the file, which may be open elsewhere, and beside "
                       "it a manifest that says what it holds. DEST is a new file, or a folder in "
                       "which the copy is named by its time."),
        QStringLiteral("FILE DEST [--encrypt] [--passphrase-file FILE] [--json]"));
    arguments.flag(QStringLiteral("encrypt"),
                   QStringLiteral("Encrypt the copy with a passphrase."));
    arguments.option(QStringLiteral("passphrase-file"), QStringLiteral("FILE"), passphraseWords());
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the result as JSON."));
    if (const auto exit = arguments.parse(context, 2, 2))
        return *exit;
    const bool encrypt = arguments.isSet(QStringLiteral("encrypt"));
    const QString secret = arguments.value(QStringLiteral("passphrase-file"));
    if (!encrypt && arguments.isSet(QStringLiteral("passphrase-file")))
        return usageFault(QStringLiteral("--passphrase-file goes with --encrypt."));

    BackupRequest request {.file = arguments.positional().first()};
    QString target = arguments.positional().last();
    if (target.isEmpty() || request.file.isEmpty())
        return usageFault(QStringLiteral("Both files need a name."));
    if (QFileInfo(target).isDir())
        target = backupPath(target, request.file, context.clock.now().toLocalTime(),
                            BackupReason::Hand, encrypt);
    if (encrypt) {
        auto passphrase = readPassphrase(secret, true);
        if (!passphrase)
            return report(passphrase.error());
        request.passphrase = *passphrase;
    }
    auto done = BackupService(context.clock, db::candourSchema()).makeAt(target, request);
    if (!done)
        return report(done.error());
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonObject json = countsJson(done->manifest.rows);
        json.insert(QStringLiteral("backup"), done->path);
        json.insert(QStringLiteral("manifest"), manifestPath(done->path));
        json.insert(QStringLiteral("anchor"), done->manifest.anchor);
        json.insert(QStringLiteral("sha256"), done->manifest.sha256);
        json.insert(QStringLiteral("size"), done->manifest.size);
        json.insert(QStringLiteral("encrypted"), done->manifest.encrypted);
        printJson(json);
    } else {
        print(QStringLiteral("%1: %2; anchor %3")
                  .arg(done->path, countsText(done->manifest.rows), done->manifest.anchor));
    }
    return kDone;
}

int runRestore(const Context &context)
{
    Arguments arguments(
        QStringLiteral("restore"),
        QStringLiteral("Checks a backup and writes what it holds to a new file. A file that is "
                       "there is never overwritten."),
        QStringLiteral("BACKUP FILE [--passphrase-file FILE] [--with-faults] [--json]"));
    arguments.option(QStringLiteral("passphrase-file"), QStringLiteral("FILE"), passphraseWords());
    arguments.flag(QStringLiteral("with-faults"),
                   QStringLiteral("Restore what is left of a backup that is not whole; its faults "
                                  "are told on standard error."));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the result as JSON."));
    if (const auto exit = arguments.parse(context, 2, 2))
        return *exit;
    const QString backup = arguments.positional().first();
    const QString target = arguments.positional().last();
    if (backup.isEmpty() || target.isEmpty())
        return usageFault(QStringLiteral("Both files need a name."));
    if (QFileInfo::exists(target)) // said before anything is asked or read
        return report({ErrorCode::Conflict,
                       QStringLiteral("There is already a file “%1”. It was not changed. Choose "
                                      "another name.")
                           .arg(target)});
    QString passphrase;
    if (isSealed(backup)) {
        auto read = readPassphrase(arguments.value(QStringLiteral("passphrase-file")), false);
        if (!read)
            return report(read.error());
        passphrase = *read;
    }
    auto reader = BackupReader::open(backup, passphrase, {db::candourSchema(), context.clock});
    if (!reader)
        return report(reader.error());
    const bool accepted = arguments.isSet(QStringLiteral("with-faults"));
    auto restored = (*reader)->restoreTo(target, {}, accepted ? Faulty::Accept : Faulty::Refuse);
    if (!restored) {
        Error error = restored.error();
        if (!accepted && !(*reader)->faults().isEmpty())
            error.text += QStringLiteral(" With --with-faults what is left of it is restored.");
        return report(error);
    }
    const db::Contents &contents = (*reader)->contents();
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonObject json = countsJson(contents.rows);
        json.insert(QStringLiteral("file"), target);
        json.insert(QStringLiteral("anchor"), contents.anchor);
        json.insert(QStringLiteral("faults"), QJsonArray::fromStringList((*reader)->faults()));
        json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList((*reader)->remarks()));
        printJson(json);
    } else {
        for (const QString &remark : (*reader)->faults() + (*reader)->remarks())
            printError(remark);
        print(QStringLiteral("%1: %2; anchor %3")
                  .arg(target, countsText(contents.rows), contents.anchor));
    }
    return kDone;
}

} // namespace candour::cli
