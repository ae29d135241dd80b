// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/ScorecardTable.h"

#include "ui/models/ScorecardModel.h"
#include "ui/panels/FigureDelegate.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kNameWidth = 182;
constexpr int kTargetWidth = 68;
constexpr int kTrendWidth = 80;
constexpr int kVariationWidth = 38;
constexpr int kAssuranceWidth = 50;
constexpr int kLeastMonth = 56;
constexpr int kMostMonth = 110;
constexpr int kExplanationMs = 20000;
constexpr int kLeastChosen = 32; ///< widths kept in the settings, in pixels
constexpr int kMostChosen = 900;

constexpr std::pair<ScorecardColumn, const char *> kLayoutNames[] {
    {ScorecardColumn::Indicator, "indicator"}, {ScorecardColumn::Target, "target"},
    {ScorecardColumn::Month, "month"},         {ScorecardColumn::Quarter, "quarter"},
    {ScorecardColumn::Year, "year"},           {ScorecardColumn::YearToDate, "yearToDate"},
    {ScorecardColumn::LastYear, "lastYear"},   {ScorecardColumn::Trend, "trend"},
    {ScorecardColumn::Variation, "variation"}, {ScorecardColumn::Assurance, "assurance"},
};

const char *layoutName(ScorecardColumn kind)
{
    for (const auto &[one, name] : kLayoutNames) {
        if (one == kind)
            return name;
    }
    return "";
}

} // namespace

ScorecardTable::ScorecardTable(ScorecardModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new FrozenTableView(this))
    , m_figures(new FigureDelegate(this))
    , m_trend(new SparklineDelegate(this))
    , m_icons(new ChartIconDelegate(this))
{
    m_view->setObjectName(QStringLiteral("scorecardTable"));
    m_view->setAccessibleName(tr("Scorecard"));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::DoubleClicked);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(m_figures);
    m_view->setItemDelegateForColumn(ScorecardModel::kIndicatorColumn, new NameDelegate(this));
    m_view->setItemDelegateForColumn(ScorecardModel::kTargetColumn, new TargetDelegate(this));
    m_view->setModel(model);
    m_view->horizontalHeader()->setSectionsMovable(false); // months keep their order
    setFocusTarget(this, m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    keepNewestInSight();
    connect(model, &QAbstractItemModel::modelReset, this, &ScorecardTable::fitColumns);
    m_view->viewport()->installEventFilter(this);
    m_standing = m_view->findChild<QTableView *>(QStringLiteral("frozenPart"));
    if (m_standing)
        m_standing->viewport()->installEventFilter(this);
    connect(m_view, &FrozenTableView::layoutChangedByUser, this, &ScorecardTable::takeWidths);
    // Queued: the table closes the line first.
    connect(
        m_figures, &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
                goDown();
        },
        Qt::QueuedConnection);
}

/// What the widest figure of these columns needs.
int ScorecardTable::widest(ScorecardColumn kind, int least) const
{
    QStyleOptionViewItem option;
    option.font = m_view->font();
    option.fontMetrics = QFontMetrics(option.font);
    int width = Theme::scaled(least);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->kindOf(column) != kind)
            continue;
        const QString head =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        width = std::max(width,
                         m_view->horizontalHeader()->fontMetrics().horizontalAdvance(head)
                             + space::kGroup);
        for (int line = 0; line < m_model->rowCount(); ++line) {
            if (m_model->rowAt(line))
                width = std::max(width,
                                 m_figures->sizeHint(option, m_model->index(line, column)).width());
        }
    }
    return std::min(width, Theme::scaled(kMostMonth));
}

int ScorecardTable::widthOf(ScorecardColumn kind) const
{
    return m_chosen.value(kind, m_fitted.value(kind));
}

void ScorecardTable::measure()
{
    using enum ScorecardColumn;
    m_fitted.insert(Indicator, Theme::scaled(kNameWidth));
    m_fitted.insert(Target, Theme::scaled(kTargetWidth));
    m_fitted.insert(Trend, Theme::scaled(kTrendWidth));
    m_fitted.insert(Variation, Theme::scaled(kVariationWidth));
    m_fitted.insert(Assurance, Theme::scaled(kAssuranceWidth));
    for (const ScorecardColumn kind : {Month, Quarter, Year, YearToDate, LastYear})
        m_fitted.insert(kind, widest(kind, kLeastMonth));
}

QAbstractItemDelegate *ScorecardTable::delegateOf(ScorecardColumn kind) const
{
    switch (kind) {
    case ScorecardColumn::Trend:
        return m_trend;
    case ScorecardColumn::Variation:
    case ScorecardColumn::Assurance:
        return m_icons;
    default:
        return nullptr; // the table's own, for figures
    }
}

void ScorecardTable::fitColumns()
{
    if (m_model->monthCount() == 0)
        return;
    for (int column = ScorecardModel::kFirstMonthColumn; column < m_model->columnCount(); ++column)
        m_view->setItemDelegateForColumn(column, delegateOf(m_model->kindOf(column)));
    measure();
    m_atNewest = true;
    shareRoom();
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
}

/// Months that do not all fit are made so wide that a whole number of them stands between the names
/// and what follows: the first in sight is never cut in half.
void ScorecardTable::shareRoom()
{
    if (m_fitted.isEmpty())
        return;
    const QScopedValueRollback busy(m_sizing, true);
    int rest = m_view->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ScorecardColumn kind = m_model->kindOf(column);
        if (kind == ScorecardColumn::Month)
            continue;
        m_view->setColumnWidth(column, widthOf(kind));
        if (kind != ScorecardColumn::Target) // scrolls away to the left
            rest -= widthOf(kind);
    }
    int width = widthOf(ScorecardColumn::Month);
    const int fitting = rest / std::max(width, 1);
    const bool scrolls = rest - widthOf(ScorecardColumn::Target) < width * m_model->monthCount();
    const bool shares = scrolls && fitting >= 1 && fitting <= m_model->monthCount();
    if (shares)
        width = rest / fitting;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->isMonth(column))
            m_view->setColumnWidth(column, width);
    }
    // What is left over from the division goes to the names.
    const int over = rest - fitting * width;
    if (shares && over > 0)
        m_view->setColumnWidth(ScorecardModel::kIndicatorColumn,
                               widthOf(ScorecardColumn::Indicator) + over);
    m_view->horizontalScrollBar()->setSingleStep(width);
    m_shared.clear();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_shared.insert(column, m_view->columnWidth(column));
}

/// The room changes with the window, the pane beside it and the scroll bar. A heading that is
/// pressed leaves no figure current: what is typed next would go into one she does not look at.
bool ScorecardTable::eventFilter(QObject *watched, QEvent *event)
{
    const bool standing = m_standing && watched == m_standing->viewport();
    if (event->type() == QEvent::Resize && !m_sizing && !standing)
        shareRoom();
    if (event->type() == QEvent::MouseButtonPress) {
        const QTableView *part = standing ? m_standing : m_view;
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (const QModelIndex index = part->indexAt(at);
            index.isValid() && !m_model->rowAt(index.row()))
            m_view->selectionModel()->clear();
    }
    return QWidget::eventFilter(watched, event);
}

/// Every month is as wide as the one she has just made so.
void ScorecardTable::takeWidths()
{
    if (m_sizing || m_fitted.isEmpty())
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ScorecardColumn kind = m_model->kindOf(column);
        const int width = m_view->columnWidth(column);
        if (width != m_shared.value(column, width))
            m_chosen.insert(kind, width);
    }
    shareRoom();
    Q_EMIT layoutChanged();
}

QByteArray ScorecardTable::layoutText() const
{
    if (m_chosen.isEmpty())
        return {};
    QJsonObject widths;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        widths.insert(QLatin1String(layoutName(it.key())), it.value());
    return QJsonDocument(widths).toJson(QJsonDocument::Compact);
}

void ScorecardTable::setLayoutText(const QByteArray &layout)
{
    const QJsonObject widths = QJsonDocument::fromJson(layout).object();
    m_chosen.clear();
    for (const auto &[kind, name] : kLayoutNames) {
        const int width = widths[QLatin1String(name)].toInt();
        if (width >= kLeastChosen && width <= kMostChosen)
            m_chosen.insert(kind, width);
    }
    shareRoom();
}

/// The newest months stay in sight while the window or the pane beside it changes its width, until
/// she scrolls away from them.
void ScorecardTable::keepNewestInSight()
{
    QScrollBar *bar = m_view->horizontalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_atNewest = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int newest) {
        if (m_atNewest)
            bar->setValue(newest);
    });
}

void ScorecardTable::goTo(const QModelIndex &index)
{
    QModelIndex target = index;
    const int newest = m_model->newestMonthColumn();
    for (int line = 0; !target.isValid() && line < m_model->rowCount(); ++line) {
        const ScorecardRow *row = m_model->rowAt(line);
        if (row && row->cells.back().received)
            target = m_model->index(line, newest);
    }
    for (int line = 0; !target.isValid() && line < m_model->rowCount(); ++line) {
        if (m_model->rowAt(line))
            target = m_model->index(line, newest);
    }
    if (target.isValid())
        m_view->setCurrentIndex(target);
}

void ScorecardTable::explainHere()
{
    const QModelIndex index = m_view->currentIndex();
    const QString sentence = m_model->explanation(index);
    if (sentence.isEmpty())
        return;
    const QRect cell = m_view->visualRect(index);
    QToolTip::showText(m_view->viewport()->mapToGlobal(cell.bottomLeft()), toolTipText(sentence),
                       m_view->viewport(), cell, kExplanationMs);
}

/// Typing goes on in the next row.
void ScorecardTable::goDown()
{
    const QModelIndex here = m_view->currentIndex();
    for (int line = here.row() + 1; line < m_model->rowCount(); ++line) {
        if (m_model->rowAt(line))
            return m_view->setCurrentIndex(m_model->index(line, here.column()));
    }
}

} // namespace candour
