// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"

#include "app/cli/Cli.h"
#include "core/db/Backup.h"
#include "core/services/BackupManifest.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace candour::cli {

namespace {

/// "SEQ:HEX16", as JournalHead::anchor() writes it.
bool looksLikeAnchor(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{1,18}:[0-9a-f]{16}$"));
    return form.match(text).hasMatch();
}

} // namespace

int runVerify(const Context &context)
{
    Arguments arguments(
        QStringLiteral("verify"),
        QStringLiteral("Checks pages, foreign keys, table definitions, the "
                       "journal's chain, records, figures, attached files and the "
                       "index of words."),
        QStringLiteral("FILE [--anchor SEQ:HEX] [--repair-search [--take-over]] [--json]"));
    arguments.option(QStringLiteral("anchor"), QStringLiteral("SEQ:HEX"),
                     QStringLiteral("Journal anchor of an issued paper that the file must hold."));
    arguments.flag(QStringLiteral("repair-search"),
                   QStringLiteral("Make the index of words anew before checking; it is derived "
                                  "from records and journal, which are not touched."));
    addTakeOver(arguments);
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the result as JSON."));
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    const QString anchor = arguments.value(QStringLiteral("anchor")).toLower();
    if (arguments.isSet(QStringLiteral("anchor")) && !looksLikeAnchor(anchor))
        return usageFault(QStringLiteral("“%1” is not an anchor. It is printed on issued papers as "
                                         "a number, a colon and 16 digits from 0 to f.")
                              .arg(arguments.value(QStringLiteral("anchor"))));
    const QString path = arguments.positional().first();
    const bool repairs = arguments.isSet(QStringLiteral("repair-search"));
    auto database = repairs ? openForWriting(path, context.clock, locksOf(arguments))
                            : openForReading(path, context.clock);
    if (!database)
        return report(database.error());
    if (auto done = repairs ? db::rebuildDerived(**database) : Result<void>(); !done)
        return report(done.error());
    auto result = db::verify(**database, anchor);
    if (!result)
        return report(result.error());
    if (const auto contents = db::contentsOf((*database)->connection()))
        result->faults += manifestFaults(arguments.positional().first(), *contents);
    if (arguments.isSet(QStringLiteral("json"))) {
        printJson({{QStringLiteral("whole"), result->isWhole()},
                   {QStringLiteral("anchor"), result->anchor},
                   {QStringLiteral("entries"), result->entries},
                   {QStringLiteral("records"), result->records},
                   {QStringLiteral("observations"), result->observations},
                   {QStringLiteral("attachments"), result->attachments},
                   {QStringLiteral("faults"), QJsonArray::fromStringList(result->faults)}});
    } else if (result->isWhole()) {
        print(QStringLiteral("whole: %1, %2, %3, %4; anchor %5")
                  .arg(counted(result->entries, "journal entry", "journal entries"),
                       counted(result->records, "record", "records"),
                       counted(result->observations, "figure", "figures"),
                       counted(result->attachments, "attached file", "attached files"),
                       result->anchor));
    }
    for (const QString &fault : std::as_const(result->faults))
        printError(fault);
    return result->isWhole() ? kDone : kFailed;
}

} // namespace candour::cli
