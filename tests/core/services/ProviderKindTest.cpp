// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ProviderKind.h"

#include "core/services/OdsImport.h"
#include "core/services/OdsPlan.h"
#include "core/services/ProviderScope.h"
#include "core/services/ScorecardService.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/SharedFolder.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

ProviderType kindOf(const char *code, const char *name = "")
{
    return providerKindOf(QLatin1String(code), QLatin1String(name));
}

} // namespace

TEST_CASE("provider kind: the name of a trust says what it does", "[ods]")
{
    CHECK(kindOf("R1F", "SOMEWHERE HOSPITALS NHS FOUNDATION TRUST") == ProviderType::Acute);
    CHECK(kindOf("RX9", "SOMEWHERE AMBULANCE SERVICE NHS TRUST") == ProviderType::Ambulance);
    CHECK(kindOf("RX2", "SOMEWHERE PARTNERSHIP NHS FOUNDATION TRUST")
          == ProviderType::MentalHealth);
    CHECK(kindOf("TAD", "SOMEWHERE MENTAL HEALTH NHS TRUST") == ProviderType::MentalHealth);
    CHECK(kindOf("RYV", "SOMEWHERE COMMUNITY SERVICES NHS TRUST") == ProviderType::Community);
    CHECK(kindOf("RPG", "OXLEAS NHS FOUNDATION TRUST") == ProviderType::Other);
    CHECK(kindOf("G6V2S", "SOMEWHERE HOSPITAL NHS FOUNDATION TRUST") == ProviderType::Acute);
}

TEST_CASE("provider kind: other codes have a shape of their own", "[ods]")
{
    CHECK(kindOf("C82038") == ProviderType::GeneralPractice);
    CHECK(kindOf("c82038 ", "LATHAM HOUSE MEDICAL PRACTICE") == ProviderType::GeneralPractice);
    CHECK(kindOf("NLX", "SIRONA CARE & HEALTH") == ProviderType::Independent);
    CHECK(kindOf("NTP11", "PRACTICE PLUS GROUP HOSPITAL") == ProviderType::Independent);
    CHECK(kindOf("8J094", "BADGER LTD") == ProviderType::Independent);
    CHECK(kindOf("AAH", "TETBURY HOSPITAL TRUST LTD") == ProviderType::Independent);
    CHECK(kindOf("VM4G5") == ProviderType::CareHome);
    CHECK(kindOf("Y02428", "PUTNOE WALK IN CENTRE") == ProviderType::UrgentCare);
    CHECK(kindOf("NNJ07", "LOUGHBOROUGH URGENT CARE CENTRE") == ProviderType::UrgentCare);
    for (const char *commissioner : {"01A", "QOP", "Y62", "E92000001"}) {
        INFO(commissioner);
        CHECK(kindOf(commissioner) == ProviderType::None);
    }
    CHECK(kindOf("ZZ1") == ProviderType::Other); // no shape of ODS
}

TEST_CASE("provider kind: a file of trusts brings it, and never over one she chose", "[ods]")
{
    NEEDS_SHARED_FOLDER();
    TempFile file;
    const TextTable table =
        must(readOdsFile(sharedFile(QStringLiteral("data/09_ods/etr_2025.csv"))));
    Organisation hers;
    hers.code = QStringLiteral("RW5");
    hers.name = QStringLiteral("Lancashire and South Cumbria");
    hers.providerType = ProviderType::MentalHealth;
    file.put(hers);
    OdsImportResult result;
    must(importOds(*file, table, QStringLiteral("etr.csv"), {}, result));
    const auto all = must(file->records().all<Organisation>());
    const auto kind = [&](const char *code) {
        const auto found = organisationByCode(all, QLatin1String(code));
        REQUIRE(found);
        return found->providerType;
    };
    CHECK(kind("RW5") == ProviderType::MentalHealth);
    CHECK(kind("RX2") == ProviderType::MentalHealth); // Sussex Partnership
    CHECK(kind("RYC") == ProviderType::Ambulance); // East of England Ambulance Service
    for (const Organisation &one : all) {
        INFO(one.code.toStdString());
        CHECK(one.providerType != ProviderType::None);
    }
}

TEST_CASE("provider scope: those with a contract; without any, those with figures", "[providers]")
{
    TempFile file;
    must(fillNewFile(*file, {QStringLiteral("icb-2023"), true, Period::month(2026, 9)}));
    Organisation stranger;
    stranger.code = QStringLiteral("ZZ91");
    stranger.name = QStringLiteral("Far Away Hospitals NHS Trust");
    file.put(stranger);
    auto all = must(file->records().all<Organisation>());
    auto scopes = must(ProviderScopes::read(*file, all));
    CHECK(scopes.anyContracted());
    CHECK(scopes.providers(ProviderScope::Contracted).size() == 8);
    CHECK(scopes.providers(ProviderScope::WithFigures).size() == 8);
    CHECK(scopes.providers(ProviderScope::Every).size() == 9);
    for (Organisation &one : all) {
        one.role = CommissionerRole::None;
        one.contractFrom = one.contractTo = {};
    }
    scopes = must(ProviderScopes::read(*file, all));
    CHECK_FALSE(scopes.anyContracted());
    CHECK(scopes.providers(ProviderScope::Contracted).size() == 8); // all of them have figures
    all.front().contractTo = QDate(2020, 3, 31);
    for (Organisation &one : all) {
        if (one.code == QLatin1String("ZZ91"))
            one.contractTo = QDate(2020, 3, 31);
    }
    scopes = must(ProviderScopes::read(*file, all));
    CHECK(scopes.providers(ProviderScope::Contracted).size() == 1);
    for (const ProviderScope scope :
         {ProviderScope::Contracted, ProviderScope::WithFigures, ProviderScope::Every})
        CHECK(scopeFromCode(scopeCode(scope)) == scope);
}
