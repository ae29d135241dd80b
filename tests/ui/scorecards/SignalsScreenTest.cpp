// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// "Colour and chart": what colours and control charts say together, over the whole file.

#include "core/db/BatchWriter.h"
#include "core/db/Command.h"
#include "core/services/FigureEntry.h"
#include "core/services/UndoService.h"
#include "tests/ui/scorecards/ScorecardFixture.h"
#include "ui/charts/ChartView.h"
#include "ui/delegates/CellMark.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/widgets/TableRoles.h"

#include <QComboBox>
#include <QFile>
#include <QToolButton>

using namespace candour;
using namespace candour::test;

namespace {

enum SignalColumn { Measure, Provider, Latest, Month, Variation, Assurance, Together };

/// The sample organisation and, of four of its providers, two years of a measure of our own to
/// September 2026. Its target is at least 45, it is a mean, so that its chart is an XmR chart.
struct SignalsFixture : ScorecardFixture {
    Indicator measure {};

    SignalsFixture()
    {
        measure.code = QStringLiteral("TT-1");
        measure.name = QStringLiteral("Seen in time");
        measure.unit = UnitKind::Mean;
        measure.polarity = Polarity::HigherIsBetter;
        command([this](db::Command &writer) -> Result<void> {
            auto uid = writer.put(measure);
            if (!uid)
                return fail(uid.error());
            measure.uid = *uid;
            Threshold threshold;
            threshold.indicator = Ref<Indicator>(measure.uid);
            threshold.comparison = Comparison::AtLeast;
            threshold.target = 45;
            auto put = writer.put(threshold);
            return put ? Result<void>() : fail(put.error());
        });
        // Values swing by 2 to 3 from month to month: the limits lie about 6.5 from the mean.
        // 16 months about 62, then eight of 48 beneath the mean of 57, the target met all the time.
        std::vector<double> falling = swing(24, 60);
        std::fill(falling.begin() + 16, falling.end(), 48);
        figures("ZZ1", falling);
        figures("ZZ2", swing(24, 60)); // limits 55 to 69: the target is met whatever comes
        std::vector<double> chance = swing(24, 43); // limits 38 to 52: the target lies within
        chance.back() = 43;
        figures("ZZ3", chance);
        figures("ZZ4", swing(24, 30)); // limits 25 to 39: the target is out of reach
    }

    static std::vector<double> swing(int count, double level)
    {
        std::vector<double> values;
        for (int i = 0; i < count; ++i)
            values.push_back(level + (i * 7) % 5);
        return values;
    }

    template <typename Write>
    void command(const Write &write)
    {
        session.run([write](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto begun = db::Command::begin(database, {QStringLiteral("figures.import"), {}, {}});
            if (!begun)
                return fail(begun.error());
            if (auto done = write(**begun); !done)
                return fail(done.error());
            return (*begun)->commit();
        });
        waitForCommand();
    }

    [[nodiscard]] Uid provider(const char *code)
    {
        const auto found =
            organisationByCode(session.books().organisations, QString::fromLatin1(code));
        REQUIRE(found);
        return found->uid;
    }

    void figures(const char *code, const std::vector<double> &values)
    {
        db::BatchInput input;
        input.series = {{provider(code), measure.uid, {}}};
        for (size_t i = 0; i < values.size(); ++i) {
            db::BatchRow row;
            row.period = Period::month(2026, 9).plus(int(i) + 1 - int(values.size()));
            row.value = values[i];
            input.rows.push_back(row);
        }
        command([input](db::Command &writer) -> Result<void> {
            auto done = db::writeBatch(writer, input);
            return done ? Result<void>() : fail(done.error());
        });
    }

    void open()
    {
        show(QStringLiteral("|"));
        waitUntilRead();
    }

    [[nodiscard]] FrozenTableView *lines() const { return part<FrozenTableView>("signalsTable"); }

    [[nodiscard]] int count() const { return lines()->model()->rowCount(); }

    void waitUntilRead()
    {
        REQUIRE(QTest::qWaitFor([this] { return count() > 0; }, 10000));
        settle();
    }

    /// The line of our measure at this provider; invalid where the list has none.
    [[nodiscard]] QModelIndex line(const char *code) const
    {
        const QAbstractItemModel *model = lines()->model();
        const QString figure = QLatin1String(code) + QStringLiteral("|TT-1");
        const Uid wanted = Uid::ofShipped(u"signal", figure);
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(IdRole).value<Uid>() == wanted)
                return model->index(row, 0);
        }
        return {};
    }

    [[nodiscard]] QString text(const char *code, SignalColumn column) const
    {
        return line(code).siblingAtColumn(column).data().toString();
    }

    void choose(const char *words)
    {
        auto *list = part<QComboBox>("signalsList");
        const int index = list->findText(QLatin1String(words));
        REQUIRE(index >= 0);
        list->setCurrentIndex(index);
        settle();
    }
};

} // namespace

TEST_CASE("Colour and chart: each line says what its figures say", "[scorecards][signals]")
{
    SignalsFixture f;
    f.open();
    CHECK(f.page->title() == QStringLiteral("Colour and chart"));
    CHECK(f.text("ZZ1", Together) == QStringLiteral("Green, but getting worse"));
    CHECK(f.text("ZZ3", Together)
          == QStringLiteral("Red, but common cause: will meet the target only by chance"));
    CHECK(f.text("ZZ4", Together) == QStringLiteral("Red, and will stay red as things are"));
    CHECK_FALSE(f.line("ZZ2").isValid()); // green and steady: it needs nothing
    CHECK(f.text("ZZ1", Measure) == QStringLiteral("Seen in time"));
    CHECK(f.text("ZZ1", Month) == QStringLiteral("Sep 2026"));
    CHECK(f.text("ZZ1", Latest).toDouble() == 48);
    const QModelIndex worse = f.line("ZZ1");
    CHECK(worse.siblingAtColumn(Variation).data(IconRole).value<SpcIcon>() == SpcIcon::ConcernLow);
    CHECK(worse.siblingAtColumn(Assurance).data(IconRole).value<SpcIcon>() != SpcIcon::None);
    CHECK(worse.siblingAtColumn(Latest).data(MarkRole).value<CellMark>().mark == Mark::Green);
    CHECK(f.line("ZZ3").siblingAtColumn(Assurance).data(IconRole).value<SpcIcon>()
          == SpcIcon::HitAndMiss);
    CHECK(f.line("ZZ4").siblingAtColumn(Assurance).data(IconRole).value<SpcIcon>()
          == SpcIcon::Fail);
    for (const SignalColumn column : {Variation, Assurance})
        CHECK(worse.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString()
              == worse.siblingAtColumn(column).data().toString());
}

TEST_CASE("Colour and chart: what gets worse stands above what is bound to stay, and that above "
          "chance",
          "[scorecards][signals]")
{
    SignalsFixture f;
    f.open();
    CHECK(f.line("ZZ1").row() < f.line("ZZ4").row());
    CHECK(f.line("ZZ4").row() < f.line("ZZ3").row());
    // Of the whole list: no red that gets worse stands beneath something that does not.
    const QAbstractItemModel *model = f.lines()->model();
    bool others = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString words = model->index(row, Together).data().toString();
        const bool worst = words == QStringLiteral("Red, and getting worse");
        CHECK_FALSE((worst && others));
        others = others || !worst;
    }
}

TEST_CASE("Colour and chart: lists of one kind, kept for the next day", "[scorecards][signals]")
{
    SignalsFixture f;
    f.open();
    const int attention = f.count();
    f.choose("Everything");
    CHECK(f.count() > attention);
    CHECK(f.text("ZZ2", Together) == QStringLiteral("Green, and steady"));
    f.choose("Green, but getting worse");
    CHECK(f.line("ZZ1").isValid());
    CHECK_FALSE(f.line("ZZ3").isValid());
    for (int row = 0; row < f.count(); ++row)
        CHECK(f.lines()
                  ->model()
                  ->index(row, Together)
                  .data()
                  .toString()
                  .startsWith(QStringLiteral("Green, but")));
    f.choose("Will meet the target only by chance");
    CHECK(f.line("ZZ3").isValid());
    CHECK_FALSE(f.line("ZZ4").isValid());
    CHECK(readOptions(f.settings).list == JoinedList::ByChance);
    f.choose("Red or amber, but common cause");
    CHECK(f.line("ZZ3").isValid());
    CHECK_FALSE(f.line("ZZ1").isValid());
}

TEST_CASE("Colour and chart: in an earlier month it says what was known then",
          "[scorecards][signals]")
{
    SignalsFixture f;
    f.open();
    auto *months = f.part<QComboBox>("signalsLastMonth");
    months->setCurrentIndex(months->findData(QStringLiteral("2026-01")));
    // To January it is 16 months of about 62: nothing gets worse yet.
    REQUIRE(QTest::qWaitFor([&] { return !f.line("ZZ1").isValid(); }, 10000));
    f.choose("Everything");
    CHECK(f.text("ZZ1", Together) == QStringLiteral("Green, and steady"));
    CHECK(f.text("ZZ1", Month) == QStringLiteral("Jan 2026"));
}

TEST_CASE("Colour and chart: a line shows its chart beside it, and Enter opens the scorecard",
          "[scorecards][signals]")
{
    SignalsFixture f;
    f.open();
    f.lines()->setFocus();
    f.lines()->setCurrentIndex(f.line("ZZ1"));
    f.settle();
    const auto chartShown = [&] {
        QWidget *details = f.page->detailsWidget();
        REQUIRE(details);
        auto *chart = details->findChild<ChartView *>(QStringLiteral("figureChart"));
        REQUIRE(chart);
        CHECK(chart->spec().kind == ChartKind::Spc);
        CHECK(chart->spec().variation == SpcIcon::ConcernLow);
        CHECK(details->findChild<QLabel *>(QStringLiteral("figureJoined"))
                  ->text()
                  .contains(QStringLiteral("Green, but getting worse")));
    };
    chartShown();
    QTest::keyClick(f.lines(), Qt::Key_Return);
    f.settle();
    CHECK(f.asked.target == QStringLiteral("ZZ1|TT-1|2026-09"));
    CHECK(f.page->title() != QStringLiteral("Colour and chart"));
    CHECK(f.table()->currentIndex().data().toString().contains(QStringLiteral("48")));
    chartShown();
}

TEST_CASE("Colour and chart: a changed figure changes its line, and undo changes it back",
          "[scorecards][signals]")
{
    SignalsFixture f;
    f.open();
    f.lines()->setCurrentIndex(f.line("ZZ3"));
    const Uid organisation = f.provider("ZZ3");
    const auto togetherIs = [&](const char *words) {
        return QTest::qWaitFor([&] { return f.text("ZZ3", Together) == QLatin1String(words); },
                               10000);
    };
    const EnteredFigure better {Ref<Organisation>(organisation), Ref<Indicator>(f.measure.uid),
                                Period::month(2026, 9), QStringLiteral("46")};
    f.session.run([better](db::Database &database, const Progress &) {
        return enterFigures(database, {better});
    });
    // It is well for now, and leaves the list of what needs attention.
    REQUIRE(QTest::qWaitFor([&] { return !f.line("ZZ3").isValid(); }, 10000));
    f.choose("Will meet the target only by chance");
    CHECK(togetherIs("Green, but will meet the target only by chance"));
    const qint64 last = f.journalEntries();
    f.session.run(
        [last](db::Database &database, const Progress &) { return undoEntry(database, last); });
    CHECK(togetherIs("Red, but common cause: will meet the target only by chance"));
}

TEST_CASE("Colour and chart: printed and exported as it is shown", "[scorecards][signals]")
{
    SignalsFixture f;
    f.open();
    REQUIRE(f.page->canPrint());
    REQUIRE(f.page->canExport());
    const auto paper = f.page->printedDocument();
    REQUIRE(paper);
    bool found = false;
    for (const Block &block : paper->blocks) {
        const Table *table = std::get_if<Table>(&block.content);
        if (!table)
            continue;
        CHECK(table->rows.size() == f.count());
        for (const Row &row : table->rows)
            found = found
                || (row.cells.first().text == QStringLiteral("Seen in time")
                    && row.cells.at(Together).text == QStringLiteral("Green, but getting worse"));
    }
    CHECK(found);
    const QString file = f.folder.filePath(QStringLiteral("signals.xlsx"));
    f.prompts.files = {file};
    f.actions.action(action::kExport)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 10000));
    f.settle();
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().startsWith("PK"));
}

TEST_CASE("Colour and chart: from the matrix by its button and by key", "[scorecards][signals]")
{
    SignalsFixture f;
    f.show({});
    SECTION("button")
    {
        f.part<QToolButton>("button.scorecards.signals")->click();
    }
    SECTION("key")
    {
        QTest::keyClick(f.matrix(), Qt::Key_J, Qt::ControlModifier);
    }
    CHECK(f.asked == Location {QStringLiteral("scorecards"), QStringLiteral("|")});
    f.waitUntilRead();
    CHECK(f.lines()->isVisible());
    CHECK(f.page->breadcrumb().size() == 1);
}

TEST_CASE("Colour and chart: without figures it says what belongs here", "[scorecards][signals]")
{
    ScorecardFixture f(false);
    f.show(QStringLiteral("|"));
    CHECK_FALSE(f.part<QWidget>("signalsScreen")->isVisible());
    CHECK_FALSE(f.page->canPrint());
    bool said = false;
    for (const QLabel *label : f.page->widget()->findChildren<QLabel *>())
        said = said
            || (label->isVisible()
                && label->text().contains(QStringLiteral("once there are figures")));
    CHECK(said);
}
