// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/FigureColumns.h"

#include <QHash>

#include <algorithm>

namespace candour {

namespace {

using Figures = std::vector<const ColumnProfile *>;

/// The text of a period column's heads that says which of the period's figures it holds.
QString partOf(const QStringList &heads, const ColumnProfile &profile, const PeriodHints &hints)
{
    const auto isPeriod = [&](const QString &text) { return readPeriod(text, hints).has_value(); };
    if (!isPeriod(profile.lowest))
        return profile.lowest;
    for (const QString &text : heads) {
        if (!isPeriod(text))
            return text;
    }
    return {};
}

/// The likelier of the words for a figure goes first.
int rankOfValue(const ColumnProfile &profile)
{
    static const QStringList best {
        QStringLiteral("value"),       QStringLiteral("actual"),   QStringLiteral("result"),
        QStringLiteral("performance"), QStringLiteral("achieved"), QStringLiteral("achievement"),
        QStringLiteral("actualvalue"), QStringLiteral("kpivalue"), QStringLiteral("measurevalue"),
        QStringLiteral("outturn"),     QStringLiteral("actual%"),  QStringLiteral("performance%"),
        QStringLiteral("percentage"),  QStringLiteral("%"),        QStringLiteral("rate"),
        QStringLiteral("count"),       QStringLiteral("number")};
    const qsizetype place = best.indexOf(wordKey(profile.lowest));
    return place < 0 ? int(best.size()) : int(place);
}

bool isFigurePart(HeadWord word)
{
    return word == HeadWord::Value || word == HeadWord::Numerator || word == HeadWord::Denominator
        || word == HeadWord::Lower || word == HeadWord::Upper;
}

/// Left out whatever the shape: sums, judgements, numbers of rows.
bool leaveOut(const ColumnProfile &profile, TableColumns &columns)
{
    if (profile.word == HeadWord::Sum) {
        columns.sums.push_back(profile.column);
        return true;
    }
    const bool isNumberOfRow = profile.head.isEmpty() && profile.counts;
    if (isNumberOfRow || namesNoMeasure(profile.head) || profile.word == HeadWord::Reference
        || profile.word == HeadWord::Judgement) {
        columns.others.push_back(profile.column);
        return true;
    }
    return false;
}

bool isProvider(const SheetReading &sheet, const SheetTableArea &table,
                const ColumnProfile &profile)
{
    for (int row = table.top; row <= table.bottom; ++row) {
        const TextReading *text = sheet.text(row, profile.column);
        if (text && !text->isSum && text->organisationSort != OrganisationSort::None)
            return true;
    }
    return false;
}

bool takeProviders(const SheetReading &sheet, const SheetTableArea &table, const Figures &figures,
                   TableColumns &columns)
{
    std::vector<int> providers;
    for (const ColumnProfile *profile : figures) {
        if (isProvider(sheet, table, *profile))
            providers.push_back(profile->column);
    }
    const bool isLong = columns.organisationCode >= 0 || columns.organisationName >= 0;
    if (isLong || providers.size() < 2 || providers.size() * 2 < figures.size())
        return false;
    columns.shape = TableShape::ProvidersAcross;
    columns.providers = std::move(providers);
    for (const ColumnProfile *profile : figures) {
        const bool isTaken =
            std::find(columns.providers.begin(), columns.providers.end(), profile->column)
            != columns.providers.end();
        if (!isTaken && !leaveOut(*profile, columns))
            columns.unexplained.push_back(profile->column);
    }
    return true;
}

void takeLong(const Figures &figures, TableColumns &columns)
{
    columns.shape = TableShape::Long;
    const auto takeFree = [](int &role, int column) {
        if (role >= 0)
            return false;
        role = column;
        return true;
    };
    Figures values;
    Figures nameless;
    for (const ColumnProfile *profile : figures) {
        bool taken = false;
        switch (profile->word) {
        case HeadWord::Numerator:
            taken = takeFree(columns.numerator, profile->column);
            break;
        case HeadWord::Denominator:
            taken = takeFree(columns.denominator, profile->column);
            break;
        case HeadWord::Lower:
            taken = takeFree(columns.lower, profile->column);
            break;
        case HeadWord::Upper:
            taken = takeFree(columns.upper, profile->column);
            break;
        case HeadWord::Value:
            values.push_back(profile);
            taken = true;
            break;
        case HeadWord::Planned:
            columns.others.push_back(profile->column);
            taken = true;
            break;
        default:
            taken = leaveOut(*profile, columns);
        }
        if (!taken)
            nameless.push_back(profile);
    }
    std::stable_sort(values.begin(), values.end(), [](const auto *a, const auto *b) {
        return rankOfValue(*a) < rankOfValue(*b);
    });
    if (values.empty() && columns.numerator < 0 && nameless.size() == 1)
        values.swap(nameless);
    for (const ColumnProfile *profile : values) {
        if (!takeFree(columns.value, profile->column))
            columns.unexplained.push_back(profile->column);
    }
    for (const ColumnProfile *profile : nameless)
        columns.unexplained.push_back(profile->column);
}

} // namespace

void choosePart(const SheetTableArea &table, const std::vector<ColumnProfile> &profiles,
                const PeriodHints &hints, TableColumns &columns)
{
    QHash<QString, int> periods;
    bool isRepeated = false;
    for (const PeriodColumn &head : columns.periods) {
        const QDate &date = head.reading.date;
        const QString key =
            date.isValid() ? date.toString(Qt::ISODate) : head.reading.period.toText();
        isRepeated = ++periods[key] > 1 || isRepeated;
    }
    if (!isRepeated)
        return;
    const QList<QStringList> heads = table.bands.stacks();
    QStringList choices;
    QStringList likely;
    for (const PeriodColumn &head : columns.periods) {
        const ColumnProfile &profile = profiles[size_t(head.column - table.left)];
        const QString part = partOf(heads[head.column], profile, hints);
        if (choices.contains(part))
            continue;
        choices += part;
        if (headWordOf(part) == HeadWord::Value)
            likely += part;
    }
    if (likely.size() != 1)
        columns.underChoices = likely.isEmpty() ? choices : likely;
    takeUnder(table, hints, likely.value(0, choices.value(0)), columns);
}

void takeUnder(const SheetTableArea &table, const PeriodHints &hints, const QString &under,
               TableColumns &columns)
{
    columns.under = under;
    for (const PeriodColumn &head : columns.periods)
        columns.others.push_back(head.column);
    columns.periods = table.bands.periodColumns(hints, under);
    for (const PeriodColumn &head : columns.periods)
        std::erase(columns.others, head.column);
}

void assignFigures(const SheetReading &sheet, const SheetTableArea &table, const Figures &figures,
                   TableColumns &columns)
{
    if (columns.shape == TableShape::MonthsAcross) {
        for (const ColumnProfile *profile : figures) {
            // A quarter or year beside months, and "2023/24 outturn", add up what is not here.
            const bool isSum = findPeriodIn(profile->head).has_value();
            if (isSum)
                columns.sums.push_back(profile->column);
            else if (profile->word == HeadWord::Planned)
                columns.others.push_back(profile->column);
            else if (!leaveOut(*profile, columns))
                columns.unexplained.push_back(profile->column);
        }
        return;
    }
    if (takeProviders(sheet, table, figures, columns))
        return;
    const bool areParts = !figures.empty()
        && std::all_of(figures.begin(), figures.end(),
                       [](const ColumnProfile *profile) {
                           return isFigurePart(profile->word) || profile->word == HeadWord::Sum
                               || profile->word == HeadWord::Planned
                               || profile->word == HeadWord::Reference
                               || profile->word == HeadWord::Judgement;
                       })
        && std::any_of(figures.begin(), figures.end(),
                       [](const ColumnProfile *profile) { return isFigurePart(profile->word); });
    if (columns.indicator >= 0 || areParts) {
        takeLong(figures, columns);
        return;
    }
    columns.shape = TableShape::IndicatorsAcross;
    for (const ColumnProfile *profile : figures) {
        if (!leaveOut(*profile, columns))
            columns.measures.push_back(profile->column);
    }
}

} // namespace candour
