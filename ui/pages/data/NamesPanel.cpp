// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/NamesPanel.h"

#include "ui/pages/data/NameChoiceDelegate.h"
#include "ui/pages/data/NamesModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace candour {

NamesPanel::NamesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new NamesModel(this))
    , m_view(new FrozenTableView(this))
    , m_count(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("namesTable"));
    m_view->setAccessibleName(tr("Names not in the file, and what they mean"));
    m_view->setItemDelegateForColumn(NamesModel::Meaning, new NameChoiceDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setModel(m_model);
    m_view->setColumnWidth(NamesModel::Name, textScaled(280));
    m_view->setColumnWidth(NamesModel::Kind, textScaled(90));
    m_view->setColumnWidth(NamesModel::Rows, textScaled(70));
    m_view->setColumnWidth(NamesModel::Place, textScaled(140));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_count->setObjectName(QStringLiteral("namesCount"));

    auto *create = new QPushButton(tr("The others are new"), this);
    create->setObjectName(QStringLiteral("namesCreate"));
    create->setToolTip(tr("Every name without an answer becomes a provider or indicator"));
    auto *leaveOut = new QPushButton(tr("Leave the others out"), this);
    leaveOut->setObjectName(QStringLiteral("namesLeaveOut"));
    leaveOut->setToolTip(tr("The rows of every name without an answer are not imported"));
    auto *copy = new QPushButton(lineIcon(QStringLiteral("copy")), tr("Copy list"), this);
    copy->setObjectName(QStringLiteral("namesCopy"));
    connect(create, &QPushButton::clicked, this, [this] { answerAll(NameFate::Create); });
    connect(leaveOut, &QPushButton::clicked, this, [this] { answerAll(NameFate::LeaveOut); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(toTabText(m_model->cells())); });
    connect(m_model, &NamesModel::answersChanged, this, [this] {
        updateCount();
        Q_EMIT answersChanged(m_model->answers());
    });

    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(create);
    row->addWidget(leaveOut);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    setFocusTarget(this, m_view);
}

void NamesPanel::setNames(const QList<UnknownName> &unknown, const NameAnswers &answers,
                          const NamedRecords &records)
{
    m_model->setNames(unknown, answers, records);
    updateCount();
}

const NameAnswers &NamesPanel::answers() const
{
    return m_model->answers();
}

int NamesPanel::open() const
{
    return m_model->open();
}

void NamesPanel::answerAll(NameFate fate)
{
    m_model->answerOpen(fate);
}

void NamesPanel::updateCount()
{
    const int waiting = open();
    m_count->setText(waiting == 0 ? tr("Every name is answered.")
                                  : tr("%n name(s) not answered yet.", nullptr, waiting));
}

} // namespace candour
