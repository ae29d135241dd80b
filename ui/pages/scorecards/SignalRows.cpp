// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/SignalRows.h"

#include "core/calc/NumberText.h"
#include "core/calc/RagAndSpc.h"
#include "core/report/Papers.h"
#include "core/report/SpcChartSpec.h"
#include "ui/delegates/CellMark.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/widgets/TableRoles.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SignalRows", text);
}

ValueCell textCell(const QString &text, const QString &tip = {})
{
    return {.text = text, .tip = tip, .roles = {{RawRole, text}}};
}

ValueCell valueCell(const JoinedLine &line, const Indicator &indicator)
{
    CellMark mark;
    mark.mark = markOf(line.rag);
    mark.judged = line.rag != Rag::None;
    const QString text = formatValue(line.value, indicator);
    return {.text = text,
            .sort = line.value,
            .roles = {{MarkRole, QVariant::fromValue(mark)},
                      {RawRole, text},
                      {Qt::AccessibleTextRole, tr("%1, %2").arg(text, cellMarkWords(mark))}}};
}

/// The words go into files and prints; on the screen the icon stands for them.
ValueCell iconCell(SpcIcon icon)
{
    const QString words = spcIconWords(icon);
    return {.text = words,
            .sort = int(icon),
            .tip = words,
            .roles = {{IconRole, QVariant::fromValue(icon)},
                      {RawRole, words},
                      {Qt::AccessibleTextRole, words}}};
}

} // namespace

QList<ValueColumn> signalColumns()
{
    return {{QStringLiteral("indicator"), tr("Indicator")},
            {QStringLiteral("provider"), tr("Provider")},
            {QStringLiteral("latest"), tr("Latest"), Qt::AlignRight},
            {QStringLiteral("period"), tr("Period")},
            {QStringLiteral("variation"), tr("Variation")},
            {QStringLiteral("assurance"), tr("Assurance")},
            {QStringLiteral("together"), tr("Colour and chart")},
            {QStringLiteral("advice"), tr("What follows")}};
}

ValueRow signalRow(const JoinedLine &line, const SignalPlace &place)
{
    const QString words = joinedWords(line.joined);
    const QString advice = joinedAdvice(line.joined);
    const QString figure = place.organisation.code + u'|' + place.indicator.code;
    return {Uid::ofShipped(u"signal", figure),
            {textCell(narrowName(place.indicator),
                      tr("%1 (%2)").arg(place.indicator.name, place.indicator.code)),
             textCell(shortNameOf(place.organisation), place.organisation.name),
             valueCell(line, place.indicator),
             {.text = line.period.label(),
              .sort = line.period.lastDay(),
              .roles = {{RawRole, line.period.label()}}},
             iconCell(iconOf(line.variation)),
             iconCell(iconOf(line.assurance)),
             {.text = words,
              .sort = int(line.joined),
              .tip = advice.isEmpty() ? words : words + u'\n' + advice,
              .roles = {{RawRole, words}}},
             textCell(advice)}};
}

} // namespace candour
