// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/DifferencesPanel.h"

#include "core/calc/NumberText.h"
#include "ui/pages/data/DifferencesModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <array>

namespace candour {

namespace {

/// What was not as it was comes first: it is why somebody looks.
constexpr std::array kGroups {HeldDifference::Changed, HeldDifference::Missing,
                              HeldDifference::Added, HeldDifference::Same};

QString titleOf(HeldDifference difference)
{
    switch (difference) {
    case HeldDifference::Added:
        return DifferencesPanel::tr("New");
    case HeldDifference::Changed:
        return DifferencesPanel::tr("Changed");
    case HeldDifference::Same:
        return DifferencesPanel::tr("Same");
    case HeldDifference::Missing:
        break;
    }
    return DifferencesPanel::tr("Missing");
}

QString emptyText(HeldDifference difference)
{
    switch (difference) {
    case HeldDifference::Added:
        return DifferencesPanel::tr("Every figure of this file is held already.");
    case HeldDifference::Changed:
        return DifferencesPanel::tr("No figure that is held would change.");
    case HeldDifference::Same:
        return DifferencesPanel::tr("No figure of this file is held as it stands here.");
    case HeldDifference::Missing:
        break;
    }
    return DifferencesPanel::tr("Nothing that an earlier file of this kind brought is missing.");
}

} // namespace

DifferencesPanel::DifferencesPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new FrozenTableView(m_stack))
    , m_empty(new EmptyState(QStringLiteral("data"), {}, m_stack))
    , m_more(new QLabel(this))
    , m_copy(new QPushButton(lineIcon(QStringLiteral("copy")), tr("Copy list"), this))
    , m_model(new DifferencesModel(this))
{
    m_tabs->setObjectName(QStringLiteral("differenceGroups"));
    m_tabs->setAccessibleName(tr("The file beside what is held"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (size_t i = 0; i < kGroups.size(); ++i)
        m_tabs->addTab({});
    m_view->setObjectName(QStringLiteral("differencesTable"));
    m_view->setAccessibleName(tr("Figures of the file beside those held"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setModel(m_model);
    m_view->setColumnWidth(DifferencesModel::Measure, textScaled(280));
    m_view->setColumnWidth(DifferencesModel::Provider, textScaled(160));
    m_view->setColumnWidth(DifferencesModel::When, textScaled(100));
    m_view->setColumnWidth(DifferencesModel::Held, textScaled(110));
    m_view->setColumnWidth(DifferencesModel::Read, textScaled(110));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_more->setObjectName(QStringLiteral("differencesMore"));
    m_copy->setObjectName(QStringLiteral("differencesCopy"));
    m_copy->setToolTip(tr("Copy the whole list, with every digit of its figures"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(toTabText(m_model->cells())); });
    connect(m_tabs, &QTabBar::currentChanged, this, &DifferencesPanel::showGroup);

    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_more);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    setFocusTarget(this, m_tabs);
    setComparison({});
}

void DifferencesPanel::setComparison(const HeldComparison &comparison)
{
    m_comparison = comparison;
    int first = -1;
    for (size_t i = 0; i < kGroups.size(); ++i) {
        const qint64 count = m_comparison.count(kGroups[i]);
        m_tabs->setTabText(
            int(i),
            QStringLiteral("%1 (%2)").arg(titleOf(kGroups[i]), formatNumber(double(count), 0)));
        if (count > 0 && first < 0)
            first = int(i);
    }
    m_tabs->setCurrentIndex(std::max(first, 0));
    showGroup(m_tabs->currentIndex());
}

void DifferencesPanel::showGroup(int tab)
{
    if (tab < 0)
        return;
    const HeldDifference group = kGroups[size_t(tab)];
    const QList<ComparedFigure> figures = m_comparison.of(group);
    m_model->setFigures(figures);
    m_empty->setSentence(m_comparison.isMade ? emptyText(group) : tr("Nothing was compared yet."));
    m_stack->setCurrentWidget(figures.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    const qint64 more = m_comparison.count(group) - figures.size();
    m_more->setText(
        more > 0 ? tr("The first %1 are listed.").arg(formatNumber(double(figures.size()), 0))
                 : QString());
    m_copy->setEnabled(!figures.isEmpty());
}

} // namespace candour
