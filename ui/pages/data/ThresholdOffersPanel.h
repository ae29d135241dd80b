// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ThresholdOffers.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace candour {

class FrozenTableView;
class ThresholdOffersModel;

/// The thresholds that stand in a source, to be ticked by those who want them kept as rules; none
/// is ticked beforehand. Data in, choice out; it stores nothing.
class ThresholdOffersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdOffersPanel(QWidget *parent = nullptr);

    /// `chosen` are keys that were ticked before.
    void setOffers(const QList<ThresholdOffer> &offers, const QSet<QString> &chosen = {});

    /// After the import: says what was kept, and nothing can be ticked any more.
    void setKept(const QList<ThresholdOffer> &offers, const QSet<QString> &kept);

    /// ThresholdOffer::key() of those ticked.
    [[nodiscard]] const QSet<QString> &chosen() const;

Q_SIGNALS:
    void chosenChanged(const QSet<QString> &chosen);

private:
    void updateWords();
    void setOpen(bool open);

    ThresholdOffersModel *m_model;
    FrozenTableView *m_view;
    QLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_none;
};

} // namespace candour
