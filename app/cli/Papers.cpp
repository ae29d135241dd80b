// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "core/domain/Records.h"
#include "core/report/HtmlWriter.h"
#include "core/services/PaperService.h"
#include "core/services/ScorecardCsv.h"
#include "ui/print/PageLayout.h"
#include "ui/print/PdfWriter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace candour::cli {

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
                    QStringLiteral("“%1” cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

/// Pages of a scorecard are fitted, those of a report laid out as they come.
Result<void> writePaper(const QString &path, const Document &document, bool onePage)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return writeFile(path, htmlOf(document).toUtf8());
    if (onePage) {
        const Fitted fitted = layOutToFit(document);
        return writePdf(path, fitted.document, fitted.pages);
    }
    return writePdf(path, document, layOut(document));
}

/// Empty when the name's ending is one of those that are written, else what to say.
QString suffixFault(const QString &out, const QStringList &known)
{
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (known.contains(suffix))
        return {};
    return QStringLiteral("“.%1” is not written by this version; it writes: %2.")
        .arg(suffix, known.join(QStringLiteral(", ")));
}

struct Opened {
    std::unique_ptr<db::Database> database;
    ScorecardBooks books;
    Period month;
};

Result<Opened> openFor(const Arguments &arguments, const Context &context)
{
    auto database = openForReading(arguments.positional().first(), context.clock);
    if (!database)
        return fail(database.error());
    auto books = ScorecardService(**database).books();
    if (!books)
        return fail(books.error());
    const QString to = arguments.value(QStringLiteral("to"));
    auto month = to.isEmpty() ? ScorecardService(**database).lastMonth() : monthFrom(to);
    if (!month)
        return fail(month.error());
    if (month->isNull())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There are no figures in this file yet. Import some first."));
    return Opened {std::move(*database), *books, *month};
}

/// The newest Board report of the month that is not withdrawn: its words and front sheet go in.
Result<std::optional<Report>> boardReportOf(const db::Database &database, const Period &month)
{
    auto reports = database.records().all<Report>();
    if (!reports)
        return fail(reports.error());
    std::optional<Report> newest;
    for (const Report &report : std::as_const(*reports)) {
        if (report.kind == ReportTemplate::Board && report.dataTo == month.toText()
            && report.state != ReportState::Withdrawn)
            newest = report;
    }
    return newest;
}

} // namespace

int runScorecard(const Context &context)
{
    Arguments arguments(
        QStringLiteral("scorecard"), QStringLiteral("Writes the scorecard of one provider."),
        QStringLiteral("FILE --provider CODE [--to YYYY-MM] --out OUT.(pdf|html|csv)"));
    arguments.option(QStringLiteral("provider"), QStringLiteral("CODE"),
                     QStringLiteral("Code of the provider."));
    arguments.option(QStringLiteral("to"), QStringLiteral("YYYY-MM"),
                     QStringLiteral("Last month; by default the last with figures."));
    arguments.option(QStringLiteral("out"), QStringLiteral("OUT"),
                     QStringLiteral("Where to write it."));
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    const QString out = arguments.value(QStringLiteral("out"));
    const QString code = arguments.value(QStringLiteral("provider"));
    if (out.isEmpty() || code.isEmpty())
        return usageFault(QStringLiteral("scorecard needs --provider CODE and --out OUT."));
    const QStringList known {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv")};
    if (const QString fault = suffixFault(out, known); !fault.isEmpty())
        return usageFault(fault);
    if (auto done = checkOutput(out); !done)
        return report(done.error());
    auto opened = openFor(arguments, context);
    if (!opened)
        return report(opened.error());
    PaperRequest request;
    request.dataTo = opened->month;
    auto paper = PaperService(*opened->database).scorecardPaper(opened->books, code, request);
    if (!paper)
        return report(paper.error());
    auto done = out.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
        ? writeScorecardCsv(paper->scorecard, out)
        : writePaper(out, buildScorecard(*paper), true);
    return done ? kDone : report(done.error());
}

int runReport(const Context &context)
{
    Arguments arguments(
        QStringLiteral("report"), QStringLiteral("Writes a report."),
        QStringLiteral("FILE [--template board] [--to YYYY-MM] --out OUT.(pdf|html)"));
    arguments.option(QStringLiteral("template"), QStringLiteral("NAME"),
                     QStringLiteral("Which report: board."));
    arguments.option(QStringLiteral("to"), QStringLiteral("YYYY-MM"),
                     QStringLiteral("Last month; by default the last with figures."));
    arguments.option(QStringLiteral("out"), QStringLiteral("OUT"),
                     QStringLiteral("Where to write it."));
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    const QString out = arguments.value(QStringLiteral("out"));
    const QString name = arguments.value(QStringLiteral("template"));
    if (out.isEmpty())
        return usageFault(QStringLiteral("report needs --out OUT."));
    if (!name.isEmpty() && name != QLatin1String("board"))
        return usageFault(QStringLiteral("There is no template “%1”; there is: board.").arg(name));
    if (const QString fault = suffixFault(out, {QStringLiteral("pdf"), QStringLiteral("html")});
        !fault.isEmpty())
        return usageFault(fault);
    if (auto done = checkOutput(out); !done)
        return report(done.error());
    auto opened = openFor(arguments, context);
    if (!opened)
        return report(opened.error());
    PaperRequest request;
    request.dataTo = opened->month;
    request.edition = QStringLiteral("Draft");
    auto record = boardReportOf(*opened->database, opened->month);
    if (!record)
        return report(record.error());
    if (*record) {
        request.report = (*record)->uid;
        request.title = (*record)->title;
        request.marking = (*record)->marking;
        request.reportDate = (*record)->reportDate;
    }
    auto input = PaperService(*opened->database).boardReport(opened->books, request);
    if (!input)
        return report(input.error());
    auto done = writePaper(out, buildBoardReport(*input), false);
    return done ? kDone : report(done.error());
}

} // namespace candour::cli
