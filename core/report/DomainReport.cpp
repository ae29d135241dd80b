// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/DomainReport.h"

#include "core/calc/NumberText.h"
#include "core/calc/TargetSteps.h"
#include "core/report/BoardParts.h"
#include "core/report/IndicatorChart.h"

#include <algorithm>

namespace candour {

namespace {

constexpr size_t kMostCharts = 6;
constexpr int kYearsOfTargets = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

void keepRows(Scorecard &card, const QSet<Uid> &measures)
{
    std::erase_if(card.rows,
                  [&](const ScorecardRow &row) { return !measures.contains(row.indicator.uid); });
    card.byLatest = {};
    card.byYearToDate = {};
    for (const ScorecardRow &row : card.rows) {
        card.byLatest.add(ragOf(row, VerdictChoice::Latest));
        card.byYearToDate.add(ragOf(row, VerdictChoice::YearToDate));
    }
}

template <typename Visit>
void forEachMeasure(const DomainOutcome &domain, Visit visit)
{
    for (const OutcomeGroup &group : domain.groups) {
        for (const OutcomeEntry &entry : group.entries) {
            for (const OutcomeMeasure &measure : entry.measures)
                visit(measure);
        }
    }
}

void appendHead(const DomainReportInput &input, const DomainOutcome &domain, Document &document)
{
    document.blocks.append(Block {Heading {.text = document.title, .numbered = false}});
    const QString member = input.outcomes.boardMembers.value(domain.domain.uid);
    KeyValue facts;
    facts.rows = {
        {.label = tr("Domain"),
         .value = {Run {.text = domain.domain.code + QStringLiteral("  ") + domain.domain.title}}},
        {.label = expandTerms(tr("Named {organisation.board} member"), input.outcomes.frame.terms),
         .value = {Run {.text = member}},
         .missing = member.isEmpty()},
        {.label = tr("Figures of"), .value = {Run {.text = input.outcomes.whose}}},
        {.label = tr("Data to"), .value = {Run {.text = document.dataTo}}},
        {.label = tr("Framework"), .value = {Run {.text = input.outcomes.outcomes.frameworkYear}}}};
    document.blocks.append(Block {facts});
}

void appendShort(const DomainReportInput &input, const DomainOutcome &domain, Document &document)
{
    document.blocks.append(
        Block {Heading {.text = tr("The domain in short"), .anchor = QStringLiteral("short")}});
    document.blocks.append(Block {plainParagraph(countsSentence(domain), ParagraphStyle::Lead)});
    const QString words = textFor(input.board, reportSection::kDomain, domain.domain.code);
    if (words.isEmpty())
        document.blocks.append(Block {
            plainParagraph(tr("Words missing: what the reader should take from this domain."),
                           ParagraphStyle::Missing)});
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts))
        document.blocks.append(
            Block {Paragraph {.runs = {Run {.text = line.trimmed()}}, .numbered = true}});
}

void appendCharts(const DomainReportInput &input, const DomainOutcome &domain, Document &document)
{
    std::vector<const OutcomeLine *> chosen;
    forEachMeasure(domain, [&](const OutcomeMeasure &measure) {
        for (const OutcomeLine &line : measure.lines) {
            if (isChartable(line.row) && (line.rag() != Rag::None || line.row.indicator.headline))
                chosen.push_back(&line);
        }
    });
    std::stable_sort(chosen.begin(), chosen.end(), [](const OutcomeLine *a, const OutcomeLine *b) {
        return severity(a->rag()) > severity(b->rag());
    });
    chosen.resize(std::min(chosen.size(), kMostCharts));
    if (chosen.empty())
        return;
    Grid grid;
    grid.framed = false;
    for (const OutcomeLine *line : chosen)
        grid.boxes.push_back({.blocks = {Block {Chart {outcomeChart(*line, input.outcomes)}}}});
    document.blocks.append(Block {grid});
}

/// "2025/26: ≥ 78 %, tighter by 3", for each of the last years.
QString stepsOf(const DomainReportInput &input, const OutcomeMeasure &measure)
{
    const std::vector<Threshold> thresholds(input.outcomes.thresholds.begin(),
                                            input.outcomes.thresholds.end());
    const ThresholdBook book(thresholds);
    const Ref<Organisation> whose =
        measure.lines.empty() ? Ref<Organisation>() : measure.lines.front().organisation;
    const int year = input.outcomes.outcomes.lastMonth.financialYearStart();
    const QStringList texts =
        targetStepTexts(targetSteps(book.choiceFor(Ref<Indicator>(measure.indicator.uid), whose),
                                    year - kYearsOfTargets + 1, year),
                        measure.indicator);
    return texts.isEmpty() ? tr("no target") : texts.join(QStringLiteral("; "));
}

/// What each measure is, and how its target has moved from year to year.
void appendDefinitions(const DomainReportInput &input, const DomainOutcome &domain,
                       Document &document)
{
    Table table;
    table.columns = {{.title = tr("Measure"), .weight = 2.2},
                     {.title = tr("What is counted"), .weight = 3.2},
                     {.title = tr("Target, year by year"), .weight = 2},
                     {.title = tr("Source"), .weight = 1.8},
                     {.title = tr("Take care"), .weight = 3}};
    forEachMeasure(domain, [&](const OutcomeMeasure &measure) {
        if (measure.lines.empty())
            return;
        const Indicator &one = measure.indicator;
        const QString counted = one.denominator.isEmpty()
            ? one.numerator
            : tr("%1, out of: %2").arg(one.numerator, one.denominator);
        table.rows.append(Row {.cells = {{.text = one.name},
                                         {.text = counted},
                                         {.text = stepsOf(input, measure)},
                                         {.text = one.source},
                                         {.text = one.caveat}}});
    });
    if (table.rows.isEmpty())
        return;
    document.blocks.append(
        Block {Heading {.text = tr("Definitions"), .anchor = QStringLiteral("definitions")}});
    document.blocks.append(Block {table});
}

} // namespace

BoardReportInput ofDomain(BoardReportInput input, const DomainOutcome &domain)
{
    // A measure may belong to the domain by what it measures of the framework alone.
    QSet<Uid> measures;
    forEachMeasure(domain, [&](const OutcomeMeasure &one) { measures.insert(one.indicator.uid); });
    input.frontSheet.reset();
    input.domains.removeIf(
        [&](const BoardDomain &one) { return one.domain.uid != domain.domain.uid; });
    if (input.own)
        keepRows(*input.own, measures);
    for (BoardProvider &provider : input.providers)
        keepRows(provider.scorecard, measures);
    std::erase_if(input.providers,
                  [](const BoardProvider &one) { return one.scorecard.rows.empty(); });
    input.origins.removeIf(
        [&](const FigureOrigin &one) { return !measures.contains(one.indicator); });
    return input;
}

QList<TextPlace> textPlaces(const DomainReportInput &input)
{
    QList<TextPlace> places;
    for (TextPlace &place : textPlaces(input.board)) {
        const bool summary = place.section == reportSection::kAlert
            || place.section == reportSection::kAdvise || place.section == reportSection::kAssure
            || place.section == reportSection::kDecisions;
        if (summary)
            continue; // of the Board report only
        // A provider without a red in this domain has no headline in its report.
        if (place.section == reportSection::kProvider && !place.required)
            continue;
        if (place.section == reportSection::kDomain)
            place.required = true;
        places.append(place);
    }
    return places;
}

Document buildDomainReport(const DomainReportInput &input)
{
    Document document = documentOf(input.board.frame);
    const DomainOutcome *domain = input.outcomes.outcomes.domain(input.domain);
    if (!domain)
        return document;
    document.subject = domainHeading(domain->domain);
    document.blocks.append(Block {PageRules {.bindingMm = 25}});
    appendHead(input, *domain, document);
    appendShort(input, *domain, document);
    document.blocks.append(Block {Heading {.text = tr("Outcomes and what measures them"),
                                           .anchor = QStringLiteral("outcomes")}});
    appendOutcomesTable(input.outcomes, *domain, document);
    appendCharts(input, *domain, document);
    appendSignals(input.board, document);
    appendExceptions(input.board, document);
    appendHowToRead(document);
    appendDefinitions(input, *domain, document);
    appendGlossary(document, input.board.glossary);
    appendOrigins(input.board.origins, document);
    numberDocument(document);
    return document;
}

} // namespace candour
