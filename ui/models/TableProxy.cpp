// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/TableProxy.h"

#include "ui/models/TextKey.h"
#include "ui/widgets/TableRoles.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <bit>
#include <utility>

namespace candour {

namespace {

/// In the order of the numbers, as unsigned integers.
quint64 inOrder(double number)
{
    const auto bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
    constexpr quint64 sign = quint64(1) << 63;
    return (bits & sign) ? ~bits : bits | sign;
}

quint64 inOrder(qint64 number)
{
    return quint64(number) ^ (quint64(1) << 63);
}

constexpr int kSliceMs = 15;
constexpr int kRowsBetweenLooks = 64; ///< at the clock
constexpr qsizetype kPacked = 8; ///< characters in one number

/// Eight characters from `from` as one number; what is beyond Latin-1 counts as its last letter, so
/// that equal numbers leave the question open.
quint64 packed(const QString &text, qsizetype from)
{
    quint64 number = 0;
    for (qsizetype i = from; i < from + kPacked; ++i)
        number = (number << 8) | (i < text.size() ? qMin<char16_t>(text[i].unicode(), 0xff) : 0);
    return number;
}

} // namespace

TableProxy::TableProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &TableProxy::makeKeysOfSlice);
}

void TableProxy::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    forget();
    m_refusals.clear();
    if (model) { // before the base class, which sorts in the same signals
        using Model = QAbstractItemModel;
        connect(model, &Model::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    forgetRows(from.row(), to.row());
                });
        connect(model, &Model::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { rowsAdded(first, last); });
        connect(model, &Model::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { rowsTaken(first, last); });
        connect(model, &Model::rowsMoved, this, &TableProxy::forget);
        connect(model, &Model::layoutChanged, this, &TableProxy::forget);
        connect(model, &Model::modelReset, this, &TableProxy::forget);
        connect(model, &Model::columnsInserted, this, &TableProxy::forget);
        connect(model, &Model::columnsRemoved, this, &TableProxy::forget);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void TableProxy::forget()
{
    m_keyColumn = -1;
    m_keys.clear();
    m_nextKeys.clear();
    m_ranks.clear();
    m_words.clear();
    m_filterColumns.clear();
    m_values.clear();
}

void TableProxy::forgetRows(int first, int last)
{
    m_ranks.clear();
    m_nextKeys.clear();
    m_values.clear();
    for (int row = first; row <= last; ++row) {
        if (size_t(row) < m_words.size())
            m_words[size_t(row)] = QString();
        if (m_keyColumn >= 0 && size_t(row) < m_keys.size())
            m_keys[size_t(row)] = keyOfRow(row, m_keyColumn);
    }
}

void TableProxy::rowsAdded(int first, int last)
{
    m_values.clear();
    m_nextKeys.clear();
    const auto count = size_t(last - first + 1);
    if (!m_words.empty())
        m_words.insert(m_words.begin() + first, count, QString());
    if (m_keyColumn < 0)
        return;
    m_keys.insert(m_keys.begin() + first, count, SortKey());
    forgetRows(first, last);
}

void TableProxy::rowsTaken(int first, int last)
{
    m_ranks.clear();
    m_nextKeys.clear();
    m_values.clear();
    if (!m_words.empty())
        m_words.erase(m_words.begin() + first, m_words.begin() + last + 1);
    if (m_keyColumn >= 0)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
}

void TableProxy::refuse(const Uid &record, const QString &columnId, const QString &sentence)
{
    m_refusals.insert({record, columnId}, sentence);
    const QModelIndex cell = indexOf(record, columnOf(columnId));
    if (cell.isValid())
        Q_EMIT dataChanged(cell, cell, {RefusalRole, Qt::ToolTipRole});
}

void TableProxy::clearRefusals()
{
    if (m_refusals.isEmpty())
        return;
    m_refusals.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {RefusalRole, Qt::ToolTipRole});
}

int TableProxy::columnOf(const QString &columnId) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnIdOf(column) == columnId)
            return column;
    }
    return -1;
}

QString TableProxy::columnIdOf(int column) const
{
    return headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

QModelIndex TableProxy::indexOf(const Uid &record, int column) const
{
    if (!sourceModel() || record.isNull() || column < 0)
        return {};
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        if (sourceModel()->index(row, 0).data(IdRole).value<Uid>() == record)
            return mapFromSource(sourceModel()->index(row, column));
    }
    return {};
}

bool TableProxy::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    m_refusals.remove({index.data(IdRole).value<Uid>(), columnIdOf(index.column())});
    Q_EMIT edited(index, value);
    return true;
}

QVariant TableProxy::data(const QModelIndex &index, int role) const
{
    if (!m_refusals.isEmpty()
        && (role == RefusalRole || role == Qt::ToolTipRole
            || role == Qt::AccessibleDescriptionRole)) {
        const auto refusal = m_refusals.constFind(
            {QSortFilterProxyModel::data(index, IdRole).value<Uid>(), columnIdOf(index.column())});
        if (refusal != m_refusals.cend())
            return refusal->toHtmlEscaped();
    }
    return role == RefusalRole ? QVariant() : QSortFilterProxyModel::data(index, role);
}

TableProxy::SortKey TableProxy::keyOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Float:
    case QMetaType::Double: {
        const double number = value.toDouble();
        return qIsNaN(number) ? SortKey() : SortKey {inOrder(number), 0, {}, false};
    }
    case QMetaType::QDate:
        return {inOrder(value.toDate().toJulianDay()), 0, {}, !value.toDate().isValid()};
    case QMetaType::QTime:
        return {quint64(value.toTime().msecsSinceStartOfDay()), 0, {}, !value.toTime().isValid()};
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        return {
            moment.isValid() ? inOrder(moment.toMSecsSinceEpoch()) : 0, 0, {}, !moment.isValid()};
    }
    default:
        return keyOfText(withNumbersInOrder(folded(value.toString())));
    }
}

TableProxy::SortKey TableProxy::keyOfText(const QString &text)
{
    const bool says = text.size() <= 2 * kPacked
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0xff; });
    return {packed(text, 0), packed(text, kPacked), says ? QString() : text, text.isEmpty()};
}

TableProxy::SortKey TableProxy::keyOfRow(int row, int column) const
{
    return keyOf(sourceModel()->index(row, column).data(sortRole()));
}

void TableProxy::sort(int column, Qt::SortOrder order)
{
    m_wanted = {column, order};
    m_nextKeys.clear();
    if (m_held)
        return;
    m_turn.stop();
    const bool isLong = sourceModel() && sourceModel()->rowCount() > kSortAtOnce;
    if (isLong && column >= 0 && column != m_keyColumn)
        m_turn.start();
    else
        QSortFilterProxyModel::sort(column, order);
}

void TableProxy::holdSorting()
{
    if (m_held || (sourceModel() && sourceModel()->rowCount() > 0))
        return;
    if (!m_turn.isActive())
        m_wanted = {sortColumn(), sortOrder()};
    m_turn.stop();
    m_held = true;
    QSortFilterProxyModel::sort(-1);
}

void TableProxy::resumeSorting()
{
    if (!std::exchange(m_held, false))
        return;
    sort(m_wanted.first, m_wanted.second);
    if (!isSorting())
        Q_EMIT sorted();
}

void TableProxy::makeKeysOfSlice()
{
    QElapsedTimer slice;
    slice.start();
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_nextKeys.reserve(size_t(rows));
    while (int(m_nextKeys.size()) < rows && slice.elapsed() < kSliceMs) {
        const int end = qMin(rows, int(m_nextKeys.size()) + kRowsBetweenLooks);
        while (int(m_nextKeys.size()) < end)
            m_nextKeys.push_back(keyOfRow(int(m_nextKeys.size()), m_wanted.first));
    }
    if (int(m_nextKeys.size()) < rows)
        return;
    m_turn.stop();
    m_keys = std::exchange(m_nextKeys, {});
    m_keyColumn = m_wanted.first;
    makeRanks();
    QSortFilterProxyModel::sort(m_wanted.first, m_wanted.second);
    Q_EMIT sorted();
}

void TableProxy::makeKeys(int column) const
{
    m_keyColumn = column;
    const int rows = sourceModel()->rowCount();
    m_keys.clear();
    m_keys.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row)
        m_keys.push_back(keyOfRow(row, column));
    makeRanks();
}

bool TableProxy::isBefore(const SortKey &a, const SortKey &b)
{
    if (a.number != b.number)
        return a.number < b.number;
    if (a.next != b.next)
        return a.next < b.next;
    return a.text < b.text;
}

/// The base class sorts by asking about two rows at a time, scattered in memory: it is quicker to
/// sort the keys by themselves first and to answer with their places.
void TableProxy::makeRanks() const
{
    struct Place {
        quint64 number;
        quint64 next;
        size_t row;
    };

    std::vector<Place> places;
    places.reserve(m_keys.size());
    for (size_t row = 0; row < m_keys.size(); ++row)
        places.push_back({m_keys[row].number, m_keys[row].next, row});
    const auto isBeforePlace = [this](const Place &a, const Place &b) {
        if (a.number != b.number)
            return a.number < b.number;
        if (a.next != b.next)
            return a.next < b.next;
        return m_keys[a.row].text < m_keys[b.row].text;
    };
    std::sort(places.begin(), places.end(), isBeforePlace);
    m_ranks.assign(m_keys.size(), 0);
    int rank = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        if (i > 0 && isBeforePlace(places[i - 1], places[i]))
            ++rank;
        m_ranks[places[i].row] = m_keys[places[i].row].absent ? -1 : rank;
    }
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_keyColumn != left.column())
        makeKeys(left.column());
    const bool upwards = sortOrder() == Qt::AscendingOrder; // the absent come last, whichever way
    if (!m_ranks.empty()) {
        const int a = m_ranks[size_t(left.row())];
        const int b = m_ranks[size_t(right.row())];
        return (a < 0) != (b < 0) ? upwards == (b < 0) : a < b;
    }
    const SortKey &a = m_keys[size_t(left.row())];
    const SortKey &b = m_keys[size_t(right.row())];
    return a.absent != b.absent ? upwards == b.absent : isBefore(a, b);
}

} // namespace candour
