// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ThresholdOffers.h"
#include "ui/widgets/ClipboardTable.h"

#include <QAbstractTableModel>

namespace candour {

/// The thresholds of a source with a tick beside those that can be kept.
class ThresholdOffersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Measure, Provider, Text, Meaning, State, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOffers(const QList<ThresholdOffer> &offers, const QSet<QString> &chosen);

    [[nodiscard]] const QSet<QString> &chosen() const { return m_chosen; }

    /// Offers that can be ticked.
    [[nodiscard]] int choosable() const;
    /// Ticks all that can be, or none.
    void chooseAll(bool all);

    /// Everything with its heads, for the clipboard.
    [[nodiscard]] CellBlock cells() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] static QString text(const ThresholdOffer &offer, int column);

    QList<ThresholdOffer> m_offers;
    QSet<QString> m_chosen;
};

} // namespace candour
