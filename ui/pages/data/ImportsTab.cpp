// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportsTab.h"

#include "ui/panels/TablePanel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kNamedProviders = 4;
constexpr int kColumnWidths[BatchModel::ColumnCount] = {150, 75, 360, 220, 75, 90};

} // namespace

ImportsTab::ImportsTab(Settings &settings, QAction *importAction, QWidget *parent)
    : QWidget(parent)
    , m_model(new BatchModel(this))
    , m_panel(new TablePanel(
          {.id = QStringLiteral("data.batches"),
           .name = tr("Imports"),
           .emptySentence =
               tr("Monthly figures come in here. Drop a spreadsheet on the window, choose one, or "
                  "paste its cells (Ctrl+V).")},
          settings, this))
    , m_overdue(new QLabel(this))
    , m_submissions(new QPushButton(tr("Show submissions"), this))
    , m_typed(new QCheckBox(this))
    , m_change(new QPushButton(this))
{
    buildTable();
    buildTools(importAction);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addLayout(buildOverdue());
    layout->addWidget(m_panel, 1);
    setFocusTarget(this, m_panel);
    updateButtons();
}

void ImportsTab::buildTable()
{
    m_panel->setModel(m_model);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("batchTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.sortByColumn(BatchModel::Time, Qt::DescendingOrder);
    for (int column = 0; column < BatchModel::ColumnCount; ++column)
        view.setColumnWidth(column, textScaled(kColumnWidths[column]));
    view.horizontalHeader()->setStretchLastSection(true);
    m_panel->keepLayout();
    connect(m_panel, &TablePanel::activated, this, &ImportsTab::detailsRequested);
    connect(m_panel, &TablePanel::selectionChanged, this, [this] {
        updateButtons();
        Q_EMIT chosenChanged();
    });
}

void ImportsTab::buildTools(QAction *importAction)
{
    m_panel->emptyState().addAction(importAction);
    m_change->setObjectName(QStringLiteral("batchWithdraw"));
    connect(m_change, &QPushButton::clicked, this, &ImportsTab::requestChange);
    m_panel->addToolWidget(m_change);
    m_typed->setObjectName(QStringLiteral("batchTyped"));
    m_typed->setToolTip(tr("Figures typed or pasted on the scorecards; the journal has them too"));
    m_typed->hide();
    connect(m_typed, &QCheckBox::toggled, this, &ImportsTab::showRows);
    m_panel->addToolWidget(m_typed);
    auto *details = new QAction(lineIcon(QStringLiteral("details")), tr("Details"), this);
    connect(details, &QAction::triggered, this, &ImportsTab::detailsRequested);
    m_panel->addRowAction(details);
}

QLayout *ImportsTab::buildOverdue()
{
    m_overdue->setObjectName(QStringLiteral("dataOverdue"));
    m_overdue->setTextFormat(Qt::PlainText);
    m_overdue->setWordWrap(true);
    m_submissions->setObjectName(QStringLiteral("dataSubmissions"));
    m_submissions->setToolTip(tr("What providers owe, month by month, and what became of it"));
    m_submissions->hide();
    connect(m_submissions, &QPushButton::clicked, this,
            [this] { Q_EMIT submissionsRequested(m_target); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(m_overdue, 1);
    row->addWidget(m_submissions);
    return row;
}

void ImportsTab::setBatches(const QList<BatchModel::Row> &rows)
{
    m_rows = rows;
    showRows();
}

/// Every cell that is typed is a batch: shown with the imports they would hide them.
void ImportsTab::showRows()
{
    const auto isTyped = [](const BatchModel::Row &row) {
        return row.kind == QLatin1String("typed");
    };
    const auto typed = std::count_if(m_rows.begin(), m_rows.end(), isTyped);
    QList<BatchModel::Row> shown = m_rows;
    if (!m_typed->isChecked())
        shown.removeIf(isTyped);
    m_typed->setText(tr("Show typed figures (%L1)").arg(typed));
    m_typed->setVisible(typed > 0);
    m_model->setBatches(shown);
    // Widths kept from a smaller text would cut the date.
    FrozenTableView &view = m_panel->view();
    const int needed = static_cast<QAbstractItemView &>(view).sizeHintForColumn(BatchModel::Time);
    if (needed > view.columnWidth(BatchModel::Time))
        view.setColumnWidth(BatchModel::Time, needed);
    updateButtons();
}

void ImportsTab::setOverdue(const OverdueFigures &overdue)
{
    m_target = submissionsTarget(overdue.arrears);
    m_submissions->setVisible(overdue.due > 0);
    m_overdue->setToolTip({});
    if (overdue.due == 0)
        return m_overdue->clear();
    const QString first = overdue.first.label();
    const QString last = overdue.last.label();
    if (overdue.arrears.empty())
        return m_overdue->setText(tr("All figures due for %1 to %2 are in.").arg(first, last));
    QStringList names;
    QStringList all;
    for (const Arrears &one : overdue.arrears) {
        const QString text =
            tr("%1 (%2 of %3)").arg(shortNameOf(one.provider)).arg(one.missing).arg(one.due);
        if (names.size() < kNamedProviders)
            names.append(text);
        all.append(text);
    }
    if (all.size() > names.size())
        names.append(tr("and %1 more").arg(all.size() - names.size()));
    m_overdue->setText(tr("Figures missing of those due for %1 to %2: %3")
                           .arg(first, last, names.join(QStringLiteral(", "))));
    m_overdue->setToolTip(all.join(u'\n'));
}

void ImportsTab::setReadOnlyReason(const QString &reason)
{
    m_readOnlyReason = reason;
    m_panel->setReadOnlyReason(reason);
    updateButtons();
}

int ImportsTab::chosenCount() const
{
    return int(m_panel->selectedIds().size());
}

bool ImportsTab::choose(const Uid &batch)
{
    const bool isHidden = !m_model->row(batch)
        && std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const BatchModel::Row &row) { return row.uid == batch; });
    if (isHidden)
        m_typed->setChecked(true);
    m_panel->select(batch);
    return m_panel->currentId() == batch;
}

std::optional<BatchModel::Row> ImportsTab::chosen() const
{
    const QList<Uid> batches = m_panel->selectedIds();
    const BatchModel::Row *row = batches.size() == 1 ? m_model->row(batches.first()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

void ImportsTab::updateButtons()
{
    const auto batch = chosen();
    const bool isWithdrawn = batch && batch->withdrawn;
    m_change->setText(isWithdrawn ? tr("Bring back import…") : tr("Withdraw import…"));
    m_change->setToolTip(!m_readOnlyReason.isNull() ? m_readOnlyReason
                             : isWithdrawn
                             ? tr("Its figures stand again where nothing newer replaced them")
                             : tr("Its figures go out of force; those before them stand again"));
    m_change->setEnabled(batch && m_readOnlyReason.isNull());
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

} // namespace candour
