// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ScorecardSheets.h"

#include "core/base/Choice.h"
#include "core/base/SaveFile.h"
#include "core/calc/NumberText.h"
#include "core/io/CsvWriter.h"
#include "core/io/XlsxWriter.h"

#include <cmath>

namespace candour {

namespace {

constexpr double kNameWidth = 40;

bool inWords(const Indicator &indicator)
{
    return indicator.banded || indicator.unit == UnitKind::Grade;
}

QVariant numberCell(double number)
{
    return std::isfinite(number) ? QVariant(number) : QVariant();
}

QVariant figureCell(const ScorecardCell &cell, const Indicator &indicator)
{
    if (inWords(indicator))
        return cell.figure.band.isEmpty() ? QVariant() : QVariant(cell.figure.band);
    return numberCell(cell.value);
}

QVariant totalCell(const ScorecardTotal &total, const Indicator &indicator)
{
    return inWords(indicator) ? QVariant() : numberCell(total.aggregate.value);
}

QVariant targetCell(const ScorecardRow &row)
{
    return row.target ? QVariant(targetText(*row.target, row.indicator)) : QVariant();
}

void addPeriods(SheetTable &sheet, const std::vector<Period> &periods)
{
    for (const Period &period : periods)
        sheet.columns.append({period.toText()});
}

/// The months of a sparkline, oldest first.
std::vector<Period> sparklineMonths(const Period &lastMonth)
{
    std::vector<Period> months;
    for (int back = kSparklineMonths - 1; back >= 0; --back)
        months.push_back(lastMonth.plus(-back));
    return months;
}

} // namespace

SheetTable scorecardSheet(const Scorecard &scorecard, const QString &name)
{
    SheetTable sheet;
    sheet.name = name;
    sheet.columns = {{QStringLiteral("indicator")},
                     {QStringLiteral("name"), kNameWidth},
                     {QStringLiteral("unit")},
                     {QStringLiteral("target")}};
    addPeriods(sheet, scorecard.months);
    addPeriods(sheet, scorecard.quarters);
    addPeriods(sheet, scorecard.years);
    for (const char *title : {"year_to_date", "last_year", "verdict", "year_verdict"})
        sheet.columns.append({QString::fromLatin1(title)});
    for (const ScorecardRow &row : scorecard.rows) {
        const Indicator &indicator = row.indicator;
        QList<QVariant> cells {indicator.code, indicator.name, unitText(indicator),
                               targetCell(row)};
        for (const ScorecardCell &cell : row.cells)
            cells.append(figureCell(cell, indicator));
        for (const ScorecardTotal &quarter : row.quarters)
            cells.append(totalCell(quarter, indicator));
        for (const ScorecardTotal &year : row.years)
            cells.append(totalCell(year, indicator));
        cells.append(totalCell(row.yearToDate, indicator));
        cells.append(totalCell(row.sameTimeLastYear, indicator));
        cells.append(codeOf(ragOf(row, VerdictChoice::Latest)));
        cells.append(codeOf(ragOf(row, VerdictChoice::YearToDate)));
        sheet.rows.append(cells);
    }
    return sheet;
}

SheetTable matrixSheet(const Matrix &matrix, std::span<const int> order,
                       const QList<Organisation> &organisations, const QString &name)
{
    QHash<Uid, const Organisation *> byUid;
    for (const Organisation &organisation : organisations)
        byUid.insert(organisation.uid, &organisation);
    SheetTable sheet;
    sheet.name = name;
    sheet.columns = {{QStringLiteral("provider")}, {QStringLiteral("name"), kNameWidth}};
    for (const char *title : {"red", "amber", "green", "no_verdict"})
        sheet.columns.append({QString::fromLatin1(title)});
    for (const Indicator &indicator : matrix.indicators) {
        for (const char *part : {"", "_period", "_verdict"})
            sheet.columns.append({indicator.code + QLatin1String(part)});
    }
    for (const int place : order) {
        const MatrixRow &row = matrix.rows[size_t(place)];
        const Organisation *provider = byUid.value(row.organisation.uid());
        QList<QVariant> cells {provider ? provider->code : QString(),
                               provider ? provider->name : QString()};
        const RagCounts &counts = row.byLatest;
        for (const int count : {counts.red, counts.amber, counts.green, counts.none})
            cells.append(count);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const ScorecardCell &latest = row.cells[i].latest;
            cells.append(figureCell(latest, matrix.indicators[i]));
            cells.append(latest.received ? QVariant(latest.period.toText()) : QVariant());
            cells.append(codeOf(ragOf(row.cells[i], VerdictChoice::Latest)));
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

SheetTable measureSheet(const QList<MeasureSheetLine> &lines, const Period &lastMonth,
                        const QString &name)
{
    SheetTable sheet;
    sheet.name = name;
    sheet.columns = {{QStringLiteral("provider")}, {QStringLiteral("name"), kNameWidth}};
    for (const char *title :
         {"target", "latest", "period", "verdict", "year_to_date", "year_verdict", "last_year"})
        sheet.columns.append({QString::fromLatin1(title)});
    addPeriods(sheet, sparklineMonths(lastMonth));
    for (const MeasureSheetLine &line : lines) {
        const ScorecardRow &row = *line.row;
        const Indicator &indicator = row.indicator;
        const ScorecardCell *latest = row.latestCell();
        QList<QVariant> cells {line.organisation.code,
                               line.organisation.name,
                               targetCell(row),
                               latest ? figureCell(*latest, indicator) : QVariant(),
                               latest ? QVariant(latest->period.toText()) : QVariant(),
                               codeOf(ragOf(row, VerdictChoice::Latest)),
                               totalCell(row.yearToDate, indicator),
                               codeOf(ragOf(row, VerdictChoice::YearToDate)),
                               totalCell(row.sameTimeLastYear, indicator)};
        for (const double value : row.sparkline)
            cells.append(numberCell(value));
        sheet.rows.append(cells);
    }
    return sheet;
}

Result<void> writeSheet(const SheetTable &sheet, SheetFormat format, const QString &path)
{
    if (format == SheetFormat::Xlsx)
        return writeXlsx(path, sheet);
    return saveFile(path, [&sheet](QIODevice &device) {
        CsvWriter writer(device);
        for (const SheetColumn &column : sheet.columns)
            writer.text(column.title);
        writer.endRow();
        for (const QList<QVariant> &row : sheet.rows) {
            for (const QVariant &cell : row) {
                if (cell.typeId() == QMetaType::QString)
                    writer.text(cell.toString());
                else if (cell.isValid())
                    writer.number(cell.toDouble());
                else
                    writer.blank();
            }
            writer.endRow();
        }
        return writer.finish();
    });
}

} // namespace candour
