// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Database.h"
#include "core/services/OutcomeService.h"
#include "core/services/ScorecardService.h"
#include "core/services/SpcService.h"
#include "core/services/SubmissionService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ChartBench.h"
#include "tests/bench/FigureFile.h"
#include "tests/bench/FunnelBench.h"
#include "tests/bench/LayoutBench.h"
#include "tests/bench/MemoryBench.h"
#include "tests/bench/ScreenBench.h"
#include "tests/bench/SheetBench.h"
#include "tests/bench/SpcBench.h"
#include "tests/bench/SpineBench.h"
#include "tests/bench/TableBench.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace candour;
using namespace candour::bench;

namespace {

constexpr int kRuns = 5;

/// The measure: the same file into a WITHOUT ROWID table with the same text key.
QByteArray referenceScript(const QString &csv)
{
    return "CREATE TABLE figure (provider TEXT, indicator TEXT, period TEXT, numerator REAL, "
           "denominator REAL, PRIMARY KEY (provider, indicator, period)) WITHOUT ROWID;\n"
           ".mode csv\n.import --skip 1 \""
        + csv.toUtf8() + "\" figure\n";
}

void benchImport(const QTemporaryDir &folder, const QString &csv, qint64 rows)
{
    const QString reference = folder.filePath(QStringLiteral("reference.db"));
    const QString file = folder.filePath(QStringLiteral("bench.candour"));
    const double referenceTime = medianOf(
        kRuns, [&] { QFile::remove(reference); },
        [&] { runProgram(QStringLiteral("sqlite3"), {reference}, referenceScript(csv)); });
    const double ourTime = medianOf(
        kRuns,
        [&] {
            QFile::remove(file);
            runProgram(QStringLiteral(CANDOUR_CLI), {QStringLiteral("create"), file});
        },
        [&] {
            runProgram(QStringLiteral(CANDOUR_CLI),
                       {QStringLiteral("import"), file, csv, QStringLiteral("--create-missing"),
                        QStringLiteral("--no-backup")});
        });
    QTextStream(stdout) << rows << " figures: sqlite3 .import " << referenceTime
                        << " ms, candour-cli import " << ourTime << " ms" << Qt::endl;
    tell(QStringLiteral("import, times sqlite3 .import"), ourTime / referenceTime,
         QStringLiteral("x"), 3.0);
}

void benchScorecards(const QString &path)
{
    const SystemClock clock;
    auto database = db::Database::open(path, db::candourSchema(), clock, db::Access::Read);
    if (!database) {
        QTextStream(stderr) << database.error().text << Qt::endl;
        std::exit(1);
    }
    const ScorecardService service(**database);
    const Period last = Period::month(2026, 3);
    ScorecardBooks books;
    const double booksTime = medianOf(kRuns, {}, [&] { books = *service.books(); });
    tell(QStringLiteral("reading indicators, thresholds, organisations"), booksTime,
         QStringLiteral("ms"), 50);
    const auto provider = organisationByCode(books.organisations, QStringLiteral("ZZ025"));
    ScorecardRequest request;
    request.organisation = Ref<Organisation>(provider->uid);
    request.lastMonth = last;
    request.monthCount = 24;
    size_t rows = 0;
    const double scorecardTime =
        medianOf(kRuns, {}, [&] { rows = service.scorecard(books, request)->rows.size(); });
    tell(QStringLiteral("scorecard of one provider, %1 indicators x 24 months").arg(rows),
         scorecardTime, QStringLiteral("ms"), 50);
    const double matrixTime = medianOf(kRuns, {}, [&] {
        rows = service.matrix(books, {last, 24, {}, {}})->rows.size();
    });
    tell(QStringLiteral("matrix of %1 providers").arg(rows), matrixTime, QStringLiteral("ms"), 500);
    const SpcService charts(**database);
    const double chartsTime = medianOf(kRuns, {}, [&] {
        rows = charts.readings(books, {last, {request.organisation}})->size();
    });
    tell(QStringLiteral("control charts of one provider, %1 of 120 months").arg(rows), chartsTime,
         QStringLiteral("ms"), 20);
    OutcomeRequest outcomes;
    outcomes.scope = OutcomeScope::AllProviders; // the one that shows most
    outcomes.lastMonth = last;
    const OutcomeService place(**database);
    const double outcomesTime = medianOf(kRuns, {}, [&] {
        rows = size_t(place.outcomes(books, *place.framework(), outcomes)->domains.size());
    });
    tell(QStringLiteral("outcomes, %1 domains, all providers").arg(rows), outcomesTime,
         QStringLiteral("ms"), 500);
    const SubmissionService submissions(**database);
    const double submissionsTime =
        medianOf(kRuns, {}, [&] { rows = submissions.book(last, 24)->rows.size(); });
    tell(QStringLiteral("submissions of 24 months, %1 figures").arg(rows), submissionsTime,
         QStringLiteral("ms"), 500);
}

void benchStart(const QString &path)
{
    const double time = medianOf(kRuns, {}, [&] {
        runProgram(QStringLiteral(CANDOUR_APP), {path, QStringLiteral("--quit-after-first-paint")});
    });
    tell(QStringLiteral("start to first painted page, process and all"), time, QStringLiteral("ms"),
         1500);
}

} // namespace

/// bench [--full] [--screen]: small by default (60,000 figures), the size (600,000) with
/// --full; with --screen only what the window does, with --table only what a long table does, with
/// --charts only the painting of charts, with --sheets only reading of workbooks, with --layout
/// only the finding of layouts, with --memory only what an import holds, with --statistics only
/// control charts, funnels and intervals, with
/// --spine only what committing, opening and the journal do (a million entries with --full).
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--table"))) {
        benchTable();
        return anyOver() ? 1 : 0;
    }
    if (app.arguments().contains(QStringLiteral("--sheets"))) {
        benchSheets();
        return anyOver() ? 1 : 0;
    }
    if (app.arguments().contains(QStringLiteral("--layout"))) {
        benchLayout();
        return anyOver() ? 1 : 0;
    }
    if (app.arguments().contains(QStringLiteral("--memory"))) {
        benchImportMemory();
        return anyOver() ? 1 : 0;
    }
    if (app.arguments().contains(QStringLiteral("--charts"))) {
        benchCharts();
        return anyOver() ? 1 : 0;
    }
    const bool full = app.arguments().contains(QStringLiteral("--full"));
    const bool onlyScreen = app.arguments().contains(QStringLiteral("--screen"));
    if (!onlyScreen) {
        benchSpc();
        benchSpcService();
        benchFunnels();
        if (app.arguments().contains(QStringLiteral("--statistics")))
            return anyOver() ? 1 : 0;
        benchSpine(full ? 1'000'000 : 100'000);
        if (app.arguments().contains(QStringLiteral("--spine")))
            return anyOver() ? 1 : 0;
    }
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("figures.csv"));
    const qint64 rows = writeFigureFile(csv, 50, full ? 100 : 10, 120);
    const QString file = folder.filePath(QStringLiteral("bench.candour"));
    if (onlyScreen) {
        runProgram(QStringLiteral(CANDOUR_CLI), {QStringLiteral("create"), file});
        runProgram(QStringLiteral(CANDOUR_CLI),
                   {QStringLiteral("import"), file, csv, QStringLiteral("--create-missing"),
                    QStringLiteral("--no-backup")});
    } else {
        benchImport(folder, csv, rows);
        benchScorecards(file);
        benchStart(file);
    }
    QStringList restated;
    for (const quint32 seed : {54321U, 777U}) {
        restated.append(folder.filePath(QStringLiteral("restated%1.csv").arg(seed)));
        writeFigureFile(restated.last(), 50, full ? 100 : 10, 120, seed);
    }
    benchScreen(file, restated);
    if (onlyScreen)
        return anyOver() ? 1 : 0;
    benchTable();
    benchSheets();
    benchLayout();
    benchImportMemory();
    benchCharts();
    return anyOver() ? 1 : 0;
}
