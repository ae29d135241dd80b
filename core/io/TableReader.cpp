// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TableReader.h"

#include "core/io/IoText.h"

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kCellShown = 80;

bool isEmptyRow(std::span<const std::string_view> fields)
{
    return std::all_of(fields.begin(), fields.end(), [](std::string_view field) {
        return field.empty() || trimmedUtf8(field).empty();
    });
}

} // namespace

TableReader::TableReader(const Mapping &mapping, const ColumnPlan &plan, const PeriodHints &hints,
                         bool decimalComma, TableBuilder &builder)
    : m_mapping(mapping)
    , m_plan(plan)
    , m_builder(builder)
    , m_keys(mapping, plan, hints, builder)
    , m_figures(mapping, plan, decimalComma, builder.table())
{
    for (const PlannedMeasure &measure : plan.measures) {
        const bool own = !measure.indicator.isEmpty();
        m_measureIndicators.push_back(own ? std::optional(builder.indicatorId(measure.indicator))
                                          : std::nullopt);
        if (!measure.count.isEmpty())
            builder.markCount(m_measureIndicators.back());
    }
    for (const ProviderColumn &across : plan.providerColumns)
        m_providers.push_back(builder.organisationId(across.code, across.name));
}

void TableReader::readRow(Fields fields, int line)
{
    if (isEmptyRow(fields))
        return;
    m_fields = fields;
    m_line = line;
    ++m_builder.table().records;
    if (m_plan.repeatsHeads(fields)) {
        m_builder.setAside(IoText::tr("(the heads again)"), line);
        return;
    }
    m_keys.read(fields, m_key);
    if (m_key.state != CellState::Good) {
        turnAway();
        return;
    }
    ImportedRow start;
    start.organisation = m_key.organisation;
    start.indicator = m_key.indicator.indicator;
    start.breakdown = m_key.breakdown;
    start.period = m_key.period.period;
    start.dayOfMonth = m_mapping.period.kind ? quint8(0) : quint8(m_key.period.date.day());
    start.line = line;
    start.sheet = m_builder.sheet();
    if (!m_plan.providerColumns.empty()) {
        readProviders(start);
        return;
    }
    if (m_plan.threshold != kNoColumn)
        readThreshold(start);
    if (m_plan.periodColumns.empty())
        readMeasures(start);
    else
        readAcross(start);
}

void TableReader::readMeasures(const ImportedRow &start)
{
    for (size_t i = 0; i < m_plan.measures.size(); ++i) {
        ImportedRow row = start;
        if (m_measureIndicators[i])
            row.indicator = *m_measureIndicators[i];
        const FigureOutcome outcome = m_figures.read(m_fields, i, m_key.scale, row, m_complain);
        if (!m_measureIndicators[i])
            RowFigures::takePart(m_key.indicator.part, row);
        take(outcome, row);
    }
}

void TableReader::readAcross(const ImportedRow &start)
{
    for (const PeriodColumn &across : m_plan.periodColumns) {
        ImportedRow row = start;
        row.period = across.reading.period;
        row.dayOfMonth = 0;
        readCell(row, across.column);
    }
}

void TableReader::readProviders(const ImportedRow &start)
{
    for (size_t i = 0; i < m_providers.size(); ++i) {
        ImportedRow row = start;
        row.organisation = m_providers[i];
        if (m_plan.threshold != kNoColumn)
            readThreshold(row);
        readCell(row, m_plan.providerColumns[i].column);
    }
}

/// A cell that is the value, under the head of a period or a provider.
void TableReader::readCell(ImportedRow row, int column)
{
    if (m_measureIndicators.front())
        row.indicator = *m_measureIndicators.front();
    const NumberScale scale = m_key.scale.times(m_plan.measures.front().scale);
    const bool there = size_t(column) < m_fields.size();
    const std::string_view cell = there ? m_fields[size_t(column)] : std::string_view();
    const FigureOutcome outcome =
        m_figures.readCell(cell, column, m_key.indicator.part, scale, row, m_complain);
    take(outcome, row);
}

void TableReader::readThreshold(const ImportedRow &start)
{
    const QString text = cellShown(m_plan.threshold);
    if (text.isEmpty() || !holdsFigures())
        return;
    const quint32 indicator = m_measureIndicators.front().value_or(start.indicator);
    m_builder.addThreshold(
        {start.organisation, indicator, text, m_line, qint16(m_plan.threshold + 1)});
}

void TableReader::take(FigureOutcome outcome, const ImportedRow &row)
{
    if (outcome == FigureOutcome::Row)
        m_builder.add(row, m_key.indicator.part, m_figures.form());
    else if (outcome == FigureOutcome::Nothing)
        ++m_builder.table().blankCells;
    else
        m_builder.refuse(row);
}

void TableReader::complain(int column, const QString &reason)
{
    m_builder.complain(m_line, column, cellShown(column), reason);
}

/// A row whose cells do not say what it is about: left out on purpose, text below the table, or
/// a fault.
void TableReader::turnAway()
{
    if (m_key.state == CellState::SetAside) {
        m_builder.setAside(cellShown(m_key.column), m_line);
    } else if (!holdsFigures()) {
        m_builder.setAside(IoText::tr("(rows without figures)"), m_line);
    } else if (m_key.state == CellState::Blank) {
        complain(m_key.column,
                 IoText::tr("this cell is blank, so nobody knows what the figures of the row are "
                            "about. Fill it in"));
    } else {
        complain(m_key.column, m_key.reason);
    }
}

bool TableReader::holdsFigures() const
{
    const auto filled = [this](int column) {
        return column >= 0 && size_t(column) < m_fields.size()
            && !trimmedUtf8(m_fields[size_t(column)]).empty();
    };
    const auto anyFilled = [&](const PlannedSum &sum) {
        return std::any_of(sum.add.begin(), sum.add.end(), filled)
            || std::any_of(sum.subtract.begin(), sum.subtract.end(), filled);
    };
    const bool across = std::any_of(m_plan.periodColumns.begin(), m_plan.periodColumns.end(),
                                    [&](const PeriodColumn &c) { return filled(c.column); });
    const bool provided = std::any_of(m_plan.providerColumns.begin(), m_plan.providerColumns.end(),
                                      [&](const ProviderColumn &c) { return filled(c.column); });
    return across || provided
        || std::any_of(m_plan.measures.begin(), m_plan.measures.end(),
                       [&](const PlannedMeasure &measure) {
                           return filled(measure.value) || filled(measure.band)
                               || anyFilled(measure.numerator) || anyFilled(measure.denominator)
                               || anyFilled(measure.count);
                       });
}

QString TableReader::cellShown(int column) const
{
    if (column < 0 || size_t(column) >= m_fields.size())
        return {};
    const QString text = cellText(m_fields[size_t(column)]);
    return text.size() > kCellShown ? QString(text.left(kCellShown) + u'…') : text;
}

} // namespace candour
