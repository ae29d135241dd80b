// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/SpcBench.h"

#include "core/calc/spc/Spc.h"
#include "core/db/Database.h"
#include "core/services/SpcService.h"
#include "core/services/StarterLibrary.h"
#include "tests/bench/Bench.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <random>

namespace candour::bench {

namespace {

constexpr size_t kSeries = 1000;
constexpr size_t kPoints = 36;
constexpr int kRuns = 9;
constexpr double kMostMs = 10;
constexpr double kMostOfAllMs = 50; ///< what a page may read at once

using Numbers = std::vector<double>;

/// The same every time: numerators that wander about half of their denominators.
struct SomeSeries {
    std::vector<Numbers> numerators;
    std::vector<Numbers> denominators;
};

SomeSeries someSeries()
{
    std::mt19937 random(3);
    SomeSeries some;
    for (size_t i = 0; i < kSeries; ++i) {
        Numbers numerators;
        Numbers denominators;
        double level = 200;
        for (size_t k = 0; k < kPoints; ++k) {
            level += double(random() % 21) - 10;
            numerators.push_back(std::max(level + double(random() % 41) - 20, 0.0));
            denominators.push_back(1000 + double(random() % 500));
        }
        some.numerators.push_back(std::move(numerators));
        some.denominators.push_back(std::move(denominators));
    }
    return some;
}

template <typename Draw>
void benchCharts(const QString &name, const Draw &draw)
{
    int special = 0; // keeps the compiler from leaving the work out
    const double time = medianOf(kRuns, {}, [&] {
        special = 0;
        for (size_t i = 0; i < kSeries; ++i)
            special += draw(i).variation == SpcVariation::CommonCause ? 0 : 1;
    });
    tell(QStringLiteral("%1 of %2 series of %3 points").arg(name).arg(kSeries).arg(kPoints), time,
         QStringLiteral("ms"), kMostMs);
    QTextStream(stdout) << "  " << special << " end with special cause" << Qt::endl;
}

} // namespace

void benchSpc()
{
    const SomeSeries some = someSeries();
    const double target = 250;
    SpcOptions options;
    options.targets = std::span(&target, 1);
    for (const SpcRules rules : {SpcRules::MdcCurrent, SpcRules::Peer}) {
        options.rules = rules;
        benchCharts(rules == SpcRules::Peer ? QStringLiteral("XmR charts, peer")
                                            : QStringLiteral("XmR charts, Making Data Count"),
                    [&](size_t i) { return xmrChart(some.numerators[i], options); });
    }
    benchCharts(QStringLiteral("p′ charts"), [&](size_t i) {
        return pChart({some.numerators[i], some.denominators[i]}, options);
    });
    benchCharts(QStringLiteral("run charts"),
                [&](size_t i) { return runChart(some.numerators[i], options); });
}

void benchSpcService()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto file = orEnd(db::Database::create(folder.filePath(QStringLiteral("bench.candour")),
                                                 db::candourSchema(), clock));
    NewFile options;
    options.sample = true;
    orEnd(fillNewFile(*file, options));
    const ScorecardService scorecards(*file);
    const ScorecardBooks books = orEnd(scorecards.books());
    const Period last = orEnd(scorecards.lastMonth());
    const SpcRequest everybody {last};
    SpcRequest one = everybody;
    one.organisations = {Ref<Organisation>(
        organisationByCode(books.organisations, QStringLiteral("ZZ1")).value().uid)};
    const SpcService service(*file);
    const QString ms = QStringLiteral("ms");
    size_t count = 0;
    const double ofOne =
        medianOf(kRuns, {}, [&] { count = orEnd(service.readings(books, one)).size(); });
    tell(QStringLiteral("the %1 charts of a provider, from the file").arg(count), ofOne, ms,
         kMostMs);
    const double joined =
        medianOf(kRuns, {}, [&] { count = orEnd(service.joinedLines(books, everybody)).size(); });
    tell(QStringLiteral("colours and charts joined, %1 lines of all providers").arg(count), joined,
         ms, kMostOfAllMs);
    const double newly =
        medianOf(kRuns, {}, [&] { count = orEnd(service.newlySpecial(books, everybody)).size(); });
    tell(QStringLiteral("newly special causes, %1 of all providers").arg(count), newly, ms,
         kMostOfAllMs);
}

} // namespace candour::bench
