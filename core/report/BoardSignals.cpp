// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NumberText.h"
#include "core/report/BoardParts.h"
#include "core/report/IconCells.h"

#include <algorithm>

namespace candour {

namespace {

constexpr size_t kMostSignals = 16; ///< with its note within a page

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

struct Signal {
    OwnedRow owned;
    const SpcReading *reading = nullptr;
};

void appendOf(const BoardReportInput &input, const Scorecard &card, const Organisation &owner,
              std::vector<Signal> &found)
{
    for (const ScorecardRow &row : card.rows) {
        const SpcReading *reading = judgedReading(input.readings, owner.uid, row.indicator.uid);
        if (reading && needsAttention(reading->joined))
            found.push_back({{&row, &owner, &card}, reading});
    }
}

/// What needs words most first; headline measures before others of the same kind.
std::vector<Signal> signalsOf(const BoardReportInput &input)
{
    std::vector<Signal> found;
    if (input.own)
        appendOf(input, *input.own, input.ownOrganisation, found);
    for (const BoardProvider &provider : input.providers)
        appendOf(input, provider.scorecard, provider.facts.organisation, found);
    std::stable_sort(found.begin(), found.end(), [](const Signal &a, const Signal &b) {
        const auto rank = [](const Signal &one) {
            return std::pair(one.reading->joined, !one.owned.row->indicator.headline);
        };
        return rank(a) < rank(b);
    });
    return found;
}

bool isOfYear(const Signal &one)
{
    return one.reading->verdict.scope == VerdictScope::YearToDate;
}

/// The colour of an annual figure is the year's, not that of the month beside it.
Cell ragCell(const Signal &one)
{
    Cell cell = verdictCell(one.reading->verdict, one.reading->verdict.rag);
    if (isOfYear(one))
        cell.text = cell.text.isEmpty() ? tr("YTD") : tr("YTD %1").arg(cell.text);
    return cell;
}

Row rowOf(const Signal &one)
{
    const SpcReading &reading = *one.reading;
    const Indicator &indicator = one.owned.row->indicator;
    const size_t last = size_t(reading.chart.last);
    const Period period = reading.series.periods[last];
    Row row;
    row.cells = {{.text = nameWithUnit(*one.owned.row, narrowName(indicator))},
                 {.text = shortNameOf(*one.owned.owner)},
                 {.text = tr("%1 (%2)").arg(formatValue(reading.series.values[last], indicator),
                                            period.label().replace(u' ', QChar::Nbsp)),
                  .source = FigureSource::ofSeries(
                      seriesText(one.owned.owner->code, indicator.code), period.toText())},
                 ragCell(one)};
    row.cells += iconCells(&reading);
    row.cells.append({.text = joinedWords(reading.joined)});
    return row;
}

} // namespace

void appendSignals(const BoardReportInput &input, Document &document)
{
    const std::vector<Signal> found = signalsOf(input);
    if (found.empty())
        return;
    document.blocks.append(
        Block {Heading {.text = tr("What colours and control charts say together"),
                        .anchor = QStringLiteral("signals")}});
    Table table;
    table.columns = {{.title = tr("Indicator"), .weight = 3},
                     {.title = tr("Provider"), .weight = 1.6},
                     {.title = tr("Latest"), .align = Alignment::Right, .weight = 2.3},
                     {.title = tr("RAG"), .align = Alignment::Centre, .weight = 0.9}};
    table.columns += iconColumns(1.05);
    table.columns.append({.title = tr("Together"), .weight = 2.8});
    for (size_t i = 0; i < std::min(found.size(), kMostSignals); ++i)
        table.rows.append(rowOf(found[i]));
    table.note = iconNote(found.front().reading->chart.rules);
    if (std::any_of(found.begin(), found.end(), isOfYear))
        table.note += u' ' + tr("YTD: the colour is that of the year to date.");
    if (found.size() > kMostSignals)
        table.note += u' '
            + tr("Only the %1 that need attention most; %2 more are not listed.")
                  .arg(kMostSignals)
                  .arg(found.size() - kMostSignals);
    document.blocks.append(Block {table});
}

} // namespace candour
