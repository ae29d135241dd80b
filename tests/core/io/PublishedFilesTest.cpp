// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/MappingFiles.h"
#include "core/io/MappingGuess.h"
#include "tests/core/io/IoTestSupport.h"

using namespace candour;
using namespace candour::test;

// The shipped mappings against the published files: each expected number is summed here anew from
// the file by a reader of its own.

namespace {

double number(const Record &record, const std::string &column)
{
    return std::stod(record.at(column));
}

ImportedTable read(const QString &relative, const QString &mapping)
{
    const auto table = readFigures(sharedFile(relative), shippedMapping(mapping));
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    CHECK(table->problemCount == 0);
    return *table;
}

const std::vector<std::string> kTypes {"Type 1",
                                       "Type 2",
                                       "Other A&E Department",
                                       "Booked Appointments Type 1",
                                       "Booked Appointments Type 2",
                                       "Booked Appointments Other Department"};

} // namespace

TEST_CASE("published: A&E by type is totalled over the types", "[io][published]")
{
    NEEDS_SHARED_FOLDER();
    const QString file = QStringLiteral("data/01_ae/ae_attendances.csv");
    const ImportedTable table = read(file, QStringLiteral("A&E attendances by type"));
    const auto figures = byKey(table);

    std::map<QString, std::array<double, 3>> totals; // attendances, breaches, admissions
    const auto records = plainRecords(sharedFile(file));
    for (const Record &record : records) {
        const QString where = QString::fromStdString(record.at("org_code"))
            + QStringLiteral("|%1|%2|") + QString::fromStdString(record.at("period")).left(7);
        const std::array<double, 3> cells {number(record, "attendances"),
                                           number(record, "breaches"),
                                           number(record, "admissions")};
        for (size_t i = 0; i < cells.size(); ++i)
            totals[where][i] += cells[i];
        const QString type = QStringLiteral("type=") + QString::fromStdString(record.at("type"));
        const Figure &part = figures.at(where.arg(QStringLiteral("AE4H"), type));
        CHECK(part.numerator == cells[0] - cells[1]);
        CHECK(part.denominator == cells[0]);
    }
    CHECK(figures.size() == 3 * (records.size() + totals.size()));
    for (const auto &[where, sums] : totals) {
        INFO(where.toStdString());
        const Figure &fourHours = figures.at(where.arg(QStringLiteral("AE4H"), QString()));
        CHECK(fourHours.numerator == sums[0] - sums[1]);
        CHECK(fourHours.denominator == sums[0]);
        CHECK(std::isnan(fourHours.value));
        CHECK(figures.at(where.arg(QStringLiteral("AEATT"), QString())).value == sums[0]);
        CHECK(figures.at(where.arg(QStringLiteral("AEADM"), QString())).value == sums[2]);
    }
}

TEST_CASE("published: the monthly A&E files, booked appointments counted", "[io][published]")
{
    NEEDS_SHARED_FOLDER();
    const auto [file, month] = GENERATE(table<const char *, const char *>({
        {"Monthly-AE-June-2024 copy.csv", "2024-06"},
        {"Monthly-AE-July-2024-revised.csv", "2024-07"},
        {"Monthly-AE-December-2024.csv", "2024-12"},
        {"ae_activity_2024-04.csv", "2024-04"},
        {"ae_activity_2024-05.csv", "2024-05"},
        {"ae_2021-04.csv", "2021-04"},
    }));
    INFO(file);
    const QString path = QStringLiteral("data/01_ae/") + QString::fromLatin1(file);
    const ImportedTable table = read(path, QStringLiteral("A&E monthly CSV"));
    const auto figures = byKey(table);
    REQUIRE(table.setAside.size() == 1);
    CHECK(table.setAside.first().count == 1);
    CHECK(table.setAside.first().text.compare(QStringLiteral("total"), Qt::CaseInsensitive) == 0);

    const auto records = plainRecords(sharedFile(path));
    CHECK(figures.size() == 4 * (records.size() - 1));
    for (size_t i = 0; i + 1 < records.size(); ++i) {
        const Record &record = records[i];
        double attendances = 0;
        double over = 0;
        for (const std::string &type : kTypes) {
            attendances += number(record, "A&E attendances " + type);
            // Without booking the heads of the third type differ between the two groups.
            const bool other = type == "Other A&E Department";
            over += number(record, "Attendances over 4hrs " + (other ? "Other Department" : type));
        }
        const QString key = QString::fromStdString(record.at("Org Code")) + QStringLiteral("|%1||")
            + QString::fromLatin1(month);
        INFO(key.toStdString());
        const Figure &fourHours = figures.at(key.arg(QStringLiteral("AE4H")));
        CHECK(fourHours.numerator == attendances - over);
        CHECK(fourHours.denominator == attendances);
        CHECK(figures.at(key.arg(QStringLiteral("AEATT"))).value == attendances);
        CHECK(figures.at(key.arg(QStringLiteral("AE12H"))).value
              == number(record, "Patients who have waited 12+ hrs from DTA to admission"));
        CHECK(figures.at(key.arg(QStringLiteral("AEADM"))).value
              == number(record, "Emergency admissions via A&E - Type 1")
                  + number(record, "Emergency admissions via A&E - Type 2")
                  + number(record, "Emergency admissions via A&E - Other A&E department"));
    }
}

TEST_CASE("published: sickness absence, days lost over days available", "[io][published]")
{
    NEEDS_SHARED_FOLDER();
    const QString file =
        QStringLiteral("data/07_workforce_experience/nhs_sickness_absence_2024-06.csv");
    const auto figures = byKey(read(file, QStringLiteral("Sickness absence")));
    const auto records = plainRecords(sharedFile(file));
    CHECK(figures.size() == records.size());
    for (const Record &record : records) {
        const Figure &figure = figures.at(QString::fromStdString(record.at("ORG_CODE"))
                                          + QStringLiteral("|SICK||2024-06"));
        CHECK(figure.numerator == number(record, "FTE_DAYS_LOST"));
        CHECK(figure.denominator == number(record, "FTE_DAYS_AVAILABLE"));
        CHECK(near(100 * figure.numerator / figure.denominator,
                   number(record, "SICKNESS_ABSENCE_RATE_PERCENT"), 0.006));
    }
}

TEST_CASE("published: referral to treatment", "[io][published]")
{
    NEEDS_SHARED_FOLDER();
    const QString file = QStringLiteral("data/05_waits/fact_rtt_monthly.csv");
    const ImportedTable table = read(file, QStringLiteral("Referral to treatment"));
    const auto figures = byKey(table);
    size_t expected = 0;
    for (const Record &record : plainRecords(sharedFile(file))) {
        const QString key = QString::fromStdString(record.at("org_code")) + QStringLiteral("|%1||")
            + QString::fromStdString(record.at("month_start")).left(7);
        INFO(key.toStdString());
        const Figure &eighteen = figures.at(key.arg(QStringLiteral("RTT18")));
        CHECK(eighteen.numerator == number(record, "within_18wk"));
        CHECK(eighteen.denominator == number(record, "total_incomplete"));
        const auto longWaits = figures.find(key.arg(QStringLiteral("RTT52")));
        const bool given = !record.at("over_52wk").empty();
        CHECK((longWaits != figures.end()) == given); // blank is no observation, and not zero
        if (given)
            CHECK(longWaits->second.value == number(record, "over_52wk"));
        expected += given ? 2 : 1;
    }
    CHECK(figures.size() == expected);
}

TEST_CASE("published: Friends and Family Test, fractions to per cent", "[io][published]")
{
    NEEDS_SHARED_FOLDER();
    const QString file = QStringLiteral("data/04_fft/fft_inpatient_trust_latest.csv");
    const auto figures = byKey(read(file, QStringLiteral("Friends and Family")));
    size_t expected = 0;
    for (const Record &record : plainRecords(sharedFile(file))) {
        if (record.at("pct_positive").empty()) // nobody answered there
            continue;
        ++expected;
        const Figure &figure = figures.at(QString::fromStdString(record.at("org_code"))
                                          + QStringLiteral("|FFTIP||2026-03"));
        CHECK(near(figure.value, 100 * number(record, "pct_positive"), 1e-12));
        CHECK(figure.denominator == number(record, "total_responses"));
    }
    CHECK(figures.size() == expected);
}

TEST_CASE("published: SHMI of both generations with limits and band", "[io][published]")
{
    NEEDS_SHARED_FOLDER();
    const std::map<std::string, QString> words {{"1", QStringLiteral("higher than expected")},
                                                {"2", QStringLiteral("as expected")},
                                                {"3", QStringLiteral("lower than expected")}};
    const auto check = [&](const QString &file, const QString &mapping, const char *period,
                           const std::string &provider, const std::string &value,
                           const std::string &band) {
        INFO(file.toStdString());
        const auto figures = byKey(read(file, mapping));
        const auto records = plainRecords(sharedFile(file));
        CHECK(figures.size() == records.size());
        for (const Record &record : records) {
            const Figure &figure =
                figures.at(QString::fromStdString(record.at(provider)) + QStringLiteral("|SHMI||")
                           + QString::fromLatin1(period));
            CHECK(figure.value == number(record, value));
            CHECK(figure.numerator == number(record, "OBSERVED"));
            CHECK(figure.denominator == number(record, "EXPECTED"));
            CHECK(figure.lower == number(record, "OD_LL"));
            CHECK(figure.upper == number(record, "OD_UL"));
            CHECK(figure.band == words.at(record.at(band)));
        }
    };
    const QString old = QStringLiteral("HSCIC");
    const QString folder = QStringLiteral("data/02_mortality/");
    check(folder + QStringLiteral("shmi-2011-october.csv"), old, "2010-04..2011-03", "PROVIDER",
          "VALUE", "OD_BANDING");
    check(folder + QStringLiteral("shmi-2012-january.csv"), old, "2010-07..2011-06", "PROVIDER",
          "VALUE", "OD_BANDING");
    check(folder + QStringLiteral("shmi-2012-july.csv"), old, "2011-01..2011-12", "PROVIDER",
          "VALUE", "OD_BANDING");
    check(folder + QStringLiteral("SHMI data at trust level, Oct18-Sep19 (csv).csv"),
          QStringLiteral("from 2018"), "2018-10..2019-09", "PROVIDER_CODE", "SHMI_VALUE",
          "SHMI_BANDING");
}

TEST_CASE("published: each file is recognised by its heads", "[io][published]")
{
    NEEDS_SHARED_FOLDER();
    const QList<Mapping> shipped = shippedMappings();
    CHECK(shipped.size() == 7);
    const auto nameOf = [&](const char *file) {
        const auto preview =
            peekCsv(sharedFile(QStringLiteral("data/") + QString::fromLatin1(file)));
        REQUIRE(preview.has_value());
        const auto mapping = recogniseMapping(*preview, shipped);
        return mapping ? mapping->name : QString();
    };
    CHECK(nameOf("01_ae/ae_attendances.csv").contains(QStringLiteral("by type")));
    CHECK(nameOf("01_ae/ae_activity_2024-04.csv").contains(QStringLiteral("monthly CSV")));
    CHECK(nameOf("05_waits/fact_rtt_monthly.csv").contains(QStringLiteral("Referral")));
    CHECK(nameOf("02_mortality/shmi-2012-april.csv").contains(QStringLiteral("HSCIC")));
    CHECK(nameOf("09_ods/icb_names_codes_dec_2024.csv").isEmpty());
}
