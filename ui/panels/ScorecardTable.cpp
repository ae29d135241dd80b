// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/ScorecardTable.h"

#include "ui/models/ScorecardModel.h"
#include "ui/panels/FigureDelegate.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kNameWidth = 268;
constexpr int kTargetWidth = 72;
constexpr int kTrendWidth = 128;
constexpr int kLeastMonth = 60;
constexpr int kMostMonth = 110;
constexpr int kExplanationMs = 20000;

} // namespace

ScorecardTable::ScorecardTable(ScorecardModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new FrozenTableView(this))
    , m_figures(new FigureDelegate(this))
    , m_trend(new SparklineDelegate(this))
{
    m_view->setObjectName(QStringLiteral("scorecardTable"));
    m_view->setAccessibleName(tr("Scorecard"));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::DoubleClicked);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(m_figures);
    m_view->setItemDelegateForColumn(ScorecardModel::kIndicatorColumn, new NameDelegate(this));
    m_view->setItemDelegateForColumn(ScorecardModel::kTargetColumn, new PlainCellDelegate(this));
    m_view->setModel(model);
    m_view->horizontalHeader()->setSectionsMovable(false); // months keep their order
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    keepNewestInSight();
    connect(model, &QAbstractItemModel::modelReset, this, &ScorecardTable::fitColumns);
    // Queued: the table closes the line first.
    connect(
        m_figures, &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
                goDown();
        },
        Qt::QueuedConnection);
}

int ScorecardTable::widest(int firstColumn, int lastColumn, int least) const
{
    QStyleOptionViewItem option;
    option.font = m_view->font();
    option.fontMetrics = QFontMetrics(option.font);
    int width = Theme::scaled(least);
    for (int line = 0; line < m_model->rowCount(); ++line) {
        for (int column = firstColumn; m_model->rowAt(line) && column <= lastColumn; ++column) {
            const QModelIndex index = m_model->index(line, column);
            width = std::max(width, m_figures->sizeHint(option, index).width());
        }
    }
    return std::min(width, Theme::scaled(kMostMonth));
}

void ScorecardTable::fitColumns()
{
    const int months = m_model->monthCount();
    if (months == 0)
        return;
    for (int column = ScorecardModel::kFirstMonthColumn; column < m_model->trendColumn(); ++column)
        m_view->setItemDelegateForColumn(column, nullptr);
    m_view->setItemDelegateForColumn(m_model->trendColumn(), m_trend);
    m_view->setColumnWidth(ScorecardModel::kIndicatorColumn, Theme::scaled(kNameWidth));
    m_view->setColumnWidth(ScorecardModel::kTargetColumn, Theme::scaled(kTargetWidth));
    const int first = ScorecardModel::kFirstMonthColumn;
    const int width = widest(first, first + months - 1, kLeastMonth);
    for (int column = first; column < first + months; ++column)
        m_view->setColumnWidth(column, width);
    m_view->setColumnWidth(
        m_model->yearColumn(),
        std::max(widest(m_model->yearColumn(), m_model->yearColumn(), kLeastMonth),
                 m_view->horizontalHeader()->sectionSizeHint(m_model->yearColumn())));
    m_view->setColumnWidth(m_model->trendColumn(), Theme::scaled(kTrendWidth));
    m_atNewest = true;
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
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
    const int newest = m_model->yearColumn() - 1;
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
