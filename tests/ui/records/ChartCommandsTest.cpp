// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/ChartCommands.h"

#include "core/io/TextTable.h"
#include "tests/core/report/SampleCharts.h"
#include "tests/support/CatchQt.h"
#include "tests/ui/records/PaneFixture.h"
#include "ui/charts/ChartView.h"
#include "ui/dialogs/ChartTableDialog.h"

#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QVBoxLayout>

using namespace candour;

namespace {

/// A chart in a page, with an open file around it.
struct ChartPage {
    QTemporaryDir folder {};
    FixedClock clock {test::kNow};
    FileSession session {clock};
    FakePrompts prompts {};
    QWidget page {};
    ChartView *view = new ChartView(&page);

    ChartPage()
    {
        QSignalSpy opened(&session, &FileSession::opened);
        session.create(folder.filePath(QStringLiteral("a.candour")), QStringLiteral("icb-2023"),
                       false);
        REQUIRE((opened.size() == 1 || opened.wait(60000)));
        view->resize(600, 480);
        view->setSpec(test::spcChart(24));
        giveChartCommands(page, session, prompts);
    }

    [[nodiscard]] QByteArray saved(const QString &name)
    {
        prompts.files = {folder.filePath(name)};
        Q_EMIT view->pictureFileRequested();
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("The picture of a chart is saved as PNG or SVG, by the name of the file", "[charts]")
{
    ChartPage page;
    const QImage png = QImage::fromData(page.saved(QStringLiteral("chart.png")), "PNG");
    CHECK(png.size() == QSize(1200, 960));
    const QByteArray svg = page.saved(QStringLiteral("chart.SVG"));
    CHECK(svg.startsWith("<svg "));
    CHECK(svg.contains("Seven points below the"));
    REQUIRE(page.prompts.filesAsked.size() == 2);
    CHECK(page.prompts.filesAsked.first().suggestedName
          == QStringLiteral("AE within four hours Riverside special cause concern.png"));
    // Turned away: nothing is written, nothing is said.
    page.prompts.files = {QString()};
    Q_EMIT page.view->pictureFileRequested();
    CHECK(page.prompts.reported.isEmpty());
}

TEST_CASE("A picture that cannot be saved is said", "[charts]")
{
    ChartPage page;
    CHECK(page.saved(QStringLiteral("no/such/folder/chart.png")).isEmpty());
    REQUIRE(page.prompts.reported.size() == 1);
    CHECK_FALSE(page.prompts.reported.first().what.isEmpty());
}

TEST_CASE("The figures of a chart open as a table and are exported", "[charts]")
{
    ChartPage page;
    page.page.show();
    Q_EMIT page.view->tableRequested();
    auto *dialog = page.page.findChild<ChartTableDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->view().model()->rowCount() == 24);
    page.prompts.files = {page.folder.filePath(QStringLiteral("figures.csv"))};
    dialog->findChild<QPushButton *>(QStringLiteral("exportChartTable"))->click();
    const auto table = readTextTable(page.folder.filePath(QStringLiteral("figures.csv")));
    REQUIRE(table);
    CHECK(table->header.first() == QStringLiteral("Period"));
    REQUIRE(table->rows.size() == 24);
    CHECK(table->rows.last().first() == QStringLiteral("Sep 2026"));
    // Numbers at full length, not as they are printed.
    bool isNumber = false;
    const double value = table->rows.last().at(1).toDouble(&isNumber);
    CHECK(isNumber);
    CHECK(value == Approx(*page.view->spec().series[0].points.last().value));
    dialog->close();
}
