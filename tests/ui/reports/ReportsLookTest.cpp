// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/reports/ReportsFixture.h"
#include "ui/models/ReportPlacesModel.h"

#include <QDir>
#include <QListView>

using namespace candour;

namespace {

/// CANDOUR_PICTURES names a folder in which to keep what was painted, to be looked at.
void keep(const ReportsFixture &f, const QString &name)
{
    const QImage image = f.window->grab().toImage();
    CHECK_FALSE(image.isNull());
    const QString folder = qEnvironmentVariable("CANDOUR_PICTURES");
    if (!folder.isEmpty())
        REQUIRE(image.save(QDir(folder).filePath(
            QStringLiteral("%1-%2-%3.png")
                .arg(name)
                .arg(image.width())
                .arg(f.theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light")))));
}

} // namespace

TEST_CASE("The place Reports paints in light and dark at the sizes people have", "[look]")
{
    const QSize size = GENERATE(QSize(1366, 768), QSize(1920, 1080));
    const QString look = GENERATE(QStringLiteral("light"), QStringLiteral("dark"));
    ReportsFixture f(true, size, look);
    keep(f, QStringLiteral("reports"));
    const QList<Report> all = f.reports();
    REQUIRE_FALSE(all.isEmpty());
    f.window->goTo({QStringLiteral("reports"), all.first().uid.toText()});
    auto *list = f.part<QListView>("reportPlaces");
    const auto *model = static_cast<ReportPlacesModel *>(list->model());
    list->setCurrentIndex(model->index(model->indexOf(QStringLiteral("frontSheet"))));
    f.settle();
    keep(f, QStringLiteral("front-sheet"));
    const int row = model->indexOf(QStringLiteral("exception|ZZ1/AE4H"));
    REQUIRE(row >= 0);
    list->setCurrentIndex(model->index(row));
    f.settle();
    keep(f, QStringLiteral("report"));
}
