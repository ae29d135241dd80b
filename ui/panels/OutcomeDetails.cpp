// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/OutcomeDetails.h"

#include "ui/charts/ChartView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipLabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr QSize kLeastChart {160, 96}; ///< the pane may be narrow

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void showSheet(QLabel *heading, DefinitionSheet *sheet, const QList<DefinitionLine> &lines)
{
    sheet->setLines(lines);
    heading->setVisible(!lines.isEmpty());
    sheet->setVisible(!lines.isEmpty());
}

} // namespace

OutcomeDetails::OutcomeDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
{
    setObjectName(QStringLiteral("outcomeDetails"));
    setAccessibleName(tr("About this outcome"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    setWidget(m_page);
    m_page->setAutoFillBackground(false); // on the surface of the pane
    viewport()->setAutoFillBackground(false);
}

QLabel *OutcomeDetails::addText(const char *name, bool muted)
{
    auto *label = new QLabel(m_page);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_page->layout()->addWidget(label);
    return label;
}

QLabel *OutcomeDetails::addHeading(const QString &text)
{
    auto *label = new QLabel(text, m_page);
    label->setContentsMargins(0, space::kRelated, 0, 0);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    m_page->layout()->addWidget(label);
    return label;
}

void OutcomeDetails::build()
{
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, space::kRelated, space::kRelated);
    layout->setSpacing(space::kRelated);
    m_title = addText("outcomeTitle");
    Theme::applyFont(m_title, TextRole::Section);
    auto *row = new QHBoxLayout;
    m_value = addText("outcomeValue");
    m_mark = new ChipLabel({}, ChipLabel::Tone::Neutral, m_page);
    m_mark->setObjectName(QStringLiteral("outcomeMark"));
    row->addWidget(m_value, 1);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(row);
    m_verdict = addText("outcomeVerdict");
    m_trend = addText("outcomeTrend");
    m_scorecard = new QPushButton(m_page);
    m_scorecard->setObjectName(QStringLiteral("outcomeScorecard"));
    connect(m_scorecard, &QPushButton::clicked, this, &OutcomeDetails::scorecardRequested);
    layout->addWidget(m_scorecard, 0, Qt::AlignLeft);
    m_chart = new ChartView(m_page);
    m_chart->setMinimumSize(kLeastChart);
    m_chart->setObjectName(QStringLiteral("outcomeChart"));
    m_chart->setTokens(Theme::tokens());
    layout->addWidget(m_chart);
    m_comparatorsHeading = addHeading(tr("Compared with"));
    m_comparators = new DefinitionSheet(m_page);
    m_comparators->setObjectName(QStringLiteral("outcomeComparators"));
    m_comparators->setAccessibleName(tr("Compared with"));
    layout->addWidget(m_comparators);
    m_comparatorsNote = addText("outcomeComparatorsNote", true);
    m_frameworkHeading = addHeading(tr("In the framework"));
    m_framework = new DefinitionSheet(m_page);
    m_framework->setObjectName(QStringLiteral("outcomeFramework"));
    m_framework->setAccessibleName(tr("In the framework"));
    layout->addWidget(m_framework);
    m_definitionHeading = addHeading(tr("Definition"));
    m_definition = new DefinitionSheet(m_page);
    layout->addWidget(m_definition);
    layout->addStretch();
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
    showText(m_trend, facts.trend);
    m_scorecard->setText(facts.scorecard);
    m_scorecard->setVisible(!facts.scorecard.isEmpty());
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

void OutcomeDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_chart)
        m_chart->setTokens(Theme::tokens());
    QScrollArea::changeEvent(event);
}

} // namespace candour
