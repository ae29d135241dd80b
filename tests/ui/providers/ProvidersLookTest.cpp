// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/providers/ProvidersFixture.h"
#include "ui/dialogs/PeerGroupsDialog.h"
#include "ui/dialogs/RatingsDialog.h"

#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QRadioButton>

using namespace candour;
using namespace candour::test;

namespace {

/// CANDOUR_PICTURES names a folder in which to keep what was painted, to be looked at.
void keep(QWidget &widget, const ProvidersFixture &fixture, const char *name)
{
    QTest::qWait(200);
    const QImage image = widget.grab().toImage();
    CHECK_FALSE(image.isNull());
    const QString folder = qEnvironmentVariable("CANDOUR_PICTURES");
    if (folder.isEmpty())
        return;
    const char *theme = fixture.theme.isDark() ? "dark" : "light";
    const QString file =
        QStringLiteral("providers-%1-%2.png").arg(QLatin1String(name), QLatin1String(theme));
    REQUIRE(image.save(QDir(folder).filePath(file)));
}

} // namespace

TEST_CASE("Providers: dialogs paint in light and dark", "[providers][look]")
{
    const ThemeChoice theme = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    ProvidersFixture fixture;
    fixture.theme.setChoice(theme);
    fixture.show(QStringLiteral("ZZ1"));
    const QString pictures = qEnvironmentVariable("CANDOUR_PICTURES");
    if (!pictures.isEmpty()) {
        fixture.prompts.files = {QDir(pictures).filePath(QStringLiteral("provider.pdf"))};
        fixture.actions.action(action::kExport)->trigger();
    }
    fixture.part<QPushButton>("peerGroups")->click();
    auto *groups = fixture.page->widget()->findChild<PeerGroupsDialog *>();
    REQUIRE(groups);
    keep(*groups, fixture, "peers");
    groups->reject();
    fixture.show(QStringLiteral("ZZ1|cqc"));
    fixture.part<QPushButton>("addRating")->click();
    auto *ratings = fixture.page->widget()->window()->findChild<RatingsDialog *>();
    REQUIRE(ratings);
    ratings->findChild<QPushButton *>(QStringLiteral("saveRatings"))->click(); // nothing chosen
    keep(*ratings, fixture, "ratings");
    ratings->reject();

    fixture.prompts.files = {fixture.write(
        "etr.csv",
        "ods_code,ods_name,region_code,stp_code,postcode,open_date,close_date\n"
        "ZZ1,RIVERSIDE AND NORTHPOOL HOSPITALS NHS FOUNDATION TRUST,Y99,QZZ,SP1 1AA,,\n"
        "ZZ71,NEW PROVIDER ONE,,,,2020-04-01,NA\nZZ2,KINGSMERE HOSPITALS NHS TRUST,,,,,\n"
        "ZZ72,NEW PROVIDER TWO,,,,,2021-03-31\nZZ73,,,,,,\n")};
    fixture.actions.action("providers.importOds")->trigger();
    ImportChoiceDialog *dialog = fixture.preview();
    dialog->findChild<QRadioButton *>(QStringLiteral("importAll"))->click();
    keep(*dialog, fixture, "import");
    dialog->setBusy(true);
    dialog->setProgress(40, 100);
    keep(*dialog, fixture, "importing");
    dialog->showProblem(QStringLiteral("The file is full. Nothing was imported."));
    keep(*dialog, fixture, "problem");
}
