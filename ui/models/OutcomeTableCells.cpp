// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// What the cells of a domain's table say.

#include "core/calc/NumberText.h"
#include "core/calc/SpcReadingWords.h"
#include "core/calc/VerdictText.h"
#include "core/report/OutcomesPaper.h"
#include "core/report/SpcChartSpec.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/models/OutcomeTableModel.h"
#include "ui/models/ScorecardModel.h"
#include "ui/widgets/TableRoles.h"

namespace candour {

namespace {

constexpr std::array kColumnIds {"measure", "whose",     "period",    "latest",   "target",
                                 "england", "region",    "peers",     "lastYear", "change",
                                 "trend",   "variation", "assurance", "verdict"};

bool isNumber(int column)
{
    switch (column) {
    case OutcomeTableModel::LatestColumn:
    case OutcomeTableModel::LastYearColumn:
    case OutcomeTableModel::EnglandColumn:
    case OutcomeTableModel::RegionColumn:
    case OutcomeTableModel::PeersColumn:
        return true;
    default:
        return false;
    }
}

std::optional<ComparatorKind> kindOf(int column)
{
    switch (column) {
    case OutcomeTableModel::EnglandColumn:
        return ComparatorKind::England;
    case OutcomeTableModel::RegionColumn:
        return ComparatorKind::Region;
    case OutcomeTableModel::PeersColumn:
        return ComparatorKind::PeerGroup;
    default:
        return std::nullopt;
    }
}

QString targetOf(const OutcomeLine &line)
{
    return line.row.target ? targetText(*line.row.target, line.row.indicator) : QStringLiteral("–");
}

} // namespace

QString OutcomeTableModel::comparatorText(const OutcomeLine &line, ComparatorKind kind,
                                          bool whole) const
{
    const Comparator *one = comparatorOf(line, kind);
    if (!one)
        return QStringLiteral("–");
    if (!whole)
        return formatValue(one->value, line.row.indicator);
    QString name = kind == ComparatorKind::England ? tr("England")
                                                   : nameOf(m_content, one->organisation.uid());
    return tr("%1, %2: %3. %4")
        .arg(name, one->period.label(), candour::comparatorValueText(*one, line.row.indicator),
             standingText(one->standing, name));
}

QString OutcomeTableModel::explanation(int row) const
{
    const OutcomeLine *line = lineAt(row);
    if (!line) {
        const OutcomeEntry *entry = entryAt(row);
        if (measureAt(row))
            return tr("No figures yet.");
        return entry && entry->measures.empty()
            ? tr("No measure of ours is tied to this indicator of the framework yet.")
            : QString();
    }
    const Indicator &indicator = line->row.indicator;
    QStringList sentences {explain(*shownValue(*line).verdict, indicator), outcomeTrend(*line)};
    for (const ComparatorKind kind :
         {ComparatorKind::England, ComparatorKind::Region, ComparatorKind::PeerGroup}) {
        if (comparatorOf(*line, kind))
            sentences.append(comparatorText(*line, kind, true));
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n') + poorDataLine(shownValue(*line).poorData);
}

QString OutcomeTableModel::textOf(const OutcomeMeasure &measure, const OutcomeLine *line,
                                  int column) const
{
    if (column == MeasureColumn)
        return measure.indicator.name;
    if (!line)
        return column == WhoseColumn ? tr("no figures yet") : QString();
    const OutcomeValue shown = shownValue(*line);
    switch (column) {
    case WhoseColumn:
        return nameOf(m_content, line->organisation.uid());
    case PeriodColumn:
        return shown.yearToDate ? tr("YTD %1").arg(shown.period.label().section(u' ', 0, 0))
                                : shown.period.label();
    case LatestColumn: {
        Figure figure = shown.figure;
        if (figure.status == FigureStatus::Provisional) // the delegate paints the `p`
            figure.status = FigureStatus::Final;
        return formatFigure(figure, measure.indicator);
    }
    case TargetColumn:
        return targetOf(*line);
    case LastYearColumn:
        return formatValue(shown.before, measure.indicator);
    case YearOnYearColumn:
        return outcomeChange(*line);
    case VerdictColumn:
        return explain(*shown.verdict, measure.indicator);
    default:
        break;
    }
    const auto kind = kindOf(column);
    return kind ? comparatorText(*line, *kind, false) : QString();
}

QVariant OutcomeTableModel::headingData(const Row &row, int column, int role) const
{
    if (role == HeadingRole)
        return true;
    const bool spoken = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (column == MeasureColumn && spoken)
        return groupHeading(m_content.domain.groups[row.group]);
    return {};
}

QVariant OutcomeTableModel::frameworkData(const Row &row, int column, int role) const
{
    const OutcomeEntry &entry = m_content.domain.groups[row.group].entries[size_t(row.entry)];
    const bool bare = entry.measures.empty();
    const QString words = entry.framework.code + QStringLiteral("  ") + entry.framework.title;
    const QString name = bare ? tr("%1 – no measure yet").arg(words) : words;
    if (role == OutcomeLevelRole)
        return 1;
    if (role == Qt::ToolTipRole && column == MeasureColumn)
        return toolTipText(name);
    const bool spoken = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return column == MeasureColumn && spoken ? QVariant(name) : QVariant();
}

QVariant OutcomeTableModel::iconData(const OutcomeLine &line, int column, int role) const
{
    const SpcReading *reading =
        judgedReading(m_content.readings, line.organisation.uid(), line.row.indicator.uid);
    if (!reading)
        return {};
    const SpcIcon icon = column == VariationColumn ? iconOf(reading->chart.variation)
                                                   : iconOf(reading->chart.assurance);
    switch (role) {
    case IconRole:
        return QVariant::fromValue(icon);
    case Qt::AccessibleTextRole:
        return spcIconWords(icon);
    case Qt::ToolTipRole:
        return toolTipText(spcIconWords(icon) + u'\n'
                           + readingSentence(*reading, line.row.indicator));
    default:
        return {};
    }
}

QVariant OutcomeTableModel::measureData(const Row &row, int column, int role) const
{
    const OutcomeMeasure &measure =
        m_content.domain.groups[row.group].entries[size_t(row.entry)].measures[size_t(row.measure)];
    const OutcomeLine *line = row.line < 0 ? nullptr : &measure.lines[size_t(row.line)];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(measure, line, column);
    case OutcomeLevelRole:
        return 2;
    case UnitRole:
        return column == MeasureColumn ? QVariant(unitBeside(measure.indicator)) : QVariant();
    case SparklineRole:
        return line && column == TrendColumn ? QVariant::fromValue(sparklineOf(line->row))
                                             : QVariant();
    case IdRole:
        return QVariant::fromValue(measure.indicator.uid);
    default:
        break;
    }
    if (!line)
        return role == Qt::AccessibleTextRole ? textOf(measure, line, column) : QVariant();
    if (column == VariationColumn || column == AssuranceColumn)
        return iconData(*line, column, role);
    const OutcomeValue shown = shownValue(*line);
    if (role == MarkRole && column == LatestColumn) {
        CellMark mark =
            cellMark(*shown.verdict, shown.figure, !std::isnan(shown.value), shown.poorData);
        mark.mark = markOf(line->rag());
        mark.judged = line->rag() != Rag::None;
        return QVariant::fromValue(mark);
    }
    if (role == Qt::AccessibleTextRole) {
        if (column == LatestColumn)
            return tr("%1: %2. %3")
                .arg(shown.period.label(), textOf(measure, line, column),
                     explain(*shown.verdict, measure.indicator));
        const auto kind = kindOf(column);
        if (kind && comparatorOf(*line, *kind))
            return comparatorText(*line, *kind, true);
        return column == TrendColumn ? outcomeTrend(*line) : textOf(measure, line, column);
    }
    if (role == Qt::ToolTipRole) {
        const auto kind = kindOf(column);
        if (kind)
            return comparatorOf(*line, *kind) ? toolTipText(comparatorText(*line, *kind, true))
                                              : QString();
        const QString sentences = explanation(rowOf(keyOf(m_content, row)));
        return toolTipText(column == MeasureColumn // the name may be cut
                               ? measure.indicator.name + u'\n' + sentences
                               : sentences);
    }
    return {};
}

QVariant OutcomeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (row.entry < 0)
        return headingData(row, index.column(), role);
    return row.measure < 0 ? frameworkData(row, index.column(), role)
                           : measureData(row, index.column(), role);
}

QVariant OutcomeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnIdRole)
        return QString::fromLatin1(kColumnIds[size_t(section)]);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == VariationColumn)
        return tr("Variation: what the control chart says of the latest figure");
    if (role == Qt::ToolTipRole && section == AssuranceColumn)
        return tr("Assurance: whether the target will be met as things are");
    if (role != Qt::DisplayRole)
        return {};
    static const std::array names {QT_TR_NOOP("Indicator and measures"),
                                   QT_TR_NOOP("Figures of"),
                                   QT_TR_NOOP("Period"),
                                   QT_TR_NOOP("Latest"),
                                   QT_TR_NOOP("Target"),
                                   QT_TR_NOOP("England"),
                                   QT_TR_NOOP("Region"),
                                   QT_TR_NOOP("Peers"),
                                   QT_TR_NOOP("Last year"),
                                   QT_TR_NOOP("Year on year"),
                                   QT_TR_NOOP("24 months"),
                                   QT_TR_NOOP("Var."), // the tool tips spell them out
                                   QT_TR_NOOP("Assur."),
                                   QT_TR_NOOP("Verdict")};
    return tr(names[size_t(section)]);
}

} // namespace candour
