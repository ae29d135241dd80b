// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>

using namespace candour;
using namespace candour::test;

// One small file of every schema that was ever released, made by the program of its time.
TEST_CASE("frozen files: each opens, is brought up to date and is whole", "[file][frozen]")
{
    const QDir folder(QStringLiteral(CANDOUR_TEST_DATA "/db"));
    const QStringList names =
        folder.entryList({QStringLiteral("v*.candour")}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QTemporaryDir work;
        const QString path = work.filePath(name);
        REQUIRE(QFile::copy(folder.filePath(name), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto identity = db::identify(path, db::candourSchema().version());
        CHECK(identity.kind == db::FileKind::Ours);
        CHECK(identity.version == name.mid(1, 4).toInt());
        const FixedClock clock(kNow);
        auto database =
            must(db::Database::open(path, db::candourSchema(), clock, db::Access::Write));
        CHECK(must(db::verify(*database)).faults == QStringList());

        // Fields that a later schema added have their defaults.
        for (const Indicator &indicator : must(database->records().all<Indicator>())) {
            CHECK(indicator.chart == ChartChoice::Automatic);
            CHECK(indicator.ratioTo == RatioTo::AsItLooks);
        }
        for (const Profile &profile : must(database->records().all<Profile>())) {
            CHECK(profile.spcRules == SpcRuleSet::MdcCurrent);
            CHECK_FALSE(profile.sourcesLeftOut);
        }

        // What was put into each of them: one provider, one proportion, three months of figures.
        const auto organisations = must(database->records().all<Organisation>());
        const auto provider = std::find_if(organisations.begin(), organisations.end(),
                                           [](auto &o) { return o.code == QStringLiteral("ZZ1"); });
        REQUIRE(provider != organisations.end());
        const auto series = must(database->observations().series({{provider->uid}, {}, true}));
        REQUIRE(series.size() == 1);
        const auto figures = must(database->observations().inForce(series.first().id));
        REQUIRE(figures.size() == 3);
        CHECK(figures[0].figure.numerator == 90);
        CHECK(figures[1].figure.status == FigureStatus::Suppressed);
        CHECK(figures[2].figure.denominator == 120);
    }
}
