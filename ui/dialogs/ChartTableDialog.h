// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartTable.h"

#include <QDialog>

namespace candour {

class FrozenTableView;

/// The figures behind a chart, for those who do not see it and for taking them elsewhere: sorted by
/// any column, chosen cells or everything copied, everything saved.
class ChartTableDialog final : public QDialog {
    Q_OBJECT

public:
    /// `title` is that of the chart.
    ChartTableDialog(const QString &title, ChartTable table, QWidget *parent = nullptr);

    [[nodiscard]] FrozenTableView &view() { return *m_view; }

Q_SIGNALS:
    /// The whole table is wanted as a file.
    void exportRequested(const candour::ChartTable &table);

private:
    void copyAll() const;

    const ChartTable m_table;
    FrozenTableView *m_view;
};

} // namespace candour
