// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/SheetBench.h"

#include "core/io/XlsxWriter.h"
#include "core/io/sheets/WorkbookFile.h"
#include "tests/bench/Bench.h"
#ifdef CANDOUR_HAS_ORCUS
#include "tests/bench/OrcusCount.h"
#endif

#include <QDate>
#include <QFile>
#include <QTextStream>

#include <random>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace candour::bench {

namespace {

constexpr int kRuns = 9;
constexpr int kRows = 10'000;
constexpr int kColumns = 28;
constexpr int kTexts = 3;
constexpr double kMostRatio = 1.5; ///< to liborcus, which is told nothing but the cells
constexpr double kMostMegabytes = 40;

/// As a provider's table is: some texts that come again, a month, numbers.
SheetTable table()
{
    std::mt19937 random(28);
    SheetTable sheet;
    sheet.name = QStringLiteral("Data");
    for (int column = 0; column < kColumns; ++column)
        sheet.columns.append({QStringLiteral("C%1").arg(column), 12});
    for (int row = 1; row < kRows; ++row) {
        QList<QVariant> cells;
        for (int column = 0; column < kColumns; ++column) {
            if (column < kTexts)
                cells += QStringLiteral("P%1-%2").arg(random() % 200).arg(column);
            else if (column == kTexts)
                cells += QDate(2020, 4, 1).addMonths(int(random() % 60));
            else
                cells += column % 2 ? QVariant(int(random() % 5000)) : random() % 100'000 / 1e5;
        }
        sheet.rows += cells;
    }
    return sheet;
}

/// What the program holds, by /proc; 0 elsewhere.
double megabytesHeld()
{
#ifdef __GLIBC__
    malloc_trim(0); // what was freed before is not held
#endif
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    constexpr double kPagesPerMegabyte = 256;
    return statm.readAll().split(' ').value(1).toDouble() / kPagesPerMegabyte;
}

} // namespace

void benchSheets()
{
    const QByteArray xlsx = orEnd(xlsxOf(table()));
    size_t cells = 0;
    const double before = megabytesHeld();
    {
        const Workbook book = orEnd(readWorkbook(xlsx, QStringLiteral("bench.xlsx")));
        cells = book.sheets.front().cellCount();
        tell(QStringLiteral("memory of %L1 cells").arg(cells), megabytesHeld() - before,
             QStringLiteral("MB"), kMostMegabytes);
    }
    const double ours = medianOf(kRuns, {}, [&] {
        cells = orEnd(readWorkbook(xlsx, QStringLiteral("bench.xlsx"))).sheets.front().cellCount();
    });
    QTextStream(stdout) << "an XLSX of " << cells << " cells read: " << ours << " ms" << Qt::endl;
#ifdef CANDOUR_HAS_ORCUS
    size_t counted = 0;
    const double orcus = medianOf(kRuns, {}, [&] { counted = orcusCellCount(xlsx); });
    QTextStream(stdout) << "by liborcus, " << counted << " cells: " << orcus << " ms" << Qt::endl;
    tell(QStringLiteral("reading an XLSX, to liborcus"), ours / orcus, QStringLiteral("x"),
         kMostRatio);
#else
    QTextStream(stdout) << "liborcus is not here: nothing to compare with" << Qt::endl;
#endif
}

} // namespace candour::bench
