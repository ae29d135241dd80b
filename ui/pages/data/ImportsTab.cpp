// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportsTab.h"

#include "core/calc/NumberText.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace candour {

namespace {

constexpr auto kLayoutName = "data.batches";
constexpr int kNamedProviders = 6;

QString tabLayoutName()
{
    return QString::fromLatin1(kLayoutName);
}

} // namespace

ImportsTab::ImportsTab(Settings &settings, QAction *importAction, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_model(new BatchModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_stack(new QStackedWidget(this))
    , m_filter(new FilterLine(this))
    , m_view(new FrozenTableView(this))
    , m_gaps(new QLabel(this))
    , m_change(new QPushButton(this))
{
    auto *empty = new EmptyState(
        QStringLiteral("data"),
        tr("Monthly figures come in here. Drop a CSV file on the window or choose one."), this);
    empty->addAction(importAction);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    updateButtons();
}

QWidget *ImportsTab::buildList()
{
    buildView();
    m_filter->setObjectName(QStringLiteral("batchFilter"));
    m_filter->setPlaceholderText(tr("Find an import"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMaximumWidth(260);
    m_filter->setTarget(m_view);
    connect(m_filter, &FilterLine::filterChanged, m_sorted,
            &QSortFilterProxyModel::setFilterFixedString);
    m_gaps->setObjectName(QStringLiteral("dataGaps"));
    m_gaps->setTextFormat(Qt::PlainText);
    m_gaps->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("batchWithdraw"));
    connect(m_change, &QPushButton::clicked, this, &ImportsTab::requestChange);

    auto *list = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kGroup);
    row->addWidget(m_filter, 1);
    row->addWidget(m_gaps, 3);
    row->addWidget(m_change);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    return list;
}

void ImportsTab::buildView()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("batchTable"));
    m_view->setAccessibleName(tr("Imports"));
    m_view->setModel(m_sorted);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegateForColumn(BatchModel::Figures, new NumberDelegate(m_view));
    m_view->setSortingEnabled(true);
    // There and back, or the still column's head does not hear of it.
    m_view->sortByColumn(BatchModel::Time, Qt::AscendingOrder);
    m_view->sortByColumn(BatchModel::Time, Qt::DescendingOrder);
    const int widths[] = {150, 75, 220, 160, 75, 90};
    for (int column = 0; column < BatchModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths[column]);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->restoreLayout(m_settings.layout(tabLayoutName()));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &FrozenTableView::layoutChangedByUser, this,
            [this] { m_settings.setLayout(tabLayoutName(), m_view->saveLayout()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ImportsTab::showMenu);
    connect(m_view, &QAbstractItemView::activated, this, &ImportsTab::detailsRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateButtons();
        Q_EMIT chosenChanged();
    });
}

void ImportsTab::setBatches(const QList<BatchModel::Row> &rows)
{
    m_model->setBatches(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    setFocusProxy(rows.isEmpty() ? nullptr : m_view);
    updateButtons();
}

void ImportsTab::setGaps(const QString &month, const QList<ProviderGap> &gaps)
{
    if (month.isEmpty())
        return m_gaps->clear();
    if (gaps.isEmpty())
        return m_gaps->setText(tr("Every provider's figures for %1 are in.").arg(month));
    QStringList names;
    QStringList all;
    for (const ProviderGap &gap : gaps) {
        const QString text = tr("%1 (%2 of %3)").arg(gap.code).arg(gap.missing).arg(gap.expected);
        if (names.size() < kNamedProviders)
            names.append(text);
        all.append(QStringLiteral("%1 %2").arg(text, gap.name));
    }
    if (gaps.size() > names.size())
        names.append(tr("and %1 more").arg(gaps.size() - names.size()));
    m_gaps->setText(tr("Still to come for %1: %2").arg(month, names.join(QStringLiteral(", "))));
    m_gaps->setToolTip(tr("Indicators without a figure for the month, of those that had one in the "
                          "three months before:")
                       + u'\n' + all.join(u'\n'));
}

void ImportsTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

int ImportsTab::chosenCount() const
{
    return int(m_view->selectionModel()->selectedRows().size());
}

bool ImportsTab::choose(const Uid &batch)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(IdRole).value<Uid>() != batch)
            continue;
        m_view->selectRow(row);
        m_view->scrollTo(m_sorted->index(row, 0));
        return true;
    }
    return false;
}

std::optional<BatchModel::Row> ImportsTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return std::nullopt;
    return m_model->row(m_sorted->mapToSource(rows.first()).row());
}

void ImportsTab::updateButtons()
{
    const auto batch = chosen();
    const bool isWithdrawn = batch && batch->withdrawn;
    m_change->setText(isWithdrawn ? tr("Bring back import…") : tr("Withdraw import…"));
    m_change->setToolTip(isWithdrawn
                             ? tr("Its figures stand again where nothing newer replaced them")
                             : tr("Its figures go out of force; those before them stand again"));
    m_change->setEnabled(batch && !m_readOnly);
}

void ImportsTab::requestChange()
{
    const auto batch = chosen();
    if (!batch)
        return;
    if (batch->withdrawn)
        Q_EMIT restoreRequested(*batch);
    else
        Q_EMIT withdrawRequested(*batch);
}

void ImportsTab::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.addAction(lineIcon(QStringLiteral("copy")), tr("Copy"), m_view,
                   &FrozenTableView::copySelection);
    menu.addAction(lineIcon(QStringLiteral("details")), tr("Details"), this,
                   &ImportsTab::detailsRequested);
    menu.addAction(m_change->text(), this, &ImportsTab::requestChange)
        ->setEnabled(m_change->isEnabled());
    m_view->fillColumnMenu(menu.addMenu(lineIcon(QStringLiteral("columns")), tr("Columns")));
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

} // namespace candour
