// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/RecordTableModel.h"

#include "core/domain/AdditionalFields.h"
#include "ui/models/CellEdit.h"
#include "ui/widgets/TableRoles.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace candour {

namespace {

constexpr qsizetype kMostMoves = 2'000'000; ///< of rows, when others are taken out before them

bool isNumber(const Field &field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
}

int placeOfOption(const Field &field, const QString &code)
{
    for (int i = 0; i < field.options.size(); ++i) {
        if (field.options[i].code == code)
            return i;
    }
    return int(field.options.size());
}

/// "R-12" as what it counts: R-9 stands before R-12.
QString paddedNumber(const QString &number)
{
    const qsizetype dash = number.lastIndexOf(u'-');
    return number.left(dash + 1) + number.mid(dash + 1).rightJustified(10, u'0');
}

} // namespace

RecordTableModel::RecordTableModel(const RecordKind &kind, const TitleLookup &titles,
                                   const TermDictionary &terms, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_titles(titles)
    , m_terms(terms)
{
}

void RecordTableModel::countRows(int from)
{
    for (int row = from; row < m_records.size(); ++row)
        m_rows.insert(m_records[row].uid, row);
}

void RecordTableModel::setRecords(const RecordList &records)
{
    beginResetModel();
    m_records = records;
    m_rows.clear();
    m_rows.reserve(records.size());
    m_knownTitles.clear();
    countRows(0);
    endResetModel();
}

void RecordTableModel::setAdditional(const QList<AdditionalColumn> &columns)
{
    beginResetModel();
    m_additional = columns;
    endResetModel();
}

const Field &RecordTableModel::fieldAt(int column) const
{
    const auto own = int(m_kind.fields.size());
    return column < own ? m_kind.fields[column] : m_additional[column - own].field;
}

/// Neighbours in one go; many scattered rows as the stretch they span, because every signal costs
/// views and sorting more than a look at an unchanged row.
void RecordTableModel::tellChanged(QList<int> rows)
{
    constexpr int kMostStretches = 20;
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> stretches;
    for (const int row : std::as_const(rows)) {
        if (!stretches.isEmpty() && row <= stretches.last().second + 1)
            stretches.last().second = row;
        else
            stretches.append({row, row});
    }
    if (stretches.size() > kMostStretches)
        stretches = {{rows.first(), rows.last()}};
    for (const auto &[first, last] : std::as_const(stretches))
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

/// From the end, so that no row moves before it is its turn; more stretches than a view can follow
/// are a new list.
void RecordTableModel::takeOut(const QList<Uid> &removed)
{
    QList<int> rows;
    for (const Uid &uid : removed) {
        if (const int row = rowOf(uid); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QList<std::pair<int, int>> stretches; // first row, last row
    for (const int row : std::as_const(rows)) {
        if (!stretches.isEmpty() && row == stretches.last().first - 1)
            stretches.last().first = row;
        else
            stretches.append({row, row});
    }
    if (stretches.size() * m_records.size() > kMostMoves) {
        const QSet<Uid> gone(removed.begin(), removed.end());
        RecordList left = m_records;
        left.removeIf([&gone](const RecordData &record) { return gone.contains(record.uid); });
        return setRecords(left);
    }
    for (const auto &[first, last] : std::as_const(stretches)) {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(m_records[row].uid);
        m_records.remove(first, last - first + 1);
        countRows(first);
        endRemoveRows();
    }
}

void RecordTableModel::patch(const RecordList &changed, const QList<Uid> &removed)
{
    takeOut(removed);
    QList<int> touched;
    RecordList added;
    for (const RecordData &record : changed) {
        m_knownTitles.remove(record.uid);
        const int row = rowOf(record.uid);
        if (row < 0) {
            added.append(record);
            continue;
        }
        m_records[row] = record;
        touched.append(row);
    }
    if (!touched.isEmpty())
        tellChanged(touched);
    if (added.isEmpty())
        return;
    const int end = int(m_records.size());
    beginInsertRows({}, end, end + int(added.size()) - 1);
    m_records += added;
    countRows(end);
    endInsertRows();
}

void RecordTableModel::patchTo(const RecordList &records)
{
    QSet<Uid> gone(m_rows.keyBegin(), m_rows.keyEnd());
    RecordList changed;
    for (const RecordData &record : records) {
        gone.remove(record.uid);
        const int row = rowOf(record.uid);
        if (row < 0 || m_records[row] != record)
            changed.append(record);
    }
    patch(changed, gone.values());
}

void RecordTableModel::refreshTitles()
{
    m_knownTitles.clear();
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, SortRole});
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kind.fields.size() + m_additional.size());
}

/// Sorting asks for millions of them; the base class counts rows and columns by virtual calls.
QModelIndex RecordTableModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = !parent.isValid() && row >= 0 && row < m_records.size() && column >= 0
        && column < m_kind.fields.size() + m_additional.size();
    return isThere ? createIndex(row, column) : QModelIndex();
}

QString RecordTableModel::titleOf(const RecordKind &kind, const Uid &uid) const
{
    if (uid.isNull() || !m_titles)
        return {};
    const auto known = m_knownTitles.constFind(uid);
    return known != m_knownTitles.cend() ? *known : *m_knownTitles.insert(uid, m_titles(kind, uid));
}

QVariant RecordTableModel::raw(int row, int column) const
{
    const auto own = int(m_kind.fields.size());
    if (column < own)
        return m_records[row].value(column);
    const AdditionalColumn &additional = m_additional[column - own];
    return additionalValue(additional.field, m_records[row].additional, additional.uid);
}

QString RecordTableModel::words(int row, int column) const
{
    const Field &field = fieldAt(column);
    const QVariant value = raw(row, column);
    if (const auto known = m_words.constFind(field.name); known != m_words.cend())
        return known->value(value.toString(), value.toString());
    return fieldWords(field, value, [this](const RecordKind &kind, const Uid &uid) {
        return titleOf(kind, uid);
    });
}

QVariant RecordTableModel::sortValue(int row, int column) const
{
    const Field &field = fieldAt(column);
    if (m_words.contains(field.name))
        return words(row, column);
    const QVariant value = raw(row, column);
    switch (field.kind) {
    case FieldKind::Choice:
        return value.isValid() ? QVariant(placeOfOption(field, value.toString())) : QVariant();
    case FieldKind::ReferenceNumber:
        return paddedNumber(value.toString());
    case FieldKind::Line:
    case FieldKind::Text:
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::Timestamp:
    case FieldKind::Period: // the machine form sorts in time
    case FieldKind::YesNo:
    case FieldKind::Computed:
        return value;
    default:
        return words(row, column);
    }
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = fieldAt(index.column());
    const RecordData &record = m_records[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return words(index.row(), index.column()).simplified();
    case Qt::ToolTipRole: {
        const QString text = words(index.row(), index.column());
        return text.size() > 20
            ? QVariant(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")))
            : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(index.row(), index.column());
    case IdRole:
        return QVariant::fromValue(record.uid);
    case RawRole:
        return raw(index.row(), index.column());
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &field = fieldAt(section);
    const qsizetype additional = section - m_kind.fields.size();
    switch (role) {
    case Qt::DisplayRole: {
        const QString label = fieldLabel(field, m_terms);
        return field.unit.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, field.unit);
    }
    case Qt::ToolTipRole:
        return expandTerms(QCoreApplication::translate("help", field.help), m_terms);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    case ColumnIdRole:
        return additional < 0 ? field.name : u'+' + m_additional[additional].uid.toText();
    case FieldRole:
        return QVariant::fromValue(&field);
    default:
        return {};
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_editable || !index.isValid())
        return flags;
    const Field &field = fieldAt(index.column());
    if (!isEditableInCell(field) || m_fixed.contains(field.name))
        return flags;
    const RecordData &record = m_records[index.row()];
    if (!field.visibleWhen || field.visibleWhen(record))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace candour
