// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SampleFigures.h"

#include "tests/support/CatchQt.h"
#include "tests/support/CsvRows.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QSet>

using namespace candour;

namespace {

QString storiesText()
{
    QFile file(QStringLiteral(":/sample/stories.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

const Period &lastMonth()
{
    static const Period month = Period::month(2026, 9);
    return month;
}

const QList<SampleRow> &sample()
{
    static const QList<SampleRow> rows = [] {
        const auto made = sampleFigures(storiesText(), lastMonth());
        if (!made)
            FAIL(made.error().text.toStdString());
        return *made;
    }();
    return rows;
}

using Series = QMap<Period, Figure>;

Series series(const char *organisation, const char *indicator)
{
    Series found;
    for (const SampleRow &row : sample()) {
        if (row.organisation == QLatin1String(organisation)
            && row.indicator == QLatin1String(indicator))
            found.insert(row.period, row.figure);
    }
    return found;
}

/// Per cent of the summed parts, from `from` to `to` months before the last.
double percentOver(const Series &figures, int from, int to)
{
    double part = 0;
    double whole = 0;
    for (int ago = from; ago >= to; --ago) {
        const auto found = figures.constFind(lastMonth().plus(-ago));
        if (found == figures.cend())
            continue;
        part += found->numerator;
        whole += found->denominator;
    }
    REQUIRE(whole > 0);
    return 100 * part / whole;
}

double casesOver(const Series &figures, int from, int to)
{
    double cases = 0;
    for (int ago = from; ago >= to; --ago) {
        const auto found = figures.constFind(lastMonth().plus(-ago));
        if (found != figures.cend())
            cases += found->value;
    }
    return cases;
}

bool isWhole(double number)
{
    return std::isnan(number) || (number >= 0 && number == std::floor(number));
}

QString asText(const QList<SampleRow> &rows)
{
    const auto bits = [](double number) {
        return std::isnan(number) ? QString() : QString::number(number, 'g', 17);
    };
    QString text;
    for (const SampleRow &row : rows) {
        const Figure &f = row.figure;
        text += QStringList {row.organisation,
                             row.indicator,
                             row.period.toText(),
                             bits(f.numerator),
                             bits(f.denominator),
                             bits(f.value),
                             bits(f.lower),
                             bits(f.upper),
                             f.band,
                             QString::number(int(f.status))}
                    .join(u',')
            + u'\n';
    }
    return text;
}

const QString kHead = QStringLiteral(
    "organisation,indicator,kind,frequency,base,denominator,season,noise,trend,lag,per,from,to,"
    "size,detail\n");

} // namespace

TEST_CASE("sample figures: the same bits on every run and machine", "[sample]")
{
    const auto again = sampleFigures(storiesText(), lastMonth());
    REQUIRE(again.has_value());
    const QByteArray digest =
        QCryptographicHash::hash(asText(*again).toUtf8(), QCryptographicHash::Sha256).toHex();
    CHECK(digest == QByteArray("43f157efbd63e4c6c862eaed23f1cefd1750dd2412a485357b34365f456bc47e"));
    CHECK(asText(sample()) == asText(*again));
}

TEST_CASE("sample figures: those to compare with change none of the others", "[sample]")
{
    static const QSet<QString> compared {QStringLiteral("ZZ10"), QStringLiteral("ZZ11"),
                                         QStringLiteral("ZZ12"), QStringLiteral("ZZ13")};
    static const QSet<QString> added {QStringLiteral("I-20"), QStringLiteral("I-34"),
                                      QStringLiteral("I-35")};
    QList<SampleRow> first;
    for (const SampleRow &row : sample()) {
        const bool england =
            row.organisation == u"ENG" && (row.indicator == u"I-21" || row.indicator == u"I-15");
        if (!compared.contains(row.organisation) && !added.contains(row.indicator)
            && !row.indicator.startsWith(u"N-") && !england)
            first.append(row);
    }
    const QByteArray digest =
        QCryptographicHash::hash(asText(first).toUtf8(), QCryptographicHash::Sha256).toHex();
    CHECK(digest == QByteArray("26ead6eb15a41e4a4f9e5bdf370bcd8d08e9c67e30581ff79ceac043a365d111"));
}

TEST_CASE("sample figures: surveys and rates with the interval their numbers give", "[sample]")
{
    for (const char *code : {"ZZ0", "ENG", "ZZ12"}) {
        INFO(code);
        const Series survey = series(code, "N-4a.i");
        REQUIRE(survey.size() == 3);
        for (const Figure &f : survey) {
            const double share = f.numerator / f.denominator;
            const double half = 196 * std::sqrt(share * (1 - share) / f.denominator);
            CHECK(f.lower == Approx(100 * share - half).margin(0.06));
            CHECK(f.upper == Approx(100 * share + half).margin(0.06));
        }
        const Series rate = series(code, "N-1.1");
        REQUIRE(rate.size() == 2);
        CHECK(rate.lastKey() == Period::financialYear(2024));
        for (const Figure &f : rate) {
            const double per = 100000 * f.numerator / f.denominator;
            CHECK(f.lower == Approx(per - 1.96 * per / std::sqrt(f.numerator)).margin(0.06));
            CHECK(f.upper == Approx(per + 1.96 * per / std::sqrt(f.numerator)).margin(0.06));
        }
    }
    // Where cases are many they are drawn from a normal distribution of the same spread.
    const Series england = series("ENG", "I-21");
    REQUIRE(england.size() == 36);
    for (const Figure &f : england) {
        CHECK(isWhole(f.numerator));
        CHECK(100000 * f.numerator / f.denominator == Approx(152).margin(25));
    }
}

TEST_CASE("sample figures: thirty-six months, each period once", "[sample]")
{
    QSet<QString> seen;
    QSet<QString> indicators;
    for (const SampleRow &row : sample()) {
        const QString key = row.organisation + u'|' + row.indicator + u'|' + row.period.toText();
        INFO(key.toStdString());
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
        indicators.insert(row.indicator);
        CHECK(row.period.lastDay() <= QDate(2026, 9, 30));
        CHECK(row.period.lastDay() >= QDate(2023, 10, 31));
    }
    CHECK(indicators.size() == 54);
    CHECK(series("ZZ1", "AE4H").size() == 36);
    CHECK(series("ZZ1", "I-38").size() == 12);
    CHECK(series("ZZ1", "I-44").keys()
          == QList<Period> {Period::financialYear(2023), Period::financialYear(2024),
                            Period::financialYear(2025)});
    CHECK(series("ZZ1", "I-18").lastKey() == Period::rollingYear(2025, 5));
    CHECK(series("ZZ1", "CAN62").lastKey() == Period::month(2026, 8));
}

TEST_CASE("sample figures: counts are whole and no part exceeds its whole", "[sample]")
{
    QHash<QString, QString> units;
    for (const char *path : {":/library/indicators.csv", ":/sample/indicators.csv"}) {
        for (const test::CsvRow &row : test::csvRows(QLatin1String(path)))
            units.insert(row.value(QStringLiteral("code")), row.value(QStringLiteral("unit")));
    }
    for (const SampleRow &row : sample()) {
        const Figure &f = row.figure;
        const QString place = row.organisation + u' ' + row.indicator + u' ' + row.period.toText();
        INFO(place.toStdString());
        if (f.status == FigureStatus::Suppressed) {
            CHECK_FALSE(f.hasNumber());
            continue;
        }
        const QString unit = units.value(row.indicator);
        CHECK(isWhole(f.numerator));
        CHECK(isWhole(f.denominator));
        if (unit == u"count")
            CHECK((isWhole(f.value) && !std::isnan(f.value)));
        if (unit == u"proportion")
            CHECK((f.numerator <= f.denominator && f.denominator > 0));
        if (unit == u"rate")
            CHECK((f.numerator >= 0 && f.denominator > 0));
        if (unit == u"score" || unit == u"mean")
            CHECK(f.value > 0);
        CHECK(!unit.isEmpty());
    }
}

TEST_CASE("sample figures: each provider has figures for most of what it could", "[sample]")
{
    // What a kind of provider can report differs: there are no wards in an ambulance.
    const QList<std::pair<const char *, int>> least {{"ZZ1", 33}, {"ZZ2", 33}, {"ZZ3", 23},
                                                     {"ZZ4", 25}, {"ZZ5", 18}, {"ZZ6", 25},
                                                     {"ZZ7", 16}, {"ZZ8", 18}};
    for (const auto &[code, count] : least) {
        QSet<QString> indicators;
        int months = 0;
        for (const SampleRow &row : sample()) {
            if (row.organisation == QLatin1String(code)) {
                indicators.insert(row.indicator);
                months += row.period.kind() == PeriodKind::Month ? 1 : 0;
            }
        }
        INFO(code);
        CHECK(indicators.size() >= count);
        CHECK(months >= 36 * 8);
    }
}

TEST_CASE("sample figures: a step down at the first acute", "[sample]")
{
    const Series figures = series("ZZ1", "AE4H");
    // March to September against the same months of the year before: the season cancels out.
    const double before = percentOver(figures, 18, 12);
    const double after = percentOver(figures, 6, 0);
    CHECK(after - before == Approx(-7).margin(1.0));
    CHECK(std::abs(percentOver(figures, 30, 24) - before) < 1.0);
}

TEST_CASE("sample figures: an outbreak, then quiet", "[sample]")
{
    const Series figures = series("ZZ2", "I-02");
    const double outbreak = casesOver(figures, 5, 3) / 3;
    const double earlier = casesOver(figures, 35, 6) / 30;
    const double since = casesOver(figures, 2, 0) / 3;
    CHECK(earlier == Approx(1.8).margin(0.8));
    CHECK(outbreak > earlier + 3);
    CHECK(since < outbreak - 2);
}

TEST_CASE("sample figures: a slow decline and a turnaround", "[sample]")
{
    const Series decline = series("ZZ3", "I-28");
    const double before = percentOver(decline, 35, 15);
    const double middle = percentOver(decline, 9, 6);
    const double now = percentOver(decline, 2, 0);
    CHECK(before > middle + 2);
    CHECK(middle > now + 1.5);
    CHECK(now - before == Approx(-7).margin(1.5));

    const Series turnaround = series("ZZ2", "I-30");
    CHECK(percentOver(turnaround, 35, 14) == Approx(58).margin(5));
    CHECK(percentOver(turnaround, 3, 0) == Approx(85).margin(6));
}

TEST_CASE("sample figures: one MRSA case in the whole sample", "[sample]")
{
    double cases = 0;
    for (const char *code : {"ZZ1", "ZZ2", "ZZ4", "ZZ6"})
        cases += casesOver(series(code, "I-01"), 35, 0);
    CHECK(cases == 1);
    CHECK(series("ZZ1", "I-01").value(Period::month(2026, 7)).value == 1);
}

TEST_CASE("sample figures: late, hidden and provisional figures", "[sample]")
{
    const Series late = series("ZZ6", "I-29");
    CHECK_FALSE(late.contains(Period::month(2026, 9)));
    CHECK_FALSE(late.contains(Period::month(2026, 8)));
    CHECK(late.contains(Period::month(2026, 7)));
    CHECK(late.size() == 33);
    CHECK(series("ZZ7", "I-29").value(lastMonth()).status == FigureStatus::Suppressed);
    CHECK(series("ZZ1", "AE4H").value(lastMonth()).status == FigureStatus::Provisional);
    CHECK(series("ZZ1", "AE4H").value(lastMonth().plus(-1)).status == FigureStatus::Final);
}

TEST_CASE("sample figures: mortality in bands that its limits bear out", "[sample]")
{
    for (const char *code : {"ZZ1", "ZZ2"}) {
        const Series figures = series(code, "I-18");
        REQUIRE(figures.size() == 31);
        for (const Figure &f : figures) {
            CHECK(f.value == Approx(f.numerator / f.denominator).margin(0.00006));
            const QString expected = f.value > f.upper ? QStringLiteral("higher than expected")
                : f.value < f.lower                    ? QStringLiteral("lower than expected")
                                                       : QStringLiteral("as expected");
            CHECK(f.band == expected);
        }
    }
    CHECK(series("ZZ1", "I-18").last().band == QStringLiteral("as expected"));
    CHECK(series("ZZ2", "I-18").last().band == QStringLiteral("higher than expected"));
    for (const Figure &f : series("ZZ1", "I-17")) {
        const double ratio = 100 * f.numerator / f.denominator;
        CHECK(f.value == Approx(ratio).margin(0.06));
        CHECK(f.upper - f.value == Approx(1.96 * ratio / std::sqrt(f.numerator)).margin(0.15));
    }
}

TEST_CASE("sample figures: the board's totals are the sums of their parts", "[sample]")
{
    const Series total = series("ZZ0", "AE4H");
    REQUIRE(total.size() == 36);
    for (auto month = total.begin(); month != total.end(); ++month) {
        double part = 0;
        double whole = 0;
        for (const char *code : {"ZZ1", "ZZ2", "ZZ7"}) {
            part += series(code, "AE4H").value(month.key()).numerator;
            whole += series(code, "AE4H").value(month.key()).denominator;
        }
        CHECK(month->numerator == part);
        CHECK(month->denominator == whole);
    }
}

TEST_CASE("sample figures: another series changes none of the others", "[sample]")
{
    const QString one = QStringLiteral("A,X,count,monthly,4,,,,,,,,,,\n");
    const QString two = QStringLiteral("A,W,proportion,quarterly,90,40,,1,,,,,,,\n");
    const auto alone = sampleFigures(kHead + one, lastMonth());
    const auto both = sampleFigures(kHead + two + one, lastMonth());
    REQUIRE(alone.has_value());
    REQUIRE(both.has_value());
    CHECK(alone->size() == 36);
    CHECK(both->size() == 48);
    CHECK(asText(*both).endsWith(asText(*alone)));
}

TEST_CASE("sample figures: what is not understood is refused with its line", "[sample]")
{
    const auto line = GENERATE(as<const char *> {}, "A,X,count,monthly,4,,,,,,,,,,,",
                               "A,X,tally,monthly,4,,,,,,,,,,", "A,X,count,daily,4,,,,,,,,,,",
                               "A,X,count,monthly,four,,,,,,,,,,",
                               "A,X,count,monthly,0.00001,,,,,,,,,,", "A,X,step,,,,,,,,,6,0,-7,");
    const auto made = sampleFigures(kHead + QLatin1String(line) + u'\n', lastMonth());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::Invalid);
    CHECK(made.error().text.contains(QStringLiteral("line 2")));
}

TEST_CASE("sample figures: the head and the last month are checked", "[sample]")
{
    CHECK_FALSE(sampleFigures(QStringLiteral("a,b\n"), lastMonth()).has_value());
    CHECK_FALSE(sampleFigures(kHead, Period::financialYear(2025)).has_value());
    CHECK_FALSE(sampleFigures(kHead, Period {}).has_value());
}
