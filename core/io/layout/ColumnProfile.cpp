// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/ColumnProfile.h"

#include "core/io/layout/OrganisationText.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

void countText(const TextReading &text, ColumnProfile &profile)
{
    ++profile.texts;
    // "TOTAL" between providers is no other kind of thing.
    if (text.isSum) {
        ++profile.sums;
        return;
    }
    profile.partsOfYear += text.isPartOfYear ? 1 : 0;
    profile.codes += text.organisationSort == OrganisationSort::Code ? 1 : 0;
    profile.names += text.organisationSort == OrganisationSort::Name ? 1 : 0;
    profile.known += text.organisationSort == OrganisationSort::Known ? 1 : 0;
    profile.knownCodes += text.organisation && looksLikeOrganisationCode(text.text) ? 1 : 0;
    profile.indicators += text.indicator ? 1 : 0;
    profile.thresholds += text.isThreshold ? 1 : 0;
    profile.units += namesUnit(text.text) ? 1 : 0;
    profile.frequencies += namesFrequency(text.text) ? 1 : 0;
    profile.statuses += figureStatusFromText(text.text) ? 1 : 0;
    profile.parts += namesPart(text.text) ? 1 : 0;
    profile.prose += text.isProse ? 1 : 0;
}

void countPeriod(const std::optional<PeriodReading> &period, ColumnProfile &profile)
{
    if (!period)
        return;
    ++profile.periods;
    const PeriodKind kind = period->period.kind();
    profile.years += kind == PeriodKind::FinancialYear || kind == PeriodKind::CalendarYear ? 1 : 0;
}

ColumnProfile profileOf(const SheetReading &sheet, const SheetTableArea &table, int column)
{
    ColumnProfile profile;
    profile.column = column;
    profile.head = table.heads.value(column);
    profile.isHidden = sheet.grid().hiddenColumn(column);
    QSet<QString> different;
    double last = 0;
    int steps = 0;
    for (const int row : table.rows) {
        const CellSort sort = sheet.sort(row, column);
        if (sort == CellSort::Blank)
            continue;
        ++profile.filled;
        const TextReading *text = sheet.text(row, column);
        if (text && different.size() < kLayoutRows)
            different.insert(text->text);
        if (sort == CellSort::Marker) {
            ++profile.markers;
        } else if (sort == CellSort::Error) {
            ++profile.errors;
        } else if (sort == CellSort::Number || sort == CellSort::Percent) {
            const double number = sheet.number(row, column);
            ++(sort == CellSort::Number ? profile.numbers : profile.percents);
            profile.least = std::min(profile.least, number);
            profile.most = std::max(profile.most, number);
            steps += number == last + 1 ? 1 : 0;
            last = number;
            if (sort == CellSort::Number) {
                profile.mostPlain = std::max(profile.mostPlain, number);
                profile.fractions += number == std::floor(number) ? 0 : 1;
                profile.isFine = profile.isFine || isFineFraction(number);
                countPeriod(sheet.period(row, column), profile);
            }
        } else {
            countPeriod(sheet.period(row, column), profile);
            if (text)
                countText(*text, profile);
        }
    }
    profile.different = int(different.size());
    profile.counts = profile.numbers > 1 && steps >= profile.numbers - 1;
    return profile;
}

/// Of the whole head, else of its lowest text: but "TOTAL" or "Actual" under another head is no
/// more than a piece of a measure's name.
HeadWord wordOf(const ColumnProfile &profile)
{
    const HeadWord word = headWordOf(profile.head);
    if (word != HeadWord::None || profile.head == profile.lowest)
        return word;
    const HeadWord lowest = headWordOf(profile.lowest);
    switch (lowest) {
    case HeadWord::Sum:
    case HeadWord::Reference: // "No." over numbers
    case HeadWord::Value:
    case HeadWord::Numerator:
    case HeadWord::Denominator:
    case HeadWord::Lower:
    case HeadWord::Upper:
    case HeadWord::Planned:
    case HeadWord::Unit:
        return HeadWord::None;
    default:
        return lowest;
    }
}

} // namespace

std::vector<ColumnProfile> profilesOf(const SheetReading &sheet, const SheetTableArea &table)
{
    // The lowest text of each column, without asking row by row.
    QStringList lowest(table.heads.size());
    for (int row = table.top; row <= table.bottom; ++row) {
        const QStringList cells = sheet.headCells(row);
        for (int column = table.left; column <= table.right; ++column) {
            if (!cells[column].isEmpty())
                lowest[column] = cells[column];
        }
    }
    QHash<QString, int> heads;
    for (const QString &head : table.heads)
        ++heads[foldedHead(head)];
    std::vector<ColumnProfile> profiles;
    for (int column = table.left; column <= table.right; ++column) {
        ColumnProfile profile = profileOf(sheet, table, column);
        profile.lowest = lowest[column];
        profile.word = wordOf(profile);
        profile.isHeadRepeated = heads.value(foldedHead(profile.head)) > 1;
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

QStringList labelsOf(const SheetReading &sheet, const SheetTableArea &table, int column,
                     bool repeats)
{
    std::vector<CellRange> merged;
    for (const CellRange &range : sheet.grid().merges()) {
        if (range.left == column && range.bottom > range.top)
            merged.push_back(range);
    }
    QStringList texts;
    for (const int row : table.rows) {
        QString text = sheet.shown(row, column);
        for (const CellRange &range : merged) {
            if (text.isEmpty() && range.contains(row, column))
                text = sheet.shown(range.top, column);
        }
        if (text.isEmpty() && repeats && !texts.isEmpty())
            text = texts.last();
        texts += text;
    }
    return texts;
}

bool isFineFraction(double number)
{
    constexpr double kHundred = 100;
    constexpr double kNothing = 1e-9;
    const double hundredth = number * kHundred;
    return std::abs(number) < 1 && std::abs(hundredth - std::round(hundredth)) > kNothing;
}

} // namespace candour
