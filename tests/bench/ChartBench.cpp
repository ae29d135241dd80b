// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/ChartBench.h"

#include "tests/bench/Bench.h"
#include "tests/core/report/SampleCharts.h"
#include "ui/charts/ChartPainter.h"

#include <QImage>
#include <QPainter>

namespace candour::bench {

namespace {

constexpr int kRuns = 15;
constexpr double kFrameMs = 16; ///< what a screen has between two pictures
constexpr ChartSizes kSizes {.text = 12, .title = 14};

double timeOf(const ChartSpec &spec)
{
    QImage image(760, 480, QImage::Format_RGB32);
    return medianOf(kRuns, {}, [&] {
        QPainter painter(&image);
        paintChart(painter, QRectF(0, 0, 760, 480), spec, colourTokens(Scheme::Light), QFont(),
                   kSizes);
    });
}

ChartSpec multiples(int count)
{
    ChartSpec spec = test::spcChart(24);
    ChartPanel panel {QStringLiteral("Riverside"), spec.series, spec.lines};
    panel.variation = SpcIcon::ConcernLow;
    panel.assurance = SpcIcon::Fail;
    spec.kind = ChartKind::SmallMultiples;
    spec.series.clear();
    spec.lines.clear();
    spec.panels = QList<ChartPanel>(count, panel);
    return spec;
}

double timeOfTable(int rows)
{
    Sparkline spark;
    for (int i = 0; i < 24; ++i) {
        spark.values.append(90 + 5 * test::scattered(i));
        spark.marks.append(i > 16 ? PointMark::Concern : PointMark::Common);
    }
    spark.target = 95;
    QImage image(200, 28, QImage::Format_RGB32);
    return medianOf(kRuns, {}, [&] {
        for (int row = 0; row < rows; ++row) {
            QPainter painter(&image);
            const ColourTokens &tokens = colourTokens(Scheme::Light);
            paintSparkline(painter, QRectF(0, 4, 120, 20), spark, tokens);
            paintSpcIcon(painter, QRectF(130, 4, 20, 20), SpcIcon::ConcernLow, tokens, QFont());
            paintSpcIcon(painter, QRectF(160, 4, 20, 20), SpcIcon::HitAndMiss, tokens, QFont());
        }
    });
}

} // namespace

void benchCharts()
{
    const QString ms = QStringLiteral("ms");
    tell(QStringLiteral("SPC chart of 60 points, three recalculations"),
         timeOf(test::spcChart(60, 3)), ms, kFrameMs);
    tell(QStringLiteral("funnel of 200 units"), timeOf(test::funnelChart(200)), ms, kFrameMs);
    tell(QStringLiteral("24 small SPC charts"), timeOf(multiples(24)), ms, 2 * kFrameMs);
    tell(QStringLiteral("sparklines and icons of 40 rows"), timeOfTable(40), ms, kFrameMs);
}

} // namespace candour::bench
