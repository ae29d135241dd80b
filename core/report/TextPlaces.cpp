// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/TextPlaces.h"

#include "core/calc/VerdictText.h"
#include "core/report/BoardParts.h"
#include "core/report/DraftSentences.h"

namespace candour {

namespace {

constexpr int kMostMeaningWords = 60; // PRINTS section B

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

void appendSummaryPlaces(QList<TextPlace> &places)
{
    const QString group = tr("Summary");
    const auto add = [&](QLatin1String section, const QString &label, const QString &hint) {
        places.append({.group = group, .section = section, .label = label, .hint = hint});
    };
    add(reportSection::kAlert, tr("Alert"),
        tr("A line each, five at most. Left empty, the report lists what has turned red."));
    add(reportSection::kAdvise, tr("Advise"),
        tr("A line each, five at most. Left empty, the report lists what has moved to or from "
           "amber."));
    add(reportSection::kAssure, tr("Assure"),
        tr("A line each, five at most. Left empty, the report lists what has turned green."));
    add(reportSection::kDecisions, tr("Decisions and support wanted"),
        tr("A line each. Left empty, nothing is printed."));
}

void appendProviderPlaces(const BoardReportInput &input, QList<TextPlace> &places)
{
    for (const BoardProvider &provider : input.providers) {
        const Organisation &organisation = provider.facts.organisation;
        places.append({.group = tr("Providers"),
                       .section = reportSection::kProvider,
                       .about = organisation.code,
                       .label = shortNameOf(organisation),
                       .subject = organisation.name,
                       .required = !exceptionsOf(provider).isEmpty(),
                       .hint = tr("The headline of this provider in one sentence.")});
    }
}

void appendDomainPlaces(const BoardReportInput &input, QList<TextPlace> &places)
{
    for (const BoardDomain &one : input.domains)
        places.append(
            {.group = tr("Domains"),
             .section = reportSection::kDomain,
             .about = one.domain.code,
             .label = tr("Domain %1").arg(one.domain.code),
             .subject = one.domain.title,
             .hint = expandTerms(tr("What the {organisation.board} should take from this domain. "
                                    "Left empty, only the figures are printed."),
                                 input.frame.terms)});
}

/// Why the row counts as red: the verdict of the latest figure or of the year.
QString verdictSentence(const ScorecardRow &row)
{
    const ScorecardCell *latest = row.latestCell();
    const bool latestRed = latest && latest->verdict.rag == Rag::Red;
    return explain(latestRed ? latest->verdict : row.yearToDate.verdict, row.indicator);
}

void appendExceptionPlaces(const BoardProvider &provider, QList<TextPlace> &places)
{
    const Organisation &organisation = provider.facts.organisation;
    const QList<const ScorecardRow *> reds = exceptionsOf(provider);
    const QString group = tr("Exceptions, %1").arg(shortNameOf(organisation));
    for (const ScorecardRow *row : reds)
        places.append({.group = group,
                       .section = reportSection::kException,
                       .about = aboutException(organisation.code, row->indicator.code),
                       .label = row->indicator.name,
                       .subject = organisation.name,
                       .required = true,
                       .hint = tr("What the data say, why, what we and the provider are doing and "
                                  "by when, what would make us escalate."),
                       .position = plainText(positionSentence(*row, organisation)),
                       .verdict = verdictSentence(*row)});
    if (reds.isEmpty())
        return;
    places.append({.group = group,
                   .section = reportSection::kRisk,
                   .about = organisation.code,
                   .label = tr("Risk to patients"),
                   .subject = organisation.name,
                   .hint = tr("Who may come to harm, and how.")});
    places.append({.group = group,
                   .section = reportSection::kRecovery,
                   .about = organisation.code,
                   .label = tr("Expected recovery"),
                   .subject = organisation.name,
                   .hint = tr("When the standard is expected to be met again.")});
}

} // namespace

QList<TextPlace> textPlaces(const BoardReportInput &input)
{
    QList<TextPlace> places;
    appendSummaryPlaces(places);
    appendProviderPlaces(input, places);
    appendDomainPlaces(input, places);
    for (const BoardProvider &provider : input.providers)
        appendExceptionPlaces(provider, places);
    return places;
}

QList<TextPlace> textPlaces(const ScorecardPaper &paper)
{
    const Organisation &organisation = paper.provider.organisation;
    const QString group =
        expandTerms(tr("{Scorecard.abbr}, %1"), paper.frame.terms).arg(shortNameOf(organisation));
    return {{.group = group,
             .section = reportSection::kMeaning,
             .about = organisation.code,
             .label = tr("What this means"),
             .subject = organisation.name,
             .required = true,
             .hint = tr("In sixty words at most: how the provider stands and what follows."),
             .mostWords = kMostMeaningWords},
            {.group = group,
             .section = reportSection::kGoodPractice,
             .about = organisation.code,
             .label = tr("Good practice"),
             .subject = organisation.name,
             .hint = tr("Two lines at most. Left empty, the box is not printed.")}};
}

} // namespace candour
