// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/TableBench.h"

#include "core/domain/Records.h"
#include "core/io/XlsxWriter.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LongListBench.h"
#include "ui/models/RecordTableModel.h"
#include "ui/models/TableProxy.h"
#include "ui/panels/TablePanel.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FrozenTableView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace candour::bench {

namespace {

constexpr int kRecords = 100'000;
constexpr int kRuns = 5;
constexpr double kMostSortMs = 200;
constexpr double kMostFrameMs = 16;
constexpr double kMostFilterMs = 200;

/// The same every time, and in no order.
quint32 scattered(quint32 number)
{
    number ^= number >> 16;
    number *= 0x7feb352dU;
    number ^= number >> 15;
    number *= 0x846ca68bU;
    return number ^ (number >> 16);
}

RecordList records()
{
    RecordList all;
    all.reserve(kRecords);
    for (quint32 i = 0; i < kRecords; ++i) {
        const quint32 mixed = scattered(i);
        RecordData record = recordType<Organisation>().fresh();
        record.uid = Uid::create();
        record.setValue(u"code", QStringLiteral("ZZ%1").arg(mixed % 1'000'000, 6, 10, QChar(u'0')));
        record.setValue(u"name",
                        QStringLiteral("Practice %1 of %2").arg(mixed % 997).arg(mixed % 89));
        record.setValue(u"opened", QDate(1990, 1, 1).addDays(mixed % 12'000));
        all.append(record);
    }
    return all;
}

/// The reference: the words of the same column, sorted as texts.
double sortAsTexts(const QAbstractItemModel &model, int column)
{
    std::vector<QString> words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.push_back(model.index(row, column).data().toString());
    std::vector<QString> copy;
    return medianOf(
        kRuns, [&] { copy = words; }, [&] { std::sort(copy.begin(), copy.end()); });
}

/// Until it stands sorted.
void sortBy(TablePanel &panel, int column)
{
    panel.view().sortByColumn(column, Qt::AscendingOrder);
    while (panel.shown().isSorting())
        QApplication::processEvents();
}

void benchSorting(TablePanel &panel, const RecordTableModel &model)
{
    for (const char *name : {"code", "name", "opened"}) {
        const int column = model.kind().indexOf(QString::fromLatin1(name));
        if (column < 0)
            continue;
        const int other = column == 0 ? 1 : 0;
        const double ours = medianOf(
            kRuns, [&] { sortBy(panel, other); }, [&] { sortBy(panel, column); });
        const double reference = sortAsTexts(model, column);
        tell(QStringLiteral("table of 100,000 sorted by %1").arg(QLatin1String(name)), ours,
             QStringLiteral("ms"), kMostSortMs);
        QTextStream(stdout) << "  that is " << ours / reference << " x std::sort of the texts ("
                            << reference << " ms)" << Qt::endl;
    }
}

void benchFiltering(TablePanel &panel)
{
    QElapsedTimer first;
    first.start();
    panel.setFilter({QStringLiteral("practice 12"), {}});
    QTextStream(stdout) << "first quick filter of 100,000: " << first.elapsed() << " ms, "
                        << panel.shownCount() << " rows" << Qt::endl;
    int run = 0;
    const double later = medianOf(kRuns, {}, [&] {
        panel.setFilter({QStringLiteral("practice %1").arg(20 + run++), {}});
    });
    tell(QStringLiteral("quick filter of 100,000, a letter more"), later, QStringLiteral("ms"),
         kMostFilterMs);
    panel.setFilter({});
}

void benchScrolling(TablePanel &panel)
{
    QScrollBar *bar = panel.view().verticalScrollBar();
    int step = 0;
    const double frame = medianOf(101, {}, [&] {
        bar->setValue(bar->maximum() / 200 * ++step);
        panel.view().viewport()->repaint();
    });
    tell(QStringLiteral("a page of the table of 100,000 scrolled to and painted"), frame,
         QStringLiteral("ms"), kMostFrameMs);
}

} // namespace

void benchTable()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    RecordTableModel model(recordType<Organisation>(),
                           [](const RecordKind &, const Uid &) { return QString(); }, {});
    RecordList all = records();
    model.setRecords(all);
    TablePanel panel({.id = QStringLiteral("bench"), .name = QStringLiteral("Organisations")},
                     settings);
    panel.setModel(&model);
    panel.resize(1200, 700);
    panel.show();
    QApplication::processEvents();
    benchSorting(panel, model);
    benchFiltering(panel);
    benchScrolling(panel);
    QElapsedTimer writing;
    writing.start();
    const auto bytes = xlsxOf(panel.shownSheet());
    QTextStream(stdout) << "spreadsheet of " << panel.shownCount() << " rows: " << writing.elapsed()
                        << " ms, " << (bytes ? bytes->size() : 0) << " bytes" << Qt::endl;
    panel.hide();
    benchLongList(folder, all);
}

} // namespace candour::bench
