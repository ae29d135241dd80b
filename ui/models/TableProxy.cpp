// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/TableProxy.h"

#include "ui/widgets/TableRoles.h"

#include <QDateTime>

#include <algorithm>
#include <bit>

namespace candour {

namespace {

constexpr QChar kBetweenCells = u'\x1f';

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

/// Without case and accents.
QString folded(const QString &text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// With the number of its digits before each whole number, so that "ward 2" stands before "ward
/// 10".
QString withNumbersInOrder(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isDigit))
        return text;
    QString key;
    key.reserve(text.size() + 4);
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += text[i++];
            continue;
        }
        qsizetype from = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        while (from < i - 1 && text[from] == u'0')
            ++from;
        key += QChar(char16_t(u'0' + qMin<qsizetype>(i - from, 100)));
        key += QStringView(text).mid(from, i - from);
    }
    return key;
}

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
    m_ranks.clear();
    m_words.clear();
    m_filterColumns.clear();
}

void TableProxy::forgetRows(int first, int last)
{
    m_ranks.clear();
    for (int row = first; row <= last; ++row) {
        if (size_t(row) < m_words.size())
            m_words[size_t(row)] = QString();
        if (m_keyColumn >= 0 && size_t(row) < m_keys.size())
            m_keys[size_t(row)] = keyOfRow(row);
    }
}

void TableProxy::rowsAdded(int first, int last)
{
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
    if (!m_words.empty())
        m_words.erase(m_words.begin() + first, m_words.begin() + last + 1);
    if (m_keyColumn >= 0)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
}

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

TableProxy::SortKey TableProxy::keyOfRow(int row) const
{
    const QModelIndex cell = sourceModel()->index(row, m_keyColumn);
    return keyOf(cell.data(sortRole()));
}

void TableProxy::makeKeys(int column) const
{
    m_keyColumn = column;
    const int rows = sourceModel()->rowCount();
    m_keys.clear();
    m_keys.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row)
        m_keys.push_back(keyOfRow(row));
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
        QVariant raw = cell.data(RawRole);
        if (!raw.isValid()
            && !sourceModel()->headerData(*column, Qt::Horizontal, FieldRole).isValid())
            raw = words;
        if (!passes(filter, raw, words))
            return false;
    }
    return true;
}

} // namespace candour
