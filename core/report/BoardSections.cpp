// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Overall.h"
#include "core/calc/VerdictText.h"
#include "core/report/BoardParts.h"
#include "core/report/DraftSentences.h"
#include "core/report/IndicatorChart.h"

#include <algorithm>
#include <span>

namespace candour {

namespace {

constexpr qsizetype kMostCharts = 4; // PRINTS A4
constexpr qsizetype kMostShared = 8; // PRINTS A3: six to ten
constexpr size_t kMostAcross = 8; ///< providers side by side; more follow in a table of their own

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

void appendHeading(Document &document, const QString &text, int level = 1,
                   const QString &anchor = {})
{
    document.blocks.append(Block {Heading {.level = level, .text = text, .anchor = anchor}});
}

/// A numbered paragraph for each of the lead's; the words before them open the first.
void appendNumbered(Document &document, const QString &text, const QString &opening = {})
{
    QString strong = opening;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QList<Run> runs {Run {.text = line.trimmed()}};
        if (!strong.isEmpty())
            runs.prepend(
                Run {.text = std::exchange(strong, {}) + QStringLiteral(". "), .strong = true});
        document.blocks.append(Block {Paragraph {.runs = runs, .numbered = true}});
    }
}

void appendMissing(Document &document, const QString &text)
{
    document.blocks.append(Block {plainParagraph(text, ParagraphStyle::Missing)});
}

/// Providers under the heads of their types, in the order in which the types first occur.
QList<std::pair<ProviderType, QList<const BoardProvider *>>> byType(const BoardReportInput &input)
{
    QList<std::pair<ProviderType, QList<const BoardProvider *>>> groups;
    for (const BoardProvider &provider : input.providers) {
        const ProviderType type = provider.facts.organisation.providerType;
        auto it = std::find_if(groups.begin(), groups.end(),
                               [type](const auto &group) { return group.first == type; });
        if (it == groups.end()) {
            groups.append({type, {}});
            it = groups.end() - 1;
        }
        it->second.append(&provider);
    }
    return groups;
}

/// Adds the providers of each type under a head of their own; one type needs no head.
template <typename MakeRow>
void appendGrouped(const BoardReportInput &input, Table &table, MakeRow makeRow)
{
    const auto groups = byType(input);
    for (const auto &[type, providers] : groups) {
        if (groups.size() > 1)
            table.rows.append(
                Row {.cells = {Cell {.text = wordOf(type), .span = int(table.columns.size())}},
                     .kind = RowKind::Group});
        for (const BoardProvider *provider : providers)
            table.rows.append(makeRow(*provider));
    }
}

Table providerMatrix(const BoardReportInput &input)
{
    Table table;
    table.caption = tr("Verdict by dimension: the worst of its indicators");
    table.columns = {{.title = tr("Provider"), .weight = 3},
                     {.title = tr("CQC"), .align = Alignment::Centre, .weight = 0.8}};
    for (const Dimension &dimension : input.dimensions.dimensions)
        table.columns.append({.title = dimension.name, .align = Alignment::Centre});
    const bool hasOverall = input.overallRule != OverallRule::None;
    if (hasOverall)
        table.columns.append({.title = tr("Overall"), .align = Alignment::Centre});
    table.columns.append({.title = tr("Red"), .align = Alignment::Right, .weight = 0.6});
    appendGrouped(input, table, [&](const BoardProvider &provider) {
        const OverallVerdict overall = overallVerdict(provider.scorecard, input.dimensions,
                                                      VerdictChoice::Latest, input.overallRule);
        Row row;
        row.cells.append({.text = shortNameOf(provider.facts.organisation)});
        const CqcRating *cqc = ratingOf(provider.facts, CqcQuestion::Overall);
        row.cells.append(
            {.text = cqc ? cqcLetter(cqc->rating) : QStringLiteral("–"), .muted = !cqc});
        for (const DimensionVerdict &verdict : overall.dimensions)
            row.cells.append(
                {.mark = verdict.rag == Rag::None ? Mark::NoData : markOf(verdict.rag)});
        if (hasOverall)
            row.cells.append(
                {.mark = overall.rag == Rag::None ? Mark::NoData : markOf(overall.rag)});
        row.cells.append({.text = QString::number(provider.scorecard.byLatest.red)});
        return row;
    });
    table.note = tr("CQC: O outstanding, G good, RI requires improvement, I inadequate.");
    return table;
}

/// Headline measures that more than one provider reports.
QList<const Indicator *> sharedIndicators(const BoardReportInput &input)
{
    QHash<Uid, int> reporting;
    for (const OwnedRow &owned : allProviderRows(input))
        reporting[owned.row->indicator.uid] += owned.row->latest >= 0;
    QList<const Indicator *> shared;
    for (const Indicator *indicator : allIndicators(input)) {
        if ((indicator->headline || indicator->banded) && reporting.value(indicator->uid) > 1
            && shared.size() < kMostShared)
            shared.append(indicator);
    }
    return shared;
}

Table sharedTable(const BoardReportInput &input, const QList<const Indicator *> &shared,
                  std::span<const BoardProvider> providers)
{
    Table table;
    table.caption = tr("Shared indicators, latest figure of each");
    table.columns = {{.title = tr("Indicator"), .weight = 3}};
    for (const BoardProvider &provider : providers)
        table.columns.append({.title = shortNameOf(provider.facts.organisation),
                              .align = Alignment::Right,
                              .weight = 1.5});
    for (const Indicator *indicator : shared) {
        Row line;
        const QString unit = unitText(*indicator);
        line.cells.append({.text = unit.isEmpty()
                               ? narrowName(*indicator)
                               : narrowName(*indicator) + QStringLiteral(", ") + unit});
        for (const BoardProvider &provider : providers) {
            Cell cell {.text = QStringLiteral("–"), .muted = true};
            for (const ScorecardRow &row : provider.scorecard.rows) {
                const ScorecardCell *latest = row.latestCell();
                if (row.indicator.uid != indicator->uid || !latest)
                    continue;
                cell = figureCell(row, *latest, provider.facts.organisation.code);
                cell.mark = markOf(ragOf(row, VerdictChoice::Latest));
                if (latest->period != input.frame.dataTo)
                    cell.text += u' ' + tr("(%1)").arg(latest->period.label());
                if (indicator->banded) // words may break over lines, numbers may not
                    cell.text.replace(QChar::Nbsp, u' ');
            }
            line.cells.append(cell);
        }
        table.rows.append(line);
    }
    table.note = tr("Banded measures show the published words; providers are not ranked on them.");
    return table;
}

void appendShared(const BoardReportInput &input, const QList<const Indicator *> &shared,
                  Document &document)
{
    const std::span<const BoardProvider> all(input.providers);
    for (size_t first = 0; first < all.size(); first += kMostAcross)
        document.blocks.append(Block {sharedTable(
            input, shared, all.subspan(first, std::min(kMostAcross, all.size() - first)))});
    PoorDataNotes poor;
    for (const OwnedRow &owned : allProviderRows(input)) {
        const ScorecardCell *latest = owned.row->latestCell();
        const bool shown = std::any_of(shared.begin(), shared.end(), [&](const Indicator *one) {
            return one->uid == owned.row->indicator.uid;
        });
        if (shown && latest)
            poor.add(nameOf(owned), latest->poorData);
    }
    poor.appendTo(document);
}

QList<OwnedRow> domainRows(const BoardReportInput &input, const Domain &domain)
{
    QList<OwnedRow> rows;
    for (const Indicator *indicator : allIndicators(input)) {
        const bool belongs =
            std::any_of(indicator->domains.begin(), indicator->domains.end(),
                        [&](const IndicatorDomain &one) { return one.domain.uid() == domain.uid; });
        const OwnedRow owned = belongs ? speakingRow(input, *indicator) : OwnedRow {};
        if (!owned.isNull())
            rows.append(owned);
    }
    return rows;
}

Table domainTable(const BoardReportInput &input, const QList<OwnedRow> &rows)
{
    Table table;
    table.columns = {{.title = tr("Indicator"), .weight = 3.6},
                     {.title = tr("Figures of"), .weight = 1.7},
                     {.title = tr("Target"), .align = Alignment::Right, .weight = 1.1}};
    appendMonthColumns(*rows.first().scorecard, table.columns);
    table.columns.append({.title = tr("YTD"), .align = Alignment::Right, .weight = 1.5});
    table.columns.append({.title = tr("Last YTD"), .align = Alignment::Right, .weight = 1});
    table.columns.append({.title = tr("RAG"), .align = Alignment::Centre, .weight = 0.8});
    table.columns.append({.title = tr("Worst provider"), .weight = 1.7});
    for (const OwnedRow &owned : rows) {
        const ScorecardRow &row = *owned.row;
        Row line;
        line.cells.append({.text = nameWithUnit(row, row.indicator.name)});
        line.cells.append({.text = shortNameOf(*owned.owner), .muted = true});
        line.cells.append(targetCell(row));
        appendMonthCells(owned, line);
        line.cells.append(totalCell(row, row.yearToDate, owned.owner->code));
        line.cells.append(totalCell(row, row.sameTimeLastYear, owned.owner->code, true));
        const ScorecardCell *latest = row.latestCell();
        line.cells.append(
            verdictCell(latest ? latest->verdict : Verdict {}, ragOf(row, VerdictChoice::Latest)));
        const OwnedRow worst = worstProvider(input, row.indicator);
        line.cells.append(worst.isNull() ? Cell {.text = QStringLiteral("–"), .muted = true}
                                         : Cell {.text = shortNameOf(*worst.owner),
                                                 .mark = markOf(worst.row->worst)});
        table.rows.append(line);
    }
    return table;
}

/// Charts of the worst, in pairs.
void appendCharts(const BoardReportInput &input, const QList<OwnedRow> &rows, Document &document)
{
    QList<OwnedRow> chosen;
    for (const OwnedRow &owned : rows) {
        if (isChartable(*owned.row)
            && (owned.row->worst != Rag::None || owned.row->indicator.headline))
            chosen.append(owned);
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const OwnedRow &a, const OwnedRow &b) {
        return severity(a.row->worst) > severity(b.row->worst);
    });
    if (chosen.isEmpty())
        return;
    Grid grid;
    grid.framed = false;
    for (const OwnedRow &owned : chosen.mid(0, kMostCharts)) {
        Box box;
        for (const ChartSpec &chart :
             rowCharts(*owned.row, owned.scorecard->lastMonth, *owned.owner, input.readings))
            box.blocks.append(Block {Chart {chart}});
        grid.boxes.push_back(box);
    }
    document.blocks.append(Block {grid});
}

void appendException(const BoardReportInput &input, const BoardProvider &provider,
                     Document &document)
{
    const Organisation &organisation = provider.facts.organisation;
    appendHeading(document, organisation.name, 2, exceptionAnchor(organisation));
    document.blocks.append(Block {
        plainParagraph(tr("We are: %1. CQC: %2.")
                           .arg(wordOf(organisation.role).toLower(), cqcText(provider.facts)),
                       ParagraphStyle::Note),
        true});
    const QString headline = textFor(input, reportSection::kProvider, organisation.code);
    if (headline.isEmpty())
        appendMissing(document, tr("Headline missing: one sentence on this provider."));
    else
        appendNumbered(document, headline);
    document.blocks.last().keepWithNext = true; // with the table it speaks of

    const QList<const ScorecardRow *> reds = exceptionsOf(provider);
    Table table;
    table.columns = {{.title = tr("Indicator"), .weight = 3.4},
                     {.title = tr("Target"), .align = Alignment::Right, .weight = 1.1}};
    for (const Period &quarter : provider.scorecard.quarters)
        table.columns.append({.title = quarter.label(), .align = Alignment::Right});
    table.columns.append({.title = tr("Latest"), .align = Alignment::Right});
    table.columns.append({.title = tr("YTD"), .align = Alignment::Right, .weight = 1.3});
    table.columns.append({.title = tr("24\u00a0months"), .weight = 1.6});
    for (const ScorecardRow *row : reds) {
        Row line;
        line.cells.append({.text = nameWithUnit(*row, row->indicator.name)});
        line.cells.append(targetCell(*row));
        for (const ScorecardTotal &quarter : row->quarters)
            line.cells.append(totalCell(*row, quarter, organisation.code, true));
        Cell latest {.text = QStringLiteral("–"), .muted = true};
        if (const ScorecardCell *cell = row->latestCell()) {
            latest = figureCell(*row, *cell, organisation.code);
            latest.mark = markOf(cell->verdict.rag);
        }
        line.cells.append(latest);
        line.cells.append(totalCell(*row, row->yearToDate, organisation.code));
        line.cells.append({.spark = sparklineOf(*row)});
        table.rows.append(line);
    }
    document.blocks.append(Block {table});
    PoorDataNotes poor;
    for (const ScorecardRow *row : reds) {
        poor.add(narrowName(row->indicator), *row);
        for (const ScorecardTotal &quarter : row->quarters)
            poor.add(narrowName(row->indicator), quarter.poorData);
    }
    poor.appendTo(document);
    for (const ScorecardRow *row : reds) {
        document.blocks.append(
            Block {Paragraph {.runs = positionSentence(*row, organisation), .numbered = true}});
        const QString narrative = textFor(input, reportSection::kException,
                                          aboutException(organisation.code, row->indicator.code));
        if (narrative.isEmpty())
            appendMissing(document,
                          tr("Narrative missing: what the data say, why, what we and the provider "
                             "are doing and by when, what would make us escalate."));
        else
            appendNumbered(document, narrative);
    }
    appendNumbered(document, textFor(input, reportSection::kRisk, organisation.code),
                   tr("Risk to patients"));
    appendNumbered(document, textFor(input, reportSection::kRecovery, organisation.code),
                   tr("Expected recovery"));
}

} // namespace

void appendProviders(const BoardReportInput &input, Document &document)
{
    if (input.providers.empty())
        return;
    appendHeading(document, tr("Provider overview"), 1, QStringLiteral("providers"));
    document.blocks.append(Block {providerMatrix(input)});
    const QList<const Indicator *> shared = sharedIndicators(input);
    if (!shared.isEmpty())
        appendShared(input, shared, document);
    for (const BoardProvider &provider : input.providers) {
        const Organisation &organisation = provider.facts.organisation;
        const QString sentence = textFor(input, reportSection::kProvider, organisation.code);
        appendNumbered(document, sentence, shortNameOf(organisation));
    }
}

void appendDomains(const BoardReportInput &input, Document &document)
{
    for (const BoardDomain &one : input.domains) {
        const QList<OwnedRow> rows = domainRows(input, one.domain);
        const QString narrative = textFor(input, reportSection::kDomain, one.domain.code);
        if (rows.isEmpty() && narrative.isEmpty())
            continue;
        appendHeading(document, tr("Domain %1: %2").arg(one.domain.code, one.domain.title), 1,
                      QStringLiteral("domain-") + one.domain.code);
        document.blocks.append(Block {
            plainParagraph(boardMemberSentence(input.frame, one.boardMember), ParagraphStyle::Note),
            true});
        if (!narrative.isEmpty())
            appendNumbered(document, narrative);
        if (rows.isEmpty())
            continue;
        document.blocks.append(Block {domainTable(input, rows)});
        PoorDataNotes poor;
        for (const OwnedRow &owned : rows)
            poor.add(nameOf(owned), *owned.row);
        poor.appendTo(document);
        appendCharts(input, rows, document);
    }
}

void appendExceptions(const BoardReportInput &input, Document &document)
{
    if (input.providers.empty())
        return;
    appendHeading(document, tr("Exceptions by provider"), 1, QStringLiteral("exceptions"));
    Table without;
    without.columns = {{.title = tr("Provider"), .weight = 2},
                       {.title = tr("Position"), .weight = 4}};
    for (const BoardProvider &provider : input.providers) {
        if (!exceptionsOf(provider).isEmpty())
            appendException(input, provider, document);
        else
            without.rows.append(Row {.cells = {{.text = provider.facts.organisation.name},
                                               {.text = tr("no indicator is red")}}});
    }
    if (!without.rows.isEmpty()) {
        appendHeading(document, tr("Providers without exceptions"), 2);
        document.blocks.append(Block {without});
    }
}

void appendHowToRead(Document &document)
{
    appendHeading(document, tr("How to read this report"), 1, QStringLiteral("reading"));
    Legend legend = verdictLegend();
    legend.entries[0].text = tr("Red: the target is missed, beyond the amber bound where there is "
                                "one. One case breaks a zero tolerance for the whole year.");
    legend.entries[1].text = tr("Amber: the target is missed, but not beyond the amber bound.");
    legend.entries[2].text = tr("Green: the target is met. Without data there is no green.");
    legend.entries[3].text = tr("No data, or no target to compare with.");
    legend.entries[4].text = tr("Provisional: the publisher may still change the figure.");
    legend.entries[5].text =
        tr("Suppressed: the publisher holds a number too small to be published.");
    legend.entries[6].text = tr("Poor data quality: take care; what is wrong with the data is "
                                "said beneath the tables.");
    legend.entries[7].text = tr("The lead's verdict stands in place of the computed one.");
    document.blocks.append(Block {legend});
    appendNumbered(document,
                   tr("YTD is the financial year to date, from April. Percentages and rates are "
                      "computed anew from numerators and denominators, never averaged. “(5 of 6)” "
                      "says how many of the expected periods have a figure."));
    appendNumbered(document,
                   tr("Annual figures are judged against the part of the year's figure expected "
                      "by now, not month by month."));
    appendNumbered(document,
                   tr("The small lines show 24 months, the dashed one the target; a gap is a "
                      "month without a figure. The verdict of a dimension is that of its worst "
                      "indicator."));
}

} // namespace candour
