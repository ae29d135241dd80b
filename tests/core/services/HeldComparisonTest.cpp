// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/HeldComparison.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "tests/core/services/ReturnSources.h"
#include "tests/support/CatchQt.h"

#include <QElapsedTimer>

using namespace candour;
using namespace candour::test;

namespace {

struct Held {
    TempFile file;

    Held()
    {
        file.put(provider(QStringLiteral("ZZ1"), QStringLiteral("Riverside")));
        file.put(provider(QStringLiteral("ZZ2"), QStringLiteral("Hillside")));
        file.put(proportion(QStringLiteral("RTT18"), QStringLiteral("RTT")));
        file.put(proportion(QStringLiteral("AE4H"), QStringLiteral("A&E")));
    }

    FigureImportReport import(const QByteArray &csv, bool dryRun = false,
                              const QString &mapping = QStringLiteral("Return"))
    {
        FigureImportOptions options;
        options.dryRun = dryRun;
        options.compare = true;
        Mapping with = returnMapping();
        with.name = mapping;
        return must(importFigures(*file, writtenSource(file, csv), with, options));
    }
};

constexpr auto kBefore = "provider,measure,month,value\n"
                         "ZZ1,RTT18,2025-04,91.24\n"
                         "ZZ1,RTT18,2025-05,91.20\n"
                         "ZZ1,AE4H,2025-05,80\n"
                         "ZZ2,RTT18,2025-05,88\n";
constexpr auto kAfter = "provider,measure,month,value\n"
                        "ZZ1,RTT18,2025-05,90.8\n"
                        "ZZ1,RTT18,2025-06,90.5\n";

} // namespace

TEST_CASE("compared: what is new, changed, same and missing beside what is held", "[compared]")
{
    Held held;
    const HeldComparison first = held.import(kBefore).compared;
    CHECK(first.isMade);
    CHECK(first.added == 4);
    CHECK(first.changed + first.same + first.missing == 0);
    CHECK(held.import(kBefore, true).compared.same == 4);

    const HeldComparison compared = held.import(kAfter, true).compared;
    CHECK(compared.added == 1);
    CHECK(compared.changed == 1);
    CHECK(compared.same == 0);
    // Of Riverside and May: Hillside sends a file of its own, and April is not in this one.
    CHECK(compared.missing == 1);
    REQUIRE(compared.of(HeldDifference::Changed).size() == 1);
    CHECK(compared.of(HeldDifference::Changed).first().sentence()
          == QStringLiteral("RTT, Riverside, May 2025 is restated: 91.2 % → 90.8 %"));
    CHECK(compared.of(HeldDifference::Changed).first().place == QStringLiteral("line 2"));
    REQUIRE(compared.of(HeldDifference::Missing).size() == 1);
    CHECK(compared.of(HeldDifference::Missing).first().sentence()
          == QStringLiteral("A&E, Riverside, May 2025 has no figure in the file that can be taken: "
                            "80.0 % is held"));
}

TEST_CASE("compared: a held month between those of the file is missed, not taken for one of them",
          "[compared]")
{
    Held held;
    held.import("provider,measure,month,value\nZZ1,RTT18,2025-04,91\nZZ1,RTT18,2025-05,92\n"
                "ZZ1,RTT18,2025-06,93\nZZ1,AE4H,2025-05,80\n");
    const auto compared = held.import("provider,measure,month,value\nZZ1,RTT18,2025-04,91\n"
                                      "ZZ1,RTT18,2025-06,94\nZZ1,AE4H,2025-05,80\n",
                                      true)
                              .compared;
    CHECK(compared.added == 0);
    CHECK(compared.same == 2);
    CHECK(compared.changed == 1);
    REQUIRE(compared.of(HeldDifference::Missing).size() == 1);
    CHECK(compared.of(HeldDifference::Missing).first().period == Period::month(2025, 5));
}

TEST_CASE("compared: shares beside percentages are told, small percentages are not", "[compared]")
{
    const auto tells = [](const QStringList &notes) {
        return std::any_of(notes.begin(), notes.end(), [](const QString &note) {
            return note.contains(QStringLiteral("may be shares"));
        });
    };
    constexpr auto kShares = "provider,measure,month,value\nZZ1,RTT18,2025-06,0.91\n"
                             "ZZ2,RTT18,2025-06,1\n";
    Held held;
    held.import(kBefore);
    CHECK(tells(held.import(kShares, true).notes));
    CHECK_FALSE(tells(held.import(kAfter, true).notes));
    Held small;
    small.import("provider,measure,month,value\nZZ1,RTT18,2025-04,0.4\nZZ1,RTT18,2025-05,2\n");
    CHECK_FALSE(tells(small.import(kShares, true).notes));
}

TEST_CASE("compared: what another mapping brought is not missed", "[compared]")
{
    Held held;
    held.import(kBefore);
    CHECK(held.import(kAfter, true, QStringLiteral("Another")).compared.missing == 0);
    CHECK(held.import(kAfter, true, QString()).compared.missing == 0);
}

TEST_CASE("compared: a change that rounding hides is told with every digit", "[compared]")
{
    Held held;
    held.import("provider,measure,month,value\nZZ1,RTT18,2025-05,91.21\n");
    const auto compared =
        held.import("provider,measure,month,value\nZZ1,RTT18,2025-05,91.24\n", true).compared;
    REQUIRE(compared.figures.size() == 1);
    CHECK(compared.figures.first().held == compared.figures.first().read);
    CHECK(compared.figures.first().sentence()
          == QStringLiteral("RTT, Riverside, May 2025 is restated: 91.21 % → 91.24 %"));
}

TEST_CASE("compared: a large file lists as many as anybody reads, counts all, and is quick",
          "[compared]")
{
    TempFile file;
    for (int i = 0; i < 50; ++i)
        file.put(provider(QStringLiteral("P%1").arg(i), QStringLiteral("Provider %1").arg(i)));
    for (int i = 0; i < 20; ++i)
        file.put(proportion(QStringLiteral("I%1").arg(i), QStringLiteral("Measure %1").arg(i)));
    const auto csv = [](double add) {
        QByteArray text = "provider,measure,month,value\n";
        for (int p = 0; p < 50; ++p) {
            for (int i = 0; i < 20; ++i) {
                for (int month = 0; month < 24; ++month)
                    text += QStringLiteral("P%1,I%2,%3-%4,%5\n")
                                .arg(p)
                                .arg(i)
                                .arg(2024 + month / 12)
                                .arg(month % 12 + 1, 2, 10, QLatin1Char('0'))
                                .arg(50 + add + month)
                                .toUtf8();
            }
        }
        return text;
    };
    const Mapping mapping = returnMapping();
    must(importFigures(*file, writtenSource(file, csv(0)), mapping));
    const OpenedSource source = must(openFigureSource(writtenSource(file, csv(1))));
    FigureImportOptions options;
    options.dryRun = true;
    QElapsedTimer timer;
    timer.start();
    must(importFigures(*file, source, mapping, options));
    const qint64 without = timer.restart();
    options.compare = true;
    const auto report = must(importFigures(*file, source, mapping, options));
    const qint64 with = timer.elapsed();
    CHECK(report.compared.changed == 24000);
    CHECK(report.compared.figures.size() == kComparedFigures);
    CHECK(with <= 3 * without + 500);
}
