// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// What a scorecard's cells say beyond their figures: the verdict in words, comments, which issued
// report has the figure, and what the control chart says of it.

#include "core/calc/MissingParts.h"
#include "core/calc/SpcReadingWords.h"
#include "core/calc/VerdictText.h"
#include "core/report/Papers.h"
#include "core/report/SpcChartSpec.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/models/ScorecardModel.h"
#include "ui/widgets/TableRoles.h"

namespace candour {

const FigureRemark *ScorecardModel::remarkAt(const QModelIndex &index) const
{
    const ScorecardCell *cell = cellAt(index);
    if (!cell || m_content.remarks.isEmpty())
        return nullptr;
    const auto found =
        m_content.remarks.constFind({rowAt(index.row())->indicator.uid, cell->period});
    return found == m_content.remarks.cend() ? nullptr : &*found;
}

const FigureLock *ScorecardModel::lockAt(const QModelIndex &index) const
{
    const ScorecardCell *cell = cellAt(index);
    if (!cell || m_content.locks.isEmpty())
        return nullptr;
    const auto found = m_content.locks.constFind({rowAt(index.row())->indicator.uid, cell->period});
    return found == m_content.locks.cend() ? nullptr : &*found;
}

QString ScorecardModel::explanation(const QModelIndex &index) const
{
    const ScorecardRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (const ScorecardTotal *total = totalAt(index))
        return explainTotal(*row, *total) + poorDataLine(total->poorData);
    const ScorecardCell *cell = cellAt(index);
    if (!cell) {
        const ScorecardCell *latest = row->latestCell();
        return latest ? explain(latest->verdict, row->indicator) : tr("No figure in these months.");
    }
    QString text = explain(cell->verdict, row->indicator);
    if (cell->verdict.rule == VerdictRule::Banded) // the cell may be too narrow for all of it
        text = QStringLiteral("%1\n%2").arg(cellText(*cell, row->indicator), text);
    if (const FigureRemark *remark = remarkAt(index)) {
        text += u'\n' + tr("Comment: %1").arg(remark->text);
        if (remark->stale)
            text += u' ' + tr("(written about an earlier figure)");
    }
    text += poorDataLine(cell->poorData);
    if (const FigureLock *lock = lockAt(index))
        text += u'\n'
            + (lock->restated
                   ? tr("Restated: the issued report %1 says %2.").arg(lock->report, lock->issued)
                   : tr("Stands in the issued report %1; another figure needs a reason.")
                         .arg(lock->report));
    if (!m_content.editable && !m_content.readOnlyReason.isEmpty())
        text += u'\n' + m_content.readOnlyReason;
    return text;
}

QString ScorecardModel::spoken(const QModelIndex &index) const
{
    const ScorecardRow &row = *rowAt(index.row());
    QStringList words {QStringLiteral("%1, %2: %3")
                           .arg(narrowName(row.indicator), monthAt(index.column()).label(),
                                cellText(*cellAt(index), row.indicator))};
    if (const QString marks = cellMarkWords(markAt(index)); !marks.isEmpty())
        words.append(marks);
    if (const FigureLock *lock = lockAt(index))
        words.append(
            lock->restated
                ? tr("restated, the issued report %1 says %2").arg(lock->report, lock->issued)
                : tr("in issued report %1").arg(lock->report));
    return words.join(QStringLiteral(", "));
}

const SpcReading *ScorecardModel::readingOf(const ScorecardRow &row) const
{
    return judgedReading(m_content.readings, m_content.card.organisation.uid(), row.indicator.uid);
}

QVariant ScorecardModel::trendData(const ScorecardRow &row, int role) const
{
    switch (role) {
    case SparklineRole:
        return QVariant::fromValue(markedSparkline(row, readingOf(row), m_content.card.lastMonth));
    case Qt::AccessibleTextRole:
        return tr("%1, the last 24 months").arg(narrowName(row.indicator));
    case Qt::ToolTipRole: {
        const SpcReading *reading = readingOf(row);
        return reading ? toolTipText(readingSentence(*reading, row.indicator)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ScorecardModel::iconData(const ScorecardRow &row, ScorecardColumn kind, int role) const
{
    const SpcReading *reading = readingOf(row);
    if (!reading) {
        return role == Qt::AccessibleTextRole
            ? QVariant(tr("%1, no control chart").arg(narrowName(row.indicator)))
            : QVariant();
    }
    const SpcIcon icon = kind == ScorecardColumn::Variation ? iconOf(reading->chart.variation)
                                                            : iconOf(reading->chart.assurance);
    switch (role) {
    case IconRole:
        return QVariant::fromValue(icon);
    case Qt::AccessibleTextRole: // no target, no assurance
        return QStringLiteral("%1, %2").arg(narrowName(row.indicator),
                                            icon == SpcIcon::None ? tr("no assurance")
                                                                  : spcIconWords(icon));
    case Qt::ToolTipRole:
        return toolTipText(icon == SpcIcon::None ? readingSentence(*reading, row.indicator)
                                                 : spcIconWords(icon) + u'\n'
                                   + readingSentence(*reading, row.indicator));
    default:
        return {};
    }
}

} // namespace candour
