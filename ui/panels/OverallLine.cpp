// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/OverallLine.h"

#include "core/report/Papers.h"
#include "ui/models/ScorecardModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>

namespace candour {

namespace {

constexpr int kSentenceWidth = 220; ///< less says nothing

Mark shownMark(Rag rag)
{
    return rag == Rag::None ? Mark::NoData : markOf(rag);
}

} // namespace

OverallLine::OverallLine(QWidget *parent)
    : QWidget(parent)
    , m_overall(new ChipLabel(tr("Overall"), ChipLabel::Tone::Accent, this))
    , m_row(new QHBoxLayout(this))
    , m_sentence(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("overallLine"));
    m_overall->setObjectName(QStringLiteral("overallChip"));
    m_sentence->setObjectName(QStringLiteral("overallSentence"));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_row->setContentsMargins({});
    m_row->setSpacing(space::kRelated);
    m_row->addWidget(m_overall);
    m_row->addWidget(m_sentence, 1);
}

void OverallLine::setVerdict(const OverallVerdict &overall, const DimensionSet &set,
                             std::span<const Indicator> indicators)
{
    const QString sentence = explain(overall, set, indicators);
    m_overall->setVisible(overall.rule != OverallRule::None);
    m_overall->setMark(shownMark(overall.rag));
    m_overall->setToolTip(toolTipText(sentence));
    m_overall->setAccessibleDescription(sentence);
    m_sentence->setText(sentence);
    while (m_dimensions.size() > qsizetype(overall.dimensions.size()))
        delete m_dimensions.takeLast();
    while (m_dimensions.size() < qsizetype(overall.dimensions.size())) {
        auto *chip = new ChipLabel({}, ChipLabel::Tone::Neutral, this);
        m_row->insertWidget(m_row->count() - 1, chip);
        m_dimensions.append(chip);
    }
    m_names.clear();
    for (qsizetype i = 0; i < m_dimensions.size(); ++i) {
        const DimensionVerdict &verdict = overall.dimensions[size_t(i)];
        const RagCounts &counts = verdict.counts;
        ChipLabel *chip = m_dimensions.at(i);
        chip->setObjectName(QStringLiteral("dimension.%1").arg(set.dimensions.value(i).code));
        const Dimension dimension = set.dimensions.value(i);
        m_names.append({dimension.name,
                        dimension.letter.isEmpty() ? dimension.name.left(1) : dimension.letter});
        chip->setAccessibleDescription(dimension.name);
        chip->setMark(shownMark(verdict.rag));
        chip->setToolTip(tr("%1: %2 red, %3 amber, %4 green, %5 without a verdict")
                             .arg(set.dimensions.value(i).name)
                             .arg(counts.red)
                             .arg(counts.amber)
                             .arg(counts.green)
                             .arg(counts.none));
    }
    nameDimensions();
}

/// Whole names where they leave room for the sentence, else their letters.
void OverallLine::nameDimensions()
{
    const auto name = [this](bool whole) {
        int needed = m_overall->isHidden() ? 0 : m_overall->sizeHint().width();
        for (qsizetype i = 0; i < m_dimensions.size(); ++i) {
            m_dimensions.at(i)->setText(whole ? m_names.at(i).first : m_names.at(i).second);
            needed += m_dimensions.at(i)->sizeHint().width() + space::kRelated;
        }
        return needed;
    };
    if (name(true) + kSentenceWidth > width())
        name(false);
}

void OverallLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameDimensions();
}

} // namespace candour
