// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/MatrixPaper.h"

#include "core/calc/NumberText.h"
#include "core/report/IconCells.h"

#include <algorithm>

namespace candour {

namespace {

constexpr size_t kMostAcross = 12; ///< measures beside each other on A4 landscape
constexpr double kMatrixMarginMm = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

Cell ragCell(Rag rag)
{
    return {.mark = rag == Rag::None ? Mark::NoData : markOf(rag)};
}

const Organisation *organisationOf(const MatrixPaper &paper, const MatrixRow &row)
{
    const auto found =
        std::find_if(paper.organisations.begin(), paper.organisations.end(),
                     [&](const Organisation &one) { return one.uid == row.organisation.uid(); });
    return found == paper.organisations.end() ? nullptr : &*found;
}

/// Whether the year to date is what is judged, and shown.
bool showsYear(const MatrixCell &cell, VerdictChoice choice)
{
    const bool ruleOfYear = cell.latest.received
        && cell.latest.verdict.rule == VerdictRule::NotJudgedHere && !cell.latest.verdict.overridden
        && cell.yearToDate.aggregate.hasValue();
    return choice == VerdictChoice::YearToDate || ruleOfYear;
}

/// The latest figure, or the year to date where that is what is judged.
Cell figureOrYear(const MatrixCell &cell, const Indicator &indicator, const QString &code,
                  VerdictChoice choice)
{
    ScorecardRow row; // the papers' cells are made of rows
    row.indicator = indicator;
    if (showsYear(cell, choice))
        return totalCell(row, cell.yearToDate, code);
    Cell latest = figureCell(row, cell.latest, code);
    latest.mark = markOf(cell.latest.verdict.rag);
    if (cell.latest.verdict.overridden)
        latest.text += QStringLiteral("†");
    if (indicator.banded) // words may break over lines, numbers may not
        latest.text.replace(QChar::Nbsp, u' ');
    return latest;
}

QString headOf(const Indicator &indicator)
{
    const QString unit = unitText(indicator);
    return unit.isEmpty() ? narrowName(indicator) : tr("%1, %2").arg(narrowName(indicator), unit);
}

Table partOf(const MatrixPaper &paper, size_t first, size_t count)
{
    const bool hasOverall = !paper.overall.isEmpty();
    Table table;
    table.columns = {{.title = tr("Provider"), .weight = 2.6}};
    if (hasOverall)
        table.columns.append({.title = tr("Overall"), .align = Alignment::Centre, .weight = 0.8});
    for (const QString &title : {tr("Red"), tr("Amber"), tr("Green")})
        table.columns.append({.title = title, .align = Alignment::Right, .weight = 0.6});
    for (size_t i = first; i < first + count; ++i)
        table.columns.append({.title = headOf(paper.matrix.indicators[i]),
                              .align = Alignment::Right,
                              .weight = 1.15});
    for (const int place : paper.order) {
        const MatrixRow &row = paper.matrix.rows[size_t(place)];
        const Organisation *provider = organisationOf(paper, row);
        if (!provider)
            continue;
        Row line;
        line.cells.append({.text = shortNameOf(*provider)});
        if (hasOverall)
            line.cells.append(ragCell(paper.overall.value(provider->uid)));
        const RagCounts &counts = countsOf(row, paper.choice);
        for (const int number : {counts.red, counts.amber, counts.green})
            line.cells.append({.text = QString::number(number), .muted = number == 0});
        for (size_t i = first; i < first + count; ++i)
            line.cells.append(figureOrYear(row.cells[i], paper.matrix.indicators[i], provider->code,
                                           paper.choice));
        table.rows.append(line);
    }
    return table;
}

PoorDataNotes poorDataOf(const MatrixPaper &paper)
{
    PoorDataNotes poor;
    for (const int place : paper.order) {
        const MatrixRow &row = paper.matrix.rows[size_t(place)];
        const Organisation *provider = organisationOf(paper, row);
        for (size_t i = 0; provider && i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells[i];
            poor.add(
                tr("%1, %2").arg(narrowName(paper.matrix.indicators[i]), shortNameOf(*provider)),
                showsYear(cell, paper.choice) ? cell.yearToDate.poorData : cell.latest.poorData);
        }
    }
    return poor;
}

/// Of what lineOf() shows.
void addPoorData(PoorDataNotes &poor, const MeasurePaper::Line &line)
{
    const QString name = shortNameOf(line.organisation);
    if (const ScorecardCell *latest = line.row.latestCell())
        poor.add(name, latest->poorData);
    poor.add(name, line.row.yearToDate.poorData);
    poor.add(name, line.row.sameTimeLastYear.poorData);
}

/// Nothing where no provider has an icon.
QString iconNoteOf(const MeasurePaper &paper)
{
    for (const MeasurePaper::Line &line : paper.providers) {
        if (const SpcReading *reading =
                judgedReading(paper.readings, line.organisation.uid, paper.indicator.uid))
            return iconNote(reading->chart.rules);
    }
    return {};
}

Row lineOf(const MeasurePaper::Line &line, const SharedReadings &readings)
{
    const ScorecardRow &row = line.row;
    const QString &code = line.organisation.code;
    Row result;
    result.cells.append({.text = shortNameOf(line.organisation)});
    result.cells.append(targetCell(row));
    const ScorecardCell *latest = row.latestCell();
    Cell figure = latest ? figureCell(row, *latest, code) : Cell {.text = QStringLiteral("–")};
    if (latest)
        figure.mark = markOf(latest->verdict.rag);
    if (latest && latest->verdict.overridden)
        figure.text += QStringLiteral("†");
    result.cells.append(figure);
    result.cells.append({.text = latest ? latest->period.label() : QString()});
    result.cells.append(totalCell(row, row.yearToDate, code));
    result.cells.append(totalCell(row, row.sameTimeLastYear, code, true));
    result.cells.append({.spark = sparklineOf(row)});
    if (readings)
        result.cells +=
            iconCells(judgedReading(readings, line.organisation.uid, row.indicator.uid));
    return result;
}

} // namespace

Document buildMatrix(const MatrixPaper &paper)
{
    Document document = documentOf(paper.frame);
    document.subject = tr("All providers");
    document.blocks.append(
        Block {PageRules {.orientation = Orientation::Landscape, .marginMm = kMatrixMarginMm}});
    document.blocks.append(Block {Heading {.text = paper.frame.title, .numbered = false}});
    document.blocks.append(Block {plainParagraph(
        paper.choice == VerdictChoice::YearToDate
            ? tr("Year to date of each measure.")
            : tr("Latest figure of each measure; the year to date where the target is for the "
                 "year. Overall: of all measures, not only of those shown."),
        ParagraphStyle::Note)});
    const size_t measures = paper.matrix.indicators.size();
    for (size_t first = 0; first < measures; first += kMostAcross)
        document.blocks.append(
            Block {partOf(paper, first, std::min(kMostAcross, measures - first))});
    poorDataOf(paper).appendTo(document);
    return document;
}

Document buildMeasure(const MeasurePaper &paper)
{
    Document document = documentOf(paper.frame);
    document.subject = paper.indicator.name;
    document.blocks.append(Block {PageRules {}});
    document.blocks.append(Block {Heading {.text = paper.indicator.name, .numbered = false}});
    QStringList words;
    for (const QString &part :
         {paper.indicator.numerator, paper.indicator.denominator, paper.indicator.source}) {
        if (!part.isEmpty())
            words.append(part);
    }
    if (!words.isEmpty())
        document.blocks.append(
            Block {plainParagraph(words.join(QStringLiteral(" · ")), ParagraphStyle::Note)});
    Table table;
    table.columns = {{.title = tr("Provider"), .weight = 3},
                     {.title = tr("Target"), .align = Alignment::Right},
                     {.title = tr("Latest"),
                      .unit = unitText(paper.indicator),
                      .align = Alignment::Right,
                      .weight = 1.1},
                     {.title = tr("Period"), .weight = 1.2},
                     {.title = tr("YTD"), .align = Alignment::Right, .weight = 1.4},
                     {.title = tr("Last YTD"), .align = Alignment::Right},
                     {.title = tr("24\u00a0months"), .weight = 1.8}};
    if (paper.readings)
        table.columns += iconColumns(1.2);
    for (const MeasurePaper::Line &line : paper.providers)
        table.rows.append(lineOf(line, paper.readings));
    if (!paper.comparators.isEmpty())
        table.rows.append(Row {.cells = {{.text = tr("To compare with")}}, .kind = RowKind::Group});
    for (const MeasurePaper::Line &line : paper.comparators)
        table.rows.append(lineOf(line, paper.readings));
    table.note = iconNoteOf(paper);
    document.blocks.append(Block {table});
    PoorDataNotes poor;
    for (const QList<MeasurePaper::Line> &lines : {paper.providers, paper.comparators}) {
        for (const MeasurePaper::Line &line : lines)
            addPoorData(poor, line);
    }
    poor.appendTo(document);
    if (!paper.chart.panels.isEmpty())
        document.blocks.append(Block {Chart {paper.chart}});
    if (!paper.funnel.series.isEmpty())
        document.blocks.append(Block {Chart {paper.funnel}});
    if (!paper.outliers.rows.isEmpty())
        document.blocks.append(Block {paper.outliers});
    return document;
}

} // namespace candour
