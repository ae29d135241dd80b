// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/ColumnRoles.h"

#include "core/io/layout/FigureColumns.h"
#include "core/io/layout/RoleFinder.h"

namespace candour {

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
        return profile.isText() || profile.isMostly(profile.periods);
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
    const bool hasCodes = profile.isMostly(profile.allCodes())
        || (profile.allCodes() > 0 && profile.allCodes() + profile.markers == profile.filled)
        || profile.isMostly(profile.known, 0.3);
    switch (word) {
    case HeadWord::OrganisationCode:
        return takeFree(m_columns.organisationCode);
    case HeadWord::OrganisationName:
        if (profile.isMostly(profile.allCodes()))
            return takeFree(m_columns.organisationCode);
        return takeFree(m_columns.organisationName);
    case HeadWord::Name:
        return profile.isMostly(profile.allNames(), 0.4) && takeFree(m_columns.organisationName);
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
                   && (!profile.isText()
                       || profile.isMostly(profile.thresholds + profile.markers, 0.3)
                       || profile.isMostly(profile.prose, 0.3))) {
            if (m_columns.threshold < 0)
                take(i, m_columns.threshold);
            else
                leave(i, m_columns.others);
        } else if (profile.word == HeadWord::Unit && profile.isText()) {
            if (m_columns.unit < 0)
                take(i, m_columns.unit);
        } else if (profile.word == HeadWord::Frequency || profile.word == HeadWord::Comment
                   || profile.word == HeadWord::Judgement || profile.word == HeadWord::Helper) {
            leave(i, m_columns.others);
        } else if (profile.word == HeadWord::Reference
                   && !profile.isMostly(profile.codes + profile.known, 0.8)) {
            m_codes.push_back(i);
            m_taken[i] = true;
        } else if (profile.isText()) {
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
    if (profile.isMostly(profile.allCodes()) && takeFree(m_columns.organisationCode))
        return true;
    if (profile.isMostly(profile.allNames()) && takeFree(m_columns.organisationName))
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
        const bool isDated = !profile.isText() && profile.isMostly(profile.periods, 0.8)
            && profile.word == HeadWord::None;
        if (profile.isText() || isDated)
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

TableColumns columnsOf(const SheetReading &sheet, const SheetTableArea &table,
                       const std::vector<ColumnProfile> &profiles, const PeriodHints &hints)
{
    return RoleFinder(sheet, table, profiles, hints).run();
}

} // namespace candour
