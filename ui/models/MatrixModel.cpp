// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/MatrixModel.h"

#include "core/calc/NumberText.h"
#include "core/calc/VerdictText.h"
#include "core/report/Papers.h"
#include "ui/models/ScorecardModel.h"
#include "ui/widgets/TableRoles.h"

#include <algorithm>

namespace candour {

namespace {

QString tallyWords(const RagCounts &counts)
{
    return MatrixModel::tr("%1 red, %2 amber, %3 green, %4 without a verdict")
        .arg(counts.red)
        .arg(counts.amber)
        .arg(counts.green)
        .arg(counts.none);
}

} // namespace

bool yearSpeaks(const MatrixCell &cell)
{
    return cell.latest.received && cell.latest.verdict.rule == VerdictRule::NotJudgedHere
        && !cell.latest.verdict.overridden && cell.yearToDate.aggregate.hasValue();
}

bool MatrixModel::showsYear(const MatrixCell &cell) const
{
    return m_choice == VerdictChoice::YearToDate || yearSpeaks(cell);
}

const Verdict &MatrixModel::verdictOf(const MatrixCell &cell) const
{
    return showsYear(cell) ? cell.yearToDate.verdict : cell.latest.verdict;
}

const PoorData &MatrixModel::poorDataOf(const MatrixCell &cell) const
{
    return showsYear(cell) ? cell.yearToDate.poorData : cell.latest.poorData;
}

QString MatrixModel::textOf(const MatrixCell &cell, const Indicator &indicator) const
{
    if (!showsYear(cell))
        return cellText(cell.latest, indicator);
    const bool inWords = indicator.banded || indicator.unit == UnitKind::Grade;
    return cell.yearToDate.aggregate.hasValue() && !inWords
        ? formatValue(cell.yearToDate.aggregate.value, indicator)
        : QStringLiteral("–");
}

CellMark MatrixModel::markOf(const MatrixCell &cell) const
{
    const bool year = showsYear(cell);
    return cellMark(verdictOf(cell), year ? cell.yearToDate.aggregate.figure : cell.latest.figure,
                    year ? cell.yearToDate.aggregate.hasValue() : cell.latest.received,
                    poorDataOf(cell));
}

void MatrixModel::setContent(MatrixContent content)
{
    const bool patch = sameShape(content.matrix);
    if (!patch)
        beginResetModel();
    m_matrix = std::move(content.matrix);
    m_overall = std::move(content.overall);
    m_choice = content.choice;
    m_organisations.clear();
    for (const Organisation &organisation : std::as_const(content.organisations))
        m_organisations.insert(organisation.uid, organisation);
    if (!patch) {
        m_order = orderBy(m_sortColumn, m_sortOrder);
        endResetModel();
        return;
    }
    reorder(orderBy(m_sortColumn, m_sortOrder));
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool MatrixModel::sameShape(const Matrix &matrix) const
{
    const auto sameIndicator = [](const Indicator &a, const Indicator &b) {
        return a.uid == b.uid && narrowName(a) == narrowName(b);
    };
    return std::equal(m_matrix.indicators.begin(), m_matrix.indicators.end(),
                      matrix.indicators.begin(), matrix.indicators.end(), sameIndicator)
        && std::equal(m_matrix.rows.begin(), m_matrix.rows.end(), matrix.rows.begin(),
                      matrix.rows.end(), [](const MatrixRow &a, const MatrixRow &b) {
                          return a.organisation == b.organisation;
                      });
}

std::vector<int> MatrixModel::orderBy(int column, Qt::SortOrder order) const
{
    std::vector<int> places = worstFirst(m_matrix, m_choice);
    if (column == kProviderColumn) {
        std::stable_sort(places.begin(), places.end(), [this](int a, int b) {
            const auto nameOf = [this](int row) {
                return m_organisations.value(m_matrix.rows[size_t(row)].organisation.uid()).name;
            };
            return nameOf(a).localeAwareCompare(nameOf(b)) < 0;
        });
    } else if (column == kOverallColumn) {
        std::stable_sort(places.begin(), places.end(), [this](int a, int b) {
            const auto severityOf = [this](int row) {
                return severity(m_overall.value(m_matrix.rows[size_t(row)].organisation.uid()).rag);
            };
            return severityOf(a) > severityOf(b);
        });
    } else if (column >= kFirstMeasureColumn && column < columnCount()) {
        // Empty where ranking would mislead: the worst first stands then.
        const std::vector<int> ranked = orderByValue(m_matrix, column - kFirstMeasureColumn);
        if (ranked.empty())
            return m_order.size() == places.size() ? m_order : places;
        places = ranked;
    }
    if (order == Qt::DescendingOrder)
        std::reverse(places.begin(), places.end());
    return places;
}

/// Puts the rows into another order; selection and the current cell go with their provider.
void MatrixModel::reorder(const std::vector<int> &order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int row = m_order[size_t(old.row())];
        const auto place = std::find(order.begin(), order.end(), row);
        after.append(index(int(place - order.begin()), old.column()));
    }
    m_order = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void MatrixModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? kTallyColumn : column;
    m_sortOrder = order;
    reorder(orderBy(m_sortColumn, m_sortOrder));
}

const MatrixRow &MatrixModel::rowAt(int line) const
{
    return m_matrix.rows[size_t(m_order[size_t(line)])];
}

const Organisation *MatrixModel::providerAt(int line) const
{
    if (line < 0 || line >= rowCount())
        return nullptr;
    const auto found = m_organisations.constFind(rowAt(line).organisation.uid());
    return found == m_organisations.cend() ? nullptr : &*found;
}

const Indicator *MatrixModel::measureAt(int column) const
{
    const int place = column - kFirstMeasureColumn;
    return place < 0 || place >= int(m_matrix.indicators.size())
        ? nullptr
        : &m_matrix.indicators[size_t(place)];
}

const MatrixCell *MatrixModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() && measureAt(index.column())
        ? &rowAt(index.row()).cells[size_t(index.column() - kFirstMeasureColumn)]
        : nullptr;
}

int MatrixModel::lineOf(const Uid &provider) const
{
    for (int line = 0; line < rowCount(); ++line) {
        if (rowAt(line).organisation.uid() == provider)
            return line;
    }
    return -1;
}

QString MatrixModel::explanation(const QModelIndex &index) const
{
    const MatrixCell *cell = cellAt(index);
    const Organisation *provider = providerAt(index.row());
    if (!provider)
        return {};
    if (!cell && index.column() == kOverallColumn)
        return tr("%1. %2").arg(provider->name, overallAt(index.row()).sentence);
    if (!cell)
        return tr("%1: %2.").arg(provider->name,
                                 tallyWords(countsOf(rowAt(index.row()), m_choice)));
    const Indicator &measure = *measureAt(index.column());
    return tr("%1, %2. %3")
               .arg(measure.name, shortNameOf(*provider), explain(verdictOf(*cell), measure))
        + poorDataLine(poorDataOf(*cell));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstMeasureColumn + int(m_matrix.indicators.size());
}

QVariant MatrixModel::providerData(int line, int role) const
{
    const Organisation *provider = providerAt(line);
    if (!provider)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shortNameOf(*provider);
    case UnitRole:
        return provider->code;
    case Qt::AccessibleTextRole:
        return provider->name;
    case Qt::ToolTipRole:
        return toolTipText(tr("%1 (%2)").arg(provider->name, provider->code));
    default:
        return {};
    }
}

QVariant MatrixModel::tallyData(int line, int role) const
{
    const RagCounts &counts = countsOf(rowAt(line), m_choice);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1 R  %2 A  %3 G")
            .arg(counts.red)
            .arg(counts.amber)
            .arg(counts.green);
    case TallyRole:
        return QVariant::fromValue(counts);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tallyWords(counts);
    default:
        return {};
    }
}

ProviderOverall MatrixModel::overallAt(int line) const
{
    return m_overall.value(rowAt(line).organisation.uid());
}

QVariant MatrixModel::overallData(int line, int role) const
{
    const ProviderOverall overall = overallAt(line);
    CellMark mark;
    mark.mark = overall.rag == Rag::None ? Mark::NoData : candour::markOf(overall.rag);
    switch (role) {
    case Qt::DisplayRole:
        return overall.rag == Rag::None ? QStringLiteral("–") : QString();
    case MarkRole:
        return QVariant::fromValue(mark);
    case Qt::AccessibleTextRole:
        return tr("overall: %1. %2").arg(cellMarkWords(mark), overall.sentence);
    case Qt::ToolTipRole:
        return toolTipText(overall.sentence);
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const QModelIndex &index, int role) const
{
    const MatrixCell &cell = *cellAt(index);
    const Indicator &measure = *measureAt(index.column());
    const double value = showsYear(cell) ? cell.yearToDate.aggregate.value : cell.latest.value;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(cell, measure);
    case MarkRole:
        return QVariant::fromValue(markOf(cell));
    case RawRole:
        return std::isnan(value) ? QVariant() : QVariant(value);
    case Qt::ToolTipRole:
        return toolTipText(explanation(index));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3, %4")
            .arg(shortNameOf(*providerAt(index.row())), narrowName(measure), textOf(cell, measure),
                 cellMarkWords(markOf(cell)));
    default:
        return {};
    }
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(rowAt(index.row()).organisation.uid());
    if (index.column() == kProviderColumn)
        return providerData(index.row(), role);
    if (index.column() == kOverallColumn)
        return overallData(index.row(), role);
    if (index.column() == kTallyColumn)
        return tallyData(index.row(), role);
    return cellData(index, role);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Indicator *measure = measureAt(section);
    switch (role) {
    case Qt::DisplayRole:
        if (measure) {
            const QString unit = unitBeside(*measure);
            return unit.isEmpty() ? narrowName(*measure)
                                  : tr("%1, %2").arg(narrowName(*measure), unit);
        }
        if (section == kOverallColumn)
            return tr("Overall");
        return section == kProviderColumn ? tr("Provider") : tr("Verdicts");
    case ColumnIdRole:
        if (measure)
            return measure->code;
        if (section == kOverallColumn)
            return QStringLiteral("overall");
        return section == kProviderColumn ? QStringLiteral("provider") : QStringLiteral("tally");
    case Qt::ToolTipRole:
        return measure ? toolTipText(measure->name) : QString();
    case Qt::TextAlignmentRole:
        return int((measure || section == kOverallColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignBottom | Qt::TextWordWrap);
    default:
        return {};
    }
}

} // namespace candour
