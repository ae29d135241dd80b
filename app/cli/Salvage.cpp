// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Salvage.h"

#include "app/cli/Cli.h"

#include <QJsonArray>

namespace candour::cli {

namespace {

void printReport(const db::SalvageReport &report)
{
    for (const db::SalvagedTable &table : report.tables) {
        QString line = QStringLiteral("%1: %2 saved").arg(table.table).arg(table.saved);
        if (table.fromJournal > 0)
            line += QStringLiteral(", %1 of them from the journal").arg(table.fromJournal);
        if (table.lost > 0)
            line += QStringLiteral(", %1 lost").arg(table.lost);
        print(line);
    }
    print(QStringLiteral("%1 saved, %2 known to be lost; %3 of the old journal read")
              .arg(report.saved())
              .arg(report.lost())
              .arg(counted(report.journalEntries, "entry", "entries")));
    for (const QString &loss : report.losses)
        printError(loss);
}

QJsonObject jsonOf(const db::SalvageReport &report)
{
    QJsonArray tables;
    for (const db::SalvagedTable &table : report.tables)
        tables.append(QJsonObject {{QStringLiteral("table"), table.table},
                                   {QStringLiteral("saved"), table.saved},
                                   {QStringLiteral("fromJournal"), table.fromJournal},
                                   {QStringLiteral("lost"), table.lost}});
    return {{QStringLiteral("tables"), tables},
            {QStringLiteral("saved"), report.saved()},
            {QStringLiteral("lost"), report.lost()},
            {QStringLiteral("journalEntries"), report.journalEntries},
            {QStringLiteral("journalWhole"), report.journalWhole},
            {QStringLiteral("losses"), QJsonArray::fromStringList(report.losses)}};
}

} // namespace

int runSalvage(const Context &context)
{
    Arguments arguments(QStringLiteral("salvage"),
                        QStringLiteral("Saves every record and figure that can still be read of a "
                                       "damaged file into a new one. The damaged file is not "
                                       "changed. Where there is a backup, restore that instead."),
                        QStringLiteral("FILE NEW [--json]"));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the result as JSON."));
    if (const auto exit = arguments.parse(context, 2, 2))
        return *exit;
    const auto result = db::salvage(arguments.positional().first(), arguments.positional().last(),
                                    db::candourSchema(), context.clock,
                                    {QStringLiteral("candour-cli"), QSysInfo::machineHostName()});
    if (!result)
        return report(result.error());
    if (arguments.isSet(QStringLiteral("json")))
        printJson(jsonOf(*result));
    else
        printReport(*result);
    return kDone;
}

} // namespace candour::cli
