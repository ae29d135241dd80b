// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartSpec.h"

#include <QDialog>

class QScrollArea;

namespace candour {

class ChartView;

/// One chart as large as the window lets it be, with all that is said beneath it. Its view has the
/// same keys and commands as any other; who opens the dialog answers them
/// (ui/pages/records/ChartCommands.h). Esc closes it.
class ChartDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ChartDialog(const ChartSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] ChartView &view() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildButtons();
    void fitChart();

    ChartView *m_view;
    QScrollArea *m_area;
};

} // namespace candour
