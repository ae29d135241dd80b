// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Document.h"

namespace candour::test {

/// 24 months of a proportion with a gap, a provisional last value, target, comparator and a flag.
[[nodiscard]] inline ChartSpec sampleChart()
{
    ChartSpec spec;
    spec.title = QStringLiteral("A&E within four hours, Riverside: below target in every month.");
    spec.method = QStringLiteral("Run chart, 24 months. Data to Sep 2026.");
    spec.unit = QStringLiteral("% of attendances");
    spec.decimals = 1;
    spec.altText = QStringLiteral("Line falling from 93 to 88 per cent, target 95.");
    QList<Period> periods;
    for (int i = 0; i < 24; ++i)
        periods.append(Period::month(2024, 10).plus(i));
    spec.periods = chartPeriods(periods);
    ChartSeries values {.name = QStringLiteral("Riverside"), .points = {}};
    ChartSeries peers {
        .name = QStringLiteral("England"), .role = SeriesRole::Comparator, .points = {}};
    for (int i = 0; i < 24; ++i) {
        ChartPoint point {.value = 93.0 - 0.2 * i + (i % 3), .text = {}, .source = {}};
        if (i == 7)
            point.value.reset();
        point.provisional = i == 23;
        point.source = FigureSource::ofSeries(
            seriesText(QStringLiteral("ZZ1"), QStringLiteral("I-07")), periods.at(i).toText(), 12);
        values.points.append(point);
        peers.points.append({.value = 91.0 - 0.05 * i, .text = {}, .source = {}});
    }
    spec.series = {values, peers};
    spec.lines = {{ChartLineRole::Target, QStringLiteral("target 95"), {95.0}}};
    spec.flags = {{1, 9, QStringLiteral("Contract performance notice, Jul 2025")}};
    return spec;
}

/// A document that uses every kind of block at least once.
[[nodiscard]] inline Document sampleDocument()
{
    Document document;
    document.title = QStringLiteral("Quality Report");
    document.subtitle = QStringLiteral("Board meeting in public");
    document.organisation = QStringLiteral("Wessex Vale ICB");
    document.author = QStringLiteral("Quality lead");
    document.dataTo = QStringLiteral("Sep 2026 (M06)");
    document.reportDate = QDate(2026, 10, 12);
    document.ruleSet = QStringLiteral("MDC current");
    document.marking = QStringLiteral("Public");
    document.edition = QStringLiteral("Draft");
    document.journalAnchor = QStringLiteral("1042:0f3c9a5512ab77de");
    document.pageLegend = {
        .entries = {{Mark::Red, {}, QStringLiteral("off target")},
                    {Mark::Amber, {}, QStringLiteral("close to target")},
                    {Mark::Green, {}, QStringLiteral("on target")},
                    {Mark::None, QStringLiteral("p"), QStringLiteral("provisional")}},
        .inlined = true};
    auto &blocks = document.blocks;
    blocks.append(Block {PageRules {.bindingMm = 25}});
    blocks.append(Block {TableOfContents {.title = QStringLiteral("Contents")}});
    blocks.append(
        Block {Heading {.text = QStringLiteral("Summary"), .anchor = QStringLiteral("s")}});
    blocks.append(
        Block {Paragraph {.runs = {{.text = QStringLiteral("MRSA: ")},
                                   {.text = QStringLiteral("1 case"),
                                    .strong = true,
                                    .source = FigureSource::ofSeries(QStringLiteral("ZZ1|I-01|"),
                                                                     QStringLiteral("2026-07"), 3)},
                                   {.text = QStringLiteral(" in July 2026 & <none> before."),
                                    .link = QStringLiteral("s")}},
                          .numbered = true},
               true});
    Table table;
    table.caption = QStringLiteral("At a glance");
    table.columns = {
        {.title = QStringLiteral("Measure"), .weight = 3},
        {.title = QStringLiteral("Sep"), .unit = QStringLiteral("%"), .align = Alignment::Right},
        {.title = QStringLiteral("RAG"), .align = Alignment::Centre}};
    table.headRows = {{.cells = {{.text = {}}, {.text = QStringLiteral("Position"), .span = 2}}}};
    table.rows = {
        {.cells = {{.text = QStringLiteral("Safety"), .span = 3}}, .kind = RowKind::Group},
        {.cells = {{.text = QStringLiteral("FFT positive")},
                   {.text = QStringLiteral("94.1 p")},
                   {.text = {}, .mark = Mark::Amber}},
         .priority = 4}};
    table.note = QStringLiteral("p provisional");
    blocks.append(Block {table});
    blocks.append(Block {Chart {sampleChart()}});
    blocks.append(Block {Picture {.digest = QStringLiteral("ab12"),
                                  .altText = QStringLiteral("A ward"),
                                  .caption = QStringLiteral("Ward 7")}});
    KeyValue sheet;
    sheet.rows = {
        {.label = QStringLiteral("Purpose"),
         .options = {{QStringLiteral("decision"), false}, {QStringLiteral("assurance"), true}}},
        {.label = QStringLiteral("Executive summary"),
         .bullets = {QStringLiteral("One"), QStringLiteral("Two")}},
        {.label = QStringLiteral("Conflicts of interest"), .missing = true}};
    blocks.append(Block {sheet});
    blocks.append(Block {PageBreak {}});
    blocks.append(Block {document.pageLegend});
    Grid grid;
    grid.boxes.push_back({.title = QStringLiteral("Safe"), .blocks = {Block {table}}});
    grid.boxes.push_back(
        {.title = QStringLiteral("Effective"),
         .blocks = {Block {plainParagraph(QStringLiteral("No indicator agreed."))}},
         .span = 1});
    blocks.append(Block {grid});
    return document;
}

} // namespace candour::test
