// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ThresholdOffersModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <algorithm>

namespace candour {

ThresholdOffersModel::ThresholdOffersModel(QObject *parent)
    : ColumnTableModel({{QStringLiteral("measure"), tr("Indicator")},
                        {QStringLiteral("provider"), tr("Provider")},
                        {QStringLiteral("text"), tr("In the source")},
                        {QStringLiteral("meaning"), tr("Means")},
                        {QStringLiteral("state"), tr("Beside yours")},
                        {QStringLiteral("place"), tr("Where")}},
                       parent)
{
}

void ThresholdOffersModel::setOffers(const QList<ThresholdOffer> &offers,
                                     const QSet<QString> &chosen)
{
    beginResetModel();
    m_isOver = false;
    m_offers = offers;
    m_chosen.clear();
    for (const ThresholdOffer &offer : std::as_const(m_offers)) {
        if (offer.canBeTaken() && chosen.contains(offer.key()))
            m_chosen.insert(offer.key());
    }
    endResetModel();
}

void ThresholdOffersModel::setKept(const QList<ThresholdOffer> &offers, const QSet<QString> &kept)
{
    beginResetModel();
    m_isOver = true;
    m_offers = offers;
    m_chosen = kept;
    endResetModel();
}

int ThresholdOffersModel::choosable() const
{
    return int(std::count_if(m_offers.begin(), m_offers.end(),
                             [](const ThresholdOffer &offer) { return offer.canBeTaken(); }));
}

void ThresholdOffersModel::chooseAll(bool all)
{
    if (m_isOver)
        return;
    QSet<QString> chosen;
    for (const ThresholdOffer &offer : std::as_const(m_offers)) {
        if (all && offer.canBeTaken())
            chosen.insert(offer.key());
    }
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    Q_EMIT dataChanged(index(0, Measure), index(rowCount() - 1, Measure), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

QString ThresholdOffersModel::cellText(int row, int column) const
{
    const ThresholdOffer &offer = m_offers[row];
    switch (column) {
    case Measure:
        return offer.indicator;
    case Provider:
        return offer.provider;
    case Text:
        return offer.text;
    case Meaning:
        return offer.meaning;
    case Place:
        return offer.place;
    default:
        break;
    }
    if (m_isOver && m_chosen.contains(offer.key()))
        return tr("Kept");
    switch (offer.state) {
    case OfferState::New:
        return m_isOver ? tr("Not kept") : tr("New");
    case OfferState::Same:
        return tr("Same: %1").arg(offer.held);
    case OfferState::Differs:
        return tr("Differs from %1").arg(offer.held);
    case OfferState::Unclear:
        break;
    }
    return tr("Unclear. %1").arg(offer.why);
}

QVariant ThresholdOffersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThresholdOffer &offer = m_offers[index.row()];
    switch (role) {
    case Qt::ToolTipRole:
        return cellText(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() == Measure && !m_isOver && offer.canBeTaken())
            return m_chosen.contains(offer.key()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        return offer.canBeTaken() ? QVariant() : QVariant(Theme::tokens().muted);
    case IdRole:
        return offer.key();
    default:
        return ColumnTableModel::data(index, role);
    }
}

bool ThresholdOffersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const QString key = m_offers[index.row()].key();
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(key);
    else
        m_chosen.remove(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ThresholdOffersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTicked = index.isValid() && !m_isOver && index.column() == Measure
        && m_offers[index.row()].canBeTaken();
    return isTicked ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace candour
