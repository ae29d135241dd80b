// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Indicator.h"
#include "core/services/FigureImport.h"
#include "core/services/MappingService.h"
#include "tests/core/io/IoTestSupport.h"
#include "tests/support/TempFile.h"

#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <map>

using namespace candour;
using namespace candour::test;

// Every published file that is meant for import, through the doors that the command line and the
// window use, into a fresh file. What is then stored is compared with sums that
// tests/data/published/expected.py made from the raw files alone.

namespace {

/// The figures of one indicator in sum; what a figure does not give counts as nought.
struct Sums {
    qint64 figures = 0; ///< with a number
    double numerator = 0;
    double denominator = 0;
    double value = 0;

    void add(const Figure &figure, int weight = 1)
    {
        const auto given = [](double number) { return std::isnan(number) ? 0.0 : number; };
        const bool isGiven = !std::isnan(figure.value) || !std::isnan(figure.numerator);
        figures += isGiven ? 1 : 0;
        numerator += weight * given(figure.numerator);
        denominator += weight * given(figure.denominator);
        value += weight * given(figure.value);
    }
};

using SumsByIndicator = std::map<QString, Sums>;

/// Expected sums: by file, then by the name of the indicator.
std::map<QString, SumsByIndicator> expectedSums()
{
    QFile file(QStringLiteral(CANDOUR_TEST_DATA "/published/expected.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::map<QString, SumsByIndicator> expected;
    file.readLine(); // heads
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'|');
        REQUIRE(cells.size() == 6);
        expected[cells[0]][cells[1]] = {cells[2].toLongLong(), cells[3].toDouble(),
                                        cells[4].toDouble(), cells[5].toDouble()};
    }
    return expected;
}

/// The mapping saved beside this test for a file; empty where the program reads it unaided.
QString savedMappingOf(const QString &relative)
{
    const QString saved = QStringLiteral(CANDOUR_TEST_DATA "/mappings/%1.json")
                              .arg(QFileInfo(relative).completeBaseName());
    return QFileInfo::exists(saved) ? saved : QString();
}

/// The line that says where the figures belong: each is weighed by its provider and month.
const QString kWeighed = QStringLiteral("(weighed)");

/// As weight() of expected.py.
int weightOf(const QString &provider, const Period &month)
{
    const QString place = QStringLiteral("%1|%2").arg(provider, month.toText());
    int sum = 0;
    for (int i = 0; i < place.size(); ++i)
        sum += (i + 1) * place[i].unicode();
    return sum % 997 + 1;
}

/// Indicators that a mapping gives a code are expected by it, the others by their printed name.
SumsByIndicator storedSums(TempFile &file, const SumsByIndicator &expected)
{
    SumsByIndicator sums;
    std::map<Uid, QString> names;
    const auto indicators = must(file->records().all<Indicator>());
    for (const Indicator &indicator : indicators)
        names[indicator.uid] = expected.contains(indicator.code) ? indicator.code : indicator.name;
    std::map<Uid, QString> codes;
    const auto organisations = must(file->records().all<Organisation>());
    for (const Organisation &organisation : organisations)
        codes[organisation.uid] = organisation.code;
    const bool isWeighed = expected.contains(kWeighed);
    const auto store = file->observations();
    must(store.inForce(
        must(store.series({.organisations = {}, .indicators = {}, .totalsOnly = false})), {}, {},
        [&](const db::SeriesInfo &series, std::vector<Observation> &&all) {
            for (const Observation &observation : all) {
                sums[names.at(series.indicator)].add(observation.figure);
                if (isWeighed)
                    sums[kWeighed].add(observation.figure,
                                       weightOf(codes.at(series.organisation), observation.period));
            }
        }));
    return sums;
}

bool agree(double stored, double expected)
{
    return std::fabs(stored - expected) <= 1e-9 * std::max(1.0, std::fabs(expected));
}

void checkSums(const SumsByIndicator &stored, const SumsByIndicator &expected)
{
    for (const auto &[name, sums] : stored) {
        if (sums.figures > 0 && !expected.contains(name))
            FAIL_CHECK("not expected: " << name.toStdString() << ", " << sums.figures);
    }
    for (const auto &[name, sums] : expected) {
        INFO(name.toStdString());
        const auto found = stored.find(name);
        CHECK(found != stored.end());
        if (found == stored.end())
            continue;
        CHECK(found->second.figures == sums.figures);
        INFO(found->second.numerator << " / " << found->second.denominator << ", "
                                     << found->second.value);
        INFO(sums.numerator << " / " << sums.denominator << ", " << sums.value);
        CHECK(agree(found->second.numerator, sums.numerator));
        CHECK(agree(found->second.denominator, sums.denominator));
        CHECK(agree(found->second.value, sums.value));
    }
}

void checkFiles(const QString &folder)
{
    qint64 files = 0;
    for (const auto &[relative, expected] : expectedSums()) {
        if (!relative.startsWith(folder))
            continue;
        ++files;
        INFO(relative.toStdString());
        TempFile file;
        const QString path = sharedFile(QStringLiteral("data/") + relative);
        const auto mapping = mappingFor(*file, path, savedMappingOf(relative));
        INFO((mapping ? QString() : mapping.error().text).toStdString());
        REQUIRE(mapping.has_value());
        const auto report = importFigures(*file, path, *mapping, {.createMissing = true});
        INFO((report ? QString() : report.error().text).toStdString());
        REQUIRE(report.has_value());
        checkSums(storedSums(file, expected), expected);
    }
    CHECK(files > 0);
}

} // namespace

TEST_CASE("published files: what is stored adds up as in the raw file", "[import][published]")
{
    NEEDS_SHARED_FOLDER();
    SECTION("A&E")
    {
        checkFiles(QStringLiteral("01_ae/"));
    }
    SECTION("mortality")
    {
        checkFiles(QStringLiteral("02_mortality/"));
    }
    SECTION("infections")
    {
        checkFiles(QStringLiteral("03_hcai/"));
    }
    SECTION("Friends and Family")
    {
        checkFiles(QStringLiteral("04_fft/"));
    }
    SECTION("waits")
    {
        checkFiles(QStringLiteral("05_waits/"));
    }
    SECTION("safety")
    {
        checkFiles(QStringLiteral("06_safety/"));
    }
    SECTION("workforce and experience")
    {
        checkFiles(QStringLiteral("07_"));
    }
    SECTION("national template")
    {
        checkFiles(QStringLiteral("11_messy_real/"));
    }
}

TEST_CASE("published files: a list of wishes without a table says so", "[import][published]")
{
    NEEDS_SHARED_FOLDER();
    TempFile file;
    for (const char *path : {"data/11_messy_real/cqc_metrics.xlsx", // notes and pieces of code
                             "data/08_cqc/cqc_ratings_trust_latest.csv"}) { // read by importCqc()
        const auto mapping = mappingFor(*file, sharedFile(QString::fromLatin1(path)));
        REQUIRE_FALSE(mapping.has_value());
        CHECK(mapping.error().code == ErrorCode::NotFound);
        CHECK(mapping.error().text.startsWith(QStringLiteral("No table of figures was found")));
    }
}
