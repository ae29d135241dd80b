// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/ImportFolder.h"

#include "app/cli/ImportReport.h"
#include "core/base/SaveFile.h"
#include "core/io/CsvWriter.h"
#include "core/io/XlsxWriter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace candour::cli {

namespace {

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

QJsonObject toJson(const FolderFile &file)
{
    QJsonObject json {{QStringLiteral("file"), file.name}};
    if (file.isRead()) {
        json = cli::toJson(file.report);
        json.insert(QStringLiteral("file"), file.name);
    } else {
        json.insert(QStringLiteral("fault"), file.fault);
    }
    json.insert(QStringLiteral("proposed"), file.isProposed);
    if (file.isProposed)
        json.insert(QStringLiteral("confidence"), file.confidence);
    return json;
}

QJsonObject toJson(const FolderImportReport &report, const QString &backup)
{
    QJsonArray files;
    for (const FolderFile &file : report.files)
        files.append(toJson(file));
    QJsonObject json {{QStringLiteral("files"), files},
                      {QStringLiteral("failed"), report.failed()}};
    if (!backup.isEmpty())
        json.insert(QStringLiteral("backup"), backup);
    return json;
}

Result<void> writeReport(const QString &out, const FolderImportReport &report,
                         const QString &backup)
{
    if (auto allowed = checkOutput(out); !allowed)
        return allowed;
    if (endingOf(out) == QLatin1String("xlsx"))
        return writeXlsx(out, folderTable(report));
    if (endingOf(out) == QLatin1String("json"))
        return saveFile(out, QJsonDocument(toJson(report, backup)).toJson());
    return saveFile(out, [&](QIODevice &device) {
        const TextTable table = textTable(folderTable(report));
        CsvWriter writer(device);
        writer.row(table.header);
        for (const QStringList &row : table.rows)
            writer.row(row);
        return writer.finish();
    });
}

/// A sentence where `out` is no name for a report, else nothing.
QString reportFault(const QString &out)
{
    const QStringList endings {QStringLiteral("csv"), QStringLiteral("xlsx"),
                               QStringLiteral("json")};
    return endings.contains(endingOf(out))
        ? QString()
        : QStringLiteral("“%1” is no name for the report: it is a .csv, .xlsx or .json file.")
              .arg(out);
}

void tell(const FolderFile &file, bool dryRun)
{
    if (!file.isRead()) {
        printError(QStringLiteral("%1: %2").arg(file.name, file.fault));
        return;
    }
    if (file.isProposed)
        print(QStringLiteral("%1: no mapping describes it; read as its layout is, %2 % sure")
                  .arg(file.name)
                  .arg(qRound(file.confidence * 100)));
    FigureImportReport named = file.report;
    named.file = file.name;
    printSummary(named, dryRun);
    printFaults(named);
}

} // namespace

QString folderContradiction(const Arguments &arguments)
{
    const QStringList sources = arguments.positional().mid(1);
    const bool isFolder = QFileInfo(sources.first()).isDir();
    for (const char *name : {"deep", "report"}) {
        if (arguments.isSet(QLatin1String(name)) && (!isFolder || sources.size() > 1))
            return QStringLiteral("--%1 is for one folder as the source.").arg(QLatin1String(name));
    }
    for (const char *name : {"propose", "table", "ods", "refused"}) {
        if (arguments.isSet(QLatin1String(name)) && isFolder)
            return QStringLiteral("--%1 is for a file, not for a folder.").arg(QLatin1String(name));
    }
    if (isFolder && sources.size() > 1)
        return QStringLiteral("A folder is imported alone; name no other source beside it.");
    if (!arguments.isSet(QStringLiteral("refused")))
        return arguments.isSet(QStringLiteral("report"))
            ? reportFault(arguments.value(QStringLiteral("report")))
            : QString();
    const QString out = arguments.value(QStringLiteral("refused"));
    for (const char *name : {"propose", "table", "ods"}) {
        if (arguments.isSet(QLatin1String(name)))
            return QStringLiteral("--refused is for figures that are imported.");
    }
    if (sources.size() > 1)
        return QStringLiteral("--refused is for one source.");
    const QString ending = QFileInfo(out).suffix().toLower();
    return ending == QLatin1String("csv") || ending == QLatin1String("xlsx")
        ? QString()
        : QStringLiteral("“%1” is no name for refused rows: it is a .csv or .xlsx file.").arg(out);
}

int importFolderSource(db::Database &database, const QString &folder,
                       const FolderImportOptions &options, const FolderTelling &telling)
{
    const bool dryRun = options.figures.dryRun;
    const auto done = importFolder(database, folder, options, [&](const auto &file, int, int) {
        if (!telling.json)
            tell(file, dryRun);
        return true;
    });
    if (!done)
        return report(done.error());
    if (telling.json)
        printJson(toJson(*done, telling.backup));
    else
        print(QStringLiteral("%1, %2 not read")
                  .arg(counted(done->files.size(), "file", "files"))
                  .arg(done->failed()));
    if (!telling.report.isEmpty()) {
        if (auto written = writeReport(telling.report, *done, telling.backup); !written)
            return report(written.error());
    }
    return done->failed() > 0 ? kFailed : kDone;
}

} // namespace candour::cli
