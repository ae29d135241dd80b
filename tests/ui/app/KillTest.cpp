// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// The power fails while the window imports: the next morning the file is whole, with all of the
// import or nothing of it.
#include "core/db/Connection.h"
#include "tests/ui/app/AppFixture.h"
#include "tests/ui/app/EveryPage.h"
#include "ui/pages/data/DataPage.h"

#include <QAbstractButton>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace candour;

namespace {

constexpr int kProviders = 20;
constexpr int kIndicators = 25;
constexpr int kMonths = 120;
constexpr int kRows = kProviders * kIndicators * kMonths;
constexpr int kPatience = 60000;
const char *const kChild = "A window that imports until it is killed";

QString writeFigures(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    QByteArray text("provider,indicator,period,numerator,denominator\n");
    for (int row = 0; row < kRows; ++row) {
        const int month = row % kMonths;
        const int indicator = row / kMonths % kIndicators;
        const int provider = row / kMonths / kIndicators;
        text += QStringLiteral("ZZ%1,K%2,%3-%4,%5,1000\n")
                    .arg(provider + 101)
                    .arg(indicator + 101)
                    .arg(2016 + month / 12)
                    .arg(month % 12 + 1, 2, 10, QLatin1Char('0'))
                    .arg(row % 997)
                    .toLatin1();
    }
    REQUIRE(file.write(text) == text.size());
    return path;
}

/// A window of its own process, up to the moment at which its import has begun to be stored.
void startImport(QProcess &child, const QString &file, const QString &figures)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CANDOUR_KILL_FILE"), file);
    environment.insert(QStringLiteral("CANDOUR_KILL_FIGURES"), figures);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QLatin1String(kChild)});
    QByteArray said;
    const bool storing = QTest::qWaitFor(
        [&] {
            said += child.readAllStandardOutput();
            return said.contains("storing\n") || child.state() == QProcess::NotRunning;
        },
        kPatience);
    INFO(said.toStdString() << child.readAllStandardError().toStdString());
    REQUIRE(storing);
    REQUIRE(child.state() == QProcess::Running);
}

int verify(const QString &file)
{
    return QProcess::execute(QStringLiteral(CANDOUR_CLI), {QStringLiteral("verify"), file});
}

} // namespace

TEST_CASE("A window that imports until it is killed", "[.][child]")
{
    const QString file = qEnvironmentVariable("CANDOUR_KILL_FILE");
    if (file.isEmpty())
        return; // only as somebody's child
    AppFixture f;
    f.openAndWait(file);
    test::settle(); // pages are made anew in the words of the file
    f.window().goTo({QStringLiteral("data")});
    auto *page = qobject_cast<DataPage *>(f.window().currentPage());
    REQUIRE(page);
    page->importFiles({qEnvironmentVariable("CANDOUR_KILL_FIGURES")});
    const auto press = [&](const char *name) {
        auto *button = f.part<QAbstractButton>(name);
        REQUIRE(
            QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, kPatience));
        button->click();
    };
    press("importCreate");
    QObject::connect(&f.session().runner(), &CommandRunner::progressed, &f.session(), [] {
        std::fputs("storing\n", stdout);
        std::fflush(stdout);
    });
    press("importStore");
    QTest::qWait(kPatience);
}

TEST_CASE("Killed while its window imports, a file has all of the import or nothing", "[kill]")
{
    QTemporaryDir folder;
    const FixedClock clock(test::kNow);
    const QString figures = writeFigures(folder.filePath(QStringLiteral("figures.csv")));
    int before = 0; // the commit
    for (const int delayMs : {0, 40, 120, 300, 700}) {
        INFO(delayMs << " ms after it began");
        const QString file = folder.filePath(QStringLiteral("work%1.candour").arg(delayMs));
        {
            auto database = test::must(db::Database::create(file, db::candourSchema(), clock));
            test::must(fillNewFile(*database, {}));
        }
        QProcess child;
        startImport(child, file, figures);
        QTest::qSleep(delayMs);
        child.kill();
        REQUIRE(child.waitForFinished());
        REQUIRE(child.exitStatus() == QProcess::CrashExit);

        CHECK(verify(file) == 0);
        const auto opened = test::must( // its lock died with it
            db::Database::open(file, db::candourSchema(), clock, db::Access::Write));
        const qint64 stored = test::must(opened->observations().count());
        const auto batches = test::must(opened->observations().batches());
        CHECK((stored == 0 || stored == kRows));
        CHECK(batches.size() == (stored == 0 ? 0 : 1));
        before += stored == 0 ? 1 : 0;
    }
    CHECK(before >= 1);
}

TEST_CASE("Half a change that was left in a file is taken back by whoever opens it", "[kill]")
{
    AppFixture f;
    const QString file = f.sampleFile();
    const QString left = f.path(QStringLiteral("Left.candour"));
    const QString again = f.path(QStringLiteral("Again.candour"));
    {
        const auto writer = test::must(db::Connection::open(file, db::Access::Write));
        test::must(writer->setQueryOnly(false));
        test::must(writer->run(QStringLiteral("PRAGMA cache_spill = ON")));
        test::must(writer->run(QStringLiteral("PRAGMA cache_size = 1")));
        test::must(writer->run(QStringLiteral("BEGIN")));
        test::must(writer->run(QStringLiteral("UPDATE organisation SET name = name || ' half'")));
        test::must(writer->run(QStringLiteral(
            "CREATE TABLE half AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < 20000) SELECT i, hex(randomblob(100)) AS b FROM n")));
        for (const QString &copy : {left, again}) {
            REQUIRE(QFile::copy(file, copy));
            REQUIRE(
                QFile::copy(file + QStringLiteral("-journal"), copy + QStringLiteral("-journal")));
        }
        test::must(writer->run(QStringLiteral("ROLLBACK")));
    }
    CHECK(verify(left) == 0);
    f.openAndWait(file);
    f.program->files().open(again); // beside one that is open
    REQUIRE(QTest::qWaitFor([&] { return f.session().path() == again; }, kPatience));
    CHECK(f.session().readOnlyReason().isEmpty());
    for (const Organisation &one : f.session().books().organisations)
        CHECK_FALSE(one.name.endsWith(QStringLiteral("half")));
}
