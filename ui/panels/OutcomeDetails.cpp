// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/OutcomeDetails.h"

#include "ui/charts/ChartView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipLabel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace candour {

namespace {

void showSheet(QLabel *heading, DefinitionSheet *sheet, const QList<DefinitionLine> &lines)
{
    sheet->setLines(lines);
    heading->setVisible(!lines.isEmpty());
    sheet->setVisible(!lines.isEmpty());
}

} // namespace

OutcomeDetails::OutcomeDetails(QWidget *parent)
    : DetailsSheet("outcomeDetails", tr("About this outcome"), parent)
{
    build();
}

void OutcomeDetails::build()
{
    m_title = addText("outcomeTitle");
    Theme::applyFont(m_title, TextRole::Section);
    auto *row = new QHBoxLayout;
    m_value = addText("outcomeValue");
    m_mark = new ChipLabel({}, ChipLabel::Tone::Neutral, sheet());
    m_mark->setObjectName(QStringLiteral("outcomeMark"));
    row->addWidget(m_value, 1);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    parts()->addLayout(row);
    m_verdict = addText("outcomeVerdict");
    m_quality = addText("outcomeQuality");
    m_trend = addText("outcomeTrend");
    m_scorecard = addButton({}, "outcomeScorecard");
    connect(m_scorecard, &QPushButton::clicked, this, &OutcomeDetails::scorecardRequested);
    m_trajectory = addChart("outcomeTrajectory");
    m_chart = addChart("outcomeChart");
    m_comparatorsHeading = addHeading(tr("Compared with"));
    m_comparators = new DefinitionSheet(sheet());
    m_comparators->setObjectName(QStringLiteral("outcomeComparators"));
    m_comparators->setAccessibleName(tr("Compared with"));
    parts()->addWidget(m_comparators);
    m_comparatorsNote = addText("outcomeComparatorsNote", true);
    m_frameworkHeading = addHeading(tr("In the framework"));
    m_framework = new DefinitionSheet(sheet());
    m_framework->setObjectName(QStringLiteral("outcomeFramework"));
    m_framework->setAccessibleName(tr("In the framework"));
    parts()->addWidget(m_framework);
    m_definitionHeading = addHeading(tr("Definition"));
    m_definition = new DefinitionSheet(sheet());
    parts()->addWidget(m_definition);
    parts()->addStretch();
}

void OutcomeDetails::setFacts(const OutcomeFacts &facts)
{
    const bool another = m_title->text() != facts.title;
    m_title->setText(facts.title);
    showText(m_value, facts.value);
    m_mark->setVisible(facts.mark != Mark::None);
    m_mark->setText(facts.overridden ? tr("%1, yours †").arg(markWord(facts.mark))
                                     : markWord(facts.mark));
    m_mark->setMark(facts.mark);
    showText(m_verdict, facts.verdict);
    showText(m_quality, facts.quality);
    showText(m_trend, facts.trend);
    m_scorecard->setText(facts.scorecard);
    m_scorecard->setVisible(!facts.scorecard.isEmpty());
    m_trajectory->setVisible(facts.trajectory.has_value());
    if (facts.trajectory)
        m_trajectory->setSpec(*facts.trajectory);
    m_chart->setVisible(facts.chart.has_value());
    if (facts.chart)
        m_chart->setSpec(*facts.chart);
    m_comparators->setLines(facts.comparators);
    m_comparators->setVisible(!facts.comparators.isEmpty());
    showText(m_comparatorsNote, facts.comparatorsNote);
    m_comparatorsHeading->setVisible(!facts.comparators.isEmpty()
                                     || !facts.comparatorsNote.isEmpty());
    showSheet(m_frameworkHeading, m_framework, facts.framework);
    showSheet(m_definitionHeading, m_definition, facts.definition);
    if (another)
        verticalScrollBar()->setValue(0);
}

} // namespace candour
