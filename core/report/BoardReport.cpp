// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/BoardReport.h"

#include "core/report/BoardParts.h"

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kMonthColumns = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// Runs that point at a heading say its number once it is known: "%1" in their text.
void resolveLinks(Document &document)
{
    QHash<QString, QString> numbers;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            numbers.insert(heading->anchor, heading->number);
    }
    for (Block &block : document.blocks) {
        auto *paragraph = std::get_if<Paragraph>(&block.content);
        if (!paragraph)
            continue;
        for (Run &run : paragraph->runs) {
            if (!run.link.isEmpty())
                run.text.replace(QLatin1String("%1"), numbers.value(run.link));
        }
    }
}

} // namespace

QString aboutException(const QString &organisation, const QString &indicator)
{
    return organisation + u'/' + indicator;
}

QString exceptionAnchor(const Organisation &provider)
{
    return QStringLiteral("exception-") + provider.code;
}

QString textFor(const BoardReportInput &input, QLatin1String section, const QString &about)
{
    const ReportText *newest = nullptr;
    for (const ReportText &text : input.texts) {
        if (text.section == section && text.about == about
            && (!newest || text.written > newest->written))
            newest = &text;
    }
    return newest ? newest->text.trimmed() : QString();
}

QList<OwnedRow> allProviderRows(const BoardReportInput &input)
{
    QList<OwnedRow> rows;
    for (const BoardProvider &provider : input.providers) {
        for (const ScorecardRow &row : provider.scorecard.rows)
            rows.append({&row, &provider.facts.organisation, &provider.scorecard});
    }
    return rows;
}

OwnedRow worstProvider(const BoardReportInput &input, const Indicator &indicator)
{
    OwnedRow worst;
    if (indicator.banded)
        return worst;
    for (const OwnedRow &owned : allProviderRows(input)) {
        if (owned.row->indicator.uid != indicator.uid || owned.row->worst == Rag::None)
            continue;
        if (worst.isNull() || severity(owned.row->worst) > severity(worst.row->worst))
            worst = owned;
    }
    return worst;
}

OwnedRow speakingRow(const BoardReportInput &input, const Indicator &indicator)
{
    if (input.own) {
        for (const ScorecardRow &row : input.own->rows) {
            if (row.indicator.uid == indicator.uid && row.latest >= 0)
                return {&row, &input.ownOrganisation, &*input.own};
        }
    }
    const OwnedRow worst = worstProvider(input, indicator);
    if (!worst.isNull())
        return worst;
    for (const OwnedRow &owned : allProviderRows(input)) {
        if (owned.row->indicator.uid == indicator.uid && owned.row->latest >= 0)
            return owned;
    }
    return {};
}

QList<const Indicator *> allIndicators(const BoardReportInput &input)
{
    QList<const Indicator *> indicators;
    QSet<Uid> seen;
    const auto take = [&](const Scorecard &scorecard) {
        for (const ScorecardRow &row : scorecard.rows) {
            if (!seen.contains(row.indicator.uid)) {
                seen.insert(row.indicator.uid);
                indicators.append(&row.indicator);
            }
        }
    };
    if (input.own)
        take(*input.own);
    for (const BoardProvider &provider : input.providers)
        take(provider.scorecard);
    return indicators;
}

QString nameOf(const OwnedRow &owned)
{
    return tr("%1, %2").arg(narrowName(owned.row->indicator), shortNameOf(*owned.owner));
}

QList<const ScorecardRow *> exceptionsOf(const BoardProvider &provider)
{
    QList<const ScorecardRow *> rows;
    for (const ScorecardRow &row : provider.scorecard.rows) {
        if (row.worst == Rag::Red)
            rows.append(&row);
    }
    return rows;
}

void appendMonthColumns(const Scorecard &scorecard, QList<Column> &columns)
{
    const auto count = std::min<qsizetype>(kMonthColumns, qsizetype(scorecard.months.size()));
    for (qsizetype i = qsizetype(scorecard.months.size()) - count;
         i < qsizetype(scorecard.months.size()); ++i)
        columns.append({.title = scorecard.months[size_t(i)].label().section(u' ', 0, 0),
                        .align = Alignment::Right,
                        .weight = 1.2});
}

void appendMonthCells(const OwnedRow &owned, Row &row)
{
    const auto &cells = owned.row->cells;
    const auto count = std::min<qsizetype>(kMonthColumns, qsizetype(cells.size()));
    if (owned.row->indicator.frequency == Frequency::Monthly) {
        for (size_t i = cells.size() - size_t(count); i < cells.size(); ++i)
            row.cells.append(figureCell(*owned.row, cells[i], owned.owner->code));
        return;
    }
    // A quarter or a year stands once, with its name.
    Cell cell {.text = QStringLiteral("–"), .align = Alignment::Right, .span = int(count)};
    if (const ScorecardCell *latest = owned.row->latestCell()) {
        const Cell figure = figureCell(*owned.row, *latest, owned.owner->code);
        cell.text = tr("%1 (%2)").arg(figure.text, latest->period.label());
        cell.source = figure.source;
    }
    row.cells.append(cell);
}

QList<MissingText> missingTexts(const BoardReportInput &input)
{
    QList<MissingText> missing;
    if (input.frontSheet) {
        const FrontSheet &sheet = *input.frontSheet;
        const auto require = [&](const QString &value, const QString &label) {
            if (value.trimmed().isEmpty())
                missing.append({QStringLiteral("frontSheet"), {}, label});
        };
        require(sheet.meeting, tr("Meeting"));
        require(sheet.author, tr("Author"));
        require(sheet.presenter, tr("Presented by"));
        require(sheet.summary, tr("Executive summary"));
        require(sheet.recommendation, tr("Recommendation"));
        require(sheet.conflicts, tr("Conflicts of interest"));
    }
    for (const BoardProvider &provider : input.providers) {
        const Organisation &organisation = provider.facts.organisation;
        const QList<const ScorecardRow *> reds = exceptionsOf(provider);
        if (!reds.isEmpty()
            && textFor(input, reportSection::kProvider, organisation.code).isEmpty())
            missing.append({reportSection::kProvider, organisation.code,
                            tr("Headline, %1").arg(shortNameOf(organisation))});
        for (const ScorecardRow *row : reds) {
            const QString about = aboutException(organisation.code, row->indicator.code);
            if (textFor(input, reportSection::kException, about).isEmpty())
                missing.append({reportSection::kException, about,
                                tr("%1, %2").arg(row->indicator.name, shortNameOf(organisation))});
        }
    }
    return missing;
}

Document buildBoardReport(const BoardReportInput &input)
{
    Document document = documentOf(input.frame);
    document.subject = tr("Quality report, data to %1").arg(document.dataTo);
    document.blocks.append(Block {PageRules {.bindingMm = 25}});
    appendFrontSheet(input, document);
    appendSummary(input, document);
    appendProviders(input, document);
    appendSignals(input, document);
    appendDomains(input, document);
    appendExceptions(input, document);
    appendRestated(input, document);
    appendHowToRead(document);
    appendGlossary(document, input.glossary);
    appendOrigins(input.origins, document);
    numberDocument(document);
    resolveLinks(document);
    return document;
}

} // namespace candour
