// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Which columns a scorecard has, and what stands at their head.

#include "core/calc/VerdictText.h"
#include "ui/models/ScorecardModel.h"
#include "ui/widgets/TableRoles.h"

#include <QLocale>

namespace candour {

QList<ScorecardModel::Column> ScorecardModel::columnsOf(const ScorecardContent &content)
{
    const Scorecard &card = content.card;
    const ScorecardExtras &extras = content.extras;
    QList<Column> columns {{ScorecardColumn::Indicator}, {ScorecardColumn::Target}};
    for (size_t i = 0; i < card.months.size(); ++i)
        columns.append({ScorecardColumn::Month, int(i)});
    for (size_t i = 0; extras.quarters && i < card.quarters.size(); ++i)
        columns.append({ScorecardColumn::Quarter, int(i)});
    for (size_t i = 0; extras.years && i < card.years.size(); ++i) {
        if (card.years[i].lastDay() <= card.lastMonth.lastDay())
            columns.append({ScorecardColumn::Year, int(i)});
    }
    columns.append({ScorecardColumn::YearToDate});
    if (extras.lastYear)
        columns.append({ScorecardColumn::LastYear});
    if (extras.trend)
        columns.append({ScorecardColumn::Trend});
    if (extras.icons) {
        columns.append({ScorecardColumn::Variation});
        columns.append({ScorecardColumn::Assurance});
    }
    return columns;
}

int ScorecardModel::columnOf(ScorecardColumn kind) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).kind == kind)
            return column;
    }
    return -1;
}

Period ScorecardModel::monthAt(int column) const
{
    return isMonth(column) ? m_content.card.months[size_t(column - kFirstMonthColumn)] : Period();
}

Period ScorecardModel::periodAt(int column) const
{
    const Column at = m_columns.value(column);
    switch (at.kind) {
    case ScorecardColumn::Month:
        return m_content.card.months[size_t(at.place)];
    case ScorecardColumn::Quarter:
        return m_content.card.quarters[size_t(at.place)];
    case ScorecardColumn::Year:
        return m_content.card.years[size_t(at.place)];
    default:
        return {};
    }
}

QString ScorecardModel::headText(const Column &column) const
{
    const auto twoDigits = [](int year) {
        return QStringLiteral("%1").arg(year % 100, 2, 10, QLatin1Char('0'));
    };
    switch (column.kind) {
    case ScorecardColumn::Indicator:
        return tr("Indicator");
    case ScorecardColumn::Target:
        return tr("Target");
    case ScorecardColumn::Month:
        return QLocale().toString(m_content.card.months[size_t(column.place)].firstDay(),
                                  QStringLiteral("MMM yy"));
    case ScorecardColumn::Quarter: {
        const Period &quarter = m_content.card.quarters[size_t(column.place)];
        const int year = quarter.financialYearStart();
        return QStringLiteral("%1 %2/%3")
            .arg(quarter.label().section(u' ', 0, 0), twoDigits(year), twoDigits(year + 1));
    }
    case ScorecardColumn::Year:
        return m_content.card.years[size_t(column.place)].label();
    case ScorecardColumn::YearToDate:
        return tr("YTD"); // the tool tip spells it out
    case ScorecardColumn::LastYear:
        return tr("Last year");
    case ScorecardColumn::Variation:
        return tr("Var."); // the tool tip spells it out
    case ScorecardColumn::Assurance:
        return tr("Assur.");
    case ScorecardColumn::Trend:
        break;
    }
    return tr("24 months");
}

/// The same at length, for tool tips and readers.
QString ScorecardModel::headWords(const Column &column) const
{
    const Scorecard &card = m_content.card;
    switch (column.kind) {
    case ScorecardColumn::Month:
        return card.months[size_t(column.place)].label();
    case ScorecardColumn::Quarter:
        return tr("%1, worked out anew from its months")
            .arg(card.quarters[size_t(column.place)].label());
    case ScorecardColumn::Year:
        return tr("%1, worked out anew from its months")
            .arg(card.years[size_t(column.place)].label());
    case ScorecardColumn::YearToDate:
        return tr("year to date, %1").arg(spanLabel(MonthSpan::yearToDate(card.lastMonth)));
    case ScorecardColumn::LastYear:
        return tr("the same months last year, %1")
            .arg(spanLabel(MonthSpan::yearToDate(card.lastMonth).shifted(-12)));
    case ScorecardColumn::Target:
        return tr("F2 or Enter changes a target");
    case ScorecardColumn::Variation:
        return tr("Variation: what the control chart says of the latest figure");
    case ScorecardColumn::Assurance:
        return tr("Assurance: whether the target will be met as things are");
    case ScorecardColumn::Indicator:
    case ScorecardColumn::Trend:
        break;
    }
    return {};
}

QString ScorecardModel::columnId(const Column &column) const
{
    const Scorecard &card = m_content.card;
    switch (column.kind) {
    case ScorecardColumn::Indicator:
        return QStringLiteral("indicator");
    case ScorecardColumn::Target:
        return QStringLiteral("target");
    case ScorecardColumn::Month:
        return card.months[size_t(column.place)].toText();
    case ScorecardColumn::Quarter:
        return card.quarters[size_t(column.place)].toText();
    case ScorecardColumn::Year:
        return card.years[size_t(column.place)].toText();
    case ScorecardColumn::YearToDate:
        return QStringLiteral("year");
    case ScorecardColumn::LastYear:
        return QStringLiteral("lastYear");
    case ScorecardColumn::Variation:
        return QStringLiteral("variation");
    case ScorecardColumn::Assurance:
        return QStringLiteral("assurance");
    case ScorecardColumn::Trend:
        break;
    }
    return QStringLiteral("trend");
}

QVariant ScorecardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return headText(column);
    case Qt::ToolTipRole:
        return headWords(column);
    case ColumnIdRole:
        return columnId(column);
    case Qt::TextAlignmentRole:
        if (column.kind == ScorecardColumn::Indicator || column.kind == ScorecardColumn::Target)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        if (column.kind == ScorecardColumn::Trend || column.kind == ScorecardColumn::Variation
            || column.kind == ScorecardColumn::Assurance)
            return int(Qt::AlignHCenter | Qt::AlignVCenter);
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace candour
