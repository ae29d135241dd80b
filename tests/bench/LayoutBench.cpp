// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/LayoutBench.h"

#include "core/io/layout/LayoutFinder.h"
#include "core/io/sheets/SheetBuilder.h"
#include "tests/bench/Bench.h"

#include <QDate>
#include <QTextStream>

namespace candour::bench {

namespace {

constexpr int kRuns = 5;
constexpr int kRows = 2000;
constexpr int kColumns = 60;
constexpr double kMostMilliseconds = 200;
constexpr int kProviders = 50;

std::string providerOf(int number)
{
    return "R" + std::string(1, char('A' + number / 10)) + std::string(1, char('0' + number % 10));
}

double monthNumber(int months)
{
    return double(QDate(1899, 12, 30).daysTo(QDate(2020, 4, 1).addMonths(months)));
}

/// A title, heads, and figures with a decimal; a tenth of them written as text.
Workbook sheet(bool monthsAcross)
{
    SheetBuilder builder(QStringLiteral("Return"), SheetState::Visible,
                         std::make_shared<TextPool>());
    builder.addText(0, 0, "Quality return");
    builder.addText(2, 0, "Provider code");
    builder.addText(2, 1, monthsAcross ? "Indicator" : "Month");
    for (int column = 2; column < kColumns; ++column) {
        if (monthsAcross)
            builder.addNumber(2, column, monthNumber(column), GridKind::Date);
        else
            builder.addText(2, column, "Measure " + std::to_string(column));
    }
    for (int row = 3; row < kRows; ++row) {
        builder.addText(row, 0, providerOf(row % kProviders));
        if (monthsAcross)
            builder.addText(row, 1, "Indicator " + std::to_string(row / kProviders));
        else
            builder.addNumber(row, 1, monthNumber(row / kProviders), GridKind::Date);
        for (int column = 2; column < kColumns; ++column) {
            const int figure = row * 31 + column * 17;
            if (figure % 10 == 0)
                builder.addText(row, column, std::to_string(figure % 1000) + ".5%");
            else
                builder.addNumber(row, column, (figure % 1000) / 8.0);
        }
    }
    Workbook workbook;
    workbook.format = QStringLiteral("XLSX");
    workbook.sheets.push_back(builder.finish());
    return workbook;
}

void benchOne(const QString &name, bool monthsAcross)
{
    const Workbook workbook = sheet(monthsAcross);
    const LayoutSource source = layoutSource(workbook, QStringLiteral("bench.xlsx"));
    LayoutProposal made;
    const double time = medianOf(kRuns, {}, [&] { made = proposeLayout(source); });
    QTextStream(stdout) << made.figures << " figures, confidence " << made.confidence << Qt::endl;
    tell(name, time, QStringLiteral("ms"), kMostMilliseconds);
}

} // namespace

void benchLayout()
{
    benchOne(QStringLiteral("layout of a sheet, 2,000 x 60, months across"), true);
    benchOne(QStringLiteral("layout of a sheet, 2,000 x 60, measures across"), false);
}

} // namespace candour::bench
