// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/SheetPreviewModel.h"

#include "core/calc/NumberText.h"
#include "ui/pages/data/FateWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr int kShownDigits = 6;

QString numberWords(const ImportedRow &row)
{
    const auto number = [](double value) {
        return std::isnan(value) ? QStringLiteral("–")
                                 : QString::number(value, 'g', kShownDigits + 4);
    };
    if (!std::isnan(row.value))
        return number(row.value);
    if (!std::isnan(row.numerator) || !std::isnan(row.denominator))
        return SheetPreviewModel::tr("%1 of %2")
            .arg(number(row.numerator), number(row.denominator));
    return SheetPreviewModel::tr("no figure");
}

QString organisationWords(const ImportedOrganisation &organisation)
{
    return organisation.code.isEmpty() ? organisation.name : organisation.code;
}

} // namespace

const SheetGrid *SheetPreviewModel::sheet() const
{
    return m_book && m_sheet < int(m_book->sheets.size()) ? &m_book->sheets[size_t(m_sheet)]
                                                          : nullptr;
}

void SheetPreviewModel::setSheet(const std::shared_ptr<const Workbook> &book, int place,
                                 const Reading &reading)
{
    if (book == m_book && place == m_sheet && rowCount() > 0) {
        m_reading = reading;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_book = book;
    m_sheet = place;
    m_reading = reading;
    endResetModel();
}

void SheetPreviewModel::clear()
{
    setSheet({}, 0, {});
}

CellFate SheetPreviewModel::fate(const QModelIndex &index) const
{
    return m_reading.fates.at(index.row(), index.column());
}

QModelIndex SheetPreviewModel::next(CellFate fate, const QModelIndex &from) const
{
    const FateMap &fates = m_reading.fates;
    const qint64 columns = std::min(fates.columns(), columnCount());
    const qint64 all = qint64(fates.rows()) * columns;
    if (all == 0)
        return {};
    const bool isWithin = from.isValid() && from.row() < fates.rows() && from.column() < columns;
    const qint64 start = isWithin ? qint64(from.row()) * columns + from.column() : all - 1;
    for (qint64 step = 1; step <= all; ++step) {
        const qint64 at = (start + step) % all;
        if (fates.at(int(at / columns), int(at % columns)) == fate)
            return index(int(at / columns), int(at % columns));
    }
    return {};
}

int SheetPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : sheet()->rows();
}

int SheetPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : std::min(sheet()->columns(), kShownColumns);
}

QString SheetPreviewModel::meaning(const QModelIndex &index) const
{
    if (!m_reading.table)
        return {};
    const ImportedTable &table = *m_reading.table;
    const int line = index.row() + 1;
    const int column = index.column() + 1;
    const auto number =
        qint16(m_reading.sheetName.isEmpty() ? 0 : table.sheets.indexOf(m_reading.sheetName) + 1);
    for (const ImportProblem &problem : table.problems) {
        if (problem.line == line && (problem.column == column || problem.column == 0)
            && problem.sheet == m_reading.sheetName)
            return problem.reason;
    }
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const auto &one) {
        return one.line == line && one.column == column && one.sheet == number;
    });
    if (found == table.rows.end())
        return {};
    const ImportedRow row = *found;
    QStringList parts {organisationWords(table.organisations[row.organisation]),
                       table.indicators[row.indicator]};
    if (row.breakdown > 0)
        parts.append(table.breakdowns[row.breakdown]);
    parts.append(row.period.label());
    parts.append(numberWords(row));
    return parts.join(QStringLiteral(" · "));
}

QString SheetPreviewModel::words(const QModelIndex &index) const
{
    const CellFate what = fate(index);
    if (what == CellFate::Blank)
        return index.row() >= lookedRows() && sheet()->cell(index.row(), index.column())
            ? tr("Read as the rows above are; only the first %1 rows are marked.")
                  .arg(formatNumber(lookedRows(), 0))
            : QString();
    QString text = QStringLiteral("%1: %2").arg(fateName(what), fateSentence(what));
    const bool isTold =
        what == CellFate::Value || what == CellFate::Doubtful || what == CellFate::Error;
    const QString more = isTold ? meaning(index) : QString();
    return more.isEmpty() ? text : text + u'\n' + more;
}

QVariant SheetPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return sheet()->text(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString text = sheet()->text(index.row(), index.column());
        const QString said = words(index);
        return said.isEmpty() ? text : text + u'\n' + said;
    }
    case Qt::AccessibleDescriptionRole:
        return fateName(fate(index));
    case Qt::TextAlignmentRole: {
        const GridCell *cell = sheet()->cell(index.row(), index.column());
        const bool isText = !cell || cell->kind == GridKind::Text;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (isText ? Qt::AlignLeft : Qt::AlignRight));
    }
    case Qt::ForegroundRole:
        return fateInk(fate(index));
    case Qt::BackgroundRole: {
        const QColor fill = fateFill(fate(index));
        return fill.isValid() ? QVariant(fill) : QVariant();
    }
    case Qt::FontRole: {
        QFont font = Theme::font(TextRole::Table);
        font.setWeight(fate(index) == CellFate::Header ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    default:
        return {};
    }
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole || role == ColumnIdRole)
        return columnName(section);
    if (role == Qt::ToolTipRole && sheet() && sheet()->hiddenColumn(section))
        return tr("This column is hidden in the file.");
    return {};
}

} // namespace candour
