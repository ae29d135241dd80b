// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "core/services/ExportService.h"
#include "core/services/SheetExport.h"

namespace candour::cli {

int runExport(const Context &context)
{
    Arguments arguments(QStringLiteral("export"),
                        QStringLiteral("Writes one table of the file as CSV or as a spreadsheet."),
                        QStringLiteral("FILE --table NAME --out OUT.(csv|xlsx) | FILE --list"));
    arguments.option(QStringLiteral("table"), QStringLiteral("NAME"),
                     QStringLiteral("Which table; --list names them."));
    arguments.option(QStringLiteral("out"), QStringLiteral("OUT"),
                     QStringLiteral("Where to write it: OUT.csv or OUT.xlsx."));
    arguments.flag(QStringLiteral("list"), QStringLiteral("Name the tables."));
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    const bool list = arguments.isSet(QStringLiteral("list"));
    const QString table = arguments.value(QStringLiteral("table"));
    const QString out = arguments.value(QStringLiteral("out"));
    if (!list && (table.isEmpty() || out.isEmpty()))
        return usageFault(
            QStringLiteral("export needs --table NAME and --out OUT.csv or OUT.xlsx."));
    const bool xlsx = out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    if (!list && !xlsx && !out.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return usageFault(QStringLiteral("Tables are written as .csv or .xlsx files."));
    auto database = openForReading(arguments.positional().first(), context.clock);
    if (!database)
        return report(database.error());
    if (list) {
        const QList<ExportTable> tables = exportTables(**database);
        for (const ExportTable &entry : tables)
            print(QStringLiteral("%1 %2").arg(entry.name, -24).arg(entry.description));
        return kDone;
    }
    if (auto done = checkOutput(out); !done)
        return report(done.error());
    auto rows =
        xlsx ? exportXlsxFile(**database, table, out) : exportCsvFile(**database, table, out);
    if (!rows)
        return report(rows.error());
    return kDone;
}

} // namespace candour::cli
