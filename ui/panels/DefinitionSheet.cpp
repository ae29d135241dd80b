// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/DefinitionSheet.h"

#include "core/calc/NumberText.h"
#include "core/report/Papers.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <memory>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DefinitionSheet", text);
}

/// "≥ 95 % in each period, amber to 90 % (National standard), from 1 Apr 2024".
QString thresholdText(const Threshold &threshold, const Indicator &indicator)
{
    QString text = QStringLiteral("%1, %2").arg(targetText(threshold, indicator),
                                                wordOf(threshold.basis).toLower());
    if (threshold.amber && threshold.amberKind == AmberKind::Absolute)
        text += tr("; amber to %1").arg(formatBound(*threshold.amber, indicator));
    if (threshold.amber && threshold.amberKind == AmberKind::Relative)
        text += tr("; amber within %1 % of it").arg(plainNumber(*threshold.amber));
    if (!threshold.source.isEmpty())
        text += QStringLiteral(" (%1)").arg(threshold.source);
    if (threshold.validFrom.isValid())
        text += tr(", from %1").arg(shortDate(threshold.validFrom));
    if (threshold.validTo.isValid())
        text += tr(" to %1").arg(shortDate(threshold.validTo));
    return text;
}

QString thresholdTexts(const IndicatorFacts &facts)
{
    QStringList texts;
    for (const Threshold &threshold : facts.thresholds)
        texts.append(thresholdText(threshold, facts.indicator));
    return texts.join(u'\n');
}

QString aggregationText(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::SumOfParts:
        return tr("Numerators and denominators are added up and the value computed anew");
    case Aggregation::Sum:
        return tr("Added up");
    case Aggregation::Last:
        return tr("The last value stands");
    case Aggregation::None:
        break;
    }
    return tr("Not added up: no quarter, no year");
}

} // namespace

QList<DefinitionLine> definitionLines(const IndicatorFacts &facts)
{
    const Indicator &indicator = facts.indicator;
    QList<DefinitionLine> lines {
        {tr("Measure"), QStringLiteral("%1 (%2)").arg(indicator.name, indicator.code)},
        {tr("Counts"), indicator.numerator},
        {tr("Out of"), indicator.denominator},
        {tr("Unit"), unitText(indicator)},
        {tr("Better"), wordOf(indicator.polarity)},
        {tr("Target"), thresholdTexts(facts)},
        {tr("Comes"), wordOf(indicator.frequency)},
        {tr("Over a year"), aggregationText(indicator.aggregation)},
        {tr("Source"), indicator.source},
        {tr("Owner"), facts.owner},
        {tr("Domain"), facts.domains.join(u'\n')},
        {tr("Quality"), facts.dimensions.join(u'\n')},
        {tr("Take care"), indicator.caveat},
        {tr("Why it matters"), indicator.rationale},
    };
    lines.removeIf([](const DefinitionLine &line) { return line.text.trimmed().isEmpty(); });
    return lines;
}

DefinitionSheet::DefinitionSheet(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    setObjectName(QStringLiteral("definitionSheet"));
    setAccessibleName(tr("Definition sheet"));
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(space::kGroup);
    m_layout->setVerticalSpacing(space::kChip);
    m_layout->setColumnStretch(1, 1);
}

void DefinitionSheet::setLines(const QList<DefinitionLine> &lines)
{
    while (const std::unique_ptr<QLayoutItem> item {m_layout->takeAt(0)})
        delete item->widget();
    int row = 0;
    for (const DefinitionLine &line : lines) {
        auto *label = new QLabel(line.label, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto *text = new QLabel(line.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(line.label, line.text));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
        policy.setHeightForWidth(true);
        text->setSizePolicy(policy);
        m_layout->addWidget(label, row, 0);
        m_layout->addWidget(text, row, 1);
        ++row;
    }
}

} // namespace candour
