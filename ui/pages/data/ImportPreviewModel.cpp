// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportPreviewModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

namespace candour {

namespace {

// Nobody reads a table of a thousand columns sideways; the mapping names them by their heads.
constexpr qsizetype kShownColumns = 200;

} // namespace

void ImportPreviewModel::setPreview(const CsvPreview &preview, int headerLine)
{
    beginResetModel();
    m_preview = preview;
    m_headerLine = headerLine > 0 ? headerLine : preview.headerLine;
    qsizetype widest = 0;
    for (const QStringList &row : m_preview.rows)
        widest = std::max(widest, row.size());
    m_columns = int(std::min(widest, kShownColumns));
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int line = m_preview.lines.value(index.row());
    const bool isHeads = line == m_headerLine;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_preview.rows[index.row()].value(index.column());
    case Qt::ForegroundRole:
        return line < m_headerLine ? Theme::tokens().muted : Theme::tokens().text;
    case Qt::BackgroundRole:
        return isHeads ? QVariant(Theme::tokens().selection) : QVariant();
    case Qt::FontRole: {
        QFont font = Theme::font(TextRole::Table);
        font.setWeight(isHeads ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::AccessibleDescriptionRole:
        return isHeads            ? tr("column head")
            : line < m_headerLine ? tr("above the heads")
                                  : QString();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_preview.lines.value(section)) : QVariant();
    // "#3" is how a mapping names a column whose head is empty or stands twice.
    if (role == Qt::DisplayRole || role == ColumnIdRole)
        return QStringLiteral("#%1").arg(section + 1);
    return {};
}

} // namespace candour
