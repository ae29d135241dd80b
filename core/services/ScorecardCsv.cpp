// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ScorecardCsv.h"

#include "core/base/Choice.h"
#include "core/base/SaveFile.h"
#include "core/calc/NumberText.h"
#include "core/io/CsvWriter.h"

namespace candour {

namespace {

void writeRows(CsvWriter &writer, const Scorecard &scorecard)
{
    writer.text(QStringLiteral("indicator"))
        .text(QStringLiteral("name"))
        .text(QStringLiteral("unit"))
        .text(QStringLiteral("target"));
    for (const Period &month : scorecard.months)
        writer.text(month.toText());
    writer.text(QStringLiteral("year_to_date"))
        .text(QStringLiteral("verdict"))
        .text(QStringLiteral("year_verdict"));
    writer.endRow();
    for (const ScorecardRow &row : scorecard.rows) {
        writer.text(row.indicator.code).text(row.indicator.name).text(unitText(row.indicator));
        writer.text(row.target ? targetText(*row.target, row.indicator) : QString());
        for (const ScorecardCell &cell : row.cells) {
            if (row.indicator.banded || row.indicator.unit == UnitKind::Grade)
                writer.text(cell.figure.band);
            else
                writer.number(cell.value);
        }
        writer.number(row.yearToDate.aggregate.value);
        writer.text(codeOf(ragOf(row, VerdictChoice::Latest)));
        writer.text(codeOf(ragOf(row, VerdictChoice::YearToDate)));
        writer.endRow();
    }
}

} // namespace

Result<void> writeScorecardCsv(const Scorecard &scorecard, const QString &path)
{
    return saveFile(path, [&scorecard](QIODevice &device) {
        CsvWriter writer(device);
        writeRows(writer, scorecard);
        return writer.finish();
    });
}

} // namespace candour
