// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "core/db/Command.h"
#include "core/services/FigureImport.h"
#include "core/services/MappingService.h"
#include "core/services/OdsImport.h"
#include "core/services/RecordExchange.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace candour::cli {

namespace {

/// Only so many refused rows are printed; `--json` lists them all.
constexpr qsizetype kPrinted = 20;

QJsonObject toJson(const FigureImportReport &report)
{
    QJsonArray refused;
    for (const ImportProblem &problem : report.refused)
        refused.append(QJsonObject {{QStringLiteral("line"), problem.line},
                                    {QStringLiteral("column"), problem.columnName},
                                    {QStringLiteral("text"), problem.cell},
                                    {QStringLiteral("reason"), problem.reason}});
    QJsonArray setAside;
    for (const SetAsideRows &rows : report.setAside)
        setAside.append(QJsonObject {{QStringLiteral("text"), rows.text},
                                     {QStringLiteral("rows"), rows.count}});
    QJsonArray unknown;
    for (const UnknownName &name : report.unknown)
        unknown.append(QJsonObject {
            {QStringLiteral("kind"),
             name.isIndicator ? QStringLiteral("indicator") : QStringLiteral("provider")},
            {QStringLiteral("text"), name.text},
            {QStringLiteral("rows"), name.rows},
            {QStringLiteral("line"), name.firstLine}});
    return {
        {QStringLiteral("file"), report.file},
        {QStringLiteral("mapping"), report.mapping},
        {QStringLiteral("encoding"), report.encoding},
        {QStringLiteral("delimiter"), report.delimiter},
        {QStringLiteral("rows"), report.records},
        {QStringLiteral("read"), report.read},
        {QStringLiteral("stored"), report.stored},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("repeated"), report.repeated},
        {QStringLiteral("blank"), report.blank},
        {QStringLiteral("refused"), report.refusedCount},
        {QStringLiteral("refusals"), refused},
        {QStringLiteral("set_aside"), setAside},
        {QStringLiteral("unknown"), unknown},
        {QStringLiteral("created"),
         QJsonObject {
             {QStringLiteral("providers"), QJsonArray::fromStringList(report.createdProviders)},
             {QStringLiteral("indicators"), QJsonArray::fromStringList(report.createdIndicators)}}},
    };
}

void printReport(const FigureImportReport &report, bool dryRun)
{
    print(QStringLiteral("%1: %2 figures read, %3 %4, %5 unchanged, %6 refused; %7 providers and "
                         "%8 indicators created")
              .arg(report.file)
              .arg(report.read)
              .arg(report.stored)
              .arg(dryRun ? QStringLiteral("to store") : QStringLiteral("stored"))
              .arg(report.unchanged)
              .arg(report.refusedCount)
              .arg(report.createdProviders.size())
              .arg(report.createdIndicators.size()));
    for (const SetAsideRows &rows : report.setAside)
        print(QStringLiteral("  set aside: %1 (%2 rows)").arg(rows.text).arg(rows.count));
}

void printFaults(const FigureImportReport &report)
{
    if (report.refusedCount > 0)
        printError(
            QStringLiteral("%1: %2 rows were refused.").arg(report.file).arg(report.refusedCount));
    for (const ImportProblem &problem : report.refused.mid(0, kPrinted))
        printError(QStringLiteral("  ") + problemSentence(report.file, problem));
    for (const UnknownName &name : report.unknown)
        printError(
            QStringLiteral("  %1, line %2: the %3 “%4” is not in the file; %5 rows were "
                           "left out. --create-missing creates it.")
                .arg(report.file)
                .arg(name.firstLine)
                .arg(name.isIndicator ? QStringLiteral("indicator") : QStringLiteral("provider"),
                     name.text)
                .arg(name.rows));
}

/// Records of one table, or organisations of an ODS file.
int importRecordFile(db::Database &database, const QString &source, const QString &tableName,
                     const Arguments &arguments)
{
    const bool ods = arguments.isSet(QStringLiteral("ods"));
    const RecordKind *kind =
        database.registry().byPlural(ods ? QStringLiteral("organisations") : tableName);
    if (!kind)
        return usageFault(QStringLiteral("There is no table “%1”.").arg(tableName));
    auto table = ods ? readOdsFile(source) : readTextTable(source);
    if (!table)
        return report(table.error());
    auto command = db::Command::begin(database,
                                      {QStringLiteral("records.import"),
                                       {{QStringLiteral("file"), QFileInfo(source).fileName()},
                                        {QStringLiteral("table"), kind->plural}},
                                       QStringLiteral("import")});
    if (!command)
        return report(command.error());
    auto result = importRecords(**command, *kind, *table);
    if (!result)
        return report(result.error());
    for (const RecordRefusal &refusal : std::as_const(result->refused))
        printError(QStringLiteral("%1, line %2, %3: %4")
                       .arg(QFileInfo(source).fileName())
                       .arg(refusal.line)
                       .arg(refusal.column, refusal.reason));
    if (arguments.isSet(QStringLiteral("strict")) && !result->refused.isEmpty())
        return kFailed;
    if (!arguments.isSet(QStringLiteral("dry-run"))) {
        if (auto done = (*command)->commit(); !done)
            return report(done.error());
    }
    const QJsonObject json {{QStringLiteral("file"), QFileInfo(source).fileName()},
                            {QStringLiteral("table"), kind->plural},
                            {QStringLiteral("read"), table->rows.size()},
                            {QStringLiteral("created"), result->created},
                            {QStringLiteral("changed"), result->changed},
                            {QStringLiteral("unchanged"), result->unchanged},
                            {QStringLiteral("refused"), result->refused.size()}};
    if (arguments.isSet(QStringLiteral("json")))
        printJson(json);
    else
        print(QStringLiteral("%1: %2 created, %3 changed, %4 unchanged, %5 refused")
                  .arg(QFileInfo(source).fileName())
                  .arg(result->created)
                  .arg(result->changed)
                  .arg(result->unchanged)
                  .arg(result->refused.size()));
    return kDone;
}

int importFigureFile(db::Database &database, const QString &source, const Arguments &arguments,
                     QJsonArray &results)
{
    auto mapping = mappingFor(database, source, arguments.value(QStringLiteral("mapping")));
    if (!mapping)
        return report(mapping.error());
    FigureImportOptions options;
    options.createMissing = arguments.isSet(QStringLiteral("create-missing"));
    options.dryRun = arguments.isSet(QStringLiteral("dry-run"));
    options.strict = arguments.isSet(QStringLiteral("strict"));
    auto result = importFigures(database, source, *mapping, options);
    if (!result)
        return report(result.error());
    if (arguments.isSet(QStringLiteral("json")))
        results.append(toJson(*result));
    else
        printReport(*result, options.dryRun);
    printFaults(*result);
    return kDone;
}

} // namespace

int runImport(const Context &context)
{
    Arguments arguments(
        QStringLiteral("import"),
        QStringLiteral("Reads figures from CSV files into a Candour file, each file as one "
                       "command that can be undone. With --table or --ods reads records."),
        QStringLiteral("FILE SOURCE... [--mapping NAME|FILE.json] [--create-missing] [--dry-run] "
                       "[--strict] [--json] [--table NAME | --ods]"));
    arguments.option(QStringLiteral("mapping"), QStringLiteral("NAME|FILE.json"),
                     QStringLiteral("How to read the source; by default it is recognised by its "
                                    "columns."));
    arguments.flag(QStringLiteral("create-missing"),
                   QStringLiteral("Create providers and indicators that the file lacks."));
    arguments.flag(QStringLiteral("dry-run"),
                   QStringLiteral("Tell what would happen; change nothing."));
    arguments.flag(QStringLiteral("strict"),
                   QStringLiteral("One refused row refuses the whole source."));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the result as JSON."));
    arguments.option(QStringLiteral("table"), QStringLiteral("NAME"),
                     QStringLiteral("The source is an export of this record table."));
    arguments.flag(QStringLiteral("ods"),
                   QStringLiteral("The source is a file of the Organisation Data Service."));
    if (const auto exit = arguments.parse(context, 2, -1))
        return *exit;
    const QStringList paths = arguments.positional();
    auto database = openForWriting(paths.first(), context.clock);
    if (!database)
        return report(database.error());
    const bool records =
        arguments.isSet(QStringLiteral("table")) || arguments.isSet(QStringLiteral("ods"));
    int code = kDone;
    QJsonArray results;
    for (const QString &source : paths.mid(1)) {
        const int outcome = records
            ? importRecordFile(**database, source, arguments.value(QStringLiteral("table")),
                               arguments)
            : importFigureFile(**database, source, arguments, results);
        code = qMax(code, outcome);
    }
    // One source gives its object, several give them in a list.
    if (results.size() == 1)
        printJson(results.first().toObject());
    else if (!results.isEmpty())
        printJson({{QStringLiteral("files"), results}});
    return code;
}

} // namespace candour::cli
