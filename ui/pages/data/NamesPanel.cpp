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

#include <utility>

namespace candour {

NamesPanel::NamesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new NamesModel(this))
    , m_view(new FrozenTableView(this))
    , m_count(new QLabel(this))
    , m_create(new QPushButton(tr("The others are new"), this))
    , m_leaveOut(new QPushButton(tr("Leave the others out"), this))
{
    m_view->setObjectName(QStringLiteral("namesTable"));
    m_view->setAccessibleName(tr("Names not known yet, and what they mean"));
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

    m_create->setObjectName(QStringLiteral("namesCreate"));
    m_create->setToolTip(tr("Every name without an answer becomes a provider or indicator"));
    m_leaveOut->setObjectName(QStringLiteral("namesLeaveOut"));
    m_leaveOut->setToolTip(tr("The rows of every name without an answer are not imported"));
    auto *copy = new QPushButton(lineIcon(QStringLiteral("copy")), tr("Copy list"), this);
    copy->setObjectName(QStringLiteral("namesCopy"));
    connect(m_create, &QPushButton::clicked, this, [this] { answerAll(NameFate::Create); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { answerAll(NameFate::LeaveOut); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(toTabText(m_model->cells())); });
    connect(m_model, &NamesModel::answersChanged, this, [this] {
        updateCount();
        Q_EMIT answersChanged(m_model->answers());
    });

    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_create);
    row->addWidget(m_leaveOut);
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

void NamesPanel::setRest(std::optional<NameFate> fate, bool isOver)
{
    m_rest = fate;
    m_isOver = isOver;
    m_model->setRest(fate, isOver);
    m_create->setVisible(!isOver);
    m_leaveOut->setVisible(!isOver);
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

/// After the import.
QString NamesPanel::outcome() const
{
    const std::pair<NameFate, QString> fates[] = {
        {NameFate::Create, tr("Names created: %1")},
        {NameFate::Match, tr("Names that mean a record of yours: %1")},
        {NameFate::LeaveOut, tr("Names whose rows were left out: %1")}};
    QStringList said;
    for (const auto &[fate, text] : fates) {
        if (const int count = m_model->count(fate); count > 0)
            said.append(text.arg(count));
    }
    return said.join(QStringLiteral(" · "));
}

void NamesPanel::updateCount()
{
    if (m_isOver)
        return m_count->setText(outcome());
    const int waiting = open();
    if (waiting > 0 && m_rest)
        return m_count->setText(*m_rest == NameFate::Create
                                    ? tr("Every name without an answer is created.")
                                    : tr("The rows of every name without an answer are left out."));
    m_count->setText(waiting == 0 ? tr("Every name is answered.")
                                  : tr("%n name(s) not answered yet.", nullptr, waiting));
}

} // namespace candour
