// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvPreview.h"
#include "core/io/MappingFiles.h"
#include "core/io/MappingGuess.h"
#include "core/io/PeriodText.h"
#include "tests/core/io/IoTestSupport.h"

#include <QJsonDocument>

#include <random>

using namespace candour;
using namespace candour::test;

// Damaged files may be refused or read in part; they must never end the program. Run this under the
// sanitizers. The seeds are fixed, so that a failure can be repeated.

namespace {

QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    static constexpr char kSigns[] = "\"\"\",;\t|\r\n\0\xFF\xFE\xC2\xAC'=%<>*-.#1";
    static const QByteArray kNasty(kSigns, sizeof kSigns - 1);
    const auto below = [&](qsizetype n) {
        return qsizetype(random() % quint32(std::max<qsizetype>(n, 1)));
    };
    for (qsizetype i = below(12); i >= 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = below(bytes.size());
        switch (random() % 5) {
        case 0:
            bytes[at] = kNasty[below(kNasty.size())];
            break;
        case 1:
            bytes.insert(at, kNasty[below(kNasty.size())]);
            break;
        case 2:
            bytes.remove(at, 1 + below(20));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("mutation: damaged files never end the program", "[io][mutation]")
{
    const QByteArray whole =
        "provider,indicator,breakdown,period,numerator,denominator,value,unit,status\r\n"
        "RPA,AE4H,type=1,2024-04,70,100,,%,final\r\n"
        "\"R,PB\",\"say \"\"x\"\"\",,Apr-24,\"1,260.00\",<5,84.3%,%,provisional\r\n"
        "RPC,SHMI,sex=f;type=1,Oct18-Sep19,*,n/a,-,,\r\n"
        "TOTAL,AE4H,,30/04/2024,1,2,0.5,,final\r\n";
    Mapping mapping = ownColumnsMapping();
    mapping.setAside = {{QString(), QStringLiteral("TOTAL")}};
    mapping.breakdowns.append(
        {QStringLiteral("status"), {QStringLiteral("status"), QString()}, true});
    std::mt19937 random(20240401);
    qint64 readings = 0;
    // A quarter of it tells as much each day, and takes the sanitizers a quarter of a minute.
    const int rounds = qEnvironmentVariableIsSet("CANDOUR_LONG_TESTS") ? 20000 : 5000;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = damaged(whole, random);
        const auto table = readText(bytes, mapping);
        if (table)
            readings += qint64(table->rows.size());
        else
            REQUIRE_FALSE(table.error().text.isEmpty());
        if (const auto preview = peekCsv(bytes, QStringLiteral("x.csv")))
            (void)guessMapping(*preview);
    }
    CHECK(readings > rounds / 4);
}

TEST_CASE("mutation: damaged mappings are refused or read, no more", "[io][mutation]")
{
    std::mt19937 random(7);
    for (const Mapping &mapping : shippedMappings()) {
        const QByteArray json = QJsonDocument(mappingToJson(mapping)).toJson();
        for (int round = 0; round < 500; ++round) {
            const auto again = mappingFromJson(damaged(json, random));
            if (!again)
                REQUIRE_FALSE(again.error().text.isEmpty());
        }
    }
}

TEST_CASE("mutation: any text may be asked for its period", "[io][mutation]")
{
    std::mt19937 random(11);
    const QByteArray whole = "MSitAE-JUNE-2024 Oct18-Sep19 2024/25 M03 Q1 30/04/2024 201504";
    for (int round = 0; round < 20000; ++round) {
        const QString text = QString::fromLatin1(damaged(whole, random)).left(40);
        const auto period = parsePeriod(text, {PeriodKind::RollingYear, -7});
        CHECK((!period || !period->isNull()));
        (void)findPeriodIn(text);
    }
}
