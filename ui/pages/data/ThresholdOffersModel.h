// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ThresholdOffers.h"
#include "ui/models/ColumnTableModel.h"

namespace candour {

/// The thresholds of a source with a tick beside those that can be kept.
class ThresholdOffersModel final : public ColumnTableModel {
    Q_OBJECT

public:
    enum Column { Measure, Provider, Text, Meaning, State, Place, ColumnCount };

    explicit ThresholdOffersModel(QObject *parent = nullptr);

    void setOffers(const QList<ThresholdOffer> &offers, const QSet<QString> &chosen);
    /// After the import: nothing can be ticked any more, `kept` are the keys of those that were.
    void setKept(const QList<ThresholdOffer> &offers, const QSet<QString> &kept);

    [[nodiscard]] const QSet<QString> &chosen() const { return m_chosen; }

    /// Offers that can be ticked.
    [[nodiscard]] int choosable() const;
    /// Ticks all that can be, or none.
    void chooseAll(bool all);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] int rows() const override { return int(m_offers.size()); }

    [[nodiscard]] QString cellText(int row, int column) const override;

    QList<ThresholdOffer> m_offers;
    QSet<QString> m_chosen; ///< after the import: kept
    bool m_isOver = false;
};

} // namespace candour
