// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Command.h"
#include "core/domain/Records.h"
#include "core/services/FigureEntry.h"
#include "tests/ui/scorecards/ScorecardFixture.h"
#include "ui/pages/scorecards/ScorecardOptions.h"

#include <QComboBox>

using namespace candour;
using test::ScorecardFixture;

namespace {

/// A provider of another part of the country.
Result<ChangeSet> addStranger(db::Database &database)
{
    Organisation stranger;
    stranger.code = QStringLiteral("ZZ91");
    stranger.name = QStringLiteral("Far Away Hospitals NHS Trust");
    auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
    if (!command)
        return fail(command.error());
    if (const auto put = (*command)->put(stranger); !put)
        return fail(put.error());
    return (*command)->commit();
}

/// One figure of the stranger's.
Result<ChangeSet> addFigure(db::Database &database)
{
    const auto organisations = database.records().all<Organisation>();
    const auto indicators = database.records().all<Indicator>();
    if (!organisations || !indicators)
        return fail(ErrorCode::NotFound, QStringLiteral("not read"));
    EnteredFigure typed;
    typed.period = Period::month(2026, 8);
    typed.text = QStringLiteral("3");
    for (const Organisation &one : *organisations) {
        if (one.code == QLatin1String("ZZ91"))
            typed.organisation = Ref<Organisation>(one.uid);
    }
    for (const Indicator &one : *indicators) {
        if (one.code == QLatin1String("I-01"))
            typed.indicator = Ref<Indicator>(one.uid);
    }
    return enterFigures(database, {typed});
}

/// Takes every contract and role away.
Result<ChangeSet> endContracts(db::Database &database)
{
    const auto all = database.records().all<Organisation>();
    if (!all)
        return fail(all.error());
    auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
    if (!command)
        return fail(command.error());
    for (Organisation one : *all) {
        one.role = CommissionerRole::None;
        one.contractFrom = one.contractTo = {};
        if (const auto put = (*command)->put(one); !put)
            return fail(put.error());
    }
    return (*command)->commit();
}

void run(ScorecardFixture &fixture, Result<ChangeSet> (*what)(db::Database &))
{
    QSignalSpy changed(&fixture.session, &FileSession::changed);
    fixture.session.run(
        [what](db::Database &database, const Progress &) { return what(database); });
    REQUIRE(changed.wait(5000));
    QTest::qWait(300); // the matrix is read by slices
}

} // namespace

TEST_CASE("Matrix: strangers are left out until she asks for all with figures", "[matrix]")
{
    ScorecardFixture fixture;
    fixture.show({});
    const QAbstractItemModel *matrix = fixture.matrix()->model();
    REQUIRE(matrix->rowCount() == 8);
    run(fixture, &addStranger);
    run(fixture, &addFigure);
    CHECK(matrix->rowCount() == 8);
    auto *providers = fixture.part<QComboBox>("matrixProviders");
    CHECK(providers->currentText() == QStringLiteral("With a contract or role"));
    providers->setCurrentText(QStringLiteral("All organisations with figures"));
    fixture.settle();
    CHECK(matrix->rowCount() == 9);
    CHECK(readOptions(fixture.settings).providers == ProviderScope::WithFigures);
    providers->setCurrentText(QStringLiteral("With a contract or role"));
    fixture.settle();
    CHECK(matrix->rowCount() == 8);
}

TEST_CASE("Matrix: while nobody has a contract it lists those with figures", "[matrix]")
{
    ScorecardFixture fixture;
    fixture.show({});
    run(fixture, &addStranger);
    run(fixture, &addFigure);
    run(fixture, &endContracts);
    CHECK(fixture.matrix()->model()->rowCount() == 9);
    CHECK(fixture.part<QComboBox>("matrixProviders")->currentText()
          == QStringLiteral("All organisations with figures"));
}
