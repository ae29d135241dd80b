// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ProviderPaper.h"

#include "core/report/IconCells.h"

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ProviderPaper", text);
}

void addHeading(Document &document, const QString &text)
{
    document.blocks.emplaceBack(
        Block(Heading {.level = 2, .text = text, .anchor = {}, .numbered = false}, true));
}

void addNote(Document &document, const QString &text)
{
    document.blocks.emplaceBack(plainParagraph(text, ParagraphStyle::Note));
}

/// Letters, as CONVENTIONS section 10 has them on prints; the shapes of verdicts are for figures.
Cell ratingCell(const std::optional<CqcRating> &rating)
{
    if (!rating)
        return {.text = {}, .muted = true};
    const QString letter = cqcLetter(rating->rating);
    return {.text = letter == QStringLiteral("–") ? wordOf(rating->rating) : letter,
            .strong = true};
}

Table cqcTable(const QList<ProviderCqcRow> &rows, const QString &first)
{
    Table table;
    table.columns = {{.title = first, .weight = 4}};
    for (const Choice<CqcQuestion> &question : choicesOf<CqcQuestion>())
        table.columns.append(
            {.title = wordOf(question.value), .align = Alignment::Centre, .weight = 1.5});
    table.columns.append({.title = tr("Published"), .weight = 1.8});
    for (const ProviderCqcRow &row : rows) {
        Row line;
        line.cells.append({.text = row.place});
        for (const auto &rating : row.answers.ratings)
            line.cells.append(ratingCell(rating));
        const QDate published = row.answers.published();
        line.cells.append({.text = published.isValid() ? shortDate(published) : QString()});
        table.rows.append(line);
    }
    return table;
}

void addCqc(Document &document, const ProviderPaper &paper)
{
    addHeading(document, tr("Care Quality Commission"));
    if (paper.cqcNow.isEmpty())
        return addNote(document, tr("No rating is held."));
    document.blocks.emplaceBack(cqcTable(paper.cqcNow, tr("Now")));
    if (paper.cqcHistory.size() > paper.cqcNow.size())
        document.blocks.emplaceBack(cqcTable(paper.cqcHistory, tr("As published")));
    addNote(document,
            tr("O outstanding, G good, RI requires improvement, I inadequate. An empty place: not "
               "answered in that report."));
}

/// The figure with its verdict.
Cell judgedCell(const ScorecardRow &row, const ScorecardCell &latest, const QString &code)
{
    Cell cell = figureCell(row, latest, code);
    if (latest.verdict.rag != Rag::None)
        cell.mark = markOf(latest.verdict.rag);
    return cell;
}

void addFigures(Document &document, const ProviderPaper &paper)
{
    addHeading(document, tr("What needs attention"));
    const RagCounts &counts = paper.scorecard.byLatest;
    addNote(document,
            tr("Data to %1: %2 red, %3 amber, %4 green, %5 without a verdict.")
                .arg(dataToText(paper.frame.dataTo))
                .arg(counts.red)
                .arg(counts.amber)
                .arg(counts.green)
                .arg(counts.none));
    Table table;
    table.columns = {{.title = tr("Indicator"), .weight = 4},
                     {.title = tr("Target"), .align = Alignment::Right, .weight = 1.2},
                     {.title = tr("Latest"), .align = Alignment::Right, .weight = 1.4},
                     {.title = tr("Period"), .weight = 1.4},
                     {.title = tr("Year to date"), .align = Alignment::Right, .weight = 1.6},
                     {.title = tr("24 months"), .weight = 2}};
    if (paper.readings)
        table.columns += iconColumns(1.35);
    const QString &code = paper.organisation.code;
    PoorDataNotes poor;
    for (const int place : exceptionRows(paper.scorecard)) {
        const ScorecardRow &row = paper.scorecard.rows[size_t(place)];
        poor.add(narrowName(row.indicator), row);
        const ScorecardCell *latest = row.latestCell();
        Row line;
        line.cells = {{.text = nameWithUnit(row, narrowName(row.indicator))},
                      targetCell(row),
                      latest ? judgedCell(row, *latest, code) : Cell {.text = QStringLiteral("–")},
                      {.text = latest ? latest->period.label() : QString()},
                      totalCell(row, row.yearToDate, code),
                      {.spark = sparklineOf(row)}};
        if (paper.readings)
            line.cells +=
                iconCells(judgedReading(paper.readings, paper.organisation.uid, row.indicator.uid));
        table.rows.append(line);
    }
    table.note = iconNote(paper.scorecard, paper.readings);
    if (!table.rows.isEmpty())
        document.blocks.emplaceBack(table);
    poor.appendTo(document);
}

void addSites(Document &document, const ProviderPaper &paper)
{
    if (paper.sites.isEmpty())
        return;
    addHeading(document, tr("Sites and services"));
    Table table;
    table.columns = {{.title = tr("Name"), .weight = 4},
                     {.title = tr("Code"), .weight = 1.5},
                     {.title = tr("Kind"), .weight = 1.6},
                     {.title = tr("CQC"), .weight = 2.6}};
    for (const ProviderSiteRow &site : paper.sites) {
        const QString indent(2 * site.depth, QChar(QChar::Nbsp));
        table.rows.append(Row {.cells = {{.text = indent + site.name},
                                         {.text = site.code},
                                         {.text = site.kind},
                                         {.text = site.cqc}}});
    }
    document.blocks.emplaceBack(table);
}

void addPeople(Document &document, const ProviderPaper &paper)
{
    if (paper.people.isEmpty())
        return;
    addHeading(document, tr("People"));
    Table table;
    table.columns = {{.title = tr("Name"), .weight = 2},
                     {.title = tr("Post"), .weight = 3},
                     {.title = tr("E-mail"), .weight = 3}};
    for (const ProviderPersonRow &person : paper.people)
        table.rows.append(
            Row {.cells = {{.text = person.name}, {.text = person.post}, {.text = person.email}}});
    document.blocks.emplaceBack(table);
}

void addComments(Document &document, const ProviderPaper &paper)
{
    if (paper.comments.isEmpty())
        return;
    addHeading(document, tr("Comments on figures"));
    Table table;
    table.columns = {{.title = tr("Period"), .weight = 1.3},
                     {.title = tr("Indicator"), .weight = 2.4},
                     {.title = tr("Comment"), .weight = 6},
                     {.title = tr("By"), .weight = 1.6}};
    for (const ProviderCommentRow &comment : paper.comments) {
        const QString text = comment.stale
            ? tr("%1 (The figure has changed since.)").arg(comment.text)
            : comment.text;
        table.rows.append(Row {.cells = {{.text = comment.period},
                                         {.text = comment.indicator},
                                         {.text = text},
                                         {.text = comment.by}}});
    }
    document.blocks.emplaceBack(table);
}

} // namespace

QList<int> exceptionRows(const Scorecard &scorecard)
{
    QList<int> rows;
    for (size_t i = 0; i < scorecard.rows.size(); ++i) {
        const Rag rag = ragOf(scorecard.rows[i], VerdictChoice::Latest);
        if (rag == Rag::Red || rag == Rag::Amber)
            rows.append(int(i));
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const auto isRed = [&](int i) {
            return ragOf(scorecard.rows[size_t(i)], VerdictChoice::Latest) == Rag::Red;
        };
        return isRed(a) && !isRed(b);
    });
    return rows;
}

Document buildProvider(const ProviderPaper &paper)
{
    Document document = documentOf(paper.frame);
    document.subtitle = paper.organisation.name;
    document.blocks.emplaceBack(PageRules {});
    document.blocks.emplaceBack(Block(
        Heading {.level = 1, .text = paper.organisation.name, .anchor = {}, .numbered = false},
        true));
    document.blocks.emplaceBack(plainParagraph(paper.line, ParagraphStyle::Lead));
    KeyValue facts;
    facts.pairsAcross = 2;
    for (const ProviderFact &fact : paper.facts)
        facts.rows.append(KeyValueRow {.label = fact.label, .value = {{.text = fact.value}}});
    document.blocks.emplaceBack(facts);
    addCqc(document, paper);
    addFigures(document, paper);
    addSites(document, paper);
    addPeople(document, paper);
    addComments(document, paper);
    return document;
}

} // namespace candour
