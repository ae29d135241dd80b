// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ScorecardModel.h"

#include "core/calc/MissingParts.h"
#include "core/calc/NumberText.h"
#include "core/calc/QualityBook.h"
#include "core/calc/VerdictText.h"
#include "core/report/Papers.h"
#include "ui/widgets/TableRoles.h"

#include <algorithm>
#include <tuple>

namespace candour {

QString cellText(const ScorecardCell &cell, const Indicator &indicator)
{
    if (!cell.received)
        return cell.verdict.rule == VerdictRule::NotDue ? QString() : QStringLiteral("–");
    Figure figure = cell.figure;
    if (figure.status == FigureStatus::Provisional)
        figure.status = FigureStatus::Final;
    return formatFigure(figure, indicator);
}

CellMark cellMark(const Verdict &verdict, const Figure &figure, bool hasValue,
                  const PoorData &poorData)
{
    CellMark mark;
    const bool missing =
        verdict.rag == Rag::None && !hasValue && verdict.rule != VerdictRule::NotDue;
    mark.mark = missing ? Mark::NoData : markOf(verdict.rag);
    mark.judged = verdict.rag != Rag::None;
    mark.provisional = figure.status == FigureStatus::Provisional;
    mark.overridden = verdict.overridden;
    mark.poorData = poorData != nullptr;
    return mark;
}

QString poorDataLine(const PoorData &poorData)
{
    return poorData ? u'\n' + qualitySentence(*poorData) : QString();
}

QString unitBeside(const Indicator &indicator)
{
    const QString unit = unitText(indicator);
    return narrowName(indicator).contains(unit, Qt::CaseInsensitive) ? QString() : unit;
}

QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString html = text.toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(html.replace(u'\n', QStringLiteral("<br>")));
}

QList<ScorecardModel::Line> ScorecardModel::linesOf(const ScorecardContent &content)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < content.groups.size(); ++i) {
        const ScorecardGroup &group = content.groups.at(i);
        if (!group.title.isEmpty())
            lines.append({int(i), -1});
        for (const int row : group.rows)
            lines.append({int(i), row});
    }
    return lines;
}

QString ScorecardModel::keyOf(const ScorecardContent &content, const Line &line)
{
    return line.row < 0 ? content.groups.at(line.group).title
                        : content.card.rows[size_t(line.row)].indicator.uid.toText();
}

void ScorecardModel::setContent(ScorecardContent content)
{
    const auto periodsOf = [](const Scorecard &card) {
        return std::tie(card.months, card.quarters, card.years);
    };
    if (periodsOf(content.card) != periodsOf(m_content.card)
        || content.extras != m_content.extras) {
        beginResetModel();
        m_content = std::move(content);
        m_columns = columnsOf(m_content);
        m_lines = linesOf(m_content);
        endResetModel();
        return;
    }
    replaceLines(std::move(content));
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, columnCount() - 1));
}

/// Lines that both contents begin or end with stay what they are, so that the cell being edited and
/// the selection survive; those between are taken out and put in.
void ScorecardModel::replaceLines(ScorecardContent &&content)
{
    const QList<Line> lines = linesOf(content);
    const auto same = [&](qsizetype mine, qsizetype theirs) {
        return keyOf(m_content, m_lines.at(mine)) == keyOf(content, lines.at(theirs));
    };
    const qsizetype most = std::min(m_lines.size(), lines.size());
    qsizetype before = 0;
    while (before < most && same(before, before))
        ++before;
    qsizetype after = 0;
    while (after < most - before && same(m_lines.size() - 1 - after, lines.size() - 1 - after))
        ++after;
    const qsizetype gone = m_lines.size() - before - after;
    const qsizetype come = lines.size() - before - after;
    if (gone > 0) {
        beginRemoveRows({}, int(before), int(before + gone) - 1);
        m_lines.remove(before, gone);
        endRemoveRows();
    }
    if (come > 0)
        beginInsertRows({}, int(before), int(before + come) - 1);
    m_content = std::move(content);
    m_lines = lines;
    if (come > 0)
        endInsertRows();
}

const ScorecardRow *ScorecardModel::rowAt(int line) const
{
    if (line < 0 || line >= m_lines.size() || m_lines.at(line).row < 0)
        return nullptr;
    return &m_content.card.rows[size_t(m_lines.at(line).row)];
}

const ScorecardCell *ScorecardModel::cellAt(const QModelIndex &index) const
{
    const ScorecardRow *row = rowAt(index.row());
    return row && isMonth(index.column()) ? &row->cells[size_t(index.column() - kFirstMonthColumn)]
                                          : nullptr;
}

int ScorecardModel::lineOf(const Uid &indicator) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (const ScorecardRow *row = rowAt(line); row && row->indicator.uid == indicator)
            return line;
    }
    return -1;
}

const ScorecardTotal *ScorecardModel::totalAt(const QModelIndex &index) const
{
    const ScorecardRow *row = rowAt(index.row());
    if (!row || index.column() >= m_columns.size())
        return nullptr;
    const Column &column = m_columns.at(index.column());
    switch (column.kind) {
    case ScorecardColumn::Quarter:
        return &row->quarters[size_t(column.place)];
    case ScorecardColumn::Year:
        return &row->years[size_t(column.place)];
    case ScorecardColumn::YearToDate:
        return &row->yearToDate;
    case ScorecardColumn::LastYear:
        return &row->sameTimeLastYear;
    case ScorecardColumn::Indicator:
    case ScorecardColumn::Target:
    case ScorecardColumn::Month:
    case ScorecardColumn::Trend:
    case ScorecardColumn::Variation:
    case ScorecardColumn::Assurance:
        break;
    }
    return nullptr;
}

int ScorecardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ScorecardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ScorecardModel::headingData(int line, int column, int role) const
{
    switch (role) {
    case HeadingRole:
        return true;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == kIndicatorColumn)
            return m_content.groups.at(m_lines.at(line).group).title;
        break;
    default:
        break;
    }
    return {};
}

QVariant ScorecardModel::nameData(const ScorecardRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return narrowName(row.indicator);
    case UnitRole:
        return unitBeside(row.indicator);
    case Qt::ToolTipRole:
        return toolTipText(QStringLiteral("%1 (%2)\n%3")
                               .arg(row.indicator.name, row.indicator.code, row.indicator.caveat)
                               .trimmed());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(row.indicator.name, unitText(row.indicator)).trimmed();
    default:
        return {};
    }
}

CellMark ScorecardModel::markAt(const QModelIndex &index) const
{
    const ScorecardCell &cell = *cellAt(index);
    CellMark mark = cellMark(cell.verdict, cell.figure, cell.received, cell.poorData);
    mark.commented = remarkAt(index) != nullptr;
    return mark;
}

QVariant ScorecardModel::monthData(const QModelIndex &index, int role) const
{
    const ScorecardCell &cell = *cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(cell, rowAt(index.row())->indicator);
    case MarkRole:
        return QVariant::fromValue(markAt(index));
    case RawRole:
        return std::isnan(cell.value) ? QVariant() : QVariant(cell.value);
    case StaleRole: {
        const FigureRemark *remark = remarkAt(index);
        return remark && remark->stale;
    }
    case LockRole: {
        const FigureLock *lock = lockAt(index);
        return !lock         ? FigureLock::None
            : lock->restated ? FigureLock::Restated
                             : FigureLock::Reported;
    }
    case Qt::ToolTipRole:
        return toolTipText(explanation(index));
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QVariant ScorecardModel::totalData(const QModelIndex &index, int role) const
{
    const ScorecardRow &row = *rowAt(index.row());
    const ScorecardTotal &total = *totalAt(index);
    const Column &column = m_columns.at(index.column());
    const bool inWords = row.indicator.banded || row.indicator.unit == UnitKind::Grade;
    const bool hasValue = total.aggregate.hasValue() && !inWords;
    const QString text =
        hasValue ? formatValue(total.aggregate.value, row.indicator) : QStringLiteral("–");
    CellMark mark = cellMark(total.verdict, total.aggregate.figure, hasValue, total.poorData);
    if (column.kind == ScorecardColumn::LastYear) { // there to compare with, not to judge
        mark.mark = Mark::None;
        mark.judged = false;
        mark.overridden = false;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case MarkRole:
        return QVariant::fromValue(mark);
    case RawRole:
        return hasValue ? QVariant(total.aggregate.value) : QVariant();
    case Qt::ToolTipRole:
        return toolTipText(explanation(index));
    case Qt::AccessibleTextRole: {
        const QString words =
            tr("%1, %2: %3, %4")
                .arg(narrowName(row.indicator), headWords(column), text, cellMarkWords(mark));
        const QString missing = missingPartsText(row, total);
        return missing.isEmpty() ? words : QStringLiteral("%1. %2").arg(words, missing);
    }
    default:
        return {};
    }
}

QVariant ScorecardModel::targetData(const ScorecardRow &row, int role) const
{
    const QString target =
        row.target ? targetText(*row.target, row.indicator) : QStringLiteral("–");
    switch (role) {
    case Qt::DisplayRole:
        return target;
    case Qt::EditRole:
        return row.target ? target : QString();
    case Qt::ToolTipRole:
        return row.target ? toolTipText(row.target->source) : QString();
    case Qt::AccessibleTextRole:
        return tr("%1, target %2").arg(narrowName(row.indicator), target);
    default:
        return {};
    }
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScorecardRow *row = rowAt(index.row());
    if (!row)
        return headingData(index.row(), index.column(), role);
    if (role == IdRole)
        return QVariant::fromValue(row->indicator.uid);
    if (isMonth(index.column()))
        return monthData(index, role);
    if (index.column() == kIndicatorColumn)
        return nameData(*row, role);
    if (index.column() == kTargetColumn)
        return targetData(*row, role);
    if (totalAt(index))
        return totalData(index, role);
    const ScorecardColumn kind = kindOf(index.column());
    return kind == ScorecardColumn::Trend ? trendData(*row, role) : iconData(*row, kind, role);
}

bool ScorecardModel::takesTarget(const QModelIndex &index) const
{
    const ScorecardRow *row = rowAt(index.row());
    return row && index.column() == kTargetColumn && !row->indicator.banded
        && row->indicator.unit != UnitKind::Grade;
}

Qt::ItemFlags ScorecardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !rowAt(index.row()))
        return Qt::NoItemFlags; // the keys pass over headings
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_content.editable && (isMonth(index.column()) || takesTarget(index)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ScorecardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (isMonth(index.column()))
        Q_EMIT entered(index, value.toString());
    else
        Q_EMIT targetEntered(index, value.toString());
    return true;
}

} // namespace candour
