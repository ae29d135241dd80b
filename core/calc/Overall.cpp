// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Overall.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("verdict", text);
}

bool hasDimension(const Indicator &indicator, const Ref<Dimension> &dimension)
{
    return std::any_of(indicator.dimensions.begin(), indicator.dimensions.end(),
                       [&](const IndicatorDimension &one) { return one.dimension == dimension; });
}

void judgeDimensions(OverallVerdict &overall, std::span<const MeasureVerdict> measures,
                     const DimensionSet &set)
{
    for (const Dimension &dimension : set.dimensions) {
        DimensionVerdict verdict;
        verdict.dimension = Ref<Dimension>(dimension.uid);
        for (const MeasureVerdict &measure : measures) {
            if (!hasDimension(*measure.indicator, verdict.dimension))
                continue;
            verdict.counts.add(measure.rag);
            verdict.rag = worseOf(verdict.rag, measure.rag);
        }
        overall.dimensions.push_back(verdict);
    }
}

void takeWeakestDimension(OverallVerdict &overall, const DimensionSet &set)
{
    Ref<Dimension> silentCore;
    for (size_t i = 0; i < overall.dimensions.size(); ++i) {
        const DimensionVerdict &verdict = overall.dimensions[i];
        if (severity(verdict.rag) > severity(overall.rag)) {
            overall.rag = verdict.rag;
            overall.weakest = verdict.dimension;
        }
        const bool core = set.dimensions[qsizetype(i)].core;
        if (core && verdict.rag == Rag::None && silentCore.isNull())
            silentCore = verdict.dimension;
    }
    if (overall.rag == Rag::Green && !silentCore.isNull()) {
        overall.rag = Rag::None;
        overall.weakest = silentCore;
        overall.lacksVerdict = true;
    }
}

void takeWorstHeadline(OverallVerdict &overall, std::span<const MeasureVerdict> measures)
{
    for (const MeasureVerdict &measure : measures) {
        if (!measure.indicator->headline || severity(measure.rag) <= severity(overall.rag))
            continue;
        overall.rag = measure.rag;
        overall.worst = Ref<Indicator>(measure.indicator->uid);
    }
}

QString wordOf(Rag rag)
{
    return QCoreApplication::translate("choice", labelOf(rag));
}

QString ragWord(Rag rag)
{
    return wordOf(rag).toLower();
}

QString nameOf(const Ref<Dimension> &dimension, const DimensionSet &set)
{
    for (const Dimension &one : set.dimensions) {
        if (one.uid == dimension.uid())
            return one.name;
    }
    return {};
}

QString weakestDimensionText(const OverallVerdict &overall, const DimensionSet &set)
{
    const QString name = nameOf(overall.weakest, set);
    if (overall.lacksVerdict)
        return tr("No overall colour: %1 has no verdict, and a provider is not green while one of "
                  "the core dimensions is unknown.")
            .arg(name);
    if (overall.rag == Rag::None)
        return tr("No overall colour: no measure of these dimensions has a verdict.");
    if (overall.rag == Rag::Green)
        return tr("Green: every dimension with a verdict is green, and none of the core dimensions "
                  "lacks one.");
    return tr("%1, because %2 is %3: the overall colour is that of the weakest dimension.")
        .arg(wordOf(overall.rag), name, ragWord(overall.rag));
}

QString worstHeadlineText(const OverallVerdict &overall, std::span<const Indicator> indicators)
{
    if (overall.rag == Rag::None)
        return tr("No overall colour: no headline measure has a verdict.");
    if (overall.rag == Rag::Green)
        return tr("Green: every headline measure with a verdict is green.");
    QString name;
    for (const Indicator &indicator : indicators) {
        if (indicator.uid == overall.worst.uid())
            name = indicator.shortName.isEmpty() ? indicator.name : indicator.shortName;
    }
    return tr("%1, because %2 is %3: the overall colour is that of the worst headline measure.")
        .arg(wordOf(overall.rag), name, ragWord(overall.rag));
}

} // namespace

OverallVerdict overallVerdict(OverallRule rule, std::span<const MeasureVerdict> measures,
                              const DimensionSet &set)
{
    OverallVerdict overall;
    overall.rule = rule;
    judgeDimensions(overall, measures, set);
    if (rule == OverallRule::WeakestDimension)
        takeWeakestDimension(overall, set);
    else if (rule == OverallRule::WeakestIndicator)
        takeWorstHeadline(overall, measures);
    return overall;
}

OverallVerdict overallVerdict(const Scorecard &scorecard, const DimensionSet &set,
                              VerdictChoice choice, OverallRule rule)
{
    std::vector<MeasureVerdict> measures;
    measures.reserve(scorecard.rows.size());
    for (const ScorecardRow &row : scorecard.rows)
        measures.push_back({&row.indicator, ragOf(row, choice)});
    return overallVerdict(rule, measures, set);
}

OverallVerdict overallVerdict(const Matrix &matrix, const MatrixRow &row, const DimensionSet &set,
                              VerdictChoice choice, OverallRule rule)
{
    std::vector<MeasureVerdict> measures;
    measures.reserve(row.cells.size());
    for (size_t i = 0; i < row.cells.size(); ++i)
        measures.push_back({&matrix.indicators[i], ragOf(row.cells[i], choice)});
    return overallVerdict(rule, measures, set);
}

const DimensionSet *defaultDimensions(std::span<const DimensionSet> sets)
{
    const auto found = std::find_if(sets.begin(), sets.end(),
                                    [](const DimensionSet &set) { return set.isDefault; });
    if (found != sets.end())
        return &*found;
    return sets.empty() ? nullptr : &sets.front();
}

QString explain(const OverallVerdict &overall, const DimensionSet &set,
                std::span<const Indicator> indicators)
{
    switch (overall.rule) {
    case OverallRule::WeakestDimension:
        return weakestDimensionText(overall, set);
    case OverallRule::WeakestIndicator:
        return worstHeadlineText(overall, indicators);
    case OverallRule::None:
        break;
    }
    return tr("This organisation gives providers no overall colour.");
}

QString dimensionWords(const OverallVerdict &overall, const DimensionSet &set)
{
    QStringList words;
    for (const DimensionVerdict &verdict : overall.dimensions) {
        const QString name = nameOf(verdict.dimension, set);
        words.append(verdict.rag == Rag::None ? tr("%1 without a verdict").arg(name)
                                              : tr("%1 %2").arg(name, ragWord(verdict.rag)));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace candour
