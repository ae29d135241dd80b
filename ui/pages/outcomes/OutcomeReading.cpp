// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/outcomes/OutcomeReading.h"

#include "core/calc/NumberText.h"
#include "core/calc/QualityBook.h"
#include "core/calc/SpcReadingWords.h"
#include "core/calc/TargetSteps.h"
#include "core/calc/VerdictText.h"
#include "core/report/IndicatorChart.h"
#include "core/report/OutcomesPaper.h"
#include "core/services/FileSession.h"
#include "core/services/SpcService.h"
#include "ui/pages/records/IndicatorFacts.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr int kYearsOfTargets = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("OutcomeReading", text);
}

/// The target of each of the last years, and how it moved (REQUIREMENTS R-054).
DefinitionLine yearByYear(FileSession &session, const Indicator &indicator,
                          const Ref<Organisation> &organisation, const Period &lastMonth)
{
    const QList<Threshold> &all = session.books().thresholds;
    const std::vector<Threshold> thresholds(all.begin(), all.end());
    const ThresholdBook book(thresholds);
    const int year = lastMonth.financialYearStart();
    const QStringList texts =
        targetStepTexts(targetSteps(book.choiceFor(Ref<Indicator>(indicator.uid), organisation),
                                    year - kYearsOfTargets + 1, year),
                        indicator);
    return {tr("Year by year"), texts.join(u'\n')};
}

QList<DefinitionLine> definitionOf(FileSession &session, const OutcomePlace &place,
                                   const Period &lastMonth)
{
    const Indicator &indicator = place.measure->indicator;
    const Ref<Organisation> whose = place.line ? place.line->organisation : Ref<Organisation>();
    QList<DefinitionLine> lines = definitionLines(indicatorFacts(session, indicator, whose.uid()));
    const DefinitionLine steps = yearByYear(session, indicator, whose, lastMonth);
    if (!steps.text.isEmpty())
        lines.append(steps);
    return lines;
}

void addComparators(OutcomeFacts &facts, FileSession &session, const OutcomeLine &line)
{
    const Indicator &indicator = line.row.indicator;
    const Period period = shownValue(line).period;
    for (const Comparator &one : line.comparators) {
        const Organisation organisation =
            organisationIn(session.books().organisations, one.organisation.uid());
        const QString name = comparatorName(one, organisation);
        QString text = comparatorValueText(one, indicator);
        if (one.yearToDate)
            text += tr(", year to date");
        else if (one.period != period)
            text += QStringLiteral(", ") + one.period.label();
        facts.comparators.append({name, text + u'\n' + standingText(one.standing, name)});
    }
    if (!facts.comparators.isEmpty())
        return;
    facts.comparatorsNote = comparesAcross(indicator)
        ? tr("No figures of England, the region or a group of peers are in the file.")
        : indicator.banded ? tr("A banded measure is not ranked or compared.")
                           : tr("Counts and yes or no answers of organisations of different size "
                                "are not compared.");
}

QString valueText(const OutcomeLine &line, const OutcomeValue &shown)
{
    const Indicator &indicator = line.row.indicator;
    Figure figure = shown.figure;
    const bool provisional = figure.status == FigureStatus::Provisional;
    if (provisional) // said in words
        figure.status = FigureStatus::Final;
    QString text = formatFigure(figure, indicator, WithUnit::Yes);
    const QString unit = unitAfter(shown.value, indicator);
    if (indicator.unit != UnitKind::Proportion && indicator.unit != UnitKind::Money
        && !unit.isEmpty() && !std::isnan(shown.value))
        text += u' ' + unit;
    const bool limited = !std::isnan(figure.lower) && !std::isnan(figure.upper);
    if (limited && !indicator.banded)
        text += u' '
            + tr("(%1 to %2)")
                  .arg(formatValue(figure.lower, indicator), formatValue(figure.upper, indicator));
    if (provisional)
        text = tr("%1, provisional").arg(text);
    const QString when =
        shown.yearToDate ? spanLabel(line.row.yearToDate.aggregate.span) : shown.period.label();
    return QStringLiteral("%1: %2").arg(when, text);
}

/// Shorter than on paper: the pane is narrow. What a line shows is said above it.
QString chartTitle(const OutcomeFacts &facts, const OutcomeLine &line,
                   const SharedReadings &readings)
{
    const Indicator &indicator = line.row.indicator;
    const SpcReading *reading = judgedReading(readings, line.organisation.uid(), indicator.uid);
    return reading && facts.chart->kind == ChartKind::Spc
        ? tr("%1. %2").arg(facts.title, readingSentence(*reading, indicator))
        : indicator.name;
}

/// Beneath the trajectory of an annual figure: the icon stands for it.
void addControlChart(OutcomeFacts &facts, const OutcomeLine &line, const Organisation &whose,
                     const SharedReadings &readings)
{
    if (facts.chart->kind != ChartKind::Cumulative)
        return;
    auto control = controlChart(line.row, whose, readings);
    if (!control)
        return;
    facts.trajectory = std::move(facts.chart);
    facts.chart = std::move(control);
    facts.chart->title = chartTitle(facts, line, readings);
}

} // namespace

Result<std::vector<SpcReading>> chartsOf(FileSession &session, const Outcomes &outcomes)
{
    SpcRequest request {outcomes.lastMonth};
    for (const DomainOutcome &domain : outcomes.domains) {
        for (const OutcomeGroup &group : domain.groups) {
            for (const OutcomeEntry &entry : group.entries) {
                for (const OutcomeMeasure &measure : entry.measures) {
                    for (const OutcomeLine &line : measure.lines) {
                        if (!request.organisations.contains(line.organisation))
                            request.organisations.append(line.organisation);
                        const Ref<Indicator> indicator(measure.indicator.uid);
                        if (!request.indicators.contains(indicator))
                            request.indicators.append(indicator);
                    }
                }
            }
        }
    }
    if (request.organisations.isEmpty()) // which would mean everybody
        return std::vector<SpcReading>();
    return SpcService(session.reader()).readings(session.books(), request);
}

QList<DefinitionLine> frameworkLines(const FrameworkIndicator &indicator)
{
    QList<DefinitionLine> lines {
        {tr("Indicator"), QStringLiteral("%1  %2").arg(indicator.code, indicator.title)},
        {tr("Framework"), indicator.frameworkYear},
        {tr("Level"),
         indicator.level == IndicatorLevel::Overarching
             ? tr("Overarching indicator")
             : tr("Improvement area: %1").arg(indicator.improvementArea)},
        {tr("Shared with"), indicator.sharedWith},
        {tr("In development"),
         indicator.inDevelopment == QLatin1String("unknown") ? tr("not known")
                                                             : indicator.inDevelopment},
        {tr("Source"), indicator.source},
        {tr("Note"), indicator.note}};
    lines.removeIf([](const DefinitionLine &line) { return line.text.trimmed().isEmpty(); });
    return lines;
}

OutcomeFacts outcomeFacts(FileSession &session, const OutcomePlace &place, const Period &lastMonth,
                          const SharedReadings &readings)
{
    OutcomeFacts facts;
    if (!place.entry)
        return facts;
    if (!place.entry->framework.uid.isNull())
        facts.framework = frameworkLines(place.entry->framework);
    if (!place.measure) {
        facts.title = place.entry->framework.title;
        if (place.entry->measures.empty())
            facts.verdict = tr("No measure yet. Tie one of the organisation's measures to this "
                               "indicator in its form, under “Framework indicator”.");
        return facts;
    }
    facts.definition = definitionOf(session, place, lastMonth);
    facts.title = place.measure->indicator.name;
    if (!place.line) {
        facts.verdict = tr("No figures yet.");
        return facts;
    }
    const OutcomeLine &line = *place.line;
    const Organisation whose =
        organisationIn(session.books().organisations, line.organisation.uid());
    const OutcomeValue shown = shownValue(line);
    facts.title = tr("%1, %2").arg(narrowName(place.measure->indicator), shortNameOf(whose));
    facts.value = valueText(line, shown);
    facts.mark = markOf(line.rag());
    facts.overridden = shown.verdict->overridden;
    facts.verdict = explain(*shown.verdict, place.measure->indicator);
    if (shown.poorData)
        facts.quality = qualitySentence(*shown.poorData);
    facts.trend = outcomeTrend(line);
    if (isChartable(line.row)) {
        facts.chart = outcomeChart(line, lastMonth, session.books().organisations, readings);
        facts.chart->title = chartTitle(facts, line, readings);
        addControlChart(facts, line, whose, readings);
    }
    addComparators(facts, session, line);
    facts.scorecard = tr("Open the scorecard"); // whose, says the title
    return facts;
}

} // namespace candour
