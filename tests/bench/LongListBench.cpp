// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/LongListBench.h"

#include "app/gui/PrintPreview.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/RecordBulk.h"
#include "tests/bench/Bench.h"
#include "tests/support/FakePrompts.h"
#include "ui/models/TableProxy.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/RecordsPane.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/Loading.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <functional>

namespace candour::bench {

namespace {

constexpr double kMostStallMs = 100;
constexpr qint64 kPatienceMs = 600'000;

/// Notes the longest time between two turns of the event loop.
class Heart : public QObject {
public:
    Heart()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, &Heart::note);
        m_beat.start(1);
        m_since.start();
    }

    void note()
    {
        m_longest = qMax(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

void until(const std::function<bool()> &isDone)
{
    QElapsedTimer patience;
    patience.start();
    while (!isDone() && patience.elapsed() < kPatienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void benchStall(const QString &name, const std::function<void()> &begin,
                const std::function<bool()> &isDone)
{
    QCoreApplication::processEvents();
    QElapsedTimer all;
    all.start();
    Heart heart;
    begin();
    heart.note();
    until(isDone);
    for (int turn = 0; turn < 5; ++turn) { // what it set going, painting above all
        QCoreApplication::processEvents();
        heart.note();
    }
    QTextStream(stdout) << name << ": " << all.elapsed() << " ms in all" << Qt::endl;
    tell(QStringLiteral("  longest stall meanwhile"), heart.longest(), QStringLiteral("ms"),
         kMostStallMs);
}

bool fill(FileSession &session, const RecordList &records)
{
    int answered = 0;
    session.run([records](db::Database &database,
                          const Progress &) { return saveRecords(database, records, {}); },
                &session, [&](const Result<ChangeSet> &done) { answered = done ? 1 : -1; });
    until([&] { return answered != 0; });
    return answered > 0;
}

void benchOutput(RecordsPane &pane, FakePrompts &prompts, const QTemporaryDir &folder)
{
    TablePanel &panel = pane.panel();
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const bool csv = format == TableFormat::Csv;
        prompts.files = {folder.filePath(csv ? QStringLiteral("a.csv") : QStringLiteral("a.xlsx"))};
        benchStall(
            csv ? QStringLiteral("exported as CSV") : QStringLiteral("exported as XLSX"),
            [&] { Q_EMIT panel.exportRequested(format); },
            [&] { return !panel.busy().isActive(); });
    }
    std::shared_ptr<const Document> paper;
    QObject::connect(&pane, &RecordsPane::printRequested, &pane,
                     [&] { paper = pane.printedDocument(); });
    benchStall(
        QStringLiteral("read for print"), [&] { paper = pane.printedDocument(); },
        [&] { return paper != nullptr; });
    if (!paper)
        return;
    std::unique_ptr<PrintPreview> preview;
    benchStall(
        QStringLiteral("laid out for print"),
        [&] {
            preview = std::make_unique<PrintPreview>(*paper, prompts, &pane);
            preview->show();
        },
        [&] { return preview->findChild<QPushButton *>(QStringLiteral("savePdf"))->isEnabled(); });
}

} // namespace

void benchLongList(const QTemporaryDir &folder, RecordList records)
{
    for (qsizetype i = 0; i < records.size(); ++i) // codes are unique
        records[i].setValue(u"code", QStringLiteral("ZZ%1").arg(i));
    const SystemClock clock;
    FileSession session(clock);
    session.create(folder.filePath(QStringLiteral("table.candour")), QStringLiteral("icb-2023"),
                   false);
    until([&] { return session.isOpen(); });
    QElapsedTimer writing;
    writing.start();
    if (!session.isOpen() || !fill(session, records)) {
        QTextStream(stderr) << "The file for the long list could not be made." << Qt::endl;
        std::exit(1);
    }
    QTextStream(stdout) << "a file of " << records.size() << " records: " << writing.elapsed()
                        << " ms" << Qt::endl;
    Settings settings(folder.filePath(QStringLiteral("list.ini")));
    FakePrompts prompts;
    RecordDesk desk(session, prompts, settings, nullptr);
    std::unique_ptr<RecordsPane> pane;
    benchStall(
        QStringLiteral("read into the list"),
        [&] {
            pane = std::make_unique<RecordsPane>(recordType<Organisation>(), session, desk, prompts,
                                                 settings);
            QObject::connect(&session, &FileSession::changed, pane.get(), &RecordsPane::refresh);
            pane->resize(1200, 700);
            pane->show();
        },
        [&] {
            return pane->panel().allCount() >= records.size() && !pane->panel().shown().isSorting();
        });
    benchStall(
        QStringLiteral("sorted by another column"),
        [&] {
            const int name = recordType<Organisation>().indexOf(u"name");
            pane->panel().view().sortByColumn(name, Qt::AscendingOrder);
        },
        [&] { return !pane->panel().shown().isSorting(); });
    const RecordList some = records.mid(0, 1000);
    benchStall(
        QStringLiteral("1,000 of them changed and read anew"), [&] { pane->panel().setFilter({}); },
        [&, answered = false, started = false]() mutable {
            if (!started) {
                started = true;
                RecordList changed = some;
                for (RecordData &record : changed)
                    record.setValue(u"name", QStringLiteral("Another"));
                session.run(
                    [changed](db::Database &database, const Progress &) {
                        return saveRecords(database, changed, {});
                    },
                    pane.get(), [&](const Result<ChangeSet> &) { answered = true; });
            }
            const int row = pane->model().rowOf(some.last().uid);
            return answered && pane->model().record(row).text(u"name") == QStringLiteral("Another");
        });
    benchOutput(*pane, prompts, folder);
}

} // namespace candour::bench
