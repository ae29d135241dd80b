// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FolderImport.h"

#include "core/db/Database.h"
#include "core/services/ImportProposal.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace candour {

namespace {

const QStringList kEndings {QStringLiteral("*.csv"),  QStringLiteral("*.tsv"),
                            QStringLiteral("*.txt"),  QStringLiteral("*.xlsx"),
                            QStringLiteral("*.xlsm"), QStringLiteral("*.ods"),
                            QStringLiteral("*.xls")};

QString tr(const char *text)
{
    return QCoreApplication::translate("FolderImport", text);
}

/// What a spreadsheet program leaves beside a file that it has open.
bool isLock(const QString &name)
{
    return name.startsWith(QLatin1String("~$")) || name.startsWith(QLatin1String(".~lock"));
}

/// The mapping of one file. A proposal is made once, here, so that its confidence can be told.
Result<Mapping> mappingOf(const db::Database &database, const OpenedSource &source,
                          const FolderImportOptions &options, FolderFile &file)
{
    const auto known = mappingFor(database, source, options.mapping, options.answers, options.use);
    if (!known || !options.mapping.isEmpty())
        return known;
    const auto saved = knownMappings(database);
    if (!saved)
        return fail(saved.error());
    const auto recognised = recognisedMapping(source, *saved);
    if (!recognised)
        return fail(recognised.error());
    if (*recognised && (*recognised)->name == known->name)
        return known;
    if (const auto proposal = proposeMapping(database, source, options.answers)) {
        file.isProposed = true;
        file.confidence = proposal->confidence;
    }
    return known;
}

Result<void> importFile(db::Database &database, const FolderImportOptions &options,
                        FolderFile &file)
{
    const auto source = openFigureSource(file.path);
    if (!source)
        return fail(source.error());
    const auto mapping = mappingOf(database, *source, options, file);
    if (!mapping)
        return fail(mapping.error());
    file.mapping = file.isProposed ? QString() : mapping->name;
    auto report = importFigures(database, *source, *mapping, options.figures, options.persons);
    if (!report)
        return fail(report.error());
    file.report = std::move(*report);
    return {};
}

QString takenAs(const FolderFile &file)
{
    if (!file.isRead())
        return {};
    return file.isProposed ? tr("Proposed, %1 % sure").arg(qRound(file.confidence * 100))
                           : file.mapping;
}

} // namespace

int FolderImportReport::failed() const
{
    return int(std::count_if(files.begin(), files.end(),
                             [](const FolderFile &file) { return !file.isRead(); }));
}

Result<QStringList> figureFilesIn(const QString &folder, bool deep)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, tr("There is no folder “%1”.").arg(folder));
    QStringList paths;
    const auto flags = deep ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags;
    // Hidden files and folders are not entered without QDir::Hidden.
    QDirIterator found(folder, kEndings, QDir::Files, flags);
    while (found.hasNext()) {
        found.next();
        if (!isLock(found.fileName()))
            paths.append(found.filePath());
    }
    if (paths.isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("The folder “%1” holds no CSV, XLSX, ODS or XLS file.").arg(folder));
    // As the names read: "2 May" before "10 May", whatever the case, the same on every machine.
    QCollator order(QLocale(QLocale::English, QLocale::UnitedKingdom));
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(paths.begin(), paths.end(), [&](const QString &a, const QString &b) {
        const int compared = order.compare(a, b);
        return compared != 0 ? compared < 0 : a < b;
    });
    return paths;
}

Result<FolderImportReport>
importFolder(db::Database &database, const QString &folder, const FolderImportOptions &options,
             const std::function<bool(const FolderFile &, int, int)> &tell)
{
    const auto paths = figureFilesIn(folder, options.deep);
    if (!paths)
        return fail(paths.error());
    FolderImportReport report;
    const int total = int(paths->size());
    const QDir dir(QFileInfo(folder).absoluteFilePath());
    for (const QString &path : *paths) {
        FolderFile file;
        file.path = path;
        file.name = dir.relativeFilePath(QFileInfo(path).absoluteFilePath());
        if (auto done = importFile(database, options, file); !done)
            file.fault = done.error().text;
        report.files.append(file);
        const int reached = int(report.files.size());
        if (tell && !tell(report.files.last(), reached, total)) {
            report.notReached = total - reached;
            break;
        }
    }
    return report;
}

SheetTable folderTable(const FolderImportReport &report)
{
    SheetTable table;
    table.name = tr("Import");
    table.columns = {{tr("File"), 40},     {tr("Taken as"), 30},  {tr("Figures read"), 12},
                     {tr("Stored"), 10},   {tr("Unchanged"), 10}, {tr("Refused"), 10},
                     {tr("Left out"), 10}, {tr("Why not"), 80}};
    for (const FolderFile &file : report.files) {
        const FigureImportReport &figures = file.report;
        const qint64 leftOut = figures.unknownRows + db::figuresIn(figures.locked);
        const auto count = [&](qint64 number) {
            return file.isRead() ? QVariant(number) : QVariant();
        };
        table.rows.append({file.name, takenAs(file), count(figures.read), count(figures.stored),
                           count(figures.unchanged), count(figures.refusedCount), count(leftOut),
                           file.fault});
    }
    return table;
}

} // namespace candour
