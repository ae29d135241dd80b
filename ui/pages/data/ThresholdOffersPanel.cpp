// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ThresholdOffersPanel.h"

#include "ui/pages/data/ThresholdOffersModel.h"
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

ThresholdOffersPanel::ThresholdOffersPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ThresholdOffersModel(this))
    , m_view(new FrozenTableView(this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("Keep all"), this))
    , m_none(new QPushButton(tr("Keep none"), this))
{
    m_view->setObjectName(QStringLiteral("thresholdOffers"));
    m_view->setAccessibleName(tr("Thresholds that stand in the source"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setModel(m_model);
    m_view->setColumnWidth(ThresholdOffersModel::Measure, textScaled(300));
    m_view->setColumnWidth(ThresholdOffersModel::Provider, textScaled(110));
    m_view->setColumnWidth(ThresholdOffersModel::Text, textScaled(110));
    m_view->setColumnWidth(ThresholdOffersModel::Meaning, textScaled(110));
    m_view->setColumnWidth(ThresholdOffersModel::State, textScaled(260));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_count->setObjectName(QStringLiteral("thresholdOffersCount"));
    m_count->setWordWrap(true);
    m_all->setObjectName(QStringLiteral("thresholdOffersAll"));
    m_none->setObjectName(QStringLiteral("thresholdOffersNone"));
    auto *copy = new QPushButton(lineIcon(QStringLiteral("copy")), tr("Copy list"), this);
    copy->setObjectName(QStringLiteral("thresholdOffersCopy"));
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->chooseAll(false); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(toTabText(m_model->cells())); });
    connect(m_model, &ThresholdOffersModel::choiceChanged, this, [this] {
        updateWords();
        Q_EMIT chosenChanged(m_model->chosen());
    });

    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    setFocusTarget(this, m_view);
    updateWords();
}

void ThresholdOffersPanel::setOffers(const QList<ThresholdOffer> &offers,
                                     const QSet<QString> &chosen)
{
    m_model->setOffers(offers, chosen);
    setOpen(true);
    updateWords();
}

void ThresholdOffersPanel::setKept(const QList<ThresholdOffer> &offers, const QSet<QString> &kept)
{
    m_model->setKept(offers, kept);
    setOpen(false);
    const auto count = kept.size();
    m_count->setText(count == 0       ? tr("None of these thresholds was kept.")
                         : count == 1 ? tr("1 threshold was kept with the figures.")
                                      : tr("%1 thresholds were kept with the figures.").arg(count));
}

void ThresholdOffersPanel::setOpen(bool open)
{
    m_all->setVisible(open);
    m_none->setVisible(open);
}

const QSet<QString> &ThresholdOffersPanel::chosen() const
{
    return m_model->chosen();
}

void ThresholdOffersPanel::updateWords()
{
    const int choosable = m_model->choosable();
    const int ticked = int(m_model->chosen().size());
    m_count->setText(choosable == 0
                         ? tr("None of these is new.")
                         : tr("%1 of %n threshold(s) will be kept with the figures. To replace one "
                              "of yours, give a reason.",
                              nullptr, choosable)
                               .arg(ticked));
    m_all->setEnabled(ticked < choosable);
    m_none->setEnabled(ticked > 0);
}

} // namespace candour
