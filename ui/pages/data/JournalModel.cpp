// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/JournalModel.h"

#include "core/calc/ValueWords.h"
#include "ui/widgets/TableRoles.h"

#include <algorithm>

namespace candour {

namespace {

constexpr const char *kColumnIds[JournalModel::ColumnCount] = {"entry", "when", "who", "what",
                                                               "why"};

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_lookFurther.setSingleShot(true);
    m_lookFurther.setInterval(0);
    connect(&m_lookFurther, &QTimer::timeout, this, [this] { fetchMore({}); });
}

void JournalModel::setReader(std::unique_ptr<JournalReader> reader)
{
    m_lookFurther.stop();
    beginResetModel();
    m_lines.clear();
    m_reader = std::move(reader);
    m_failed = false;
    endResetModel();
    fetchMore({});
}

void JournalModel::addNewer(const QList<JournalLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, 0, int(lines.size()) - 1);
    m_lines = lines + m_lines;
    endInsertRows();
    Q_EMIT advanced();
}

int JournalModel::rowOf(qint64 sequence) const
{
    const auto found =
        std::lower_bound(m_lines.begin(), m_lines.end(), sequence,
                         [](const JournalLine &line, qint64 of) { return line.sequence > of; });
    return found != m_lines.end() && found->sequence == sequence ? int(found - m_lines.begin())
                                                                 : -1;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalLine &line = m_lines[index.row()];
    if (role == IdRole)
        return line.sequence;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Entry ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Entry:
        return QString::number(line.sequence);
    case When:
        return stampWords(line.time);
    case Who:
        return line.who;
    case What:
        return role == Qt::DisplayRole ? oneLine(line.what) : line.what;
    case Why:
        return role == Qt::DisplayRole ? oneLine(line.reason) : line.reason;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnIdRole)
        return QLatin1String(kColumnIds[section]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Entry ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Entry:
        return tr("Entry");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !isAtEnd() && !m_failed && !m_lookFurther.isActive();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || isAtEnd())
        return;
    auto lines = m_reader->next(kAtOnce);
    m_failed = !lines;
    if (m_failed) {
        Q_EMIT failed(lines.error());
        return;
    }
    if (!lines->isEmpty()) {
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines->size()) - 1);
        m_lines += *lines;
        endInsertRows();
    } else if (!isAtEnd()) {
        m_lookFurther.start();
    }
    Q_EMIT advanced();
}

} // namespace candour
