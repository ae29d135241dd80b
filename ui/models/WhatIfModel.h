// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/WhatIf.h"

#include <QAbstractTableModel>

#include <functional>

namespace candour {

/// The verdicts that another rule would change: provider, period, from, to.
class WhatIfModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Provider, When, From, To };

    using Names = std::function<QString(const Ref<Organisation> &)>;

    explicit WhatIfModel(Names names, QObject *parent = nullptr);

    void setChanges(std::vector<VerdictChange> changes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Names m_names;
    std::vector<VerdictChange> m_changes;
};

/// How many go from which colour to which: "3 green to amber, 1 amber to red"; empty for none.
[[nodiscard]] QString changeWords(const std::vector<VerdictChange> &changes);

} // namespace candour
