// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/ColumnRoles.h"

#include "core/io/layout/Divisions.h"
#include "core/io/layout/FigureColumns.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace candour {

namespace {

/// Goes through the columns, the surest first; a column that has been given a role is not looked
/// at again.
class RoleFinder {
public:
    RoleFinder(const SheetReading &sheet, const SheetTableArea &table,
               const std::vector<ColumnProfile> &profiles, const PeriodHints &hints)
        : m_sheet(sheet)
        , m_table(table)
        , m_profiles(profiles)
        , m_hints(hints)
        , m_taken(profiles.size())
    {
    }

    TableColumns run();

private:
    void takePeriodHeads();
    void leaveHidden();
    void takeByHead();
    bool takeMonthNumbers();
    void takeByContent();
    void takeCodes();
    void takeLeftTexts();
    void takeBreakdowns();
    void findRepeatedLabels();
    void takeFigures();

    void take(size_t place, int &role);
    bool takeText(size_t place, HeadWord word);
    bool takeByText(size_t place);
    void leave(size_t place, std::vector<int> &list);
    [[nodiscard]] bool areKeysUnique() const;
    [[nodiscard]] int firstFigure() const;

    const SheetReading &m_sheet;
    const SheetTableArea &m_table;
    const std::vector<ColumnProfile> &m_profiles;
    const PeriodHints &m_hints;
    std::vector<bool> m_taken;
    std::optional<size_t> m_monthNumbers; ///< a column of months that are numbers
    std::vector<size_t> m_codes; ///< of what, their neighbours tell
    std::vector<size_t> m_divisions; ///< may divide the figures
    TableColumns m_columns;
};

bool isText(const ColumnProfile &profile)
{
    return profile.isMostly(profile.texts + profile.markers, 0.5) && profile.texts > 0;
}

void RoleFinder::take(size_t place, int &role)
{
    role = m_profiles[place].column;
    m_taken[place] = true;
}

void RoleFinder::leave(size_t place, std::vector<int> &list)
{
    list.push_back(m_profiles[place].column);
    m_taken[place] = true;
}

void RoleFinder::takePeriodHeads()
{
    std::vector<PeriodColumn> found = m_table.bands.periodColumns(m_hints);
    std::erase_if(found, [&](const PeriodColumn &head) {
        const ColumnProfile &profile = m_profiles[size_t(head.column - m_table.left)];
        return isText(profile) || profile.isMostly(profile.periods);
    });
    const bool isOne = found.size() == 1
        && found.front().reading.period.kind() != PeriodKind::CalendarYear
        && m_profiles[size_t(found.front().column - m_table.left)].isNumeric();
    if (found.size() < 2 && !isOne)
        return;
    m_columns.shape = TableShape::MonthsAcross;
    for (const PeriodColumn &head : found)
        m_taken[size_t(head.column - m_table.left)] = true;
    m_columns.periods = std::move(found);
    choosePart(m_table, m_profiles, m_hints, m_columns);
}

void RoleFinder::leaveHidden()
{
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        if (!m_taken[i] && m_profiles[i].isHidden)
            leave(i, m_columns.others);
    }
}

/// Columns of texts by what their heads say; true when it was taken.
bool RoleFinder::takeText(size_t place, HeadWord word)
{
    const ColumnProfile &profile = m_profiles[place];
    const auto takeFree = [&](int &role) {
        if (role >= 0)
            return false;
        take(place, role);
        return true;
    };
    // England has a dash for its code.
    const bool hasCodes = profile.isMostly(profile.codes)
        || (profile.codes > 0 && profile.codes + profile.markers == profile.filled)
        || profile.isMostly(profile.known, 0.3);
    switch (word) {
    case HeadWord::OrganisationCode:
        return takeFree(m_columns.organisationCode);
    case HeadWord::OrganisationName:
        if (profile.isMostly(profile.codes))
            return takeFree(m_columns.organisationCode);
        return takeFree(m_columns.organisationName);
    case HeadWord::Name:
        return (profile.isMostly(profile.names + profile.known, 0.4))
            && takeFree(m_columns.organisationName);
    case HeadWord::Code:
        if (hasCodes)
            return takeFree(m_columns.organisationCode);
        m_codes.push_back(place);
        m_taken[place] = true;
        return true;
    case HeadWord::IndicatorCode:
        m_codes.push_back(place);
        m_taken[place] = true;
        return true;
    case HeadWord::Indicator:
        if (profile.isMostly(profile.sums + profile.known + profile.names + profile.codes, 0.8))
            return false; // "Measure" over a list of trusts
        m_columns.isIndicatorNamed = m_columns.isIndicatorNamed || m_columns.indicator < 0;
        return takeFree(m_columns.indicator);
    case HeadWord::Status:
        if (profile.isMostly(profile.statuses))
            return takeFree(m_columns.status);
        leave(place, m_columns.others);
        return true;
    case HeadWord::Part:
        return profile.parts > 0 && takeFree(m_columns.part);
    case HeadWord::Breakdown:
        m_divisions.push_back(place);
        m_taken[place] = true;
        return true;
    default:
        return false;
    }
}

void RoleFinder::takeByHead()
{
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        const ColumnProfile &profile = m_profiles[i];
        if (m_taken[i] || profile.filled == 0)
            continue;
        const bool isPeriod = profile.isMostly(profile.periods + profile.partsOfYear);
        if (profile.word == HeadWord::Year && isPeriod && profile.isMostly(profile.years)) {
            if (m_columns.year < 0)
                take(i, m_columns.year);
        } else if (profile.word == HeadWord::Period || profile.word == HeadWord::Year) {
            if (isPeriod && m_columns.period < 0)
                take(i, m_columns.period);
            else if (!isPeriod && profile.isMonthNumbers())
                m_monthNumbers = i;
        } else if (profile.word == HeadWord::Threshold
                   && (!isText(profile)
                       || profile.isMostly(profile.thresholds + profile.markers, 0.3)
                       || profile.isMostly(profile.prose, 0.3))) {
            if (m_columns.threshold < 0)
                take(i, m_columns.threshold);
            else
                leave(i, m_columns.others);
        } else if (profile.word == HeadWord::Unit && isText(profile)) {
            if (m_columns.unit < 0)
                take(i, m_columns.unit);
        } else if (profile.word == HeadWord::Frequency || profile.word == HeadWord::Comment
                   || profile.word == HeadWord::Judgement || profile.word == HeadWord::Helper) {
            leave(i, m_columns.others);
        } else if (profile.word == HeadWord::Reference
                   && !profile.isMostly(profile.codes + profile.known, 0.8)) {
            m_codes.push_back(i);
            m_taken[i] = true;
        } else if (isText(profile)) {
            takeText(i, profile.word);
        }
    }
}

bool RoleFinder::takeByText(size_t place)
{
    const ColumnProfile &profile = m_profiles[place];
    const auto takeFree = [&](int &role) {
        if (role >= 0)
            return false;
        take(place, role);
        return true;
    };
    const bool isAcross = m_columns.shape == TableShape::MonthsAcross;
    if (profile.isMostly(profile.codes) && takeFree(m_columns.organisationCode))
        return true;
    if (profile.isMostly(profile.names + profile.known) && takeFree(m_columns.organisationName))
        return true;
    if (profile.isMostly(profile.indicators) && takeFree(m_columns.indicator))
        return true;
    if (!isAcross && profile.isMostly(profile.periods + profile.partsOfYear)
        && takeFree(profile.isMostly(profile.years) ? m_columns.year : m_columns.period))
        return true;
    if (profile.isMostly(profile.thresholds) && takeFree(m_columns.threshold))
        return true;
    if (profile.isMostly(profile.parts, 0.4) && takeFree(m_columns.part))
        return true;
    if (profile.isMostly(profile.units) && takeFree(m_columns.unit))
        return true;
    if (profile.isMostly(profile.frequencies) || profile.isMostly(profile.prose)) {
        leave(place, m_columns.others);
        return true;
    }
    return false;
}

/// "4" beside "2024": of a calendar year, since nobody knows from where another one counts.
bool RoleFinder::takeMonthNumbers()
{
    constexpr int kFirstYear = 1900;
    if (!m_monthNumbers || m_columns.period >= 0 || m_columns.year < 0)
        return false;
    const ColumnProfile &year = m_profiles[size_t(m_columns.year - m_table.left)];
    if (year.numbers != year.filled || year.least < kFirstYear)
        return false;
    take(*m_monthNumbers, m_columns.period);
    return true;
}

void RoleFinder::takeByContent()
{
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        const ColumnProfile &profile = m_profiles[i];
        if (m_taken[i] || profile.filled == 0)
            continue;
        const bool isDated = !isText(profile) && profile.isMostly(profile.periods, 0.8)
            && profile.word == HeadWord::None;
        if (isText(profile) || isDated)
            takeByText(i);
    }
    if (takeMonthNumbers())
        return;
    // A column of years alone says the period itself.
    if (m_columns.period < 0 && m_columns.year >= 0)
        std::swap(m_columns.period, m_columns.year);
    // Beside full periods the year says nothing new.
    if (m_columns.year >= 0 && m_columns.period >= 0) {
        const ColumnProfile &period = m_profiles[size_t(m_columns.period - m_table.left)];
        if (!period.isMostly(period.partsOfYear, 0.5)) {
            m_columns.others.push_back(m_columns.year);
            m_columns.year = -1;
        }
    }
}

int RoleFinder::firstFigure() const
{
    for (const ColumnProfile &profile : m_profiles) {
        const bool isCode = std::any_of(m_codes.begin(), m_codes.end(), [&](size_t place) {
            return m_profiles[place].column == profile.column;
        });
        const bool isKey = profile.column == m_columns.period || profile.column == m_columns.year
            || profile.column == m_columns.threshold || isCode;
        if (!isKey && profile.isNumeric())
            return profile.column;
    }
    return m_table.right + 1;
}

/// Texts of which nothing tells what they are: the names of indicators, or a division.
void RoleFinder::takeLeftTexts()
{
    const int figures = firstFigure();
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        const ColumnProfile &profile = m_profiles[i];
        if (m_taken[i] || !isText(profile))
            continue;
        const bool isAcross = m_columns.shape == TableShape::MonthsAcross;
        const bool isHere = profile.column < figures && profile.word != HeadWord::Sum;
        const bool mayName = m_columns.indicator < 0 && isHere && profile.different > 1;
        if (isAcross && mayName && m_divisions.empty())
            take(i, m_columns.indicator);
        else if (isHere && mayDivide(profile) && profile.different > 1)
            m_divisions.push_back(i);
        else
            leave(i, m_columns.others);
        m_taken[i] = true;
    }
}

/// Codes without anything that says of what: of the indicators when these have names beside them
/// and the head says code, else the numbers of the rows.
void RoleFinder::takeCodes()
{
    for (const size_t place : m_codes) {
        const ColumnProfile &profile = m_profiles[place];
        const bool isCode = profile.word == HeadWord::IndicatorCode
            || (profile.word == HeadWord::Code && m_columns.indicator >= 0);
        if (isCode && m_columns.indicatorName < 0) {
            m_columns.indicatorName = m_columns.indicator;
            m_columns.indicator = profile.column;
            m_columns.isIndicatorNamed = true;
        } else if (m_columns.indicator < 0 && isText(profile)) {
            m_columns.indicator = profile.column; // the only name there is
        } else {
            m_columns.others.push_back(profile.column);
        }
    }
}

bool RoleFinder::areKeysUnique() const
{
    std::vector<QStringList> labels;
    for (const int column :
         {m_columns.organisationCode, m_columns.organisationName, m_columns.indicator,
          m_columns.period, m_columns.year, m_columns.part}) {
        if (column >= 0)
            labels.push_back(labelsOf(m_sheet, m_table, column, true));
    }
    for (const int column : m_columns.breakdowns)
        labels.push_back(labelsOf(m_sheet, m_table, column, true));
    QSet<QString> keys;
    for (qsizetype row = 0; row < qsizetype(m_table.rows.size()); ++row) {
        QString key;
        for (const QStringList &texts : labels)
            key += texts[row] + u'\n';
        if (keys.contains(key))
            return false;
        keys.insert(key);
    }
    return true;
}

void RoleFinder::takeBreakdowns()
{
    std::vector<size_t> doubtful;
    for (const size_t place : m_divisions) {
        const ColumnProfile &profile = m_profiles[place];
        const bool isWord = profile.word == HeadWord::Breakdown && !isProperty(profile);
        const bool isWhole =
            profile.different == 1 && namesAll(m_sheet.shown(m_table.rows.front(), profile.column));
        if (isWord && !isWhole)
            m_columns.breakdowns.push_back(profile.column);
        else
            doubtful.push_back(place);
    }
    for (const size_t place : doubtful) {
        if (areKeysUnique())
            m_columns.others.push_back(m_profiles[place].column);
        else
            m_columns.breakdowns.push_back(m_profiles[place].column);
    }
}

/// Labels that stand only in the first row of those they are about.
void RoleFinder::findRepeatedLabels()
{
    for (const int column : {m_columns.organisationCode, m_columns.organisationName,
                             m_columns.indicator, m_columns.year, m_columns.period}) {
        if (column < 0 || (column == m_columns.indicator && m_columns.part < 0))
            continue;
        const QStringList texts = labelsOf(m_sheet, m_table, column, false);
        const auto blank = std::count(texts.begin(), texts.end(), QString());
        if (blank * 3 >= texts.size() && !texts.isEmpty() && !texts.first().isEmpty())
            m_columns.labelsAbove.push_back(column);
    }
}

void RoleFinder::takeFigures()
{
    std::vector<const ColumnProfile *> figures;
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        const ColumnProfile &profile = m_profiles[i];
        if (!m_taken[i] && (profile.figures() > 0 || profile.markers > 0))
            figures.push_back(&profile);
    }
    assignFigures(m_sheet, m_table, figures, m_columns);
}

TableColumns RoleFinder::run()
{
    takePeriodHeads();
    leaveHidden();
    takeByHead();
    takeByContent();
    takeLeftTexts();
    takeCodes();
    takeBreakdowns();
    findRepeatedLabels();
    takeFigures();
    for (const int column : {m_columns.organisationCode, m_columns.organisationName}) {
        if (column < 0)
            continue;
        const ColumnProfile &profile = m_profiles[size_t(column - m_table.left)];
        m_columns.isOrganisationKnown = m_columns.isOrganisationKnown
            || (profile.known > 0 && profile.known >= profile.texts - profile.sums);
    }
    return m_columns;
}

} // namespace

TableColumns columnsOf(const SheetReading &sheet, const SheetTableArea &table,
                       const std::vector<ColumnProfile> &profiles, const PeriodHints &hints)
{
    return RoleFinder(sheet, table, profiles, hints).run();
}

} // namespace candour
