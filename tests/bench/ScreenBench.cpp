// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/ScreenBench.h"

#include "app/gui/Application.h"
#include "core/db/Database.h"
#include "core/db/Verify.h"
#include "core/io/Mapping.h"
#include "core/services/FigureImport.h"
#include "core/services/MappingService.h"
#include "core/services/PaperService.h"
#include "tests/bench/Bench.h"
#include "tests/support/FakePrompts.h"
#include "ui/models/ScorecardModel.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FrozenTableView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace candour::bench {

namespace {

constexpr int kRuns = 5;
constexpr int kKeys = 25;
constexpr int kPatienceMs = 20'000;
constexpr int kQuietMs = 120; ///< after which nothing more is under way

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

/// Sees when a widget was painted. The filter comes before the painting, so the frame counts as
/// painted when the round of the event loop that did it is over.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    bool wait()
    {
        QElapsedTimer patience;
        patience.start();
        while (!m_painted && patience.elapsed() < kPatienceMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        return m_painted;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || (event->type() == QEvent::Paint && m_widget->isVisible());
        return false;
    }

private:
    QWidget *m_widget;
    bool m_painted = false;
};

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kQuietMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// The program on its desk: settings of its own, nobody to answer.
struct Desk {
    QTemporaryDir folder {};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    FakePrompts prompts {};
    SystemClock clock {};
    Application program {settings, prompts, clock};

    explicit Desk(const QString &path)
    {
        program.window().resize(1366, 768);
        program.window().show();
        program.session().open(path);
        QElapsedTimer patience;
        patience.start();
        while (!program.session().isOpen() && patience.elapsed() < kPatienceMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        program.window().goTo({QStringLiteral("reports")});
        settle();
    }

    template <typename T>
    [[nodiscard]] T *part(const char *name)
    {
        T *found = program.window().findChild<T *>(QLatin1String(name));
        if (!found) {
            QTextStream(stderr) << "no part called " << name << Qt::endl;
            std::exit(1);
        }
        return found;
    }
};

void click(QWidget *viewport, const QPoint &at)
{
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    }
}

void press(QWidget *widget, int key, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

template <typename Act>
double untilPainted(QWidget *widget, const Act &act)
{
    PaintWatch watch(widget);
    QElapsedTimer timer;
    timer.start();
    act();
    if (!watch.wait())
        QTextStream(stderr) << widget->objectName() << " was never painted" << Qt::endl;
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Both pages cold: each run is a program of its own.
void benchPages(const QString &path)
{
    std::vector<double> matrixTimes;
    std::vector<double> cardTimes;
    std::vector<double> nextTimes;
    for (int run = 0; run < kRuns; ++run) {
        Desk desk(path);
        MainWindow &window = desk.program.window();
        QElapsedTimer timer;
        timer.start();
        window.goTo({QStringLiteral("scorecards")}); // the page is made here, and painted later
        auto *matrix = desk.part<FrozenTableView>("matrixTable");
        PaintWatch(matrix->viewport()).wait();
        matrixTimes.push_back(double(timer.nsecsElapsed()) / 1e6);
        settle();
        auto *names = matrix->findChild<QTableView *>(QStringLiteral("frozenPart"));
        auto *card = desk.part<FrozenTableView>("scorecardTable");
        const QPoint name = names->visualRect(matrix->model()->index(run + 1, 0)).center();
        cardTimes.push_back(
            untilPainted(card->viewport(), [&] { click(names->viewport(), name); }));
        settle();
        nextTimes.push_back(untilPainted(card->viewport(), [&] {
            window.goTo({QStringLiteral("scorecards"), QStringLiteral("ZZ040")});
        }));
        settle();
    }
    const QString ms = QStringLiteral("ms");
    tell(QStringLiteral("matrix page, from asking to painted"), median(matrixTimes), ms, 300);
    tell(QStringLiteral("scorecard page, from click to painted"), median(cardTimes), ms, 100);
    tell(QStringLiteral("the next provider, from asking to painted"), median(nextTimes), ms, 100);
}

/// Figures typed one after the other: the key that opens the line, the keys in it, and arrow keys.
void benchTyping(const QString &path)
{
    Desk desk(path);
    desk.program.window().goTo({QStringLiteral("scorecards"), QStringLiteral("ZZ025")});
    settle();
    auto *table = desk.part<FrozenTableView>("scorecardTable");
    const auto *model = static_cast<const ScorecardModel *>(table->model());
    table->setFocus();
    int line = 0;
    while (!model->rowAt(line))
        ++line;
    table->setCurrentIndex(model->index(line, model->newestMonthColumn()));
    settle();
    std::vector<double> opening;
    std::vector<double> typing;
    std::vector<double> moving;
    for (int i = 0; i < kKeys; ++i) {
        moving.push_back(untilPainted(
            table->viewport(), [&] { press(table, i % 8 < 4 ? Qt::Key_Down : Qt::Key_Up); }));
        settle();
        opening.push_back(
            untilPainted(table->viewport(), [&] { press(table, Qt::Key_9, QStringLiteral("9")); }));
        auto *editor = table->findChild<QLineEdit *>(QStringLiteral("figureEditor"));
        if (!editor)
            continue;
        typing.push_back(
            untilPainted(editor, [&] { press(editor, Qt::Key_1, QStringLiteral("1")); }));
        press(editor, Qt::Key_Escape);
        settle();
    }
    const QString ms = QStringLiteral("ms");
    tell(QStringLiteral("arrow key in the grid, painted"), median(moving), ms, 16);
    tell(QStringLiteral("first key of a figure, line open and painted"), median(opening), ms, 16);
    tell(QStringLiteral("next key of a figure, painted"), median(typing), ms, 16);
}

/// The longest time between two rounds of the event loop while the work runs on its own thread.
double longestStall(Desk &desk, const CommandRunner::Job &job)
{
    bool answered = false;
    double longest = 0;
    desk.program.session().run(job, &desk.program, [&](const Result<ChangeSet> &result) {
        answered = true;
        if (!result)
            QTextStream(stderr) << result.error().text << Qt::endl;
    });
    QElapsedTimer patience;
    patience.start();
    QElapsedTimer quiet; // what the answer sets off belongs to it
    QElapsedTimer round;
    while (patience.elapsed() < 10 * kPatienceMs) {
        round.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, double(round.nsecsElapsed()) / 1e6);
        if (answered && !quiet.isValid())
            quiet.start();
        if (quiet.isValid() && quiet.elapsed() > 5 * kQuietMs)
            break;
    }
    return longest;
}

CommandRunner::Job importJob(const QString &csv)
{
    return [csv](db::Database &database, const Progress &progress) -> Result<ChangeSet> {
        FigureImportOptions options;
        options.createMissing = true;
        options.progress = progress;
        auto mapping = mappingFor(database, csv);
        if (!mapping)
            return fail(mapping.error());
        auto report = importFigures(database, csv, *mapping, options);
        if (!report)
            return fail(report.error());
        return report->changes;
    };
}

CommandRunner::Job reportJob()
{
    return [](db::Database &database, const Progress &) -> Result<ChangeSet> {
        const auto books = ScorecardService(database).books();
        if (!books)
            return fail(books.error());
        PaperRequest request;
        request.dataTo = Period::month(2026, 3);
        const auto input = PaperService(database).boardReport(*books, request);
        if (!input)
            return fail(input.error());
        const Document report = buildBoardReport(*input);
        Q_UNUSED(report)
        return ChangeSet();
    };
}

CommandRunner::Job verifyJob()
{
    return [](db::Database &database, const Progress &) -> Result<ChangeSet> {
        const auto report = db::verify(database);
        return report ? Result<ChangeSet>(ChangeSet()) : Result<ChangeSet>(fail(report.error()));
    };
}

void benchStalls(const QString &path, const QStringList &sources)
{
    struct Work {
        QString name;
        CommandRunner::Job job;
    };

    const QList<Location> places {{QStringLiteral("scorecards")},
                                  {QStringLiteral("scorecards"), QStringLiteral("ZZ025")}};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Location &place = places.at(i);
        Desk desk(path);
        desk.program.window().goTo(place);
        settle();
        const QString where =
            place.target.isEmpty() ? QStringLiteral("matrix") : QStringLiteral("scorecard");
        for (const Work &work : {Work {QStringLiteral("import"), importJob(sources.at(i))},
                                 Work {QStringLiteral("report"), reportJob()},
                                 Work {QStringLiteral("verify"), verifyJob()}})
            tell(QStringLiteral("longest stall, %1 while the %2 is shown").arg(work.name, where),
                 longestStall(desk, work.job), QStringLiteral("ms"), 100);
    }
}

} // namespace

void benchScreen(const QString &path, const QStringList &sources)
{
    benchPages(path);
    benchTyping(path);
    benchStalls(path, sources);
}

} // namespace candour::bench
