// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/IoText.h"
#include "core/io/PeriodForms.h"
#include "core/io/RowKeys.h"

#include <algorithm>

namespace candour {

// What one cell under a key head says, each different text once.

namespace {

// A cell under a key head longer than this is prose, not a name.
constexpr qsizetype kLongestName = 500;

/// "2024-04" of "4" beside the calendar year "2024"; empty otherwise. Beside a financial year a
/// number could count from April, as M1 does, or from January.
QString numberedMonth(const QString &month, const QString &year)
{
    constexpr int kDecimal = 10;
    bool isNumber = false;
    const int number = month.toInt(&isNumber);
    if (!isNumber || number < 1 || number > kMonthsInYear || year.size() != 4)
        return {};
    return QStringLiteral("%1-%2").arg(year).arg(number, 2, kDecimal, QLatin1Char('0'));
}

} // namespace

QString sortedBreakdown(const QString &text)
{
    QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    std::sort(parts.begin(), parts.end());
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].section(u'=', 0, 0) == parts[i - 1].section(u'=', 0, 0))
            return {};
    }
    return parts.join(u';');
}

bool RowKeys::isSetAside(const QString &text) const
{
    return std::any_of(
        m_mapping.setAside.begin(), m_mapping.setAside.end(), [&](const RowPattern &pattern) {
            return pattern.column.isEmpty() && matchesPattern(pattern.text.simplified(), text);
        });
}

template <typename T>
KeyCell<T> RowKeys::textFault(std::string_view cell, const QString &text) const
{
    if (text.isEmpty())
        return {CellState::Blank};
    if (isSetAside(text))
        return {CellState::SetAside};
    if (const QString hostile = hostileText(cell); !hostile.isNull())
        return {CellState::Bad, {}, hostile};
    if (NumberReader(false).read(cell).kind == CellKind::SheetError)
        return {CellState::Bad,
                {},
                IoText::tr("this cell holds no name but an error of the workbook. Correct it in "
                           "the source")};
    if (text.size() > kLongestName)
        return {CellState::Bad,
                {},
                IoText::tr("this text is too long for a name. Check that the columns have not "
                           "slipped")};
    return {CellState::Good};
}

KeyCell<QString> RowKeys::readCode(std::string_view cell) const
{
    QString text = cellText(cell);
    if (text == u"-") // the England row of the provider workbooks has a dash for its code
        text.clear();
    KeyCell<QString> key = textFault<QString>(cell, text);
    key.value = text.toUpper();
    return key;
}

KeyCell<QString> RowKeys::readName(std::string_view cell) const
{
    const QString text = cellText(cell);
    KeyCell<QString> key = textFault<QString>(cell, text);
    key.value = text;
    return key;
}

KeyCell<IndicatorKey> RowKeys::readIndicatorText(std::string_view cell)
{
    const QString text = cellText(cell);
    KeyCell<IndicatorKey> key = textFault<IndicatorKey>(cell, text);
    if (key.state != CellState::Good)
        return key;
    const auto named = m_indicatorNames.constFind(text.toCaseFolded());
    key.value =
        named != m_indicatorNames.cend() ? *named : IndicatorKey {m_builder.indicatorId(text)};
    return key;
}

KeyCell<PeriodReading> RowKeys::readPeriodText(std::string_view cell) const
{
    const QString text = cellText(cell);
    KeyCell<PeriodReading> key = textFault<PeriodReading>(cell, text);
    if (key.state != CellState::Good)
        return key;
    auto reading = readPeriod(text, m_hints);
    if (!reading)
        reading = findPeriodIn(text, m_hints);
    if (!reading)
        return {CellState::Bad,
                {},
                IoText::tr("this is not a month, quarter or year that exists. Write it like "
                           "2024-04, Apr 2024 or 30/04/2024 (day first)")};
    key.value = *reading;
    return key;
}

/// "Apr" beside "2024/25", a month or its number beside its calendar year, or a month that says its
/// own.
KeyCell<PeriodReading> RowKeys::readMonthOfYear(std::string_view cell) const
{
    const size_t between = cell.find(kBetween);
    if (between == std::string_view::npos)
        return readPeriodText(cell);
    const QString year = cellText(cell.substr(0, between));
    const QString month = cellText(cell.substr(between + 1));
    if (isSetAside(month) || isSetAside(year))
        return {CellState::SetAside};
    if (const auto reading = readPeriod(month, m_hints))
        return {CellState::Good, *reading};
    if (const auto reading = readPeriod(QString(month + u' ' + year), m_hints))
        return {CellState::Good, *reading};
    if (const auto reading = readPeriod(numberedMonth(month, year), m_hints))
        return {CellState::Good, *reading};
    return readPeriodText(cell.substr(between + 1));
}

KeyCell<QString> RowKeys::readBreakdownText(std::string_view cell, const QString &dimension) const
{
    const QString text = cellText(cell);
    KeyCell<QString> key = textFault<QString>(cell, text);
    if (key.state == CellState::Blank)
        return {CellState::Good}; // no division: the total
    if (key.state != CellState::Good)
        return key;
    if (!dimension.isEmpty())
        key.value = dimension + u'=' + QString(text).replace(u';', u',');
    else if (text.contains(u'='))
        key.value = sortedBreakdown(text);
    else
        key.value = QStringLiteral("breakdown=") + QString(text).replace(u';', u',');
    if (key.value.isEmpty())
        return {CellState::Bad,
                {},
                IoText::tr("a dimension stands twice in this breakdown. Name each once, like "
                           "sex=female;type=1")};
    return key;
}

KeyCell<NumberScale> RowKeys::readScaleText(std::string_view cell) const
{
    const QString text = cellText(cell);
    if (!m_mapping.scaleColumn)
        return {CellState::Good, {unitFactor(text)}};
    if (m_mapping.scaleColumn->fractions.contains(text, Qt::CaseInsensitive))
        return {CellState::Good, {kPerCentOfFraction, true}};
    for (const auto &[word, factor] : m_mapping.scaleColumn->factors) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return {CellState::Good, {factor}};
    }
    return {CellState::Good, {}};
}

} // namespace candour
