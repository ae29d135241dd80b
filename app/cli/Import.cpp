// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "app/cli/ImportFindingsJson.h"
#include "app/cli/ImportFolder.h"
#include "app/cli/ImportReport.h"
#include "app/cli/NameMatches.h"
#include "app/cli/Propose.h"
#include "core/domain/Profile.h"
#include "core/services/BackupService.h"
#include "core/services/ImportProposal.h"
#include "core/services/LayoutChange.h"
#include "core/services/MappingService.h"
#include "core/services/PersonWatch.h"
#include "core/services/RefusedFile.h"
#include "core/services/SourceNames.h"

#include <QFileInfo>
#include <QJsonArray>

namespace candour::cli {

namespace {

/// Each run opens the file anew; what scripts do within this time counts as one session.
constexpr int kSecondsOfSession = 60 * 60;

/// One run of the command: its options and what its sources gave.
struct ImportRun {
    db::Database &database;
    const RecordKind *kind = nullptr; ///< of the records to import; null for figures
    RecordFile form = RecordFile::Csv;
    QString mapping {};
    LayoutAnswers answers {}; ///< to what a source does not say
    QString reason {}; ///< why figures of issued reports are restated
    NameAnswers names {}; ///< what names mean that the file lacks
    ThresholdPick thresholds {};
    ProposalUse use = ProposalUse::WhereSure;
    PersonData persons = PersonData::Refused;
    bool createMissing = false;
    bool dryRun = false;
    bool strict = false;
    bool json = false;
    bool keepSource = true;
    bool deep = false; ///< into the folders of a folder
    QString folderReport {}; ///< file to write about a folder; empty for none
    QString refused {}; ///< file to write the refused rows into; empty for none
    QString backup {}; ///< path of the one made before; empty when none was due
    QJsonArray results {};
};

/// As before an import in the window: if one is due, and never of the sample.
Result<void> backUpFirst(ImportRun &run, const Clock &clock)
{
    const auto profiles = run.database.records().all<Profile>();
    if (!profiles)
        return fail(profiles.error());
    if (!profiles->isEmpty() && profiles->first().sample)
        return {};
    const BackupService service(clock, run.database.schema());
    auto done = service.makeIfDue(
        run.database, {.file = run.database.path(), .reason = BackupReason::Import},
        &isBackupDueBeforeImport, clock.now().addSecs(-kSecondsOfSession));
    if (!done) {
        done.error().text += QStringLiteral(" Nothing was imported; --no-backup does without one.");
        return fail(done.error());
    }
    run.backup = done->path;
    if (!run.json && !run.backup.isEmpty())
        print(QStringLiteral("Backed up to %1").arg(run.backup));
    return {};
}

/// One line says why a source was refused; what else there is to know is a `--json` away.
int refuseSource(const ImportRun &run, Error error)
{
    if (run.strict && error.code == ErrorCode::NotFound && !run.createMissing && !run.kind)
        error.text += QStringLiteral(" --create-missing creates what is missing.");
    else if (run.strict && error.code == ErrorCode::Invalid)
        error.text += QStringLiteral(" --dry-run --json without --strict lists every refused row.");
    return report(error);
}

template <typename Outcome>
int tell(ImportRun &run, const Outcome &outcome)
{
    if (run.json)
        run.results.append(toJson(outcome));
    else
        printSummary(outcome, run.dryRun);
    printFaults(outcome);
    return kDone;
}

int importRecordSource(ImportRun &run, const QString &source)
{
    RecordOutcome outcome {QFileInfo(source).fileName(), run.kind->plural, {}};
    auto done = importRecordFile(run.database, *run.kind, source, run.form, outcome.rows,
                                 {run.dryRun, run.strict});
    return done ? tell(run, outcome) : refuseSource(run, done.error());
}

/// Why no mapping reads the source, with the options that would change it.
int refuseMapping(Error error)
{
    if (error.code == ErrorCode::NotFound)
        error.text += QStringLiteral(" --provider, --period, --indicator, --unit and --meaning "
                                     "answer, --mapping names a mapping; "
                                     "--as-proposed reads it as --propose says.");
    else if (error.code == ErrorCode::Conflict)
        error.text += QStringLiteral(" --as-proposed reads it as --propose says.");
    return report(error);
}

FigureImportOptions figureOptions(const ImportRun &run)
{
    FigureImportOptions options {run.createMissing, run.dryRun, run.strict, {}, run.reason};
    options.names = run.names;
    options.thresholds = run.thresholds;
    options.compare = true;
    options.keepSource = run.keepSource;
    return options;
}

int importFigureFolder(ImportRun &run, const QString &folder)
{
    const FolderImportOptions options {.deep = run.deep,
                                       .mapping = run.mapping,
                                       .answers = run.answers,
                                       .use = run.use,
                                       .persons = run.persons,
                                       .figures = figureOptions(run)};
    return importFolderSource(run.database, folder, options,
                              {run.folderReport, run.json, run.backup});
}

Result<void> saveRefused(const ImportRun &run, const OpenedSource &source,
                         const QList<ImportProblem> &refused)
{
    if (auto allowed = checkOutput(run.refused); !allowed)
        return allowed;
    const auto rows = saveRefusedRows(source, refused, run.refused);
    if (!rows)
        return fail(rows.error());
    if (!run.json)
        print(QStringLiteral("%1 in %2")
                  .arg(counted(*rows, "refused row", "refused rows"), run.refused));
    return {};
}

int importFigureSource(ImportRun &run, const QString &path)
{
    const auto source = openFigureSource(path);
    if (!source)
        return report(source.error());
    const auto mapping = mappingFor(run.database, *source, run.mapping, run.answers, run.use);
    if (!mapping)
        return refuseMapping(mapping.error());
    auto done = importFigures(run.database, *source, *mapping, figureOptions(run), run.persons);
    if (done) {
        const int code = tell(run, *done);
        if (run.refused.isEmpty())
            return code;
        const auto saved = saveRefused(run, *source, done->refused);
        return saved ? code : report(saved.error());
    }
    if (done.error().code == ErrorCode::Unsupported)
        done.error().text += QStringLiteral(" --allow-personal reads it all the same.");
    return refuseSource(run, done.error());
}

/// Prints how a source would be read and stores nothing.
int proposeSource(ImportRun &run, const QString &path)
{
    const auto source = openFigureSource(path);
    if (!source)
        return report(source.error());
    const auto proposal = proposeMapping(run.database, *source, run.answers);
    if (!proposal)
        return report(proposal.error());
    QJsonObject json = toJson(*proposal, source->fileName);
    const auto change = layoutChange(run.database, *source);
    if (!change)
        return report(change.error());
    if (*change)
        json.insert(QStringLiteral("changed_layout"), toJson(**change));
    const auto table = proposal->isFound ? readSource(*source, proposal->mapping, run.persons)
                                         : Result<ImportedTable>(ImportedTable());
    // What cannot be read has its reasons among those of the proposal.
    const auto unknown = table ? unknownNames(run.database, *table)
                               : Result<QList<UnknownName>>(QList<UnknownName>());
    if (!unknown)
        return report(unknown.error());
    json.insert(QStringLiteral("unknown"), toJson(*unknown));
    run.results.append(json);
    return kDone;
}

/// One source gives its object, several give them in a list.
void printResults(const ImportRun &run)
{
    if (run.results.isEmpty())
        return;
    QJsonObject json = run.results.first().toObject();
    if (run.results.size() > 1)
        json = {{QStringLiteral("files"), run.results}};
    if (!run.backup.isEmpty())
        json.insert(QStringLiteral("backup"), run.backup);
    printJson(json);
}

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("mapping"), QStringLiteral("NAME|FILE.json"),
                     QStringLiteral("How to read the source; by default it is recognised by its "
                                    "columns, else worked out where that is sure enough."));
    arguments.flag(QStringLiteral("propose"),
                   QStringLiteral("Print as JSON how the source would be read, how sure that is "
                                  "and why; store nothing."));
    arguments.option(QStringLiteral("provider"), QStringLiteral("CODE"),
                     QStringLiteral("Whose figures they are, where the source does not say."));
    arguments.option(QStringLiteral("period"), QStringLiteral("P"),
                     QStringLiteral("What they are of, where the source does not say: 2024-04, or "
                                    "the year of its months, 2024/25."));
    arguments.option(QStringLiteral("indicator"), QStringLiteral("NAME"),
                     QStringLiteral("What they measure, where the source names no indicator."));
    arguments.option(QStringLiteral("unit"), QStringLiteral("fraction|percent"),
                     QStringLiteral("What small numbers under “%” are, where that is asked."));
    arguments.repeatable(QStringLiteral("meaning"), QStringLiteral("HEAD"),
                         QStringLiteral("Which of several columns holds the figures, where that is "
                                        "asked. May be given several times."));
    arguments.flag(QStringLiteral("as-proposed"),
                   QStringLiteral("Read the source as --propose says, be it not sure, or a saved "
                                  "mapping nearly fit."));
    arguments.flag(QStringLiteral("allow-personal"),
                   QStringLiteral("Read columns although they look like patient data."));
    arguments.repeatable(
        QStringLiteral("match"), QStringLiteral("NAME=CODE"),
        QStringLiteral("A name of the source means this provider or indicator of the file, now and "
                       "from now on; NAME= leaves its rows out. May be given several times."));
    arguments.flag(QStringLiteral("create-missing"),
                   QStringLiteral("Create providers and indicators that the file lacks, the "
                                  "indicators with the thresholds that stand in the source."));
    arguments.flag(QStringLiteral("with-thresholds"),
                   QStringLiteral("Keep every threshold that stands in the source; to replace one "
                                  "that is another, give a --reason."));
    arguments.option(QStringLiteral("reason"), QStringLiteral("TEXT"),
                     QStringLiteral("Why figures of issued reports change; without a reason those "
                                    "that differ are left out."));
    arguments.flag(QStringLiteral("dry-run"),
                   QStringLiteral("Tell what would happen; change nothing."));
    arguments.flag(
        QStringLiteral("no-backup"),
        QStringLiteral("Make no backup before. Without this one is made beside the file, "
                       "unless nothing changed since the newest or that is younger than "
                       "an hour."));
    arguments.option(QStringLiteral("refused"), QStringLiteral("OUT"),
                     QStringLiteral("Write the refused rows, each with the reason, into this .csv "
                                    "or .xlsx file."));
    arguments.flag(QStringLiteral("deep"),
                   QStringLiteral("The source is a folder: the files of its folders too."));
    arguments.option(QStringLiteral("report"), QStringLiteral("OUT"),
                     QStringLiteral("Write what became of each file of a folder into this .csv, "
                                    ".xlsx or .json file."));
    arguments.flag(QStringLiteral("no-source"),
                   QStringLiteral("Do not keep the source itself in the file, only its name, size "
                                  "and SHA-256."));
    arguments.flag(QStringLiteral("strict"),
                   QStringLiteral("One refused row refuses the whole source."));
    addTakeOver(arguments);
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the result as JSON."));
    arguments.option(QStringLiteral("table"), QStringLiteral("NAME"),
                     QStringLiteral("The source is an export of this record table; for "
                                    "cqc_ratings also the file that CQC publishes."));
    arguments.flag(QStringLiteral("ods"),
                   QStringLiteral("The source is a file of the Organisation Data Service."));
}

/// Options that exclude each other, as a sentence; empty when there are none.
QString contradiction(const Arguments &arguments)
{
    const auto isSet = [&](const char *name) { return arguments.isSet(QLatin1String(name)); };
    if (isSet("ods") && isSet("table"))
        return QStringLiteral("--ods and --table exclude each other.");
    for (const char *name :
         {"mapping", "reason", "propose", "provider", "period", "indicator", "unit", "meaning",
          "match", "with-thresholds", "as-proposed", "allow-personal"}) {
        if (isSet(name) && (isSet("ods") || isSet("table")))
            return QStringLiteral("--%1 is for figures, not for records.").arg(QLatin1String(name));
    }
    for (const char *name :
         {"propose", "provider", "period", "indicator", "unit", "meaning", "as-proposed"}) {
        if (isSet(name) && isSet("mapping"))
            return QStringLiteral("--mapping says how the source is read; --%1 goes without it.")
                .arg(QLatin1String(name));
    }
    const QString unit = arguments.value(QStringLiteral("unit"));
    if (isSet("unit") && unit != QLatin1String(kAnswerFraction)
        && unit != QLatin1String(kAnswerPercent))
        return QStringLiteral("--unit is “fraction” or “percent”.");
    for (const char *name : {"reason", "provider", "period", "indicator"}) {
        if (isSet(name) && arguments.value(QLatin1String(name)).trimmed().isEmpty())
            return QStringLiteral("--%1 needs a text.").arg(QLatin1String(name));
    }
    return {};
}

/// What the options say, but for which kind of records it is.
Result<void> readOptions(const Arguments &arguments, ImportRun &run)
{
    run.mapping = arguments.value(QStringLiteral("mapping"));
    run.answers = {arguments.value(QStringLiteral("provider")).trimmed(),
                   arguments.value(QStringLiteral("period")).trimmed(),
                   arguments.value(QStringLiteral("unit")),
                   arguments.value(QStringLiteral("indicator")).trimmed(),
                   arguments.values(QStringLiteral("meaning"))};
    auto names = answersFrom(run.database, arguments.values(QStringLiteral("match")));
    if (!names)
        return fail(names.error());
    run.names = std::move(*names);
    run.thresholds.all = arguments.isSet(QStringLiteral("with-thresholds"));
    run.thresholds.ofCreated = arguments.isSet(QStringLiteral("create-missing"));
    if (arguments.isSet(QStringLiteral("as-proposed")))
        run.use = ProposalUse::AsItIs;
    if (arguments.isSet(QStringLiteral("allow-personal")))
        run.persons = PersonData::Allowed;
    run.reason = arguments.value(QStringLiteral("reason")).trimmed();
    run.createMissing = arguments.isSet(QStringLiteral("create-missing"));
    run.dryRun = arguments.isSet(QStringLiteral("dry-run"));
    run.strict = arguments.isSet(QStringLiteral("strict"));
    run.json = arguments.isSet(QStringLiteral("json"));
    run.deep = arguments.isSet(QStringLiteral("deep"));
    run.folderReport = arguments.value(QStringLiteral("report"));
    run.refused = arguments.value(QStringLiteral("refused"));
    run.keepSource = !arguments.isSet(QStringLiteral("no-source"));
    return {};
}

} // namespace

int runImport(const Context &context)
{
    Arguments arguments(
        QStringLiteral("import"),
        QStringLiteral(
            "Reads figures from CSV, XLSX, ODS and XLS files into a Candour file, each as one "
            "command that can be undone. With --table or --ods reads records."),
        QStringLiteral(
            "FILE SOURCE... [--mapping NAME|FILE.json | --propose] [--provider CODE] "
            "[--period P] [--indicator NAME] [--unit fraction|percent] [--meaning HEAD]... "
            "[--as-proposed] [--match NAME=CODE]... [--create-missing] "
            "[--with-thresholds] [--allow-personal] "
            "[--reason TEXT] [--dry-run] [--strict] [--no-backup] [--no-source] [--take-over] "
            "[--json] [--refused OUT] [--table NAME | --ods]\n"
            "       candour-cli import FILE FOLDER [--deep] [--report OUT] [options]"));
    addOptions(arguments);
    if (const auto exit = arguments.parse(context, 2, -1))
        return *exit;
    if (const QString fault = contradiction(arguments); !fault.isEmpty())
        return usageFault(fault);
    if (const QString fault = folderContradiction(arguments); !fault.isEmpty())
        return usageFault(fault);
    const bool ods = arguments.isSet(QStringLiteral("ods"));
    const QString table = arguments.value(QStringLiteral("table"));
    const bool records = ods || arguments.isSet(QStringLiteral("table"));
    const bool proposes = arguments.isSet(QStringLiteral("propose"));
    const QStringList paths = arguments.positional();
    auto database = proposes ? openForReading(paths.first(), context.clock)
                             : openForWriting(paths.first(), context.clock, locksOf(arguments));
    if (!database)
        return report(database.error());
    ImportRun run {**database};
    if (records) {
        run.kind = run.database.registry().byPlural(ods ? QStringLiteral("organisations") : table);
        if (!run.kind)
            return usageFault(
                QStringLiteral("There is no table “%1”; export --list names them.").arg(table));
    }
    run.form = ods ? RecordFile::Ods : RecordFile::Csv;
    if (auto read = readOptions(arguments, run); !read)
        return report(read.error());
    const bool stores = !run.dryRun && !proposes;
    if (stores && !arguments.isSet(QStringLiteral("no-backup"))) {
        if (auto backedUp = backUpFirst(run, context.clock); !backedUp)
            return report(backedUp.error());
    }
    if (QFileInfo(paths[1]).isDir())
        return importFigureFolder(run, paths[1]);
    int code = kDone;
    const auto take = proposes ? &proposeSource
        : records              ? &importRecordSource
                               : &importFigureSource;
    for (const QString &source : paths.mid(1))
        code = qMax(code, take(run, source));
    printResults(run);
    return code;
}

} // namespace candour::cli
