// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/SubmissionsTab.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/report/Document.h"
#include "core/services/FileSession.h"
#include "core/services/UndoService.h"
#include "tests/support/CatchQt.h"
#include "tests/support/FakePrompts.h"
#include "tests/ui/app/AccessAudit.h"
#include "ui/dialogs/LetterDialog.h"
#include "ui/panels/TablePanel.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace candour;

namespace {

constexpr int kPatience = 20000;
constexpr int kMonths = 12;

/// The sample on 2 November 2026: figures for September are due since 15 October.
struct SubmissionsFixture {
    QTemporaryDir folder {};
    FixedClock clock {QDate(2026, 11, 2)};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    FakePrompts prompts {};
    FileSession session {clock};
    std::unique_ptr<SubmissionsTab> tab {};

    explicit SubmissionsFixture(bool dark = false, const QSize &size = {1160, 640})
    {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QSignalSpy opened(&session, &FileSession::opened);
        session.create(folder.filePath(QStringLiteral("test.candour")), QStringLiteral("icb-2023"),
                       true);
        REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, kPatience));
        tab = std::make_unique<SubmissionsTab>(session, prompts, settings);
        QObject::connect(&session, &FileSession::changed, tab.get(), &SubmissionsTab::refresh);
        tab->resize(size);
        tab->show();
        REQUIRE(QTest::qWaitForWindowExposed(tab.get()));
        REQUIRE(QTest::qWaitFor([&] { return list().model()->rowCount() > 0; }, kPatience));
    }

    SubmissionsFixture(const SubmissionsFixture &) = delete;
    SubmissionsFixture &operator=(const SubmissionsFixture &) = delete;

    ~SubmissionsFixture()
    {
        tab.reset();
        session.close();
    }

    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        T *found = tab->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }

    [[nodiscard]] FrozenTableView &grid() const { return part<FrozenTableView>("submissionsGrid"); }

    [[nodiscard]] FrozenTableView &list() const
    {
        return part<FrozenTableView>("submissionsTable");
    }

    [[nodiscard]] int lineOf(const QString &provider) const
    {
        const auto &model = *grid().model();
        for (int line = 0; line < model.rowCount(); ++line) {
            if (model.index(line, 0).data().toString() == provider)
                return line;
        }
        return -1;
    }

    /// Chooses the month of a provider, counted from the last.
    void choose(const QString &provider, int back = 0) const
    {
        grid().setCurrentIndex(grid().model()->index(lineOf(provider), kMonths - back));
    }

    [[nodiscard]] QString stateOf(const QString &provider) const
    {
        return grid().model()->index(lineOf(provider), kMonths).data(RawRole).toString();
    }

    /// The last month's of a provider, out of a picture of the tab.
    [[nodiscard]] QImage cellOf(const QImage &picture, const QString &provider) const
    {
        const QRect cell = grid().visualRect(grid().model()->index(lineOf(provider), kMonths));
        REQUIRE(grid().viewport()->rect().contains(cell.center()));
        const QPoint corner = grid().viewport()->mapTo(tab.get(), cell.topLeft());
        return picture.copy(QRect(corner, cell.size()).adjusted(2, 2, -2, -2));
    }

    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts.append(list().model()->index(row, column).data().toString());
        return texts;
    }

    void press(const char *name) const
    {
        REQUIRE(part<QPushButton>(name).isEnabled());
        part<QPushButton>(name).click();
    }

    [[nodiscard]] QString said() const { return part<Banner>("submissionsBanner").text(); }

    [[nodiscard]] LetterDialog *letter() const { return tab->findChild<LetterDialog *>(); }
};

/// Share of the pixels that stand out from the ground, which most of them are.
double inkIn(const QImage &picture)
{
    QHash<QRgb, int> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    const QRgb ground = *std::max_element(colours.keyBegin(), colours.keyEnd(),
                                          [&](QRgb a, QRgb b) { return colours[a] < colours[b]; });
    int ink = 0;
    for (auto it = colours.cbegin(); it != colours.cend(); ++it)
        ink += std::abs(qGray(it.key()) - qGray(ground)) > 40 ? it.value() : 0;
    return double(ink) / std::max(1, picture.width() * picture.height());
}

/// How many of the pixels are plainly red.
int redIn(const QImage &picture)
{
    int red = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            red += int(qRed(pixel) > qGreen(pixel) + 80 && qRed(pixel) > qBlue(pixel) + 80);
        }
    }
    return red;
}

/// On average, 0 to 255.
int lightnessOf(const QImage &picture)
{
    return qGray(picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
}

const QString kOrchard = QStringLiteral("Orchard Lea");
const QString kRiverside = QStringLiteral("Riverside");
const QString kKingsmere = QStringLiteral("Kingsmere");

} // namespace

TEST_CASE("Submissions: providers by months, and beneath what is owed for the last",
          "[data][submissions]")
{
    SubmissionsFixture f;
    const auto *cells = f.grid().model();
    QAbstractItemModelTester tester(f.grid().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(cells->rowCount() == 9); // eight providers, and all of them
    REQUIRE(cells->columnCount() == kMonths + 1);
    CHECK(cells->headerData(kMonths, Qt::Horizontal).toString() == QStringLiteral("Sep 2026"));
    CHECK(cells->index(f.lineOf(kOrchard), kMonths)
              .data()
              .toString()
              .startsWith(QStringLiteral("0/")));
    CHECK(f.stateOf(kOrchard) == QStringLiteral("missing"));
    CHECK(f.stateOf(kKingsmere) == QStringLiteral("provisional"));
    CHECK(cells->index(f.lineOf(kOrchard), kMonths)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("Orchard Lea, Sep 2026: ")));
    // What needs most stands first.
    CHECK(f.column(5).first() == QStringLiteral("Missing"));
    CHECK(f.column(0).contains(kRiverside));
}

TEST_CASE("Submissions: a cell chosen shows its figures, and one of them leads to its scorecard",
          "[data][submissions]")
{
    SubmissionsFixture f;
    f.choose(kOrchard);
    const QStringList providers = f.column(0);
    CHECK(providers.count(kOrchard) == providers.size());
    f.choose(kRiverside, 1);
    CHECK(f.column(2).contains(QStringLiteral("Aug 2026")));
    CHECK_FALSE(f.column(2).contains(QStringLiteral("Sep 2026")));

    QSignalSpy asked(f.tab.get(), &SubmissionsTab::navigationRequested);
    f.list().selectRow(0);
    Q_EMIT f.tab->panel().activated(f.tab->panel().currentId());
    REQUIRE(asked.size() == 1);
    const auto to = asked.first().first().value<Location>();
    CHECK(to.place == QStringLiteral("scorecards"));
    CHECK(to.target.startsWith(QStringLiteral("ZZ1|")));
    CHECK(to.target.endsWith(QStringLiteral("|2026-08")));
    f.press("submissionsRules");
    CHECK(asked.last().first().value<Location>().target == QStringLiteral("lists|submission_rule"));
}

TEST_CASE("Submissions: a provider's month is signed off, and the sign-off taken back",
          "[data][submissions]")
{
    SubmissionsFixture f;
    CHECK_FALSE(f.part<QPushButton>("submissionsSignOff").isEnabled()); // nothing chosen
    f.choose(kOrchard);
    CHECK_FALSE(f.part<QPushButton>("submissionsSignOff").isEnabled()); // nothing came
    f.choose(kKingsmere, 2);
    f.prompts.lines = {QStringLiteral("Joseph Pell")};
    f.press("submissionsSignOff");
    REQUIRE(QTest::qWaitFor([&] { return f.said().contains(QStringLiteral("signed off by")); },
                            kPatience));
    REQUIRE(QTest::qWaitFor([&] { return f.column(7).contains(QStringLiteral("Joseph Pell")); },
                            kPatience));
    const auto all = f.session.reader().records().all<Submission>();
    REQUIRE(all);
    CHECK(std::any_of(all->begin(), all->end(), [](const Submission &one) {
        return one.period == QStringLiteral("2026-07") && one.signedOff == QDate(2026, 11, 2)
            && one.indicator.isNull();
    }));
    f.press("submissionsWithdraw");
    REQUIRE(QTest::qWaitFor([&] { return !f.column(7).contains(QStringLiteral("Joseph Pell")); },
                            kPatience));
    CHECK(f.said().contains(QStringLiteral("taken back")));
}

TEST_CASE("Submissions: figures chosen in the list are signed off alone", "[data][submissions]")
{
    SubmissionsFixture f;
    f.choose(kKingsmere);
    f.list().selectRow(f.list().model()->rowCount() - 3);
    const QString figure = f.column(1)[f.list().model()->rowCount() - 3];
    f.prompts.lines = {QStringLiteral("Helen Tarrant")};
    f.press("submissionsSignOff");
    CHECK(f.prompts.linesAsked.first().label.contains(QStringLiteral("1 figure")));
    REQUIRE(QTest::qWaitFor([&] { return f.column(7).contains(QStringLiteral("Helen Tarrant")); },
                            kPatience));
    CHECK(f.column(7).count(QStringLiteral("Helen Tarrant")) == 1);
    CHECK(f.column(1)[f.column(7).indexOf(QStringLiteral("Helen Tarrant"))] == figure);
    // Turning away signs nothing.
    f.prompts.lines = {std::nullopt};
    f.press("submissionsSignOff");
    CHECK(f.column(7).count(QStringLiteral("Helen Tarrant")) == 1);
}

TEST_CASE("Submissions: the day on which figures came is noted", "[data][submissions]")
{
    SubmissionsFixture f;
    f.choose(kKingsmere);
    f.prompts.lines = {QStringLiteral("last week")};
    f.press("submissionsReceived");
    CHECK(f.said().contains(QStringLiteral("not a day")));
    f.prompts.lines = {QStringLiteral("19/10/2026")};
    f.press("submissionsReceived");
    REQUIRE(QTest::qWaitFor([&] { return f.column(4).contains(QStringLiteral("19 Oct 2026")); },
                            kPatience));
    CHECK(f.column(5).contains(QStringLiteral("Received late")));
}

TEST_CASE("Submissions: the reminder letter is read, copied and saved", "[data][submissions]")
{
    SubmissionsFixture f;
    f.choose(kRiverside);
    f.press("submissionsRemind");
    CHECK(f.said().contains(QStringLiteral("nobody to remind")));
    CHECK_FALSE(f.letter());
    f.choose(kOrchard);
    f.press("submissionsRemind");
    REQUIRE(f.letter());
    auto *text = f.letter()->findChild<QPlainTextEdit *>();
    CHECK(text->toPlainText().contains(QStringLiteral("Orchard Lea Independent Hospital")));
    CHECK(text->toPlainText().contains(QStringLiteral("September 2026, due on 15 October 2026")));
    CHECK(text->toPlainText().contains(QStringLiteral("Wessex Vale")));
    text->appendPlainText(QStringLiteral("With thanks"));
    f.letter()->findChild<QPushButton *>(QStringLiteral("letterCopy"))->click();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("With thanks")));
    const QString path = f.folder.filePath(QStringLiteral("letter.txt"));
    f.prompts.files = {path};
    f.letter()->findChild<QPushButton *>(QStringLiteral("letterSave"))->click();
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(saved.readAll()) == f.letter()->letter());
}

TEST_CASE("Submissions: another month, a target from elsewhere, and the paper",
          "[data][submissions]")
{
    SubmissionsFixture f;
    auto &month = f.part<QComboBox>("submissionsMonth");
    CHECK(month.currentText() == QStringLiteral("Sep 2026"));
    CHECK(month.itemText(0) == QStringLiteral("Nov 2026"));
    CHECK_FALSE(f.tab->goTo(QStringLiteral("never")));
    CHECK(f.tab->goTo(QStringLiteral("2026-08|ZZ6")));
    REQUIRE(QTest::qWaitFor([&] { return month.currentText() == QStringLiteral("Aug 2026"); },
                            kPatience));
    CHECK(f.grid().model()->headerData(kMonths, Qt::Horizontal).toString()
          == QStringLiteral("Aug 2026"));
    CHECK(f.column(0).first() == kOrchard);

    const auto paper = f.tab->printedDocument();
    REQUIRE(paper);
    CHECK(paper->title == QStringLiteral("Data-quality sheet"));
    CHECK(paper->dataTo.startsWith(QStringLiteral("Aug 2026")));
}

TEST_CASE("Submissions paint in light and dark", "[data][submissions][look]")
{
    const bool dark = GENERATE(false, true);
    const QSize size = GENERATE(QSize(1120, 560), QSize(1660, 860));
    SubmissionsFixture f(dark, size);
    f.choose(kRiverside);
    QTest::qWait(100);
    const QImage image = f.tab->grab().toImage();
    // Cells that were not chosen: their counts stand out, and what is missing has a red mark.
    const QImage missing = f.cellOf(image, kOrchard);
    const QImage provisional = f.cellOf(image, kKingsmere);
    CHECK(inkIn(missing) > 0.02);
    CHECK(inkIn(provisional) > 0.02);
    CHECK(redIn(missing) > 50);
    CHECK(redIn(provisional) == 0);
    const QRect list(f.list().viewport()->mapTo(f.tab.get(), QPoint()), f.list().size());
    CHECK((lightnessOf(image.copy(list)) < 128) == dark);
    const QString folder = qEnvironmentVariable("CANDOUR_PICTURES");
    const QString name = QStringLiteral("submissions-%1-%2.png")
                             .arg(size.width())
                             .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (!folder.isEmpty())
        REQUIRE(image.save(QDir(folder).filePath(name)));
}

TEST_CASE("Submissions: every part is named, nothing is cut at 1100 or with text of twice the size",
          "[data][submissions][access]")
{
    const int percent = GENERATE(100, 200);
    SubmissionsFixture f(false, {900, 620});
    f.theme.setTextPercent(percent);
    QTest::qWait(100);
    QStringList faults = test::unnamed(f.tab.get(), QStringLiteral("submissions"))
        + test::unreached(f.tab.get(), QStringLiteral("submissions"))
        + test::cut(f.tab.get(), QStringLiteral("submissions"));
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
    CHECK(f.tab->minimumSizeHint().width() <= 900);
    CHECK(f.tab->minimumSizeHint().height() <= 620);
}
