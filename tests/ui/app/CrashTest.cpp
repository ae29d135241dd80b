// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/DraftStore.h"
#include "tests/ui/app/AppFixture.h"
#include "ui/dialogs/DraftsDialog.h"
#include "ui/pages/records/RecordDesk.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QTreeWidget>

using namespace candour;
using namespace candour::test;

namespace {

const char *const kFileVariable = "CANDOUR_TEST_FILE";

Organisation firstOrganisation(const db::Database &database)
{
    return must(database.records().all<Organisation>()).first();
}

} // namespace

/// What the next test runs as a process of its own and kills.
TEST_CASE("typing until killed", "[.typing]")
{
    const QString file = qEnvironmentVariable(kFileVariable);
    REQUIRE_FALSE(file.isEmpty());
    AppFixture f;
    f.openAndWait(file);
    auto *desk = f.window().findChild<RecordDesk *>();
    REQUIRE(desk);
    desk->edit(recordType<Organisation>(), firstOrganisation(f.session().reader()).uid);
    QCoreApplication::processEvents();
    auto *dialog = QApplication::activeModalWidget();
    REQUIRE(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("field.name"));
    REQUIRE(name);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Half a na"));
    QTest::qWait(600000);
}

TEST_CASE("What was being typed when the program was killed is offered with its record",
          "[app][drafts][safety]")
{
    AppFixture f;
    const QString file = f.sampleFile();
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kFileVariable), file);
    window.setProcessEnvironment(environment);
    window.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.typing]")});
    REQUIRE(window.waitForStarted());
    const auto typed = [&] {
        const auto reader =
            db::Database::open(file, db::candourSchema(), f.clock, db::Access::Read);
        const auto drafts = reader ? db::drafts(**reader) : fail(reader.error());
        return drafts && !drafts->isEmpty()
            && drafts->first().text.contains(QStringLiteral("Half a na"));
    };
    REQUIRE(QTest::qWaitFor(typed, 60000));
    window.kill();
    REQUIRE(window.waitForFinished());

    // The lock of the dead program clears itself, and its draft is there.
    f.openAndWait(file);
    CHECK(f.session().readOnlyReason().isEmpty());
    REQUIRE(QTest::qWaitFor(
        [] { return qobject_cast<DraftsDialog *>(QApplication::activeModalWidget()) != nullptr; }));
    auto *dialog = QApplication::activeModalWidget();
    auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("drafts"));
    REQUIRE(list);
    REQUIRE(list->topLevelItemCount() == 1);
    const Organisation kept = firstOrganisation(f.session().reader());
    const QTreeWidgetItem *offered = list->topLevelItem(0);
    CHECK(offered->text(0).contains(kept.name));
    REQUIRE(offered->childCount() == 1);
    CHECK(offered->child(0)->text(1) == kept.name);
    CHECK(offered->child(0)->text(2) == QStringLiteral("Half a na"));
}
