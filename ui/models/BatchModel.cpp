// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/BatchModel.h"

#include "core/base/Record.h"
#include "core/calc/NumberText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QLocale>
#include <QSet>

namespace candour {

namespace {

/// What each column holds, for its filter and for spreadsheets.
const Field &fieldAt(int column)
{
    static const QList<Field> fields = [] {
        QList<Field> all(BatchModel::ColumnCount);
        all[BatchModel::Time].kind = FieldKind::Timestamp;
        all[BatchModel::Kind].kind = FieldKind::Choice;
        all[BatchModel::Kind].options = {
            {QStringLiteral("import"), QT_TRANSLATE_NOOP("choice", "Import")},
            {QStringLiteral("typed"), QT_TRANSLATE_NOOP("choice", "Typed")},
            {QStringLiteral("sample"), QT_TRANSLATE_NOOP("choice", "Sample")}};
        all[BatchModel::Figures].kind = FieldKind::Integer;
        all[BatchModel::State].kind = FieldKind::Choice;
        all[BatchModel::State].options = {
            {QStringLiteral("in_force"), QT_TRANSLATE_NOOP("choice", "In force")},
            {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("choice", "Withdrawn")}};
        return all;
    }();
    return fields[column];
}

} // namespace

void BatchModel::setBatches(const QList<Row> &rows)
{
    QSet<Uid> kept;
    for (const Row &row : rows)
        kept.insert(row.uid);
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (kept.contains(m_rows[at].uid))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < int(rows.size()); ++at) {
        if (at >= m_rows.size() || m_rows[at].uid != rows[at].uid) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, rows[at]);
            endInsertRows();
        } else if (!(m_rows[at] == rows[at])) {
            m_rows[at] = rows[at];
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
}

const BatchModel::Row *BatchModel::row(const Uid &uid) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.uid == uid; });
    return found == m_rows.end() ? nullptr : &*found;
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BatchModel::kindText(const QString &kind)
{
    if (kind == QLatin1String("import"))
        return tr("Import");
    if (kind == QLatin1String("typed"))
        return tr("Typed");
    if (kind == QLatin1String("sample"))
        return tr("Sample");
    return kind;
}

QString BatchModel::timeText(const QDateTime &time)
{
    return QLocale(QLocale::English)
        .toString(time.toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm"));
}

QVariant BatchModel::text(const Row &row, int column) const
{
    switch (column) {
    case Time:
        return timeText(row.time);
    case Kind:
        return kindText(row.kind);
    case Source:
        return row.file;
    case MappingName:
        return row.mapping;
    case Figures:
        return formatNumber(double(row.figures), 0);
    case State:
        return row.withdrawn ? tr("Withdrawn") : tr("In force");
    default:
        return {};
    }
}

QVariant BatchModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Time:
        return row.order;
    case Figures:
        return row.figures;
    default:
        return text(row, column);
    }
}

QVariant BatchModel::raw(const Row &row, int column)
{
    switch (column) {
    case Time:
        return row.time;
    case Kind:
        return row.kind;
    case Source:
        return row.file;
    case MappingName:
        return row.mapping;
    case Figures:
        return row.figures;
    default:
        return row.withdrawn ? QStringLiteral("withdrawn") : QStringLiteral("in_force");
    }
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Source || index.column() == MappingName ? text(row, index.column())
                                                                         : QVariant();
    case Qt::ForegroundRole:
        return row.withdrawn ? QVariant(Theme::tokens().muted) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortKey(row, index.column());
    case IdRole:
        return QVariant::fromValue(row.uid);
    case RawRole:
        return raw(row, index.column());
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *kIds[] = {"time", "kind", "file", "mapping", "figures", "state"};
    const QString titles[] = {tr("When"),    tr("Kind"),    tr("File"),
                              tr("Read as"), tr("Figures"), tr("State")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case Qt::TextAlignmentRole:
        return int((section == Figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnIdRole:
        return QString::fromLatin1(kIds[section]);
    case FieldRole:
        return QVariant::fromValue(&fieldAt(section));
    default:
        return {};
    }
}

} // namespace candour
