// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "app/cli/Refusals.h"
#include "core/calc/funnel/FunnelWords.h"
#include "core/io/FunnelFile.h"

#include <algorithm>

namespace candour::cli {

namespace {

constexpr const char *kDescription =
    "Computes the limits of a funnel plot from a CSV file with the columns group, numerator and "
    "denominator; several rows of a group are added up.\n\n"
    "Writes for each group its ratio and value, the limits of chance (LCL95, UCL95 and, for "
    "99.8 %, LCL99, UCL99), those widened for over-dispersion (OD95LCL … OD99UCL), and whether "
    "it lies outside (1) or within (0) each.";

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("type"), QStringLiteral("TYPE"),
                     QStringLiteral("SR: standardised ratios, observed over expected. PR: "
                                    "proportions. RC: rates, events over what they come from. RR: "
                                    "ratios of two counts that both vary."));
    arguments.option(QStringLiteral("adjust"), QStringLiteral("METHOD"),
                     QStringLiteral("For over-dispersion: shmi (the default) or cqc, which differ "
                                    "for SR alone; none leaves those limits out."));
    arguments.option(QStringLiteral("trim"), QStringLiteral("SHARE"),
                     QStringLiteral("Of the units, so many are trimmed at either end before "
                                    "over-dispersion is estimated: 0.1."));
    arguments.option(QStringLiteral("multiplier"), QStringLiteral("M"),
                     QStringLiteral("Values and limits are given times M: 1."));
    arguments.option(QStringLiteral("target"), QStringLiteral("T"),
                     QStringLiteral("Limits about this ratio, before the multiplier, instead of "
                                    "about 1 (SR) or the average of all units."));
    arguments.flag(QStringLiteral("no-rounding"),
                   QStringLiteral("Leave the expected counts of the shmi method as they are, not "
                                  "rounded to two decimals."));
    arguments.option(QStringLiteral("out"), QStringLiteral("LIMITS.csv"),
                     QStringLiteral("Where to write the limits."));
    arguments.option(QStringLiteral("summary"), QStringLiteral("SUMMARY.csv"),
                     QStringLiteral("Where to write phi, tau2, target, units, units_used."));
    arguments.flag(QStringLiteral("strict"),
                   QStringLiteral("Write nothing when a row cannot be used."));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell what was found as JSON."));
}

tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

Result<FunnelType> typeFrom(const QString &text)
{
    const QString type = text.toUpper();
    if (type == QLatin1String("SR"))
        return FunnelType::StandardisedRatio;
    if (type == QLatin1String("PR"))
        return FunnelType::Proportion;
    if (type == QLatin1String("RC"))
        return FunnelType::Rate;
    if (type == QLatin1String("RR"))
        return FunnelType::RatioOfCounts;
    return wrong(QStringLiteral("funnel needs --type SR, PR, RC or RR."));
}

Result<FunnelAdjustment> adjustmentFrom(const QString &text)
{
    const QString method = text.toLower();
    if (method.isEmpty() || method == QLatin1String("shmi"))
        return FunnelAdjustment::Shmi;
    if (method == QLatin1String("cqc"))
        return FunnelAdjustment::Cqc;
    if (method == QLatin1String("none"))
        return FunnelAdjustment::None;
    return wrong(QStringLiteral("--adjust takes shmi, cqc or none."));
}

Result<double> numberOf(const Arguments &arguments, const QString &option, double usual)
{
    if (!arguments.isSet(option))
        return usual;
    const auto number = numberFrom(arguments.value(option));
    if (!number)
        return wrong(QStringLiteral("--%1 takes a number, with a decimal point and no larger than "
                                    "1e15.")
                         .arg(option));
    return *number;
}

/// The target is checked against the type: a proportion of 95 was meant as 0.95.
Result<void> checkTarget(const FunnelOptions &options)
{
    if (!options.target)
        return {};
    const double target = *options.target;
    if (options.type == FunnelType::Proportion && (target < 0 || target > 1))
        return wrong(QStringLiteral("--target of a proportion lies between 0 and 1: 0.95, whatever "
                                    "the multiplier."));
    if (options.type != FunnelType::Proportion && target <= 0)
        return wrong(QStringLiteral("--target is a ratio above zero."));
    return {};
}

Result<FunnelOptions> optionsFrom(const Arguments &arguments)
{
    FunnelOptions options;
    const auto type = typeFrom(arguments.value(QStringLiteral("type")));
    if (!type)
        return fail(type.error());
    const auto adjustment = adjustmentFrom(arguments.value(QStringLiteral("adjust")));
    if (!adjustment)
        return fail(adjustment.error());
    const auto trim = numberOf(arguments, QStringLiteral("trim"), options.trim);
    const auto multiplier = numberOf(arguments, QStringLiteral("multiplier"), options.multiplier);
    const auto target = numberOf(arguments, QStringLiteral("target"), kNoNumber);
    for (const auto *number : {&trim, &multiplier, &target}) {
        if (!*number)
            return fail(number->error());
    }
    if (*trim < 0 || *trim >= 0.5)
        return wrong(QStringLiteral("--trim is a share from 0 to below 0.5."));
    if (*multiplier <= 0)
        return wrong(QStringLiteral("--multiplier is above zero."));
    options.type = *type;
    options.adjustment = *adjustment;
    options.trim = *trim;
    options.multiplier = *multiplier;
    options.roundExpected = !arguments.isSet(QStringLiteral("no-rounding"));
    if (!options.roundExpected
        && (options.type != FunnelType::StandardisedRatio
            || options.adjustment != FunnelAdjustment::Shmi))
        return wrong(QStringLiteral("--no-rounding is for --type SR with --adjust shmi, the only "
                                    "one that rounds. Leave it out."));
    if (arguments.isSet(QStringLiteral("target")))
        options.target = *target;
    if (const auto done = checkTarget(options); !done)
        return fail(done.error());
    return options;
}

QStringList sentencesOf(const FunnelFile &file, const FunnelResult &result)
{
    QStringList sentences {centreSentence(result), limitsSentence(result.line),
                           adjustmentSentence(result), leftToChanceSentence(result, file.groups),
                           noActivitySentence(result, file.groups)};
    sentences.removeAll(QString());
    return sentences;
}

QJsonArray outliersJson(const FunnelFile &file, const FunnelResult &result)
{
    QJsonArray list;
    for (const FunnelOutlier &outlier : funnelOutliers(result))
        list.append(QJsonObject {
            {QStringLiteral("group"), file.groups[qsizetype(outlier.unit)]},
            {QStringLiteral("value"), result.units[outlier.unit].value},
            {QStringLiteral("side"),
             outlier.side == FunnelSide::Above ? QStringLiteral("above") : QStringLiteral("below")},
            {QStringLiteral("limit"), outlier.beyond998 ? 99.8 : 95},
            {QStringLiteral("distance"), outlier.distance}});
    return list;
}

void tellJson(const FunnelFile &file, const FunnelResult &result, bool written)
{
    QStringList sentences = sentencesOf(file, result);
    printJson({{QStringLiteral("file"), file.name},
               {QStringLiteral("units"), qint64(result.units.size())},
               {QStringLiteral("units_used"), result.used},
               {QStringLiteral("units_trimmed"), result.trimmed},
               {QStringLiteral("target"), result.line.target},
               {QStringLiteral("phi"), result.phi},
               {QStringLiteral("tau2"), result.line.tau2.value_or(kNoNumber)},
               {QStringLiteral("adjusted"), result.adjusted == FunnelAdjusted::Yes},
               {QStringLiteral("said"), QJsonArray::fromStringList(sentences)},
               {QStringLiteral("outliers"), outliersJson(file, result)},
               {QStringLiteral("left_out"), QJsonArray::fromStringList(file.leftOut)},
               {QStringLiteral("refused"), file.problems.size()},
               {QStringLiteral("refusals"), refusalsJson(file.problems)},
               {QStringLiteral("written"), written}});
}

void tell(const FunnelFile &file, const FunnelResult &result)
{
    const std::vector<FunnelOutlier> outliers = funnelOutliers(result);
    const auto beyond = std::count_if(outliers.begin(), outliers.end(),
                                      [](const FunnelOutlier &o) { return o.beyond998; });
    print(QStringLiteral("%1: %2, %3 outside the 95 % limits, %4 of them outside the 99.8 % limits")
              .arg(file.name, counted(qint64(result.units.size()), "unit", "units"))
              .arg(outliers.size())
              .arg(beyond));
    const QStringList sentences = sentencesOf(file, result);
    for (const QString &sentence : sentences)
        print(QStringLiteral("  ") + sentence);
}

/// The files, unless a row was refused and `--strict` wants them all or none.
Result<void> write(const Arguments &arguments, const FunnelFile &file, const FunnelResult &result)
{
    if (auto done = writeFunnelLimits(arguments.value(QStringLiteral("out")), file, result); !done)
        return done;
    const QString summary = arguments.value(QStringLiteral("summary"));
    return summary.isEmpty() ? Result<void>() : writeFunnelSummary(summary, result);
}

} // namespace

int runFunnel(const Context &context)
{
    Arguments arguments(QStringLiteral("funnel"), QString::fromUtf8(kDescription),
                        QStringLiteral("UNITS.csv --type SR|PR|RC|RR --out LIMITS.csv [options]"));
    addOptions(arguments);
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    const auto options = optionsFrom(arguments);
    if (!options)
        return usageFault(options.error().text);
    const QString in = arguments.positional().first();
    QStringList outputs {arguments.value(QStringLiteral("out"))};
    if (outputs.first().isEmpty())
        return usageFault(QStringLiteral("funnel needs --out LIMITS.csv."));
    if (arguments.isSet(QStringLiteral("summary")))
        outputs.append(arguments.value(QStringLiteral("summary")));
    if (const QString fault = outputFault(in, outputs); !fault.isEmpty())
        return usageFault(fault);
    for (const QString &output : std::as_const(outputs)) {
        if (auto done = checkOutput(output); !done)
            return report(done.error());
    }
    const auto file = readFunnelFile(in, options->type);
    if (!file)
        return report(file.error());
    const FunnelResult result = funnelOf(file->units, *options);
    const bool refuseAll = arguments.isSet(QStringLiteral("strict")) && !file->problems.isEmpty();
    if (!refuseAll) {
        if (auto done = write(arguments, *file, result); !done)
            return report(done.error());
    }
    if (arguments.isSet(QStringLiteral("json")))
        tellJson(*file, result, !refuseAll);
    else if (!refuseAll)
        tell(*file, result);
    printRefusals(file->name, file->problems);
    return refuseAll ? kFailed : kDone;
}

} // namespace candour::cli
