// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/LayoutChange.h"

#include "core/domain/Records.h"
#include "core/services/MappingService.h"
#include "tests/core/services/ReturnSources.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

Mapping savedMapping()
{
    Mapping mapping = returnMapping(true);
    mapping.name = QStringLiteral("Riverside monthly");
    mapping.measures.first().status = QStringLiteral("status");
    return mapping;
}

std::optional<LayoutChange> changeOf(const TempFile &file, const QByteArray &csv)
{
    return must(layoutChange(must(openFigureSource(writtenSource(file, csv))), {savedMapping()}));
}

} // namespace

TEST_CASE("changed layout: says which columns are gone, new, and perhaps renamed", "[layoutchange]")
{
    const TempFile file;
    const auto change = changeOf(file,
                                 "provider,measure,reporting month,value,target,remarks\n"
                                 "ZZ1,RTT18,2026-05,90.8,>=92%,late\n");
    REQUIRE(change);
    CHECK(change->likeness == Approx(4.0 / 6));
    CHECK(change->gone == QStringList {QStringLiteral("status")});
    CHECK(change->added == QStringList {QStringLiteral("remarks")});
    REQUIRE(change->renamed.size() == 1);
    CHECK(change->renamed.first().was == QStringLiteral("month"));
    CHECK(change->renamed.first().is == QStringLiteral("reporting month"));
    CHECK(change->sentences.size() == 3);
    CHECK(change->text(QStringLiteral("may.csv")).contains(QStringLiteral("Riverside monthly")));
}

TEST_CASE("changed layout: a file that fits, or is like no saved mapping, has none",
          "[layoutchange]")
{
    const TempFile file;
    CHECK_FALSE(changeOf(file,
                         "provider,measure,month,value,target,status\n"
                         "ZZ1,RTT18,2026-05,90.8,>=92%,final\n"));
    CHECK_FALSE(changeOf(file,
                         "org,kpi,period,numerator,denominator,status\n"
                         "ZZ1,RTT18,2026-05,90,100,final\n"));
    CHECK_FALSE(must(layoutChange(
        must(openFigureSource(writtenSource(file, "provider,measure\nZZ1,RTT18\n"))), {})));
}

TEST_CASE("changed layout: a month that is left out is neither new nor a month", "[layoutchange]")
{
    const TempFile file;
    Mapping mapping;
    mapping.name = QStringLiteral("Months");
    mapping.layout = TableLayout::MonthsAcross;
    mapping.organisationCode.column = QStringLiteral("provider");
    mapping.indicator.column = QStringLiteral("measure");
    mapping.leftOut = QStringList {QStringLiteral("Mar 2026")};
    const auto change =
        must(layoutChange(must(openFigureSource(writtenSource(
                              file, "provider,measure,Mar 2026,remarks\nZZ1,RTT18,90.8,late\n"))),
                          {mapping}));
    REQUIRE(change);
    CHECK(change->added == QStringList {QStringLiteral("remarks")});
    CHECK(change->sentences.join(u' ').contains(QStringLiteral("No column is headed by a month")));
}

TEST_CASE("changed layout: heads that moved are found", "[layoutchange]")
{
    const TempFile file;
    Mapping mapping = savedMapping();
    mapping.headerLine = 1;
    const auto source = must(openFigureSource(
        writtenSource(file,
                      "Riverside return\n\nprovider,measure,month,value,target,status\n"
                      "ZZ1,RTT18,2026-05,90.8,>=92%,final\n")));
    const auto change = must(layoutChange(source, {mapping}));
    REQUIRE(change);
    CHECK(change->likeness == 1);
    REQUIRE(change->moved.size() == 1);
    CHECK(change->moved.first().contains(QStringLiteral("line 3")));
}

TEST_CASE("changed layout: it is not read by guess, unless somebody says so", "[layoutchange]")
{
    TempFile file;
    const QByteArray csv = "provider,measure,reporting month,value,target,remarks\n"
                           "RPA,RTT18,2026-05,90.8,>=92%,late\n"
                           "RPA,AE4H,2026-05,80.1,>=95%,\n"
                           "RPA,CAN62,2026-05,71.3,>=85%,\n";
    const QString path = writtenSource(file, csv);
    const bool isTaken = mappingFor(*file, path).has_value(); // nothing is saved
    REQUIRE(isTaken);
    must(saveMapping(*file, savedMapping()));
    const auto stopped = mappingFor(*file, path);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Conflict);
    CHECK(stopped.error().text.contains(QStringLiteral("reporting month")));
    CHECK(mappingFor(*file, path, {}, {}, ProposalUse::AsItIs).has_value());
}
