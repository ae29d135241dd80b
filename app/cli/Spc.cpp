// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "app/cli/Refusals.h"
#include "core/io/SpcFile.h"

#include <QJsonArray>

#include <array>

namespace candour::cli {

namespace {

constexpr const char *kDescription =
    "Computes SPC charts from a CSV file with the columns date and value (or numerator and "
    "denominator; beside value these give p and u charts in its unit); with a column group, one "
    "chart a group. Columns target and rebase (1 where "
    "limits are recalculated from) are used unless the options say otherwise.\n\n"
    "Writes for each point its limits, what each rule finds, and what it means; the summary has "
    "one row a group with the icons of its latest point. Prints the verdicts of the first fifty "
    "groups as sentences.";

constexpr std::array<std::pair<const char *, SpcKind>, 7> kCharts {{
    {"xmr", SpcKind::Xmr},
    {"run", SpcKind::Run},
    {"p", SpcKind::P},
    {"u", SpcKind::U},
    {"c", SpcKind::C},
    {"g", SpcKind::G},
    {"t", SpcKind::T},
}};

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("rules"), QStringLiteral("SET"),
                     QStringLiteral("mdc: Making Data Count since November 2023 (the default). "
                                    "peer: as NHSRplotthedots."));
    arguments.option(QStringLiteral("improve"), QStringLiteral("WAY"),
                     QStringLiteral("Which way is better: increase (the default), decrease or "
                                    "neutral."));
    arguments.option(QStringLiteral("chart"), QStringLiteral("KIND"),
                     QStringLiteral("xmr (the default), run, p, u, c; g or t of dates of events; "
                                    "auto chooses by the data and says why."));
    arguments.option(QStringLiteral("target"), QStringLiteral("T"),
                     QStringLiteral("A number, or one for each group: RAS=1500;RJC=700."));
    arguments.option(QStringLiteral("rebase"), QStringLiteral("DATES"),
                     QStringLiteral("Dates from which limits are recalculated: "
                                    "2018-07-01|2019-04-01, or by group: RJC=2017-04-01;RAS=…"));
    arguments.option(QStringLiteral("fix-after"), QStringLiteral("N"),
                     QStringLiteral("Limits from the first N points (12 or more) of each part."));
    arguments.flag(QStringLiteral("keep-outliers"),
                   QStringLiteral("Keep outlying moving ranges, as mdc does."));
    arguments.flag(QStringLiteral("screen-outliers"),
                   QStringLiteral("Leave them out of the limits, as peer does."));
    arguments.option(QStringLiteral("out"), QStringLiteral("POINTS.csv"),
                     QStringLiteral("Where to write the points."));
    arguments.option(QStringLiteral("summary"), QStringLiteral("SUMMARY.csv"),
                     QStringLiteral("Where to write one row a group."));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the verdicts as JSON."));
}

tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

Result<SpcRules> rulesFrom(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("mdc"))
        return SpcRules::MdcCurrent;
    if (text == QLatin1String("peer"))
        return SpcRules::Peer;
    return wrong(QStringLiteral("--rules takes mdc or peer."));
}

Result<SpcDirection> directionFrom(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("increase"))
        return SpcDirection::Increase;
    if (text == QLatin1String("decrease"))
        return SpcDirection::Decrease;
    if (text == QLatin1String("neutral"))
        return SpcDirection::Neutral;
    return wrong(QStringLiteral("--improve takes increase, decrease or neutral."));
}

Result<std::optional<SpcKind>> kindFrom(const QString &text)
{
    if (text.isEmpty())
        return SpcKind::Xmr;
    if (text == QLatin1String("auto"))
        return std::optional<SpcKind>();
    for (const auto &[name, kind] : kCharts) {
        if (text == QLatin1String(name))
            return kind;
    }
    return wrong(QStringLiteral("--chart takes xmr, run, p, u, c, g, t or auto."));
}

Result<int> fixAfterFrom(const Arguments &arguments)
{
    if (!arguments.isSet(QStringLiteral("fix-after")))
        return 0;
    bool understood = false;
    const int points = arguments.value(QStringLiteral("fix-after")).toInt(&understood);
    if (!understood || points < kSpcShortestBaseline)
        return wrong(QStringLiteral("--fix-after takes a whole number of %1 or more.")
                         .arg(kSpcShortestBaseline));
    return points;
}

Result<std::optional<bool>> screenFrom(const Arguments &arguments)
{
    const bool keep = arguments.isSet(QStringLiteral("keep-outliers"));
    const bool screen = arguments.isSet(QStringLiteral("screen-outliers"));
    if (keep && screen)
        return wrong(
            QStringLiteral("--keep-outliers and --screen-outliers cannot both hold. Choose one."));
    return keep || screen ? std::optional(screen) : std::nullopt;
}

/// Puts what was read into its place, or hands the fault on.
template <typename T>
Result<void> take(Result<T> read, T &place)
{
    if (!read)
        return fail(read.error());
    place = *std::move(read);
    return {};
}

/// What says nothing on the chart that is asked for. Of a chart chosen by the data a warning tells.
Result<void> checkKind(const Arguments &arguments, const std::optional<SpcKind> &kind)
{
    const auto isSet = [&arguments](const char *option) {
        return arguments.isSet(QLatin1String(option));
    };
    if (kind == SpcKind::Run && isSet("fix-after"))
        return wrong(QStringLiteral("A run chart has no limits to fix: leave --fix-after out."));
    if (kind == SpcKind::Run && isSet("target"))
        return wrong(QStringLiteral(
            "A run chart has no limits to hold a target against: leave --target out."));
    const bool ofRanges = !kind || kind == SpcKind::Xmr || kind == SpcKind::T;
    if (!ofRanges && (isSet("keep-outliers") || isSet("screen-outliers")))
        return wrong(QStringLiteral("--keep-outliers and --screen-outliers are for charts of "
                                    "moving ranges, xmr and t. Leave them out."));
    return {};
}

Result<SpcFileRequest> requestFrom(const Arguments &arguments)
{
    SpcFileRequest request;
    const QString target = QStringLiteral("target");
    const QString rebase = QStringLiteral("rebase");
    const auto value = [&arguments](const char *option) {
        return arguments.value(QLatin1String(option));
    };
    auto done = take(rulesFrom(value("rules")), request.rules);
    if (done)
        done = take(directionFrom(value("improve")), request.direction);
    if (done)
        done = take(kindFrom(value("chart")), request.kind);
    if (done)
        done = checkKind(arguments, request.kind);
    if (done)
        done = take(fixAfterFrom(arguments), request.fixAfter);
    if (done)
        done = take(screenFrom(arguments), request.screenRanges);
    if (done && arguments.isSet(target))
        done = take(spcTargetsFrom(arguments.value(target)), request.targets);
    if (done && arguments.isSet(rebase))
        done = take(spcRebasesFrom(arguments.value(rebase)), request.rebases);
    if (!done)
        return fail(done.error());
    return request;
}

QStringList sentencesOf(const SpcFileSeries &series)
{
    QStringList sentences {reasonSentence(series.choice),
                           assuranceSentence(series.chart, series.wording)};
    sentences += chartNotes(series.chart, series.wording);
    sentences.removeAll(QString());
    return sentences;
}

void tell(const SpcFile &file)
{
    for (const SpcFileSeries &series : file.series.mid(0, kToldGroups)) {
        print(QStringLiteral("%1, %2: %3")
                  .arg(series.group.isEmpty() ? file.name : series.group,
                       series.wording.when[series.chart.last],
                       verdictSentence(series.chart, series.wording)));
        const QStringList sentences = sentencesOf(series);
        for (const QString &sentence : sentences)
            print(QStringLiteral("  ") + sentence);
    }
    if (file.series.size() > kToldGroups)
        print(QStringLiteral("… and %1 more; --out and --summary have them all.")
                  .arg(file.series.size() - kToldGroups));
}

void tellJson(const SpcFile &file)
{
    QJsonArray groups;
    for (const SpcFileSeries &series : file.series)
        groups.append(
            QJsonObject {{QStringLiteral("group"), series.group},
                         {QStringLiteral("chart"), kindName(series.chart.kind)},
                         {QStringLiteral("points"), qint64(series.chart.points.size())},
                         {QStringLiteral("latest"), series.dates[series.chart.last]},
                         {QStringLiteral("verdict"), verdictSentence(series.chart, series.wording)},
                         {QStringLiteral("said"), QJsonArray::fromStringList(sentencesOf(series))},
                         {QStringLiteral("method"),
                          QJsonArray::fromStringList(methodCard(series.chart, series.wording))}});
    printJson({{QStringLiteral("file"), file.name},
               {QStringLiteral("groups"), groups},
               {QStringLiteral("warnings"), QJsonArray::fromStringList(file.warnings)}});
}

Result<void> write(const SpcFile &file, const QString &out, const QString &summary)
{
    if (!out.isEmpty()) {
        if (auto done = writeSpcPoints(out, file); !done)
            return done;
    }
    return summary.isEmpty() ? Result<void>() : writeSpcSummary(summary, file);
}

} // namespace

int runSpc(const Context &context)
{
    Arguments arguments(QStringLiteral("spc"), QString::fromUtf8(kDescription),
                        QStringLiteral("INPUT.csv --out POINTS.csv [options]"));
    addOptions(arguments);
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    const auto request = requestFrom(arguments);
    if (!request)
        return usageFault(request.error().text);
    const QString in = arguments.positional().first();
    const QString out = arguments.value(QStringLiteral("out"));
    const QString summary = arguments.value(QStringLiteral("summary"));
    QStringList outputs {out, summary};
    outputs.removeAll(QString());
    if (outputs.isEmpty())
        return usageFault(QStringLiteral("spc needs --out POINTS.csv or --summary SUMMARY.csv."));
    if (const QString fault = outputFault(in, outputs); !fault.isEmpty())
        return usageFault(fault);
    for (const QString &output : std::as_const(outputs)) {
        if (auto done = checkOutput(output); !done)
            return report(done.error());
    }
    const auto file = readSpcFile(in, *request);
    if (!file)
        return report(file.error());
    if (auto done = write(*file, out, summary); !done)
        return report(done.error());
    if (arguments.isSet(QStringLiteral("json")))
        tellJson(*file);
    else
        tell(*file);
    printWarnings(file->warnings);
    return kDone;
}

} // namespace candour::cli
