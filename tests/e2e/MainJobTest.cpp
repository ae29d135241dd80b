// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"
#include "tests/support/SharedFolder.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace candour::test;

namespace {

/// Rows of `export --table observations`, by column name.
struct Exported {
    QStringList heads;
    QList<QStringList> rows;

    [[nodiscard]] QString cell(const QStringList &row, const char *head) const
    {
        return row.value(heads.indexOf(QLatin1String(head)));
    }

    /// The one row of this key; fails when there is not exactly one.
    [[nodiscard]] QStringList row(const QString &provider, const QString &indicator,
                                  const QString &period, const QString &breakdown = {}) const
    {
        QList<QStringList> found;
        for (const QStringList &candidate : rows) {
            if (cell(candidate, "provider") == provider && cell(candidate, "indicator") == indicator
                && cell(candidate, "period") == period && cell(candidate, "breakdown") == breakdown)
                found.append(candidate);
        }
        INFO(provider.toStdString()
             << ' ' << indicator.toStdString() << ' ' << period.toStdString());
        REQUIRE(found.size() == 1);
        return found.first();
    }

    [[nodiscard]] double number(const QStringList &row, const char *head) const
    {
        bool ok = false;
        const double value = cell(row, head).toDouble(&ok);
        REQUIRE(ok);
        return value;
    }
};

Exported exportObservations(const Workplace &work)
{
    const QString out = work.path(QStringLiteral("observations.csv"));
    cliDone({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
             QStringLiteral("observations"), QStringLiteral("--out"), out});
    QList<QStringList> rows = rawCsv(out);
    REQUIRE(rows.size() > 1);
    return {rows.first(), rows.mid(1)};
}

QJsonObject importJson(const Workplace &work, const QStringList &sources)
{
    return cliDone(QStringList {QStringLiteral("import"), work.file()} + sources
                   + QStringList {QStringLiteral("--create-missing"), QStringLiteral("--json")})
        .json();
}

QString percent(double part, double whole)
{
    // One decimal, half away from zero.
    return QString::number(std::floor(1000 * part / whole + 0.5) / 10, 'f', 1);
}

/// The line of a page that holds the words.
QString lineWith(const QString &text, const QString &words)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.contains(words))
            return line;
    }
    return {};
}

QString makeScorecard(const Workplace &work, const QString &code, const QString &to)
{
    const QString out = work.path(QStringLiteral("scorecard.pdf"));
    cliDone({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"), code,
             QStringLiteral("--to"), to, QStringLiteral("--out"), out});
    return pdfText(out);
}

QStringList monthlyFiles()
{
    QDir folder(sharedFile(QStringLiteral("data/01_ae")));
    QStringList paths;
    const QStringList names = folder.entryList({QStringLiteral("*2024*.csv")}, QDir::Files);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace

TEST_CASE("main job: 36 months of A&E by type, to a scorecard and a Board report", "[mainjob]")
{
    NEEDS_SHARED_FOLDER();
    const Workplace work;
    const QString source = sharedFile(QStringLiteral("data/01_ae/ae_attendances.csv"));
    const QJsonObject imported = importJson(work, {source});
    CHECK(imported.value(QStringLiteral("refused")).toInt() == 0);

    // All types of one trust, month by month, from the raw file.
    QMap<QString, std::pair<double, double>> byMonth; // attendances, breaches
    QMap<QString, double> typeOne;
    for (const QStringList &row : rawCsv(source)) {
        if (row[1] != QStringLiteral("RF4"))
            continue;
        auto &sum = byMonth[row[0].left(7)];
        sum.first += row[3].toDouble();
        sum.second += row[4].toDouble();
        if (row[2] == QStringLiteral("1"))
            typeOne[row[0].left(7)] = row[3].toDouble() - row[4].toDouble();
    }
    REQUIRE(byMonth.size() == 36);

    const Exported exported = exportObservations(work);
    for (auto it = byMonth.cbegin(); it != byMonth.cend(); ++it) {
        const auto [attendances, breaches] = it.value();
        const QStringList row =
            exported.row(QStringLiteral("RF4"), QStringLiteral("AE4H"), it.key());
        CHECK(exported.number(row, "numerator") == attendances - breaches);
        CHECK(exported.number(row, "denominator") == attendances);
        const QStringList first = exported.row(QStringLiteral("RF4"), QStringLiteral("AE4H"),
                                               it.key(), QStringLiteral("type=1"));
        CHECK(exported.number(first, "numerator") == typeOne.value(it.key()));
    }

    const QString page = makeScorecard(work, QStringLiteral("RF4"), QStringLiteral("2019-03"));
    CHECK(pdfPages(work.path(QStringLiteral("scorecard.pdf"))) == 1);
    double attendances = 0;
    double breaches = 0;
    for (const char *month : {"2018-04", "2018-05", "2018-06", "2018-07", "2018-08", "2018-09",
                              "2018-10", "2018-11", "2018-12", "2019-01", "2019-02", "2019-03"}) {
        attendances += byMonth.value(QLatin1String(month)).first;
        breaches += byMonth.value(QLatin1String(month)).second;
    }
    const QString line = lineWith(page, QStringLiteral("4 hours"));
    INFO(page.toStdString());
    for (const char *month : {"2019-01", "2019-02", "2019-03"}) {
        const auto [all, late] = byMonth.value(QLatin1String(month));
        CHECK(line.contains(percent(all - late, all)));
    }
    CHECK(line.contains(percent(attendances - breaches, attendances)));

    // The same file again changes nothing.
    const QString before = work.anchor();
    const QJsonObject again = importJson(work, {source});
    CHECK(again.value(QStringLiteral("stored")).toInt() == 0);
    CHECK(work.anchor() == before);

    const QString report = work.path(QStringLiteral("board.pdf"));
    cliDone({QStringLiteral("report"), work.file(), QStringLiteral("--template"),
             QStringLiteral("board"), QStringLiteral("--to"), QStringLiteral("2019-03"),
             QStringLiteral("--out"), report});
    const QString text = pdfText(report);
    const auto [all, late] = byMonth.value(QStringLiteral("2019-03"));
    CHECK(text.contains(QStringLiteral("Mar 2019")));
    CHECK(text.contains(percent(all - late, all)));
}

TEST_CASE("main job: the monthly A&E files count booked appointments", "[mainjob]")
{
    NEEDS_SHARED_FOLDER();
    const Workplace work;
    const QStringList sources = monthlyFiles();
    REQUIRE(sources.size() >= 6);
    const QJsonObject imported = importJson(work, sources);
    const QJsonArray files = imported.value(QStringLiteral("files")).toArray();
    CHECK(files.size() == sources.size());
    for (const QJsonValue &file : files) {
        CHECK(file.toObject().value(QStringLiteral("refused")).toInt() == 0);
        CHECK(file.toObject().value(QStringLiteral("set_aside")).toArray().size() >= 1);
    }

    QMap<QString, std::pair<double, double>> byTrust; // attendances, over four hours
    for (const QStringList &row :
         rawCsv(sharedFile(QStringLiteral("data/01_ae/ae_activity_2024-04.csv")))) {
        if (!row[0].startsWith(QStringLiteral("MSitAE")))
            continue;
        for (int i = 4; i < 10; ++i)
            byTrust[row[1]].first += row[i].toDouble();
        for (int i = 10; i < 16; ++i)
            byTrust[row[1]].second += row[i].toDouble();
    }
    const Exported exported = exportObservations(work);
    int compared = 0;
    for (auto it = byTrust.cbegin(); it != byTrust.cend(); ++it) {
        const auto [attendances, over] = it.value();
        if (attendances == 0)
            continue;
        const QStringList row =
            exported.row(it.key(), QStringLiteral("AE4H"), QStringLiteral("2024-04"));
        CHECK(exported.number(row, "denominator") == attendances);
        CHECK(std::abs(exported.number(row, "value") - 100 * (attendances - over) / attendances)
              < 1e-9);
        ++compared;
    }
    CHECK(compared > 150);

    const QString page = makeScorecard(work, QStringLiteral("RWP"), QStringLiteral("2024-05"));
    const auto [attendances, over] = byTrust.value(QStringLiteral("RWP"));
    INFO(page.toStdString());
    CHECK(lineWith(page, QStringLiteral("4 hours"))
              .contains(percent(attendances - over, attendances)));
}

TEST_CASE("main job: sickness, RTT, FFT and SHMI as published", "[mainjob]")
{
    NEEDS_SHARED_FOLDER();
    const Workplace work;
    const QString sickness =
        sharedFile(QStringLiteral("data/07_workforce_experience/nhs_sickness_absence_2024-04.csv"));
    const QString rtt = sharedFile(QStringLiteral("data/05_waits/fact_rtt_monthly.csv"));
    const QString fft = sharedFile(QStringLiteral("data/04_fft/fft_inpatient_trust_latest.csv"));
    const QString shmi = sharedFile(
        QStringLiteral("data/02_mortality/SHMI data at trust level, Oct18-Sep19 (csv).csv"));
    importJson(work, {sickness, rtt, fft, shmi});
    const Exported exported = exportObservations(work);
    const auto indicatorOf = [&](const QString &file) {
        for (const QStringList &row : exported.rows) {
            if (exported.cell(row, "source_file") == file.mid(file.lastIndexOf(u'/') + 1))
                return exported.cell(row, "indicator");
        }
        return QString();
    };

    const QString sick = indicatorOf(sickness);
    int compared = 0;
    for (const QStringList &row : rawCsv(sickness).mid(1)) {
        if (row[8].toDouble() <= 0 || row[5].isEmpty())
            continue;
        const QStringList found = exported.row(row[5], sick, QStringLiteral("2024-04"));
        CHECK(exported.number(found, "numerator") == row[8].toDouble());
        CHECK(exported.number(found, "denominator") == row[9].toDouble());
        CHECK(std::abs(exported.number(found, "value") - row[10].toDouble()) < 0.006);
        ++compared;
    }
    CHECK(compared > 200);

    compared = 0;
    for (const QStringList &row : rawCsv(fft).mid(1)) {
        for (const QStringList &candidate : exported.rows) {
            if (exported.cell(candidate, "provider") != row[0]
                || exported.cell(candidate, "indicator") != indicatorOf(fft))
                continue;
            CHECK(std::abs(exported.number(candidate, "value") - 100 * row[3].toDouble()) < 1e-6);
            ++compared;
        }
    }
    CHECK(compared >= 60);

    const QString mortality = indicatorOf(shmi);
    compared = 0;
    for (const QStringList &row : rawCsv(shmi).mid(1)) {
        const QStringList found =
            exported.row(row[1], mortality, QStringLiteral("2018-10..2019-09"));
        CHECK(std::abs(exported.number(found, "value") - row[3].toDouble()) < 0.00006);
        ++compared;
    }
    CHECK(compared == 129);

    const QString page = makeScorecard(work, QStringLiteral("RCF"), QStringLiteral("2019-09"));
    CHECK(page.contains(QStringLiteral("as expected"), Qt::CaseInsensitive));
}

TEST_CASE("main job: the sample organisation prints", "[mainjob]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString pdf = work.path(QStringLiteral("board.pdf"));
    const QString html = work.path(QStringLiteral("board.html"));
    for (const QString &out : {pdf, html})
        cliDone({QStringLiteral("report"), work.file(), QStringLiteral("--out"), out});
    const QString text = pdfText(pdf);
    CHECK(text.contains(QStringLiteral("Wessex Vale Integrated Care Board (sample)")));
    CHECK(text.contains(QStringLiteral("Sep 2026")));
    CHECK(text.contains(QStringLiteral("Riverside")));
    const int pages = pdfPages(pdf);
    CHECK(pages >= 8);
    CHECK(text.contains(QStringLiteral("page %1 of %1").arg(pages), Qt::CaseInsensitive));
    for (int provider = 1; provider <= 8; ++provider) {
        const QString page =
            makeScorecard(work, QStringLiteral("ZZ%1").arg(provider), QStringLiteral("2026-09"));
        CHECK(page.contains(QStringLiteral("ZZ%1").arg(provider)));
    }
    CHECK(work.anchor().startsWith(QStringLiteral("1:")));
}
