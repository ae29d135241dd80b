// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/RowKeys.h"

#include "core/io/IoText.h"

#include <algorithm>
#include <limits>

namespace candour {

namespace {

/// In the place of an indicator: that of a row above, or of the same row.
constexpr quint32 kNamedElsewhere = std::numeric_limits<quint32>::max();

std::string_view cellAt(std::span<const std::string_view> fields, int column)
{
    return column >= 0 && size_t(column) < fields.size() ? fields[size_t(column)]
                                                         : std::string_view();
}

/// Takes what is bad, blank or set aside into the key; true when the cell is good.
template <typename T>
bool accept(const KeyCell<T> &cell, int column, RowKey &key)
{
    if (cell.state == CellState::Good)
        return true;
    key.state = cell.state;
    key.column = column;
    key.reason = cell.reason;
    return false;
}

} // namespace

RowKeys::RowKeys(const Mapping &mapping, const ColumnPlan &plan, const PeriodHints &hints,
                 TableBuilder &builder)
    : m_mapping(mapping)
    , m_plan(plan)
    , m_hints(hints)
    , m_builder(builder)
    , m_codes([this](std::string_view cell) {
        const KeyCell<QString> code = readCode(cell);
        const quint32 id =
            code.state == CellState::Good ? m_builder.organisationId(code.value, {}) : 0;
        return KeyCell<quint32> {code.state, id, code.reason};
    })
    , m_names([this](std::string_view cell) {
        // The name of a row with a code is looked at only for its first row: see readOrganisation.
        const KeyCell<QString> name = readName(cell);
        return KeyCell<quint32> {name.state, 0, name.reason};
    })
    , m_indicators([this](std::string_view cell) { return readIndicatorText(cell); })
    , m_periods([this](std::string_view cell) {
        return m_plan.year == kNoColumn ? readPeriodText(cell) : readMonthOfYear(cell);
    })
    , m_scales([this](std::string_view cell) { return readScaleText(cell); })
    , m_above(plan.repeats.size())
{
    for (const IndicatorName &name : mapping.indicatorNames) {
        const quint32 indicator =
            name.code.isEmpty() ? kNamedElsewhere : m_builder.indicatorId(name.code);
        m_indicatorNames.insert(name.text.simplified().toCaseFolded(), {indicator, name.part});
    }
    for (const BreakdownSource &breakdown : mapping.breakdowns) {
        m_breakdowns.emplace_back([this, dimension = breakdown.dimension](std::string_view cell) {
            return readBreakdownText(cell, dimension);
        });
        m_breakdownConstants.push_back(breakdown.value.constant.toUtf8());
    }
    for (const RowPattern &pattern : mapping.setAside)
        m_patterns.emplace_back([text = pattern.text.simplified()](std::string_view cell) {
            return KeyCell<bool> {CellState::Good, matchesPattern(text, cellText(cell))};
        });
    readConstants();
}

void RowKeys::readConstants()
{
    const bool fixedCode = !m_mapping.organisationCode.constant.isEmpty();
    if (fixedCode || !m_mapping.organisationName.constant.isEmpty())
        m_fixedOrganisation = m_builder.organisationId(
            m_mapping.organisationCode.constant.toUpper(), m_mapping.organisationName.constant);
    if (const QString code = m_mapping.indicator.constant; !code.isEmpty())
        m_fixedIndicator = fixedIndicator(code);
    // Beside a column a constant only says which year it is.
    if (!m_mapping.period.constant.isEmpty() && m_plan.period == kNoColumn)
        m_fixedPeriod = readPeriod(m_mapping.period.constant, m_hints);
}

/// The constant may be one of the words for which the mapping knows a code.
IndicatorKey RowKeys::fixedIndicator(const QString &text)
{
    const auto named = m_indicatorNames.constFind(text.simplified().toCaseFolded());
    return named != m_indicatorNames.cend() ? *named : IndicatorKey {m_builder.indicatorId(text)};
}

void RowKeys::read(std::span<const std::string_view> fields, RowKey &key)
{
    key.state = CellState::Good;
    key.column = kNoColumn;
    const bool good = readSetAside(fields, key) && readOrganisation(fields, key)
        && readIndicator(fields, key) && readPeriodCell(fields, key) && readBreakdown(fields, key)
        && readScale(fields, key);
    Q_UNUSED(good) // the key says it
}

std::string_view RowKeys::labelAt(Fields fields, int column)
{
    const std::string_view cell = cellAt(fields, column);
    if (m_plan.repeats.empty())
        return cell;
    const auto repeats = std::find(m_plan.repeats.begin(), m_plan.repeats.end(), column);
    if (column == kNoColumn || repeats == m_plan.repeats.end())
        return cell;
    std::string &above = m_above[size_t(repeats - m_plan.repeats.begin())];
    if (!trimmedUtf8(cell).empty())
        above = cell;
    return above;
}

bool RowKeys::readSetAside(Fields fields, RowKey &key)
{
    for (size_t i = 0; i < m_patterns.size(); ++i) {
        const int column = m_plan.setAside[i];
        if (column != kNoColumn && m_patterns[i].at(cellAt(fields, column)).value) {
            key.state = CellState::SetAside;
            key.column = column;
            return false;
        }
    }
    return true;
}

bool RowKeys::readOrganisation(Fields fields, RowKey &key)
{
    const int nameColumn = m_plan.organisationName;
    if (m_fixedOrganisation)
        key.organisation = *m_fixedOrganisation;
    if (m_fixedOrganisation || !m_plan.providerColumns.empty())
        return true;
    const std::string_view name = labelAt(fields, nameColumn);
    if (nameColumn != kNoColumn) {
        const KeyCell<quint32> &cell = m_names.at(name);
        if (cell.state != CellState::Blank && !accept(cell, nameColumn, key))
            return false;
    }
    const int codeColumn = m_plan.organisationCode;
    if (codeColumn != kNoColumn) {
        const KeyCell<quint32> &cell = m_codes.at(labelAt(fields, codeColumn));
        if (cell.state == CellState::Good) {
            key.organisation = cell.value;
            QString &known = m_builder.table().organisations[qsizetype(cell.value)].name;
            if (known.isNull())
                known = nameColumn == kNoColumn ? QStringLiteral("") : cellText(name);
            return true;
        }
        if (cell.state != CellState::Blank)
            return accept(cell, codeColumn, key);
    }
    const KeyCell<QString> byName = readName(name);
    if (!accept(byName, nameColumn != kNoColumn ? nameColumn : codeColumn, key))
        return false;
    key.organisation = m_builder.organisationId({}, byName.value);
    return true;
}

bool RowKeys::readIndicator(Fields fields, RowKey &key)
{
    key.indicator = {};
    if (m_fixedIndicator) {
        key.indicator = *m_fixedIndicator;
        return true;
    }
    if (m_plan.indicator == kNoColumn)
        return true;
    const KeyCell<IndicatorKey> &cell = m_indicators.at(labelAt(fields, m_plan.indicator));
    key.indicator = cell.value;
    if (!accept(cell, m_plan.indicator, key))
        return false;
    if (cell.value.indicator != kNamedElsewhere) {
        m_indicatorAbove = cell.value.indicator;
        return readPart(fields, key);
    }
    if (!m_indicatorAbove) {
        key.state = CellState::Bad;
        key.column = m_plan.indicator;
        key.reason = IoText::tr("this is a part of an indicator, and no row above names one. Say "
                                "of which it is");
        return false;
    }
    key.indicator.indicator = *m_indicatorAbove;
    return true;
}

/// A column beside the indicator may say that the row holds its numerator.
bool RowKeys::readPart(Fields fields, RowKey &key)
{
    if (m_plan.part == kNoColumn)
        return true;
    const QString text = cellText(cellAt(fields, m_plan.part)).toCaseFolded();
    const auto named = m_indicatorNames.constFind(text);
    if (named != m_indicatorNames.cend() && named->indicator == kNamedElsewhere)
        key.indicator.part = named->part;
    return true;
}

bool RowKeys::readPeriodCell(Fields fields, RowKey &key)
{
    if (m_fixedPeriod) {
        key.period = *m_fixedPeriod;
        return true;
    }
    if (m_plan.period == kNoColumn)
        return true;
    std::string_view text = labelAt(fields, m_plan.period);
    if (m_plan.year != kNoColumn && !trimmedUtf8(text).empty()) {
        m_yearAndMonth = labelAt(fields, m_plan.year);
        m_yearAndMonth += kBetween;
        m_yearAndMonth += text;
        text = m_yearAndMonth;
    }
    const KeyCell<PeriodReading> &cell = m_periods.at(text);
    key.period = cell.value;
    return accept(cell, m_plan.period, key);
}

bool RowKeys::readBreakdown(Fields fields, RowKey &key)
{
    key.breakdown = 0;
    for (size_t i = 0; i < m_breakdowns.size(); ++i) {
        const int column = m_plan.breakdowns[i];
        const std::string_view text = column != kNoColumn
            ? cellAt(fields, column)
            : std::string_view(m_breakdownConstants[i].constData());
        const KeyCell<QString> &cell = m_breakdowns[i].at(text);
        if (!accept(cell, column, key))
            return false;
        if (cell.value.isEmpty())
            continue;
        key.breakdown = extended(key.breakdown, cell.value, key, column);
        if (key.state != CellState::Good)
            return false;
    }
    return true;
}

quint32 RowKeys::extended(quint32 breakdown, const QString &more, RowKey &key, int column)
{
    const QPair<quint32, QString> step(breakdown, more);
    const auto found = m_extended.constFind(step);
    if (found != m_extended.cend())
        return *found;
    const QString &before = m_builder.table().breakdowns[qsizetype(breakdown)];
    const QString text = sortedBreakdown(before.isEmpty() ? more : QString(before + u';' + more));
    if (text.isEmpty()) {
        key.state = CellState::Bad;
        key.column = column;
        key.reason = IoText::tr("two columns of the mapping give the same dimension. Give each its "
                                "own name");
        return 0;
    }
    const quint32 id = m_builder.breakdownId(text);
    m_extended.insert(step, id);
    return id;
}

bool RowKeys::readScale(Fields fields, RowKey &key)
{
    key.scale = m_plan.scaleColumn == kNoColumn
        ? NumberScale()
        : m_scales.at(cellAt(fields, m_plan.scaleColumn)).value;
    return true;
}

} // namespace candour
