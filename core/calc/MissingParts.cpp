// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/MissingParts.h"

#include "core/calc/VerdictText.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MissingParts", text);
}

/// A value that came by itself: nothing that sums could be made of.
bool isBare(const ScorecardCell &cell)
{
    return cell.received && !std::isnan(cell.value)
        && (std::isnan(cell.figure.numerator) || std::isnan(cell.figure.denominator));
}

QString whatIsMissing(const ScorecardTotal &total)
{
    if (total.verdict.scope == VerdictScope::YearToDate)
        return tr("no year to date can be worked out");
    return tr("no figure for %1 can be worked out").arg(spanLabel(total.aggregate.span));
}

} // namespace

QString missingPartsText(const ScorecardRow &row, const ScorecardTotal &total)
{
    if (total.aggregate.gap != AggregateGap::PartsIncomplete)
        return {};
    QStringList bare;
    for (const ScorecardCell &cell : row.cells) {
        if (isBare(cell) && total.aggregate.span.contains(MonthSpan::of(cell.period)))
            bare.append(cell.period.label());
    }
    if (bare.isEmpty()) // they lie before the months that are shown
        return tr("A period has a value without numerator and denominator, so %1.")
            .arg(whatIsMissing(total));
    const QString last = bare.takeLast();
    if (bare.isEmpty())
        return tr("%1 has a value without numerator and denominator, so %2.")
            .arg(last, whatIsMissing(total));
    return tr("%1 and %2 have values without numerator and denominator, so %3.")
        .arg(bare.join(QStringLiteral(", ")), last, whatIsMissing(total));
}

QString explainTotal(const ScorecardRow &row, const ScorecardTotal &total)
{
    const bool silent =
        total.verdict.rule == VerdictRule::PartsIncomplete && !total.verdict.overridden;
    const QString missing = silent ? missingPartsText(row, total) : QString();
    return missing.isEmpty() ? explain(total.verdict, row.indicator) : missing;
}

} // namespace candour
