// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/FunnelReading.h"
#include "core/report/ChartTable.h"
#include "ui/models/MeasureModel.h"
#include "ui/pages/scorecards/ScorecardOptions.h"
#include "ui/pages/scorecards/ScorecardScreen.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QScrollArea;

namespace candour {

class Banner;
class ChartView;
class ElidedLabel;
class FileSession;
class FrozenTableView;
class NumberDelegate;

/// One measure at every provider: the worst first, and beneath the list their charts on one scale.
class MeasureScreen final : public ScorecardScreen {
    Q_OBJECT

public:
    MeasureScreen(FileSession &session, ScorecardOptions &options, QWidget *parent = nullptr);

    /// Another measure; the provider's line becomes the current one.
    void setMeasure(const Indicator &indicator, const Uid &provider = {});

    [[nodiscard]] const Indicator &measure() const { return m_indicator; }

    /// Reads the file again and patches what is shown.
    void reload();

    [[nodiscard]] const MeasureModel &model() const { return *m_model; }

    [[nodiscard]] bool isEmpty() const override { return m_model->rowCount() == 0; }

    /// Small control charts of all providers, also for paper.
    [[nodiscard]] ChartSpec chart() const;
    /// Of the twelve months to the last; without points where the measure has none.
    [[nodiscard]] ChartSpec funnel() const;
    /// Who lies outside the funnel's limits.
    [[nodiscard]] ChartTable outliers() const;

    [[nodiscard]] FigurePlace place() override;
    [[nodiscard]] Result<FigureFacts> facts() override;
    [[nodiscard]] int selectedCount() const override;
    void explainHere() override;
    void focusTable() override;
    /// The funnel instead of the control charts, and back.
    void switchCharts();
    void showProblem(const QString &sentence);
    void showNote(const QString &sentence) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget *buildControls();
    void connectTable();
    void fillChoices();
    void optionChosen();
    [[nodiscard]] MeasureContent read();
    void readFunnel(const Period &lastMonth);
    [[nodiscard]] QWidget *buildCharts();
    void showCharts();

    FileSession &m_session;
    ScorecardOptions &m_options;
    Indicator m_indicator;
    MeasureModel *m_model;
    FrozenTableView *m_view;
    Banner *m_banner = nullptr;
    ElidedLabel *m_line = nullptr;
    QComboBox *m_lastMonth = nullptr;
    QComboBox *m_verdict = nullptr;
    QComboBox *m_kind = nullptr; ///< control charts or funnel
    QScrollArea *m_chartArea = nullptr;
    ChartView *m_chart = nullptr;
    QLabel *m_noFunnel = nullptr; ///< why there is none
    FrozenTableView *m_outliers = nullptr;
    NumberDelegate *m_numbers = nullptr; ///< of the columns of `m_outliers` that have some
    FunnelReading m_funnel;
    QTimer m_placeTimer; ///< running along the arrow keys reads the details once
};

} // namespace candour
