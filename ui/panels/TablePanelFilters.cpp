// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ColumnFilterDialog.h"
#include "ui/models/TableProxy.h"
#include "ui/panels/FilterChips.h"
#include "ui/panels/TablePanel.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QDateTime>

/// Which rows of a table are shown: asking for it, chips of it, and its words.
namespace candour {

namespace {

/// The filter that lets this value of the column pass.
ColumnFilter filterTo(const FilterColumn &column, const QVariant &raw, const QString &words)
{
    const Field *field = column.field;
    ColumnFilter filter;
    filter.column = column.id;
    const bool isPeriod = field && field->kind == FieldKind::Period;
    filter.test = isPeriod ? ColumnFilter::Test::Choices : usualTest(column);
    const bool isBlank = passes({filter.column, ColumnFilter::Test::Empty}, raw, words);
    switch (filter.test) {
    case ColumnFilter::Test::NumberRange:
        filter.least = filter.most = raw.toDouble();
        break;
    case ColumnFilter::Test::DateRange:
        filter.first = filter.last = raw.typeId() == QMetaType::QDateTime
            ? raw.toDateTime().toLocalTime().date()
            : raw.toDate();
        break;
    case ColumnFilter::Test::Choices:
        if (raw.typeId() == QMetaType::Bool)
            filter.codes = {raw.toBool() ? QStringLiteral("yes") : QStringLiteral("no")};
        else if (field->isReference())
            filter.codes = {raw.value<Uid>().toText()};
        else
            filter.codes = raw.toStringList();
        break;
    default:
        filter.text = words;
        break;
    }
    if (isBlank || (filter.test == ColumnFilter::Test::Contains && filter.text.isEmpty()))
        filter.test = ColumnFilter::Test::Empty;
    return filter;
}

} // namespace

const TableFilter &TablePanel::filter() const
{
    return m_proxy->filter();
}

void TablePanel::setFilter(const TableFilter &filter)
{
    m_proxy->setFilter(filter);
    if (m_filterLine->text().trimmed() != filter.text)
        m_filterLine->setText(filter.text);
    showChips();
    updateState();
}

void TablePanel::showChips()
{
    QList<FilterChips::Chip> chips;
    const QList<FilterColumn> columns = filterColumns();
    for (const ColumnFilter &filter : m_proxy->filter().columns) {
        for (const FilterColumn &column : columns) {
            if (column.id == filter.column)
                chips.append({filter.column, filterWords(filter, column)});
        }
    }
    m_chips->setChips(chips);
}

QList<FilterColumn> TablePanel::filterColumns() const
{
    QList<FilterColumn> columns;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const QString id = m_proxy->columnIdOf(column);
        if (!id.isEmpty())
            columns.append({id, m_proxy->headerData(column, Qt::Horizontal).toString(),
                            fieldOf(column), [this, column] { return m_proxy->valuesOf(column); }});
    }
    return columns;
}

void TablePanel::askFilter(const QString &columnId)
{
    const QList<FilterColumn> columns = filterColumns();
    if (columns.isEmpty())
        return;
    ColumnFilter start;
    start.column = columnId;
    for (const FilterColumn &column : columns) {
        if (column.id == columnId)
            start.test = usualTest(column);
    }
    if (const ColumnFilter *now = m_proxy->filter().of(columnId))
        start = *now;
    auto *dialog = new ColumnFilterDialog(columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->begin(start);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        TableFilter filter = m_proxy->filter();
        filter.set(dialog->filter());
        setFilter(filter);
        m_view->setFocus();
    });
    dialog->open();
}

void TablePanel::askFilterOfCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const QList<int> columns = shownColumns();
    askFilter(m_proxy->columnIdOf(current.isValid() ? current.column() : columns.value(0)));
}

void TablePanel::filterToCurrentValue()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const QList<FilterColumn> columns = filterColumns();
    for (const FilterColumn &column : columns) {
        if (column.id != m_proxy->columnIdOf(current.column()))
            continue;
        TableFilter all = m_proxy->filter();
        all.set(filterTo(column, current.data(RawRole), current.data().toString()));
        setFilter(all);
    }
}

QString TablePanel::filterSentence() const
{
    QStringList parts;
    if (!m_proxy->filter().text.isEmpty())
        parts.append(tr("any column: “%1”").arg(m_proxy->filter().text));
    const QList<FilterColumn> columns = filterColumns();
    for (const ColumnFilter &filter : m_proxy->filter().columns) {
        for (const FilterColumn &column : columns) {
            if (column.id == filter.column)
                parts.append(filterWords(filter, column));
        }
    }
    return parts.isEmpty() ? QString()
                           : tr("Filtered by %1.").arg(parts.join(QStringLiteral("; ")));
}

} // namespace candour
