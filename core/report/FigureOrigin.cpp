// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/FigureOrigin.h"

#include "core/report/Document.h"
#include "core/report/Papers.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

Row rowOf(const QString &what, const QString &provider, const QString &period,
          const FigureOrigin &origin, const QString &place, const QString &vintage)
{
    return Row {.cells = {{.text = what},
                          {.text = provider},
                          {.text = period},
                          {.text = origin.file},
                          {.text = place},
                          {.text = shortDate(origin.received)},
                          {.text = origin.by},
                          {.text = vintage}}};
}

QString placeOf(const FigureOrigin &origin)
{
    if (origin.sheet.isEmpty() || origin.cell.isEmpty())
        return origin.sheet + origin.cell;
    return origin.sheet + u'!' + origin.cell;
}

Row rowOf(const FigureOrigin &origin)
{
    return rowOf(origin.indicatorName, origin.provider, origin.period.label(), origin,
                 placeOf(origin), QString::number(origin.vintage));
}

/// "Riverside" where there is one, "3 providers" where there are several.
QString oneOrMany(QStringList names, const QString &many)
{
    names.removeDuplicates();
    return names.size() == 1 ? names.first() : many.arg(names.size());
}

Row rowOf(const QList<FigureOrigin> &batch)
{
    if (batch.size() == 1)
        return rowOf(batch.first());
    QStringList indicators;
    QStringList providers;
    QStringList sheets;
    qsizetype restated = 0;
    Period first = batch.first().period;
    Period last = first;
    for (const FigureOrigin &origin : batch) {
        indicators.append(origin.indicatorName);
        restated += origin.vintage > 1 ? 1 : 0;
        providers.append(origin.provider);
        if (!origin.sheet.isEmpty() && !sheets.contains(origin.sheet))
            sheets.append(origin.sheet);
        if (origin.period.firstDay() < first.firstDay())
            first = origin.period;
        if (origin.period.lastDay() > last.lastDay())
            last = origin.period;
    }
    const QString what =
        tr("%1 figures: %2").arg(batch.size()).arg(oneOrMany(indicators, tr("%1 indicators")));
    const QString span =
        first == last ? first.label() : tr("%1 to %2").arg(first.label(), last.label());
    return rowOf(what, oneOrMany(providers, tr("%1 providers")), span, batch.first(),
                 sheets.join(QStringLiteral(", ")),
                 restated == 0 ? QString::number(1) : tr("%1 restated").arg(restated));
}

} // namespace

void appendOrigins(const QList<FigureOrigin> &origins, Document &document)
{
    if (origins.isEmpty())
        return;
    document.blocks.append(Block {Heading {.level = 1,
                                           .text = tr("Where the figures come from"),
                                           .anchor = QStringLiteral("origins")}});
    const Run words {.text =
                         tr("The figures of the last three months that stand in this report, "
                            "and what each was read from. Vintage 2 is a figure restated once.")};
    document.blocks.append(Block {Paragraph {.runs = {words}, .numbered = true}});
    Table table;
    table.columns = {{.title = tr("Indicator"), .weight = 4},
                     {.title = tr("Provider"), .weight = 3},
                     {.title = tr("Period"), .weight = 2},
                     {.title = tr("File"), .weight = 4},
                     {.title = tr("Sheet and cell"), .weight = 3},
                     {.title = tr("Received"), .weight = 2},
                     {.title = tr("By"), .weight = 2},
                     {.title = tr("Vintage"), .weight = 2}};
    if (origins.size() <= kOriginsOneByOne) {
        for (const FigureOrigin &origin : origins)
            table.rows.append(rowOf(origin));
    } else {
        QMap<qint64, QList<FigureOrigin>> batches;
        for (const FigureOrigin &origin : origins)
            batches[origin.batch].append(origin);
        for (const QList<FigureOrigin> &batch : std::as_const(batches))
            table.rows.append(rowOf(batch));
    }
    document.blocks.append(Block {table});
}

} // namespace candour
