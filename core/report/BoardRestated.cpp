// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/BoardParts.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

} // namespace

void appendRestated(const BoardReportInput &input, Document &document)
{
    if (input.restated.isEmpty())
        return;
    document.blocks.append(Block {Heading {
        .level = 1, .text = tr("Restated figures"), .anchor = QStringLiteral("restated")}});
    const Run words {.text = tr("These figures were corrected after a report with them was "
                                "issued.")};
    document.blocks.append(Block {Paragraph {.runs = {words}, .numbered = true}});
    Table table;
    table.columns = {{.title = tr("Provider"), .weight = 3},
                     {.title = tr("Indicator"), .weight = 3},
                     {.title = tr("Period"), .weight = 2},
                     {.title = tr("As issued"), .align = Alignment::Right, .weight = 2},
                     {.title = tr("Now"), .align = Alignment::Right, .weight = 2},
                     {.title = tr("Report"), .weight = 2},
                     {.title = tr("Reason"), .weight = 5}};
    for (const RestatedLine &line : input.restated)
        table.rows.append(Row {.cells = {{.text = line.provider},
                                         {.text = line.indicator},
                                         {.text = line.period},
                                         {.text = line.issued},
                                         {.text = line.now},
                                         {.text = line.report},
                                         {.text = line.reason}}});
    document.blocks.append(Block {table});
}

} // namespace candour
