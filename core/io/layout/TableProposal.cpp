// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/TableProposal.h"

#include "core/io/IoText.h"
#include "core/io/layout/FigureColumns.h"
#include "core/io/layout/PeriodSteps.h"
#include "core/io/layout/RowWords.h"
#include "core/io/layout/TableProposer.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace candour {

namespace {

constexpr double kGuessedIndicator = 0.95;
constexpr double kGuessedYear = 0.97;
constexpr double kThreeMonthsApart = 0.85;
constexpr double kAddresses = 0.6;

} // namespace

QString TableProposer::nameOf(int column) const
{
    if (column < 0)
        return {};
    const ColumnProfile &of = profile(column);
    const bool isUsable = !of.head.isEmpty() && !of.isHeadRepeated && !of.head.startsWith(u'#');
    return isUsable ? of.head : QStringLiteral("#%1").arg(column + 1);
}

QString TableProposer::meaningAmong(const QStringList &candidates) const
{
    for (const QString &candidate : candidates) {
        if (m_answers.meanings.contains(candidate, Qt::CaseInsensitive))
            return candidate;
    }
    return {};
}

/// Twice: what "Apr" and "M1" are is only known where the year is.
void TableProposer::readColumns()
{
    const Around::Year year = m_around.year();
    PeriodHints hints;
    hints.year = year.year;
    m_made.columns = columnsOf(m_reading, m_made.area, m_profiles, hints);
    if (const QString under = meaningAmong(m_made.columns.underChoices); !under.isEmpty()) {
        takeUnder(m_made.area, hints, under, m_made.columns);
        m_made.columns.underChoices.clear();
        m_made.evidence.favour(IoText::tr("The figures stand under “%1”, as you said.").arg(under));
    }
    const PeriodHints none;
    const bool isAcross = m_made.columns.shape == TableShape::MonthsAcross;
    const bool needsYear = isAcross
        ? m_made.area.bands.periodColumns(none, m_made.columns.under).size()
            < m_made.columns.periods.size()
        : m_made.columns.period >= 0 && m_made.columns.year < 0
            && profile(m_made.columns.period).partsOfYear > 0;
    if (needsYear && year.year) {
        m_made.mapping.period = year.source;
        m_made.evidence.doubt(kGuessedYear,
                              IoText::tr("The months are of the financial year %1/%2, as it stands "
                                         "around the table.")
                                  .arg(*year.year)
                                  .arg((*year.year + 1) % 100, 2, 10, QLatin1Char('0')));
    } else if (needsYear) {
        m_made.evidence.ask({LayoutAsk::Period, m_around.sheetName(),
                             IoText::tr("Of which year are the months? They are written without "
                                        "one.")});
    }
}

std::vector<QDate> TableProposer::dates() const
{
    std::set<QDate> found;
    if (m_made.columns.shape == TableShape::MonthsAcross) {
        for (const PeriodColumn &head : m_made.columns.periods)
            found.insert(head.reading.date);
    } else if (m_made.columns.period >= 0) {
        for (const int row : m_made.area.rows) {
            if (const auto period = m_reading.period(row, m_made.columns.period))
                found.insert(period->date);
        }
    }
    found.erase(QDate());
    return {found.begin(), found.end()};
}

/// Dates a week apart are weeks, and those three months apart are quarters.
void TableProposer::findKind()
{
    const std::vector<QDate> days = dates();
    const PeriodStep step = stepOf(days);
    if (step == PeriodStep::Week) {
        m_made.mapping.period.kind = PeriodKind::Day;
        m_made.evidence.favour(
            IoText::tr("The dates are a week apart: each figure is of the week that ends then."));
    } else if (step == PeriodStep::Quarter && m_around.speaksOfQuarters()) {
        m_made.mapping.period.kind = PeriodKind::Quarter;
        m_made.evidence.favour(IoText::tr("The dates are the ends of quarters."));
    } else if (step == PeriodStep::Quarter) {
        m_made.mapping.period.kind = PeriodKind::Quarter;
        m_made.evidence.doubt(kThreeMonthsApart,
                              IoText::tr("The dates are three months apart and are read as "
                                         "quarters."));
    }
    if (m_made.mapping.period.kind && m_made.columns.shape == TableShape::MonthsAcross)
        m_made.columns.periods = m_made.area.bands.periodColumns(
            {m_made.mapping.period.kind, 0, m_around.year().year}, m_made.columns.under);
}

void TableProposer::fillOrganisation()
{
    Mapping &mapping = m_made.mapping;
    const TableColumns &columns = m_made.columns;
    if (columns.shape == TableShape::ProvidersAcross)
        return;
    mapping.organisationCode.column = nameOf(columns.organisationCode);
    mapping.organisationName.column = nameOf(columns.organisationName);
    if (!mapping.organisationCode.isGiven() && !mapping.organisationName.isGiven()) {
        m_around.findProvider(mapping, m_made.evidence);
        return;
    }
    m_made.isOfRegions = namesOnlyRegions(m_reading, m_made.area,
                                          columns.organisationCode >= 0 ? columns.organisationCode
                                                                        : columns.organisationName);
    const QString shown = columns.organisationCode >= 0 ? mapping.organisationCode.column
                                                        : mapping.organisationName.column;
    if (columns.isOrganisationKnown)
        m_made.evidence.favour(IoText::tr("Column %1 names providers that are known.").arg(shown));
    else
        m_made.evidence.doubt(kNamesByShape,
                              IoText::tr("Column %1 names providers; this file does not know all "
                                         "of them.")
                                  .arg(shown));
}

void TableProposer::fillIndicator()
{
    Mapping &mapping = m_made.mapping;
    const TableColumns &columns = m_made.columns;
    if (columns.shape == TableShape::IndicatorsAcross)
        return;
    if (columns.indicator < 0) {
        m_around.findIndicator(mapping, m_made.evidence);
        return;
    }
    mapping.indicator.column = nameOf(columns.indicator);
    const bool isKnown =
        profile(columns.indicator).indicators * 2 > profile(columns.indicator).texts;
    if (columns.isIndicatorNamed || isKnown)
        m_made.evidence.favour(
            IoText::tr("Column %1 names the indicators.").arg(mapping.indicator.column));
    else
        m_made.evidence.doubt(
            kGuessedIndicator,
            IoText::tr("Column %1 seems to name the indicators.").arg(mapping.indicator.column));
    fillParts(m_reading, m_made.area, columns, mapping);
    mapping.partColumn = nameOf(columns.part);
}

void TableProposer::fillPeriod()
{
    Mapping &mapping = m_made.mapping;
    const TableColumns &columns = m_made.columns;
    if (columns.shape == TableShape::MonthsAcross) {
        mapping.period.under = columns.under;
        m_made.evidence.favour(IoText::tr("%n column(s) are headed by periods.", nullptr,
                                          int(columns.periods.size())));
        if (!columns.underChoices.isEmpty())
            m_made.evidence.ask({LayoutAsk::Meaning, m_around.sheetName(),
                                 IoText::tr("Several columns stand under one period. Which of them "
                                            "hold the figures?"),
                                 columns.underChoices});
        return;
    }
    if (columns.period < 0) {
        m_around.findPeriod(mapping, m_made.evidence);
        return;
    }
    mapping.period.column = nameOf(columns.period);
    mapping.period.yearColumn = nameOf(columns.year);
    m_made.evidence.favour(IoText::tr("Column %1 tells the period.").arg(mapping.period.column));
}

void TableProposer::fillRest()
{
    Mapping &mapping = m_made.mapping;
    const TableColumns &columns = m_made.columns;
    for (const int column : columns.breakdowns) {
        const QString head = profile(column).head.simplified().toLower();
        QString dimension = head.isEmpty() ? QStringLiteral("breakdown") : head;
        static const QRegularExpression footnote(QStringLiteral("\\s*\\(\\d{1,2}\\)$"));
        dimension.remove(footnote).remove(u'=').remove(u';');
        mapping.breakdowns.append({dimension, {nameOf(column), {}}, false});
        m_made.evidence.favour(IoText::tr("Column %1 divides the figures.").arg(nameOf(column)));
    }
    if (mapping.measures.size() <= 1)
        mapping.threshold = nameOf(columns.threshold);
    for (const int column : columns.labelsAbove)
        mapping.repeats += nameOf(column);
    if (m_made.area.isBeside) {
        mapping.firstColumn = m_made.area.left + 1;
        mapping.lastColumn = m_made.area.right + 1;
    }
    mapping.headerRows = m_made.area.headRows();
    if (columns.unit >= 0)
        fillUnits(m_reading, m_made.area, columns, {nameOf(columns.unit), m_answers.unit}, mapping,
                  m_made.evidence);
    fillSetAside(m_reading, m_made.area, columns, mapping);
    fillCreates(m_reading, m_made.area, columns, mapping);
}

void TableProposer::tellColumns()
{
    for (const int column : m_made.columns.unexplained)
        m_made.evidence.doubt(kUnexplained,
                              IoText::tr("Nobody says what the figures under “%1” (column %2) are; "
                                         "they are left out.")
                                  .arg(profile(column).head, columnName(column)));
    if (std::any_of(m_profiles.begin(), m_profiles.end(),
                    [](const ColumnProfile &of) { return namesAddress(of.head); }))
        m_made.evidence.doubt(kAddresses,
                              IoText::tr("There are addresses beside the figures: this may be a "
                                         "list of places."));
    QStringList hidden;
    for (const ColumnProfile &of : m_profiles) {
        if (of.isHidden && of.filled > 0)
            hidden += of.head.isEmpty() ? columnName(of.column) : of.head;
    }
    if (!hidden.isEmpty())
        m_made.evidence.favour(
            IoText::tr("Hidden columns are left out: %1.").arg(hidden.join(QStringLiteral(", "))));
    QStringList sums;
    for (const int column : m_made.columns.sums)
        sums += profile(column).head;
    if (!sums.isEmpty())
        m_made.evidence.favour(IoText::tr("Columns that add up others are left out: %1.")
                                   .arg(sums.join(QStringLiteral(", "))));
}

TableProposal TableProposer::run()
{
    readColumns();
    findKind();
    switch (m_made.columns.shape) {
    case TableShape::Long:
        m_made.mapping.layout = TableLayout::Long;
        break;
    case TableShape::MonthsAcross:
        m_made.mapping.layout = TableLayout::MonthsAcross;
        break;
    case TableShape::IndicatorsAcross:
        m_made.mapping.layout = TableLayout::IndicatorsAcross;
        break;
    case TableShape::ProvidersAcross:
        m_made.mapping.layout = TableLayout::ProvidersAcross;
        fillProviders();
        break;
    }
    fillOrganisation();
    fillIndicator();
    fillPeriod();
    fillMeasures();
    fillRest();
    tellColumns();
    return std::move(m_made);
}

TableProposal proposeTable(const LayoutSource &source, const SheetReading &reading,
                           const NameLookup &names, size_t sheet, const SheetTableArea &area)
{
    return TableProposer(source, reading, names, sheet, area).run();
}

} // namespace candour
