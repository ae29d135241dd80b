// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/MeasureModel.h"

#include "core/calc/MissingParts.h"
#include "core/calc/NumberText.h"
#include "core/calc/SpcReadingWords.h"
#include "core/calc/VerdictText.h"
#include "core/report/Papers.h"
#include "core/report/SpcChartSpec.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/models/ScorecardModel.h"
#include "ui/widgets/TableRoles.h"

#include <array>

namespace candour {

QList<Uid> MeasureModel::keysOf(const MeasureContent &content)
{
    QList<Uid> keys;
    for (const MeasureLine &line : content.providers)
        keys.append(line.organisation.uid);
    keys.append(Uid()); // the heading
    for (const MeasureLine &line : content.comparators)
        keys.append(line.organisation.uid);
    return keys;
}

void MeasureModel::setContent(MeasureContent content)
{
    const bool patch =
        keysOf(content) == keysOf(m_content) && content.indicator.uid == m_content.indicator.uid;
    if (!patch)
        beginResetModel();
    m_content = std::move(content);
    if (!patch)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const MeasureLine *MeasureModel::lineAt(int line) const
{
    if (line < 0 || line >= rowCount() || line == headingLine())
        return nullptr;
    return line < headingLine() ? &m_content.providers[size_t(line)]
                                : &m_content.comparators[size_t(line - headingLine() - 1)];
}

bool MeasureModel::isComparator(int line) const
{
    return line > headingLine();
}

int MeasureModel::lineOf(const Uid &organisation) const
{
    for (int line = 0; line < rowCount(); ++line) {
        if (const MeasureLine *found = lineAt(line);
            found && found->organisation.uid == organisation)
            return line;
    }
    return -1;
}

QString MeasureModel::explanation(const QModelIndex &index) const
{
    const MeasureLine *line = lineAt(index.row());
    if (!line)
        return {};
    const Indicator &indicator = m_content.indicator;
    if (index.column() == YearToDate)
        return explainTotal(line->row, line->row.yearToDate)
            + poorDataLine(line->row.yearToDate.poorData);
    if (index.column() == LastYear)
        return explainTotal(line->row, line->row.sameTimeLastYear)
            + poorDataLine(line->row.sameTimeLastYear.poorData);
    const ScorecardCell *latest = line->row.latestCell();
    return latest ? explain(latest->verdict, indicator) + poorDataLine(latest->poorData)
                  : tr("No figure in these months.");
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const int comparators = int(m_content.comparators.size());
    return headingLine() + (comparators > 0 ? comparators + 1 : 0);
}

int MeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasureModel::nameData(const MeasureLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shortNameOf(line.organisation);
    case UnitRole:
        return line.organisation.code;
    case Qt::AccessibleTextRole:
        return line.organisation.name;
    case Qt::ToolTipRole:
        return toolTipText(
            QStringLiteral("%1 (%2)").arg(line.organisation.name, line.organisation.code));
    default:
        return {};
    }
}

QVariant MeasureModel::latestData(const MeasureLine &line, int role) const
{
    const ScorecardCell *cell = line.row.latestCell();
    const QString text = cell ? cellText(*cell, m_content.indicator) : QStringLiteral("–");
    const CellMark mark = cell ? cellMark(cell->verdict, cell->figure, true, cell->poorData)
                               : CellMark {.mark = Mark::NoData, .judged = false};
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case MarkRole:
        return QVariant::fromValue(mark);
    case RawRole:
        return cell && !std::isnan(cell->value) ? QVariant(cell->value) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2, %3")
            .arg(shortNameOf(line.organisation), text, cellMarkWords(mark));
    default:
        return {};
    }
}

QVariant MeasureModel::totalData(const MeasureLine &line, bool lastYear, int role) const
{
    const ScorecardTotal &total = lastYear ? line.row.sameTimeLastYear : line.row.yearToDate;
    const Indicator &indicator = m_content.indicator;
    const bool inWords = indicator.banded || indicator.unit == UnitKind::Grade;
    const bool hasValue = total.aggregate.hasValue() && !inWords;
    const QString text =
        hasValue ? formatValue(total.aggregate.value, indicator) : QStringLiteral("–");
    CellMark mark = cellMark(total.verdict, total.aggregate.figure, hasValue, total.poorData);
    if (lastYear)
        mark = {.mark = Mark::None,
                .judged = false,
                .provisional = mark.provisional,
                .poorData = mark.poorData};
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case MarkRole:
        return QVariant::fromValue(mark);
    case RawRole:
        return hasValue ? QVariant(total.aggregate.value) : QVariant();
    case Qt::AccessibleTextRole:
        if (lastYear)
            return tr("%1, the same months last year: %2")
                .arg(shortNameOf(line.organisation), text);
        return QStringLiteral("%1 %2")
            .arg(tr("%1, year to date: %2, %3")
                     .arg(shortNameOf(line.organisation), text, cellMarkWords(mark)),
                 missingPartsText(line.row, total))
            .trimmed();
    default:
        return {};
    }
}

const SpcReading *MeasureModel::readingOf(const MeasureLine &line) const
{
    return judgedReading(m_content.readings, line.organisation.uid, m_content.indicator.uid);
}

QVariant MeasureModel::iconData(const MeasureLine &line, int column, int role) const
{
    const SpcReading *reading = readingOf(line);
    const SpcIcon icon = !reading ? SpcIcon::None
        : column == Variation     ? iconOf(reading->chart.variation)
                                  : iconOf(reading->chart.assurance);
    switch (role) {
    case IconRole:
        return QVariant::fromValue(icon);
    case Qt::AccessibleTextRole:
        if (!reading)
            return tr("%1, no control chart").arg(shortNameOf(line.organisation));
        return QStringLiteral("%1, %2").arg(shortNameOf(line.organisation),
                                            icon == SpcIcon::None ? tr("no assurance")
                                                                  : spcIconWords(icon));
    case Qt::ToolTipRole:
        return reading ? toolTipText(readingSentence(*reading, m_content.indicator)) : QVariant();
    default:
        return {};
    }
}

QVariant MeasureModel::wordData(const MeasureLine &line, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == Target)
        return line.row.target ? targetText(*line.row.target, m_content.indicator)
                               : QStringLiteral("–");
    const ScorecardCell *latest = line.row.latestCell();
    return latest ? latest->period.label() : QString();
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureLine *line = lineAt(index.row());
    if (!line) {
        if (role == HeadingRole)
            return true;
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text && index.column() == Provider ? tr("To compare with") : QVariant();
    }
    if (role == IdRole)
        return QVariant::fromValue(line->organisation.uid);
    const bool icon = index.column() == Variation || index.column() == Assurance;
    if (role == Qt::ToolTipRole && index.column() != Provider && !icon)
        return toolTipText(explanation(index));
    switch (index.column()) {
    case Provider:
        return nameData(*line, role);
    case Latest:
        return latestData(*line, role);
    case YearToDate:
        return totalData(*line, false, role);
    case LastYear:
        return totalData(*line, true, role);
    case Variation:
    case Assurance:
        return iconData(*line, index.column(), role);
    case Trend:
        if (role == SparklineRole)
            return QVariant::fromValue(
                markedSparkline(line->row, readingOf(*line), m_content.lastMonth));
        return role == Qt::AccessibleTextRole
            ? tr("%1, the last 24 months").arg(shortNameOf(line->organisation))
            : QVariant();
    default:
        return wordData(*line, index.column(), role);
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    static constexpr std::array ids {"provider", "target",    "latest",    "when", "year",
                                     "lastYear", "variation", "assurance", "trend"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[size_t(section)]);
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Latest || section == YearToDate || section == LastYear;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Variation)
        return tr("Variation: what the control chart says of the latest figure");
    if (role == Qt::ToolTipRole && section == Assurance)
        return tr("Assurance: whether the target will be met as things are");
    if (role != Qt::DisplayRole)
        return {};
    const std::array heads {tr("Provider"),  tr("Target"),       tr("Latest"),
                            tr("Period"),    tr("Year to date"), tr("Last year"),
                            tr("Variation"), tr("Assurance"),    tr("24 months")};
    return heads[size_t(section)];
}

Qt::ItemFlags MeasureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !lineAt(index.row()))
        return Qt::NoItemFlags; // the keys pass over the heading
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace candour
