// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ScorecardPaper.h"

#include "core/calc/NumberText.h"
#include "core/calc/Overall.h"
#include "core/report/IconCells.h"

#include <algorithm>
#include <limits>

namespace candour {

namespace {

constexpr int kMonthColumns = 3;
constexpr double kScorecardPt = 8; // LOOK "Settled once": the one exception to 9
constexpr double kMarginMm = 10;
constexpr int kMeaningWords = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// The last months of the scorecard, as indices of its columns.
QList<qsizetype> shownMonths(const Scorecard &scorecard)
{
    QList<qsizetype> shown;
    const qsizetype count = qsizetype(scorecard.months.size());
    for (qsizetype i = std::max<qsizetype>(0, count - kMonthColumns); i < count; ++i)
        shown.append(i);
    return shown;
}

QList<Column> columnsOf(const ScorecardPaper &paper)
{
    const Scorecard &scorecard = paper.scorecard;
    QList<Column> columns {{.title = tr("Indicator"), .weight = 5.2},
                           {.title = tr("Target"), .align = Alignment::Right, .weight = 1.2}};
    for (const qsizetype month : shownMonths(scorecard))
        columns.append({.title = scorecard.months[size_t(month)].label().section(u' ', 0, 0),
                        .align = Alignment::Right,
                        .weight = 1.1});
    columns.append({.title = tr("YTD"), .align = Alignment::Right, .weight = 1.5});
    columns.append({.title = tr("Last YTD"), .align = Alignment::Right, .weight = 1.1});
    columns.append({.title = tr("24\u00a0months"), .weight = paper.readings ? 1.2 : 1.7});
    if (paper.readings)
        columns += narrowIconColumns(0.55);
    columns.append({.title = tr("RAG"), .align = Alignment::Centre, .weight = 0.8});
    return columns;
}

/// The newest figures of an indicator that has none of its own for most months: "Q4 90 · Q1 92".
Cell ownPeriodsCell(const ScorecardRow &row, const QString &code)
{
    QStringList parts;
    Cell result;
    const int most = row.indicator.frequency == Frequency::Quarterly ? 3 : 1;
    for (auto it = row.cells.rbegin(); it != row.cells.rend() && parts.size() < most; ++it) {
        if (!it->received)
            continue;
        const Cell cell = figureCell(row, *it, code);
        const QString label = most > 1
            ? it->period.label().section(u' ', 0, 0) + QChar(QChar::Nbsp) + cell.text
            : tr("%1 (%2)").arg(cell.text, it->period.label());
        parts.prepend(label);
        if (result.source.isNull())
            result.source = cell.source;
    }
    result.text = parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
    result.muted = parts.isEmpty();
    result.align = Alignment::Right;
    return result;
}

Row rowOf(const ScorecardRow &row, const ScorecardPaper &paper)
{
    const QString &code = paper.provider.organisation.code;
    Row result;
    result.cells.append({.text = nameWithUnit(row, narrowName(row.indicator))});
    result.cells.append(targetCell(row));
    const QList<qsizetype> months = shownMonths(paper.scorecard);
    if (row.indicator.frequency == Frequency::Monthly) {
        for (const qsizetype month : months)
            result.cells.append(figureCell(row, row.cells[size_t(month)], code));
    } else {
        Cell own = ownPeriodsCell(row, code);
        own.span = int(months.size());
        result.cells.append(own);
    }
    result.cells.append(totalCell(row, row.yearToDate, code));
    result.cells.append(totalCell(row, row.sameTimeLastYear, code, true));
    result.cells.append({.spark = sparklineOf(row)});
    if (paper.readings)
        result.cells += iconCells(
            judgedReading(paper.readings, paper.provider.organisation.uid, row.indicator.uid));
    const Rag rag = ragOf(row, VerdictChoice::Latest);
    const ScorecardCell *latest = row.latestCell();
    result.cells.append(verdictCell(latest ? latest->verdict : Verdict {}, rag));
    return result;
}

bool before(const ScorecardRow *a, const ScorecardRow *b)
{
    const qint64 last = std::numeric_limits<qint64>::max();
    const qint64 rankA = a->indicator.rank.value_or(last);
    const qint64 rankB = b->indicator.rank.value_or(last);
    if (rankA != rankB)
        return rankA < rankB;
    return severity(a->worst) > severity(b->worst);
}

bool isOf(const ScorecardRow &row, const Dimension &dimension)
{
    return std::any_of(
        row.indicator.dimensions.begin(), row.indicator.dimensions.end(),
        [&](const IndicatorDimension &one) { return one.dimension.uid() == dimension.uid; });
}

Box boxOf(const QString &title, QList<const ScorecardRow *> rows, const ScorecardPaper &paper)
{
    Box box;
    box.title = title;
    if (rows.isEmpty()) {
        // Said, not left out: that nothing was agreed is itself information.
        box.blocks.append(Block {plainParagraph(tr("No indicator agreed."), ParagraphStyle::Note)});
        return box;
    }
    std::stable_sort(rows.begin(), rows.end(), before);
    Table table;
    table.columns = columnsOf(paper);
    for (const ScorecardRow *row : rows) {
        table.rows.append(rowOf(*row, paper));
        table.rows.last().priority = int(table.rows.size()) - 1;
    }
    box.blocks.append(Block {table});
    return box;
}

Grid dimensionBoxes(const ScorecardPaper &paper)
{
    Grid grid;
    QSet<const ScorecardRow *> placed;
    for (const Dimension &dimension : paper.dimensions.dimensions) {
        QList<const ScorecardRow *> rows;
        for (const ScorecardRow &row : paper.scorecard.rows) {
            if (isOf(row, dimension) && !placed.contains(&row)) {
                rows.append(&row);
                placed.insert(&row);
            }
        }
        grid.boxes.push_back(boxOf(dimension.name, rows, paper));
    }
    QList<const ScorecardRow *> others;
    for (const ScorecardRow &row : paper.scorecard.rows) {
        if (!placed.contains(&row))
            others.append(&row);
    }
    if (!others.isEmpty())
        grid.boxes.push_back(boxOf(tr("Other indicators"), others, paper));
    if (grid.boxes.size() % 2 == 1)
        grid.boxes.back().span = grid.columns;
    return grid;
}

KeyValue headerFacts(const ScorecardPaper &paper)
{
    const Organisation &provider = paper.provider.organisation;
    KeyValue facts;
    facts.pairsAcross = 2;
    facts.lined = false;
    facts.labelWeight = 0.7;
    facts.pointSize = kScorecardPt + 0.5;
    const auto add = [&facts](const QString &label, const QString &value, Mark mark = Mark::None) {
        if (!value.isEmpty())
            facts.rows.append(
                KeyValueRow {.label = label, .value = {Run {.text = value}}, .mark = mark});
    };
    add(tr("Our role"), wordOf(provider.role));
    add(tr("CQC"), cqcText(paper.provider));
    QStringList contract;
    if (provider.contractFrom.isValid())
        contract.append(tr("from %1").arg(shortDate(provider.contractFrom)));
    if (provider.contractTo.isValid())
        contract.append(tr("to %1").arg(shortDate(provider.contractTo)));
    add(tr("Contract"), contract.join(u' '));
    const RagCounts &counts = paper.scorecard.byLatest;
    const QString summary = tr("%1 red, %2 amber, %3 green, %4 without verdict")
                                .arg(counts.red)
                                .arg(counts.amber)
                                .arg(counts.green)
                                .arg(counts.none);
    if (paper.overallRule == OverallRule::None) {
        add(tr("Verdicts"), summary);
        return facts;
    }
    const OverallVerdict overall =
        overallVerdict(paper.scorecard, paper.dimensions, VerdictChoice::Latest, paper.overallRule);
    std::vector<Indicator> indicators;
    for (const ScorecardRow &row : paper.scorecard.rows)
        indicators.push_back(row.indicator);
    add(tr("Overall"), explain(overall, paper.dimensions, indicators),
        overall.rag == Rag::None ? Mark::NoData : markOf(overall.rag));
    add(tr("Verdicts"), summary);
    return facts;
}

/// Every verdict of the lead's own on this page with its reason: "MRSA, Sep 2026, red: …".
QStringList overrideReasons(const Scorecard &scorecard)
{
    QStringList reasons;
    const auto add = [&](const ScorecardRow &row, const Verdict &verdict, const QString &when) {
        if (verdict.overridden)
            reasons.append(tr("%1, %2, %3: %4")
                               .arg(narrowName(row.indicator), when, wordOf(verdict.rag).toLower(),
                                    verdict.overrideReason));
    };
    for (const ScorecardRow &row : scorecard.rows) {
        if (const ScorecardCell *latest = row.latestCell())
            add(row, latest->verdict, latest->period.label());
        add(row, row.yearToDate.verdict, tr("year to date"));
    }
    return reasons;
}

Grid closingBoxes(const ScorecardPaper &paper)
{
    Grid grid;
    Box meaning {.title = tr("What this means")};
    if (paper.meaning.isEmpty())
        meaning.blocks.append(Block {plainParagraph(
            tr("To be written by the quality lead (at most %1 words).").arg(kMeaningWords),
            ParagraphStyle::Missing)});
    else
        meaning.blocks.append(Block {plainParagraph(paper.meaning)});
    grid.boxes.push_back(meaning);
    if (!paper.goodPractice.isEmpty())
        grid.boxes.push_back(
            {.title = tr("Good practice"), .blocks = {Block {plainParagraph(paper.goodPractice)}}});
    else
        grid.boxes.front().span = 2;
    return grid;
}

/// What † and q mean is said beneath the boxes, so that the key keeps to its one line.
void addIconKey(Legend &key)
{
    key.entries.removeIf(
        [](const LegendEntry &entry) { return entry.symbol == u"†" || entry.symbol == u"q"; });
    const auto signs = std::find_if(key.entries.begin(), key.entries.end(),
                                    [](const auto &entry) { return entry.mark == Mark::None; });
    qsizetype place = signs - key.entries.begin();
    for (const LegendEntry &entry : iconKey())
        key.entries.insert(place++, entry);
}

} // namespace

Document buildScorecard(const ScorecardPaper &paper)
{
    const Organisation &provider = paper.provider.organisation;
    Document document = documentOf(paper.frame);
    document.subtitle = provider.name;
    if (paper.readings)
        addIconKey(document.pageLegend);
    document.subject = expandTerms(tr("{Scorecard}, %1 (%2)"), paper.frame.terms)
                           .arg(provider.name, provider.code);
    document.blocks.append(Block {PageRules {.orientation = Orientation::Landscape,
                                             .marginMm = kMarginMm,
                                             .pageLimit = 1,
                                             .bodyPt = kScorecardPt,
                                             .tablePt = kScorecardPt}});
    document.blocks.append(Block {Heading {.text = tr("%1 (%2)").arg(provider.name, provider.code),
                                           .anchor = provider.code,
                                           .numbered = false}});
    document.blocks.append(Block {headerFacts(paper)});
    document.blocks.append(Block {dimensionBoxes(paper)});
    document.blocks.append(Block {closingBoxes(paper)});
    if (const QStringList reasons = overrideReasons(paper.scorecard); !reasons.isEmpty())
        document.blocks.append(Block {
            plainParagraph(tr("† Judged by the lead. %1").arg(reasons.join(QStringLiteral("; "))),
                           ParagraphStyle::Note)});
    PoorDataNotes poor;
    for (const ScorecardRow &row : paper.scorecard.rows)
        poor.add(narrowName(row.indicator), row);
    poor.appendTo(document);
    if (!paper.signedOffBy.isEmpty())
        document.blocks.append(Block {plainParagraph(
            tr("Data signed off by %1.").arg(paper.signedOffBy), ParagraphStyle::Note)});
    return document;
}

} // namespace candour
