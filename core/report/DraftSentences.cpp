// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/DraftSentences.h"

#include "core/calc/NumberText.h"

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

QString periodWords(const Period &period)
{
    return period.kind() == PeriodKind::Month ? dataToText(period) : period.label();
}

/// The value with its unit; `p` stands apart from the per cent sign, and nothing breaks within.
QString figureWords(Figure figure, const Indicator &indicator)
{
    const bool provisional = figure.status == FigureStatus::Provisional;
    if (provisional)
        figure.status = FigureStatus::Final;
    QString words = formatFigure(figure, indicator, WithUnit::Yes);
    if (provisional)
        words += QStringLiteral(" p");
    return words.replace(u' ', QChar::Nbsp);
}

QString targetWords(const ScorecardRow &row)
{
    if (row.target->comparison == Comparison::ZeroTolerance)
        return tr("zero tolerance");
    return targetText(*row.target, row.indicator).replace(u' ', QChar::Nbsp);
}

/// The cell before the latest that has an observation.
const ScorecardCell *previousCell(const ScorecardRow &row)
{
    for (int i = row.latest - 1; i >= 0; --i) {
        if (row.cells[size_t(i)].received)
            return &row.cells[size_t(i)];
    }
    return nullptr;
}

} // namespace

QList<Run> positionSentence(const ScorecardRow &row, const Organisation &about)
{
    QList<Run> runs {
        Run {.text = tr("%1, %2: ").arg(row.indicator.name, shortNameOf(about)), .strong = true}};
    const auto add = [&runs](const QString &text, const FigureSource &source = {}) {
        runs.append(Run {.text = text, .source = source});
    };
    const ScorecardCell *latest = row.latestCell();
    if (!latest) {
        add(tr("no data received."));
        return runs;
    }
    const auto addPeriods = [&add](const Aggregate &part) {
        add(u' ' + tr("(%1 of %2 periods)").arg(part.present).arg(part.expected));
    };
    const Cell figure = figureCell(row, *latest, about.code);
    add(figureWords(latest->figure, row.indicator), figure.source);
    add(u' ' + tr("in %1").arg(periodWords(latest->period)));
    const Aggregate &year = row.yearToDate.aggregate;
    const bool separateYear = year.hasValue() && year.expected > 1;
    if (separateYear) {
        add(QStringLiteral(", "));
        add(figureWords(year.figure, row.indicator),
            totalCell(row, row.yearToDate, about.code).source);
        add(u' ' + tr("year to date"));
        if (!year.isComplete())
            addPeriods(year);
    }
    if (row.target && row.target->comparison != Comparison::None)
        add(u' ' + tr("against %1").arg(targetWords(row)));
    const Aggregate &before = row.sameTimeLastYear.aggregate;
    if (separateYear && before.hasValue()) {
        add(QStringLiteral("; "));
        add(figureWords(before.figure, row.indicator),
            totalCell(row, row.sameTimeLastYear, about.code).source);
        add(u' ' + tr("in the same period last year"));
        if (before.monthsPresent != year.monthsPresent) // a sum of more months, or of fewer
            addPeriods(before);
    }
    add(QStringLiteral("."));
    return runs;
}

Movement movementOf(const ScorecardRow &row)
{
    const ScorecardCell *latest = row.latestCell();
    const ScorecardCell *before = previousCell(row);
    if (!latest || !before || latest->verdict.rag == Rag::None || before->verdict.rag == Rag::None
        || latest->verdict.rag == before->verdict.rag)
        return Movement::None;
    if (latest->verdict.rag == Rag::Red)
        return Movement::NewlyRed;
    if (latest->verdict.rag == Rag::Green)
        return Movement::TurnedGreen;
    return severity(latest->verdict.rag) > severity(before->verdict.rag) ? Movement::Worse
                                                                         : Movement::Better;
}

QString movementText(const ScorecardRow &row)
{
    if (movementOf(row) == Movement::None)
        return {};
    const ScorecardCell *before = previousCell(row);
    return tr("%1 in %2, was %3 in %4")
        .arg(wordOf(row.latestCell()->verdict.rag).toLower(), row.latestCell()->period.label(),
             wordOf(before->verdict.rag).toLower(), before->period.label());
}

} // namespace candour
