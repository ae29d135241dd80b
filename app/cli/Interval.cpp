// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "app/cli/Refusals.h"
#include "core/io/IntervalFile.h"
#include "core/io/StandardisedFile.h"

namespace candour::cli {

namespace {

constexpr const char *kDescription =
    "Computes confidence intervals of the cases of a CSV file.\n\n"
    "Columns: case_id; method (wilson for a proportion, rate, isratio for observed over expected, "
    "byars_count, exact_count); x, the count; n, the denominator or the expected count; confidence "
    "(0.95 where blank); multiplier (1 where blank). Rates and ratios are exact below ten events "
    "and by Byar's method from ten.\n\n"
    "Writes case_id, value, lower, upper, method_label, status.\n\n"
    "Standardises rates where the file has one row for each stratum of a case: case_id, stratum "
    "(or "
    "ageband), x, n, confidence, multiplier, and\n"
    "- directly with stdpop, the standard population, by Dobson's method; where people may have "
    "several events, eventfreq says how many each of x people had. Writes case_id, total_count, "
    "total_pop, value, lower, upper, method_label, statistic, status;\n"
    "- indirectly with x_ref and n_ref, events and people of the reference population; statistic "
    "is "
    "isratio (the usual) or israte. Writes case_id, observed, expected, ref_rate, value, lower, "
    "upper, method_label, status.";

/// What is told and written of a file of either kind.
template <typename File>
int finish(const Arguments &arguments, const File &file,
           Result<void> (*write)(const QString &, const File &))
{
    const QList<ImportProblem> problems = file.problems();
    const bool refuseAll = arguments.isSet(QStringLiteral("strict")) && !problems.isEmpty();
    if (!refuseAll) {
        if (auto done = write(arguments.value(QStringLiteral("out")), file); !done)
            return report(done.error());
    }
    const qint64 computed = file.rows.size() - problems.size();
    if (arguments.isSet(QStringLiteral("json")))
        printJson({{QStringLiteral("file"), file.name},
                   {QStringLiteral("computed"), computed},
                   {QStringLiteral("refused"), problems.size()},
                   {QStringLiteral("refusals"), refusalsJson(problems)},
                   {QStringLiteral("written"), !refuseAll}});
    else if (!refuseAll)
        print(QStringLiteral("%1: %2").arg(file.name, counted(computed, "interval", "intervals")));
    printRefusals(file.name, problems);
    return refuseAll ? kFailed : kDone;
}

} // namespace

int runInterval(const Context &context)
{
    Arguments arguments(QStringLiteral("interval"), QString::fromLatin1(kDescription),
                        QStringLiteral("CASES.csv --out RESULTS.csv [--strict] [--json]"));
    arguments.option(QStringLiteral("out"), QStringLiteral("RESULTS.csv"),
                     QStringLiteral("Where to write the intervals."));
    arguments.flag(QStringLiteral("strict"),
                   QStringLiteral("Write nothing when a case has no interval."));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell what was done as JSON."));
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    const QString in = arguments.positional().first();
    const QString out = arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return usageFault(QStringLiteral("interval needs --out RESULTS.csv."));
    if (const QString fault = outputFault(in, {out}); !fault.isEmpty())
        return usageFault(fault);
    if (auto done = checkOutput(out); !done)
        return report(done.error());
    const auto standardised = readStandardisedFile(in);
    if (!standardised)
        return report(standardised.error());
    if (*standardised)
        return finish(arguments, **standardised, &writeStandardised);
    const auto file = readIntervalFile(in);
    if (!file)
        return report(file.error());
    return finish(arguments, *file, &writeIntervals);
}

} // namespace candour::cli
