// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Record.h"
#include "core/domain/Period.h"
#include "ui/models/TableProxy.h"
#include "ui/models/TextKey.h"
#include "ui/widgets/TableRoles.h"

#include <QSet>

#include <algorithm>

/// Which rows of a table pass its filter, and what a column can be filtered by.
namespace candour {

namespace {

constexpr QChar kBetweenCells = u'\x1f';

/// Whether a filter of the column may list the values that it holds. Those of choices are known
/// from the field; a number, a date or a long text is looked for otherwise.
bool isChosenFrom(const Field *field)
{
    return !field || field->isReference() || field->kind == FieldKind::Period
        || field->kind == FieldKind::Line;
}

/// The value as a filter compares it.
QVariant codeOf(const Field *field, const QVariant &raw)
{
    return field && field->isReference() ? QVariant(raw.value<Uid>().toText()) : raw;
}

/// A period is within the days when all of it is.
bool isWithinDays(const ColumnFilter &filter, const QString &text)
{
    const auto period = Period::fromText(text);
    return period && (!filter.first.isValid() || period->firstDay() >= filter.first)
        && (!filter.last.isValid() || period->lastDay() <= filter.last);
}

bool passesIn(const ColumnFilter &filter, const Field *field, const QVariant &raw,
              const QString &words)
{
    if (field && field->kind == FieldKind::Period && filter.test == ColumnFilter::Test::DateRange)
        return isWithinDays(filter, raw.toString());
    if (!field && !raw.isValid())
        return passes(filter, words, words);
    return passes(filter, codeOf(field, raw), words);
}

} // namespace

void TableProxy::setFilter(const TableFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_folded = folded(filter.text);
    m_filterColumns.clear();
    // Not invalidateFilter(): it takes scattered rows out one by one, a minute for 100,000.
    invalidate();
}

const QString &TableProxy::wordsOfRow(int row) const
{
    if (m_words.empty())
        m_words.resize(size_t(sourceModel()->rowCount()));
    QString &words = m_words[size_t(row)];
    if (words.isNull()) {
        words = QLatin1String("");
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            words += folded(sourceModel()->index(row, column).data().toString()) + kBetweenCells;
    }
    return words;
}

const Field *TableProxy::fieldOf(int column) const
{
    return sourceModel()->headerData(column, Qt::Horizontal, FieldRole).value<const Field *>();
}

const QList<ColumnValue> &TableProxy::valuesOf(int column) const
{
    static const QList<ColumnValue> none;
    if (!sourceModel() || column < 0 || column >= sourceModel()->columnCount())
        return none;
    if (const auto known = m_values.constFind(column); known != m_values.cend())
        return *known;
    QList<ColumnValue> &values = m_values[column];
    const Field *field = fieldOf(column);
    if (!isChosenFrom(field))
        return values;
    QSet<QString> seen;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QModelIndex cell = sourceModel()->index(row, column);
        const QVariant code = codeOf(field, cell.data(field ? int(RawRole) : int(Qt::DisplayRole)));
        const QString text = code.toString();
        if (text.isEmpty() || seen.contains(text))
            continue;
        if (seen.size() == kMostValues) {
            values.clear();
            return values;
        }
        seen.insert(text);
        values.append({text, cell.data().toString()});
    }
    const bool inTime = field && field->kind == FieldKind::Period; // the machine form sorts so
    std::sort(values.begin(), values.end(), [inTime](const ColumnValue &a, const ColumnValue &b) {
        return inTime ? a.code < b.code
                      : withNumbersInOrder(folded(a.label)) < withNumbersInOrder(folded(b.label));
    });
    return values;
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter.isEmpty())
        return true;
    if (!m_folded.isEmpty() && !wordsOfRow(row).contains(m_folded))
        return false;
    for (const ColumnFilter &filter : m_filter.columns) {
        auto column = m_filterColumns.constFind(filter.column);
        if (column == m_filterColumns.cend()) {
            int found = -1;
            for (int i = 0; found < 0 && i < sourceModel()->columnCount(); ++i) {
                const QVariant id = sourceModel()->headerData(i, Qt::Horizontal, ColumnIdRole);
                found = id.toString() == filter.column ? i : -1;
            }
            column = m_filterColumns.insert(filter.column, found);
        }
        if (*column < 0) // of a column that is gone: says nothing
            continue;
        const QModelIndex cell = sourceModel()->index(row, *column, parent);
        const QString words = cell.data().toString();
        if (!passesIn(filter, fieldOf(*column), cell.data(RawRole), words))
            return false;
    }
    return true;
}

} // namespace candour
