// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/TableProposal.h"

#include "core/io/IoText.h"
#include "core/io/layout/PeriodSteps.h"
#include "core/io/layout/ProviderHeads.h"
#include "core/io/layout/RowWords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace candour {

namespace {

constexpr double kUnexplained = 0.85; ///< of each column of figures that nobody explains
constexpr double kGuessedIndicator = 0.95;
constexpr double kGuessedYear = 0.97;
constexpr double kThreeMonthsApart = 0.85;
constexpr double kNamesByShape = 0.9;
constexpr double kAddresses = 0.6;
constexpr double kHundredfold = 100;

/// Builds the mapping of one table.
class TableProposer {
public:
    TableProposer(const LayoutSource &source, const SheetReading &reading, const NameLookup &names,
                  size_t sheet, const SheetTableArea &area)
        : m_reading(reading)
        , m_around(source, reading, names, sheet, area)
        , m_profiles(profilesOf(reading, area))
    {
        m_made.sheet = sheet;
        m_made.area = area;
    }

    TableProposal run();

private:
    void readColumns();
    void findKind();
    void fillOrganisation();
    void fillIndicator();
    void fillPeriod();
    void fillMeasures();
    void addMeasure(int column);
    [[nodiscard]] QString measureName(int column) const;
    [[nodiscard]] bool haveSameFigures(int a, int b) const;
    [[nodiscard]] QString askForValue();
    void fillProviders();
    void fillRest();
    void tellColumns();

    [[nodiscard]] const ColumnProfile &profile(int column) const
    {
        return m_profiles[size_t(column - m_made.area.left)];
    }

    /// What the mapping calls a column: its head, else its place.
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] std::vector<QDate> dates() const;

    const SheetReading &m_reading;
    const Around m_around;
    std::vector<ColumnProfile> m_profiles;
    QHash<QString, int> m_measureColumns; ///< by name
    TableProposal m_made;
};

QString TableProposer::nameOf(int column) const
{
    if (column < 0)
        return {};
    const ColumnProfile &of = profile(column);
    const bool isUsable = !of.head.isEmpty() && !of.isHeadRepeated && !of.head.startsWith(u'#');
    return isUsable ? of.head : QStringLiteral("#%1").arg(column + 1);
}

/// Twice: what "Apr" and "M1" are is only known where the year is.
void TableProposer::readColumns()
{
    const Around::Year year = m_around.year();
    PeriodHints hints;
    hints.year = year.year;
    m_made.columns = columnsOf(m_reading, m_made.area, m_profiles, hints);
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

bool TableProposer::haveSameFigures(int a, int b) const
{
    return std::all_of(m_made.area.rows.begin(), m_made.area.rows.end(),
                       [&](int row) { return m_reading.shown(row, a) == m_reading.shown(row, b); });
}

/// The head, without the unit below it where that tells no two measures apart.
QString TableProposer::measureName(int column) const
{
    const auto withoutUnit = [](QStringList texts) {
        if (texts.size() > 1 && namesUnit(texts.last()))
            texts.removeLast();
        return texts.join(u' ');
    };
    const QString name = withoutUnit(m_made.area.stacks.value(column));
    const auto same =
        std::count_if(m_made.area.stacks.begin(), m_made.area.stacks.end(),
                      [&](const QStringList &texts) { return withoutUnit(texts) == name; });
    return same > 1 ? m_made.area.stacks.value(column).join(u' ') : name;
}

/// A column of its own for each measure, called by its head. Of two with the same head and the same
/// figures one is enough.
void TableProposer::addMeasure(int column)
{
    const ColumnProfile &of = profile(column);
    Measure measure;
    measure.indicator = measureName(column);
    measure.value = nameOf(column);
    if (saysPercent(of.head) && of.isFractions())
        measure.scale = kHundredfold;
    if (measure.scale != 1.0 && of.percents > 0)
        m_made.evidence.favour(IoText::tr("%n cell(s) under “%1” that are not formatted as the "
                                          "percentages around them are taken times one hundred.",
                                          nullptr, of.numbers)
                                   .arg(of.head));
    if (measure.indicator.isEmpty()) {
        m_made.columns.unexplained.push_back(column);
        return;
    }
    const QString folded = foldedHead(measure.indicator);
    const int before = m_measureColumns.value(folded, -1);
    if (before >= 0) {
        const QString sentence =
            IoText::tr("Two columns are called “%1”; only the first is read.").arg(of.head);
        if (haveSameFigures(before, column))
            m_made.evidence.favour(sentence);
        else
            m_made.evidence.doubt(kUnexplained, sentence);
        m_made.columns.others.push_back(column);
        return;
    }
    m_measureColumns.insert(folded, column);
    m_made.mapping.measures.append(measure);
}

/// Asks which column holds the figures, and gives one to look at meanwhile.
QString TableProposer::askForValue()
{
    QStringList choices;
    for (const int column : m_made.columns.unexplained)
        choices += nameOf(column);
    std::stable_partition(choices.begin(), choices.end(), [](const QString &choice) {
        return choice.contains(QLatin1String("value"), Qt::CaseInsensitive);
    });
    m_made.evidence.ask({LayoutAsk::Meaning, m_around.sheetName(),
                         IoText::tr("Which column holds the figures?"), choices});
    return choices.value(0);
}

void TableProposer::fillMeasures()
{
    Mapping &mapping = m_made.mapping;
    const TableColumns &columns = m_made.columns;
    if (columns.shape == TableShape::IndicatorsAcross) {
        for (const int column : std::vector<int>(columns.measures))
            addMeasure(column);
        joinParts(mapping);
        m_made.evidence.favour(
            IoText::tr("%n column(s) hold a measure each.", nullptr, int(mapping.measures.size())));
    } else if (columns.shape == TableShape::Long) {
        Measure measure;
        measure.value = nameOf(columns.value);
        if (columns.numerator >= 0)
            measure.numerator.add = {nameOf(columns.numerator)};
        if (columns.denominator >= 0)
            measure.denominator.add = {nameOf(columns.denominator)};
        measure.lower = nameOf(columns.lower);
        measure.upper = nameOf(columns.upper);
        measure.status = nameOf(columns.status);
        if (columns.value >= 0 && saysPercent(profile(columns.value).head)
            && profile(columns.value).isFractions())
            measure.scale = kHundredfold;
        if (measure.value.isEmpty() && measure.numerator.isEmpty())
            measure.value = askForValue();
        mapping.measures = {measure};
    }
}

void TableProposer::fillProviders()
{
    QStringList heads;
    bool areKnown = true;
    for (const int column : m_made.columns.providers) {
        const ProviderFound found = providerOver(m_reading, m_made.area, column, nameOf(column));
        m_made.mapping.providers.append(found.provider);
        heads += found.provider.head;
        areKnown = areKnown && found.isKnown;
    }
    const QString sentence =
        IoText::tr("The columns %1 are providers.").arg(heads.join(QStringLiteral(", ")));
    if (areKnown)
        m_made.evidence.favour(sentence);
    else
        m_made.evidence.doubt(kNamesByShape, sentence);
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
        fillUnits(m_reading, m_made.area, columns, nameOf(columns.unit), mapping, m_made.evidence);
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

} // namespace

TableProposal proposeTable(const LayoutSource &source, const SheetReading &reading,
                           const NameLookup &names, size_t sheet, const SheetTableArea &area)
{
    return TableProposer(source, reading, names, sheet, area).run();
}

} // namespace candour
