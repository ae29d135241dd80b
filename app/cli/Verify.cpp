// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"

#include "app/cli/Cli.h"

#include <QJsonArray>

namespace candour::cli {

int runVerify(const Context &context)
{
    Arguments arguments(QStringLiteral("verify"),
                        QStringLiteral("Checks pages, foreign keys, table definitions, the "
                                       "journal's chain, records, figures and attached files."),
                        QStringLiteral("FILE [--anchor SEQ:HEX] [--json]"));
    arguments.option(QStringLiteral("anchor"), QStringLiteral("SEQ:HEX"),
                     QStringLiteral("Journal anchor of an issued paper that the file must hold."));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the result as JSON."));
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    auto database = openForReading(arguments.positional().first(), context.clock);
    if (!database)
        return report(database.error());
    auto result = db::verify(**database, arguments.value(QStringLiteral("anchor")));
    if (!result)
        return report(result.error());
    if (arguments.isSet(QStringLiteral("json"))) {
        printJson({{QStringLiteral("whole"), result->isWhole()},
                   {QStringLiteral("anchor"), result->anchor},
                   {QStringLiteral("entries"), result->entries},
                   {QStringLiteral("records"), result->records},
                   {QStringLiteral("observations"), result->observations},
                   {QStringLiteral("attachments"), result->attachments},
                   {QStringLiteral("faults"), QJsonArray::fromStringList(result->faults)}});
    } else if (result->isWhole()) {
        print(QStringLiteral("whole: %1 journal entries, %2 records, %3 figures, %4 attached "
                             "files; anchor %5")
                  .arg(result->entries)
                  .arg(result->records)
                  .arg(result->observations)
                  .arg(result->attachments)
                  .arg(result->anchor));
    }
    for (const QString &fault : std::as_const(result->faults))
        printError(fault);
    return result->isWhole() ? kDone : kFailed;
}

} // namespace candour::cli
