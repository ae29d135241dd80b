// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "core/base/SaveFile.h"
#include "core/domain/Records.h"
#include "core/report/HtmlWriter.h"
#include "core/services/OutcomePapers.h"
#include "core/services/PaperService.h"
#include "core/services/ScorecardSheets.h"
#include "core/services/SubmissionPapers.h"
#include "core/services/TextGuard.h"
#include "ui/print/PageLayout.h"
#include "ui/print/PdfWriter.h"

#include <QFileInfo>

namespace candour::cli {

namespace {

const QString kDataQuality = QStringLiteral("data-quality"); ///< the template's name

/// Pages of a scorecard are fitted, those of a report laid out as they come.
Result<void> writePaper(const QString &path, const Document &document, bool onePage)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return saveFile(path, htmlOf(document).toUtf8());
    if (onePage) {
        const Fitted fitted = layOutToFit(document);
        return writePdf(path, fitted.document, fitted.pages);
    }
    return writePdf(path, document, layOut(document));
}

/// A command that writes a paper: its options, checked alike, and the file it reads.
class PaperCommand {
public:
    PaperCommand(Arguments &arguments, const QStringList &endings);

    /// An exit code when the program should stop here; none to go on. `needs` names the options
    /// without which there is no paper, `problem` says what is wrong with the command's own.
    [[nodiscard]] std::optional<int> begin(const Context &context, const QStringList &needs,
                                           const std::function<QString()> &problem = {});

    [[nodiscard]] const db::Database &database() const { return *m_database; }

    [[nodiscard]] const ScorecardBooks &books() const { return m_books; }

    [[nodiscard]] const Period &month() const { return m_month; }

    [[nodiscard]] QString out() const { return m_arguments.value(QStringLiteral("out")); }

private:
    [[nodiscard]] QString usageProblem(const QStringList &needs) const;
    Result<void> open(const Context &context);

    Arguments &m_arguments;
    QStringList m_endings;
    std::unique_ptr<db::Database> m_database;
    ScorecardBooks m_books;
    Period m_month;
};

PaperCommand::PaperCommand(Arguments &arguments, const QStringList &endings)
    : m_arguments(arguments)
    , m_endings(endings)
{
    arguments.option(QStringLiteral("to"), QStringLiteral("YYYY-MM"),
                     QStringLiteral("Last month; by default the last with figures."));
    arguments.option(QStringLiteral("out"), QStringLiteral("OUT"),
                     QStringLiteral("Where to write it."));
}

QString PaperCommand::usageProblem(const QStringList &needs) const
{
    for (const QString &name : needs) {
        if (m_arguments.value(name).isEmpty())
            return QStringLiteral("--%1 is missing.").arg(name);
    }
    const QString ending = QFileInfo(out()).suffix().toLower();
    if (!m_endings.contains(ending))
        return QStringLiteral("“.%1” is not written by this version; it writes: %2.")
            .arg(ending, m_endings.join(QStringLiteral(", ")));
    const QString to = m_arguments.value(QStringLiteral("to"));
    if (const auto month = monthFrom(to); !to.isEmpty() && !month)
        return month.error().text;
    return {};
}

std::optional<int> PaperCommand::begin(const Context &context, const QStringList &needs,
                                       const std::function<QString()> &problem)
{
    if (const auto exit = m_arguments.parse(context, 1, 1))
        return exit;
    if (const QString wrong = usageProblem(needs); !wrong.isEmpty())
        return usageFault(wrong);
    if (const QString wrong = problem ? problem() : QString(); !wrong.isEmpty())
        return usageFault(wrong);
    if (auto done = checkOutput(out()); !done)
        return report(done.error());
    if (auto done = open(context); !done)
        return report(done.error());
    return std::nullopt;
}

Result<void> PaperCommand::open(const Context &context)
{
    auto database = openForReading(m_arguments.positional().first(), context.clock);
    if (!database)
        return fail(database.error());
    m_database = std::move(*database);
    const ScorecardService service(*m_database);
    auto books = service.books();
    if (!books)
        return fail(books.error());
    m_books = *books;
    const QString to = m_arguments.value(QStringLiteral("to"));
    auto month = to.isEmpty() ? service.lastMonth() : monthFrom(to);
    if (!month)
        return fail(month.error());
    if (month->isNull())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There are no figures in this file yet. Import some first."));
    m_month = *month;
    return {};
}

/// The newest report of the month and template that is not withdrawn: its words and front sheet go
/// in, so one for the public must not name a person. `domain` is that of a domain's report.
Result<std::optional<Report>> reportOf(const db::Database &database, const Period &month,
                                       ReportTemplate kind, const Ref<Domain> &domain = {})
{
    auto reports = database.records().all<Report>();
    if (!reports)
        return fail(reports.error());
    std::optional<Report> newest;
    for (const Report &report : std::as_const(*reports)) {
        if (report.kind == kind && report.domain == domain && report.dataTo == month.toText()
            && report.state != ReportState::Withdrawn)
            newest = report;
    }
    if (auto allowed = newest ? checkPrint(database, newest->uid) : Result<void>(); !allowed)
        return fail(allowed.error());
    return newest;
}

Result<void> writeScorecard(const PaperCommand &command, const QString &code)
{
    const PaperService service(command.database());
    PaperRequest request;
    request.dataTo = command.month();
    auto paper = service.scorecardPaper(command.books(), code, request);
    if (!paper)
        return fail(paper.error());
    if (auto done = service.requireFigures(*paper); !done)
        return done;
    const Document document = buildScorecard(*paper);
    if (auto allowed = checkPaper(command.database(), document); !allowed)
        return allowed;
    return command.out().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
        ? writeSheet(scorecardSheet(paper->scorecard, code), SheetFormat::Csv, command.out())
        : writePaper(command.out(), document, true);
}

/// With what the record says, where there is one.
PaperRequest draftRequest(const Period &month, const std::optional<Report> &record)
{
    PaperRequest request;
    request.dataTo = month;
    request.edition = QStringLiteral("Draft");
    if (record) {
        request.report = record->uid;
        request.title = record->title;
        request.marking = record->marking;
        request.reportDate = record->reportDate;
    }
    return request;
}

Result<void> writeDomainReport(const PaperCommand &command, const QString &code)
{
    Ref<Domain> domain;
    for (const Domain &one : command.books().domains) {
        if (one.code == code)
            domain = Ref<Domain>(one.uid);
    }
    auto record = reportOf(command.database(), command.month(), ReportTemplate::Domain, domain);
    if (!record)
        return fail(record.error());
    auto input = domainReport(command.database(), command.books(), code,
                              draftRequest(command.month(), *record));
    if (!input)
        return fail(input.error());
    if (auto done = PaperService(command.database()).requireFigures(input->board); !done)
        return done;
    const Document document = buildDomainReport(*input);
    if (auto allowed = checkPaper(command.database(), document); !allowed)
        return allowed;
    return writePaper(command.out(), document, false);
}

/// A Board report that the public sees names nobody, wherever its words come from; a draft may.
Result<void> checkReport(const db::Database &database, const std::optional<Report> &record,
                         const Document &document)
{
    return record ? checkPrint(database, record->uid, document) : Result<void>();
}

Result<void> writeBoardReport(const PaperCommand &command)
{
    const PaperService service(command.database());
    auto record = reportOf(command.database(), command.month(), ReportTemplate::Board);
    if (!record)
        return fail(record.error());
    auto input = service.boardReport(command.books(), draftRequest(command.month(), *record));
    if (!input)
        return fail(input.error());
    if (auto done = service.requireFigures(*input); !done)
        return done;
    const Document document = buildBoardReport(*input);
    if (auto allowed = checkReport(command.database(), *record, document); !allowed)
        return allowed;
    return writePaper(command.out(), document, false);
}

Result<void> writeDataQuality(const PaperCommand &command)
{
    PaperRequest request;
    request.dataTo = command.month();
    const auto paper = dataQualityPaper(command.database(), request);
    if (!paper)
        return fail(paper.error());
    const Document document = buildDataQualitySheet(*paper);
    if (auto allowed = checkPaper(command.database(), document); !allowed)
        return allowed;
    return writePaper(command.out(), document, false);
}

} // namespace

int runScorecard(const Context &context)
{
    Arguments arguments(
        QStringLiteral("scorecard"), QStringLiteral("Writes the scorecard of one provider."),
        QStringLiteral("FILE --provider CODE [--to YYYY-MM] --out OUT.(pdf|html|csv)"));
    arguments.option(QStringLiteral("provider"), QStringLiteral("CODE"),
                     QStringLiteral("Code of the provider."));
    PaperCommand command(arguments,
                         {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv")});
    if (const auto exit =
            command.begin(context, {QStringLiteral("provider"), QStringLiteral("out")}))
        return *exit;
    auto done = writeScorecard(command, arguments.value(QStringLiteral("provider")));
    return done ? kDone : report(done.error());
}

int runReport(const Context &context)
{
    Arguments arguments(
        QStringLiteral("report"), QStringLiteral("Writes a report."),
        QStringLiteral(
            "FILE [--template board|domain|data-quality] [--domain CODE] [--to YYYY-MM] --out "
            "OUT.(pdf|html)"));
    arguments.option(QStringLiteral("template"), QStringLiteral("NAME"),
                     QStringLiteral("Which report: board, the default, domain or data-quality."));
    arguments.option(QStringLiteral("domain"), QStringLiteral("CODE"),
                     QStringLiteral("Which domain of the outcomes framework: 1 to 5."));
    PaperCommand command(arguments, {QStringLiteral("pdf"), QStringLiteral("html")});
    const auto problem = [&arguments] {
        static const QStringList names {QStringLiteral("board"), QStringLiteral("domain"),
                                        kDataQuality};
        const QString name = arguments.value(QStringLiteral("template"));
        if (!name.isEmpty() && !names.contains(name))
            return QStringLiteral("There is no template “%1”; there are: %2.")
                .arg(name, names.join(QStringLiteral(", ")));
        const bool domain = name == QLatin1String("domain");
        const bool named = !arguments.value(QStringLiteral("domain")).isEmpty();
        return domain == named ? QString()
                               : QStringLiteral("--domain CODE goes with --template domain.");
    };
    if (const auto exit = command.begin(context, {QStringLiteral("out")}, problem))
        return *exit;
    const QString domain = arguments.value(QStringLiteral("domain"));
    const bool isSheet = arguments.value(QStringLiteral("template")) == kDataQuality;
    auto done = isSheet    ? writeDataQuality(command)
        : domain.isEmpty() ? writeBoardReport(command)
                           : writeDomainReport(command, domain);
    return done ? kDone : report(done.error());
}

} // namespace candour::cli
