// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// The charts beneath the list of one measure: control charts of all providers, or the funnel.

#include "core/db/Database.h"
#include "core/report/FunnelChartSpec.h"
#include "core/report/IndicatorChart.h"
#include "core/report/SpcChartSpec.h"
#include "core/services/FileSession.h"
#include "core/services/FunnelService.h"
#include "ui/charts/ChartView.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/ChartTableModel.h"
#include "ui/pages/scorecards/MeasureScreen.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kMostCharts = 24; ///< more small charts than these nobody compares
constexpr int kMostOutliers = 6; ///< more of them are scrolled

} // namespace

/// One of the two, or why there is none.
QWidget *MeasureScreen::buildCharts()
{
    auto *inside = new QWidget;
    m_chart = new ChartView(inside);
    m_chart->setObjectName(QStringLiteral("measureCharts"));
    m_chart->setTokens(Theme::tokens());
    m_noFunnel = new QLabel(inside);
    m_noFunnel->setObjectName(QStringLiteral("measureNoFunnel"));
    m_noFunnel->setWordWrap(true);
    m_noFunnel->setForegroundRole(QPalette::PlaceholderText);
    m_outliers = new FrozenTableView(inside);
    m_outliers->setObjectName(QStringLiteral("measureOutliers"));
    m_outliers->setAccessibleName(tr("Providers outside the funnel's limits"));
    m_outliers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_numbers = new NumberDelegate(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(space::kRelated);
    column->addWidget(m_chart);
    column->addWidget(m_noFunnel);
    column->addWidget(m_outliers);
    column->addStretch();
    m_chartArea = new QScrollArea(this);
    m_chartArea->setObjectName(QStringLiteral("measureChartArea"));
    m_chartArea->setAccessibleName(tr("Charts of all providers on one scale"));
    m_chartArea->setFrameShape(QFrame::NoFrame);
    m_chartArea->setWidgetResizable(true);
    m_chartArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chartArea->setWidget(inside);
    return m_chartArea;
}

void MeasureScreen::readFunnel(const Period &lastMonth)
{
    auto funnel =
        FunnelService(m_session.reader())
            .funnel(m_session.books(),
                    {Ref<Indicator>(m_indicator.uid), {.span = MonthSpan::rollingYear(lastMonth)}});
    if (!funnel)
        m_session.reportReadFailure(funnel.error());
    m_funnel = funnel ? std::move(*funnel) : FunnelReading();
}

void MeasureScreen::showCharts()
{
    const ChartSpec spec = m_options.funnel ? funnel() : chart();
    const bool drawn = !spec.panels.isEmpty() || !spec.series.isEmpty();
    m_chart->setVisible(drawn);
    m_chart->setSpec(spec);
    m_noFunnel->setVisible(m_options.funnel && !drawn);
    const QString why = unfitSentence(m_funnel.unfit);
    m_noFunnel->setText(why.isEmpty() ? tr("There are no figures for a funnel in these months.")
                                      : why);
    const ChartTable table = outliers();
    const int rows = int(std::min<qsizetype>(table.rows.size(), kMostOutliers));
    m_outliers->setVisible(m_options.funnel && drawn && rows > 0);
    QAbstractItemModel *before = m_outliers->model();
    m_outliers->setModel(new ChartTableModel(table, m_outliers));
    if (before)
        before->deleteLater();
    for (int column = 0; column < int(table.heads.size()); ++column)
        m_outliers->setItemDelegateForColumn(column,
                                             table.heads.at(column).isNumber ? m_numbers : nullptr);
    m_outliers->resizeColumnsToContents();
    m_outliers->setFixedHeight(m_outliers->horizontalHeader()->sizeHint().height()
                               + rows * m_outliers->verticalHeader()->defaultSectionSize()
                               + 2 * m_outliers->frameWidth() + space::kRelated);
}

ChartSpec MeasureScreen::funnel() const
{
    return funnelChartSpec(m_funnel, m_indicator, m_session.books().organisations);
}

ChartTable MeasureScreen::outliers() const
{
    return outlierTable(m_funnel, m_indicator, m_session.books().organisations);
}

/// Control charts where statistics say something of at least one of them; an annual figure keeps
/// its trajectory.
ChartSpec MeasureScreen::chart() const
{
    const MeasureContent &content = m_model->content();
    QList<const ScorecardRow *> rows;
    QList<Organisation> providers;
    std::vector<SpcPanelSource> sources;
    bool judged = false;
    for (const MeasureLine &line : content.providers) {
        if (!isChartable(line.row) || rows.size() >= kMostCharts)
            continue;
        rows.append(&line.row);
        providers.append(line.organisation);
        const SpcReading *reading = content.readings
            ? content.readings->find(line.organisation.uid, m_indicator.uid)
            : nullptr;
        if (reading && reading->chart.fault == SpcFault::None && !reading->chart.points.empty())
            sources.push_back({reading, line.organisation});
        judged = judged || (reading && hasSpcChart(*reading));
    }
    const bool annual = !rows.isEmpty()
        && indicatorChart(*rows.first(), content.lastMonth, content.providers.front().organisation)
                .kind
            != ChartKind::RunLine;
    if (judged && !annual && qsizetype(sources.size()) == rows.size())
        return spcPanels(sources, m_indicator);
    return comparisonChart(rows, providers, content.lastMonth);
}

} // namespace candour
