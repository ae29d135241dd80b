// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/OutcomesPaper.h"

#include "core/calc/NumberText.h"
#include "core/calc/VerdictText.h"
#include "core/report/IndicatorChart.h"

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

Cell dash()
{
    return {.text = QStringLiteral("–"), .muted = true};
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

Cell lastYearCell(const OutcomeLine &line, const OutcomeValue &shown, const QString &code)
{
    if (std::isnan(shown.before))
        return dash();
    if (shown.yearToDate)
        return totalCell(line.row, line.row.sameTimeLastYear, code, true);
    Cell cell {.text = unbroken(formatValue(shown.before, line.row.indicator)), .muted = true};
    cell.source = FigureSource::ofSeries(seriesText(code, line.row.indicator.code),
                                         line.year.before.toText());
    return cell;
}

Cell comparatorCell(const OutcomesPaper &paper, const OutcomeLine &line, ComparatorKind kind)
{
    const Comparator *one = comparatorOf(line, kind);
    if (!one)
        return dash();
    Cell cell {.text = unbroken(formatValue(one->value, line.row.indicator))};
    const OutcomeValue shown = shownValue(line);
    if (one->period != shown.period)
        cell.text += u' ' + tr("(%1)").arg(one->period.label());
    const MonthSpan &months = line.row.yearToDate.aggregate.span;
    cell.source = FigureSource::ofSeries(
        seriesText(organisationIn(paper.organisations, one->organisation.uid()).code,
                   line.row.indicator.code),
        one->yearToDate
            ? months.firstMonth().toText() + QStringLiteral("..") + months.lastMonth().toText()
            : one->period.toText());
    return cell;
}

QList<Column> tableColumns()
{
    return {{.title = tr("Measure"), .weight = 3.2},
            {.title = tr("Figures of"), .weight = 1.5},
            {.title = tr("Target"), .align = Alignment::Right, .weight = 1.1},
            {.title = tr("Latest"), .align = Alignment::Right, .weight = 1.8},
            {.title = tr("Last year"), .align = Alignment::Right, .weight = 1},
            {.title = tr("24\u00a0months"), .weight = 1.5},
            {.title = tr("England"), .align = Alignment::Right, .weight = 1},
            {.title = tr("Region"), .align = Alignment::Right, .weight = 1},
            {.title = tr("Peers"), .align = Alignment::Right, .weight = 1}};
}

Row measureRow(const OutcomesPaper &paper, const OutcomeLine &line)
{
    const Organisation owner = organisationIn(paper.organisations, line.organisation.uid());
    const ScorecardRow &row = line.row;
    const ScorecardCell &latest = *row.latestCell();
    Row result;
    result.cells.append({.text = nameWithUnit(row, row.indicator.name)});
    result.cells.append({.text = shortNameOf(owner), .muted = true});
    result.cells.append(targetCell(row));
    const OutcomeValue shown = shownValue(line);
    Cell value = shown.yearToDate ? totalCell(row, row.yearToDate, owner.code)
                                  : figureCell(row, latest, owner.code);
    if (shown.yearToDate)
        value.text += QChar(QChar::Nbsp) + tr("(YTD)");
    else if (latest.period != paper.frame.dataTo)
        value.text += u' ' + tr("(%1)").arg(latest.period.label());
    value.mark = markOf(line.rag());
    result.cells.append(value);
    result.cells.append(lastYearCell(line, shown, owner.code));
    result.cells.append({.spark = sparklineOf(row)});
    for (const ComparatorKind kind :
         {ComparatorKind::England, ComparatorKind::Region, ComparatorKind::PeerGroup})
        result.cells.append(comparatorCell(paper, line, kind));
    return result;
}

/// Of the figures that the domain's table shows.
PoorDataNotes poorDataOf(const OutcomesPaper &paper, const DomainOutcome &domain)
{
    PoorDataNotes poor;
    for (const OutcomeGroup &group : domain.groups) {
        for (const OutcomeEntry &entry : group.entries) {
            for (const OutcomeMeasure &measure : entry.measures) {
                for (const OutcomeLine &line : measure.lines)
                    poor.add(tr("%1, %2").arg(narrowName(measure.indicator),
                                              shortNameOf(organisationIn(paper.organisations,
                                                                         line.organisation.uid()))),
                             shownValue(line).poorData);
            }
        }
    }
    return poor;
}

void appendEntry(const OutcomesPaper &paper, const OutcomeEntry &entry, Table &table)
{
    const int across = int(table.columns.size());
    if (!entry.framework.uid.isNull()) {
        QString text = entry.framework.code + QStringLiteral("  ") + entry.framework.title;
        const bool bare = entry.measures.empty();
        if (bare)
            text += QStringLiteral(" – ") + tr("no measure yet");
        table.rows.append(
            Row {.cells = {Cell {.text = text, .strong = !bare, .muted = bare, .span = across}}});
    }
    for (const OutcomeMeasure &measure : entry.measures) {
        for (const OutcomeLine &line : measure.lines)
            table.rows.append(measureRow(paper, line));
        // Measures of our own without figures are not worth a line of paper.
        if (!measure.lines.empty() || entry.framework.uid.isNull())
            continue;
        table.rows.append(
            Row {.cells = {Cell {.text = measure.indicator.name},
                           Cell {.text = tr("no figures"), .muted = true, .span = across - 1}}});
    }
}

/// A quarterly figure stands in its quarter, so that the line between them is drawn.
void keepQuarters(ChartSpec &spec, const Period &lastMonth)
{
    QList<Period> quarters;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < spec.periods.size(); ++i) {
        const Period month = lastMonth.plus(int(i - spec.periods.size() + 1));
        if (month.financialMonth() % 3 != 0)
            continue;
        quarters.append(Period::containing(month.lastDay(), PeriodKind::Quarter));
        places.append(i);
    }
    for (ChartSeries &series : spec.series) {
        QList<ChartPoint> points;
        for (qsizetype i = 0; i < places.size(); ++i) {
            points.append(series.points.value(places.at(i)));
            if (!points.last().source.isNull())
                points.last().source.period = quarters.at(i).toText();
        }
        series.points = points;
    }
    spec.periods = chartPeriods(quarters);
    spec.method =
        tr("Run chart, %1 quarters. Data to %2.").arg(quarters.size()).arg(lastMonth.label());
}

int measuresWithoutFigures(const DomainOutcome &domain)
{
    int count = 0;
    for (const OutcomeGroup &group : domain.groups) {
        for (const OutcomeEntry &entry : group.entries) {
            for (const OutcomeMeasure &measure : entry.measures)
                count += entry.framework.uid.isNull() && measure.lines.empty();
        }
    }
    return count;
}

ChartPoint comparatorPoint(double value, const Period &period, const Organisation &organisation,
                           const Indicator &indicator)
{
    ChartPoint point;
    if (std::isnan(value))
        return point;
    point.value = value;
    point.text = formatValue(value, indicator);
    point.source =
        FigureSource::ofSeries(seriesText(organisation.code, indicator.code), period.toText());
    return point;
}

/// Those it is compared with as lines of their own, each point at the period that bears its name.
void appendComparators(ChartSpec &spec, const OutcomeLine &line, const Period &lastMonth,
                       const QList<Organisation> &organisations)
{
    // A control chart has a quarterly figure's quarters, a line its months (keepQuarters()).
    const bool isQuarters =
        spec.kind == ChartKind::Spc && line.row.indicator.frequency == Frequency::Quarterly;
    for (const Comparator &one : line.comparators) {
        const Organisation organisation = organisationIn(organisations, one.organisation.uid());
        QHash<QString, ChartPoint> points;
        for (size_t i = 0; i < one.months.size(); ++i) {
            Period period = lastMonth.plus(int(i) - int(one.months.size()) + 1);
            if (isQuarters && period.financialMonth() % 3 != 0)
                continue;
            if (isQuarters)
                period = Period::containing(period.lastDay(), PeriodKind::Quarter);
            points.insert(period.label(),
                          comparatorPoint(one.months[i], period, organisation, line.row.indicator));
        }
        ChartSeries series {.name = comparatorName(one, organisation),
                            .role = SeriesRole::Comparator,
                            .points = {}};
        for (const ChartPeriod &period : std::as_const(spec.periods))
            series.points.append(points.value(period.label));
        const bool any =
            std::any_of(series.points.cbegin(), series.points.cend(),
                        [](const ChartPoint &point) { return point.value.has_value(); });
        if (any)
            spec.series.append(series);
    }
}

QString worstText(const OutcomesPaper &paper, const DomainOutcome &domain)
{
    const WorstOutcome worst = worstOf(domain);
    if (!worst.line)
        return tr("Nothing is red or amber.");
    return tr("%1, %2: %3")
        .arg(worst.measure->indicator.name,
             shortNameOf(organisationIn(paper.organisations, worst.line->organisation.uid())),
             explain(*shownValue(*worst.line).verdict, worst.measure->indicator));
}

} // namespace

QString domainHeading(const Domain &domain)
{
    return tr("Domain %1: %2").arg(domain.code, domain.title);
}

QString groupHeading(const OutcomeGroup &group)
{
    switch (group.kind) {
    case OutcomeGroup::Kind::Overarching:
        return tr("Overarching indicators");
    case OutcomeGroup::Kind::ImprovementArea:
        return tr("Improvement area: %1").arg(group.improvementArea);
    case OutcomeGroup::Kind::Local:
        break;
    }
    return tr("Other measures of this domain");
}

QString countsSentence(const DomainOutcome &domain)
{
    return tr("%1 red, %2 amber, %3 green, %4 without a verdict. %5 of %6 framework indicators "
              "have a figure.")
        .arg(domain.counts.red)
        .arg(domain.counts.amber)
        .arg(domain.counts.green)
        .arg(domain.counts.none)
        .arg(domain.measured)
        .arg(domain.frameworkIndicators);
}

QString memberSentence(const OutcomesPaper &paper, const Domain &domain)
{
    return boardMemberSentence(paper.frame, paper.boardMembers.value(domain.uid));
}

Organisation organisationIn(const QList<Organisation> &organisations, const Uid &uid)
{
    for (const Organisation &one : organisations) {
        if (one.uid == uid)
            return one;
    }
    return {};
}

QString comparatorName(const Comparator &comparator, const Organisation &organisation)
{
    return comparator.kind == ComparatorKind::England ? tr("England") : shortNameOf(organisation);
}

const Comparator *comparatorOf(const OutcomeLine &line, ComparatorKind kind)
{
    for (const Comparator &one : line.comparators) {
        if (one.kind == kind)
            return &one;
    }
    return nullptr;
}

ChartSpec outcomeChart(const OutcomeLine &line, const OutcomesPaper &paper)
{
    return outcomeChart(line, paper.outcomes.lastMonth, paper.organisations, paper.readings);
}

ChartSpec outcomeChart(const OutcomeLine &line, const Period &lastMonth,
                       const QList<Organisation> &organisations, const SharedReadings &readings)
{
    ChartSpec spec = rowChart(line.row, lastMonth,
                              organisationIn(organisations, line.organisation.uid()), readings);
    if (spec.kind == ChartKind::Spc) {
        appendComparators(spec, line, lastMonth, organisations);
        return spec; // its title is what the control chart says
    }
    if (const OutcomeValue shown = shownValue(line); shown.verdict)
        spec.title = tr("%1, %2: %3")
                         .arg(line.row.indicator.name,
                              shortNameOf(organisationIn(organisations, line.organisation.uid())),
                              explain(*shown.verdict, line.row.indicator));
    if (spec.kind != ChartKind::RunLine)
        return spec; // a running total has nobody's beside it
    appendComparators(spec, line, lastMonth, organisations);
    if (line.row.indicator.frequency == Frequency::Quarterly)
        keepQuarters(spec, lastMonth);
    return spec;
}

void appendOutcomesTable(const OutcomesPaper &paper, const DomainOutcome &domain,
                         Document &document)
{
    Table table;
    table.columns = tableColumns();
    for (const OutcomeGroup &group : domain.groups) {
        table.rows.append(
            Row {.cells = {Cell {.text = groupHeading(group), .span = int(table.columns.size())}},
                 .kind = RowKind::Group});
        for (const OutcomeEntry &entry : group.entries)
            appendEntry(paper, entry, table);
    }
    table.note = tr("England and region: the figure published for the same period, or the one "
                    "named. Peers: numerators and denominators of the other members of the group "
                    "taken together. Beside a year to date of which months are missing they "
                    "cover the same months. Nothing is shown where there is no such figure.");
    if (const int silent = measuresWithoutFigures(domain); silent > 0)
        table.note += u' ' + tr("Other measures without figures, not listed: %1.").arg(silent);
    if (!table.rows.isEmpty())
        document.blocks.append(Block {table});
    poorDataOf(paper, domain).appendTo(document);
}

Document buildDomainOutcomes(const OutcomesPaper &paper, const QString &code)
{
    Document document = documentOf(paper.frame);
    const DomainOutcome *domain = paper.outcomes.domain(code);
    if (!domain)
        return document;
    document.title = domainHeading(domain->domain);
    document.subject =
        tr("Outcomes framework %1, figures of %2").arg(paper.outcomes.frameworkYear, paper.whose);
    document.blocks.append(Block {PageRules {.orientation = Orientation::Landscape}});
    document.blocks.append(
        Block {Heading {.text = domainHeading(domain->domain), .numbered = false}});
    document.blocks.append(Block {
        plainParagraph(memberSentence(paper, domain->domain) + u' ' + countsSentence(*domain),
                       ParagraphStyle::Note)});
    document.blocks.append(Block {plainParagraph(document.subject + u'.', ParagraphStyle::Note)});
    appendOutcomesTable(paper, *domain, document);
    return document;
}

Document buildOutcomesOverview(const OutcomesPaper &paper)
{
    Document document = documentOf(paper.frame);
    document.title = tr("Outcomes, domain by domain");
    document.subject =
        tr("Outcomes framework %1, figures of %2").arg(paper.outcomes.frameworkYear, paper.whose);
    document.blocks.append(Block {PageRules {.orientation = Orientation::Landscape}});
    document.blocks.append(Block {Heading {.text = document.title, .numbered = false}});
    document.blocks.append(Block {plainParagraph(document.subject + u'.', ParagraphStyle::Note)});
    Table table;
    table.columns = {
        {.title = tr("Domain"), .weight = 3.2},
        {.title = expandTerms(tr("{Organisation.board} member"), paper.frame.terms), .weight = 2},
        {.title = tr("Red"), .align = Alignment::Right, .weight = 0.6},
        {.title = tr("Amber"), .align = Alignment::Right, .weight = 0.7},
        {.title = tr("Green"), .align = Alignment::Right, .weight = 0.7},
        {.title = tr("No verdict"), .align = Alignment::Right, .weight = 0.8},
        {.title = tr("Framework measured"), .align = Alignment::Right, .weight = 1.1},
        {.title = tr("Stands worst"), .weight = 4}};
    for (const size_t place : worstFirst(paper.outcomes)) {
        const DomainOutcome &domain = paper.outcomes.domains[place];
        const RagCounts &counts = domain.counts;
        Row row;
        row.cells = {{.text = domain.domain.code + QStringLiteral("  ") + domain.domain.title},
                     {.text = paper.boardMembers.value(domain.domain.uid, tr("none named"))}};
        for (const int count : {counts.red, counts.amber, counts.green, counts.none})
            row.cells.append({.text = QString::number(count), .muted = count == 0});
        row.cells.append(
            {.text = tr("%1 of %2").arg(domain.measured).arg(domain.frameworkIndicators)});
        row.cells.append({.text = worstText(paper, domain)});
        table.rows.append(row);
    }
    document.blocks.append(Block {table});
    return document;
}

} // namespace candour
