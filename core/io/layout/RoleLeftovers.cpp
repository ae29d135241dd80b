// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/Divisions.h"
#include "core/io/layout/FigureColumns.h"
#include "core/io/layout/RoleFinder.h"

#include <QSet>

#include <algorithm>

namespace candour {

// What the columns are whose heads and contents alone do not say it.

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
        if (m_taken[i] || !profile.isText())
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
        } else if (m_columns.indicator < 0 && profile.isText()) {
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

} // namespace candour
