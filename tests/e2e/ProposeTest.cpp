// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"
#include "tests/support/SharedFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>

using namespace candour::test;

namespace {

const QString kMessy = QStringLiteral("data/11_messy_constructed/");

/// The cells of a CSV by the names of its columns.
QList<QMap<QString, QString>> rowsOf(const QString &path)
{
    QList<QStringList> cells = rawCsv(path);
    REQUIRE(cells.size() > 1);
    QStringList heads = cells.takeFirst();
    heads.first().remove(QChar(0xFEFF));
    QList<QMap<QString, QString>> rows;
    for (const QStringList &line : std::as_const(cells)) {
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < heads.size(); ++i)
            row.insert(heads[i], line.value(i).simplified());
        rows.append(row);
    }
    return rows;
}

/// What a figure is about, in one text: provider, measure, breakdown, period.
QString placeOf(const QString &provider, const QString &measure, const QString &breakdown,
                const QString &period)
{
    return QStringList {provider, measure, breakdown, period}.join(u'|').toLower();
}

/// The measure and the breakdown that a row of the truth files means, as the sheet prints them.
std::pair<QString, QString> printedOf(const QMap<QString, QString> &truth)
{
    static const QMap<QString, QString> fills {
        {QStringLiteral("FILL Day Reg"), QStringLiteral("DAY Registered Fill %")},
        {QStringLiteral("FILL Day Unreg"), QStringLiteral("DAY Unregistered Fill %")},
        {QStringLiteral("FILL Night Reg"), QStringLiteral("NIGHT Registered Fill %")},
        {QStringLiteral("FILL Night Unreg"), QStringLiteral("NIGHT Unregistered Fill %")}};
    const QString code = truth[QStringLiteral("indicator")];
    const QString label = truth[QStringLiteral("label_as_printed")];
    if (fills.contains(code))
        return {fills[code], QStringLiteral("ward=") + label};
    return {truth[QStringLiteral("file")].startsWith(QStringLiteral("S04")) ? code : label, {}};
}

/// What is stored for a status of the truth files; empty where nothing is.
QString storedStatus(const QString &truth)
{
    static const QMap<QString, QString> words {
        {QStringLiteral("ok"), QStringLiteral("final")},
        {QStringLiteral("suppressed"), QStringLiteral("suppressed")},
        {QStringLiteral("not_applicable"), QStringLiteral("not_applicable")},
        {QStringLiteral("not_available"), QStringLiteral("not_collected")},
        {QStringLiteral("missing"), QStringLiteral("not_collected")}};
    return words.value(truth);
}

double valueOf(const QMap<QString, QString> &row)
{
    const QString value = row[QStringLiteral("value")];
    if (!value.isEmpty())
        return value.toDouble();
    return 100 * row[QStringLiteral("numerator")].toDouble()
        / row[QStringLiteral("denominator")].toDouble();
}

/// Figures of the file by their place.
QMap<QString, QMap<QString, QString>> storedFigures(const Workplace &work)
{
    const QString out = work.path(QStringLiteral("figures.csv"));
    cliDone({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
             QStringLiteral("observations"), QStringLiteral("--out"), out});
    QMap<QString, QMap<QString, QString>> figures;
    for (const auto &row : rowsOf(out)) {
        const QString place =
            placeOf(row[QStringLiteral("provider")], row[QStringLiteral("indicator")],
                    row[QStringLiteral("breakdown")], row[QStringLiteral("period")]);
        CHECK_FALSE(figures.contains(place));
        figures.insert(place, row);
    }
    return figures;
}

/// "at_least 95": what a target as printed means, in the words of the export.
QString ruleOf(QString printed)
{
    printed.remove(u'%').replace(u',', u'.');
    if (printed == QStringLiteral("0"))
        return QStringLiteral("zero_tolerance 0");
    const QString number = QString::number(printed.mid(2).trimmed().toDouble());
    if (printed.startsWith(QStringLiteral(">=")))
        return QStringLiteral("at_least ") + number;
    REQUIRE(printed.startsWith(QStringLiteral("<=")));
    return QStringLiteral("at_most ") + number;
}

/// Rules of single providers, by provider and measure; those that come with the file are of all.
QMap<QString, QString> storedRules(const Workplace &work)
{
    const QString out = work.path(QStringLiteral("thresholds.csv"));
    cliDone({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
             QStringLiteral("thresholds"), QStringLiteral("--out"), out});
    QMap<QString, QString> rules;
    for (const auto &row : rowsOf(out)) {
        const QString place =
            placeOf(row[QStringLiteral("organisation")], row[QStringLiteral("indicator")], {}, {});
        if (row[QStringLiteral("organisation")].isEmpty())
            continue;
        CHECK_FALSE(rules.contains(place));
        rules.insert(place,
                     row[QStringLiteral("comparison")] + u' ' + row[QStringLiteral("target")]);
    }
    return rules;
}

} // namespace

TEST_CASE("command line: returns that nobody has described are read as their senders meant them",
          "[cli][propose]")
{
    NEEDS_SHARED_FOLDER();
    const char *file = GENERATE(values<const char *>(
        {"S01_RPA_Quality_Dashboard_2024-25.xlsx", "S02_RWF_contract_quality_return_M12.csv",
         "S03_RVV_monthly_submission_long.csv", "S04_RN7_scorecard_semicolon.csv",
         "S05_Kent_multi_provider_return.xlsx", "S06_sickness_ESR_unicode_text.txt",
         "S07_KPI_long_suppressed.csv", "S08_RPA_ward_fill_rates_Apr-22.xlsx"}));
    const QString name = QString::fromLatin1(file);
    CAPTURE(name.toStdString());
    const Workplace work;
    // Names alone say no code: the file knows its providers.
    const QString providers =
        work.write(QStringLiteral("providers.csv"),
                   "code,name,type\nRPA,Medway NHS Foundation Trust,provider\n"
                   "RWF,Maidstone and Tunbridge Wells NHS Trust,provider\n"
                   "RVV,East Kent Hospitals University NHS Foundation Trust,provider\n"
                   "RN7,Dartford and Gravesham NHS Trust,provider\n");
    cliDone({QStringLiteral("import"), work.file(), providers, QStringLiteral("--table"),
             QStringLiteral("organisations")});
    cliDone({QStringLiteral("import"), work.file(), sharedFile(kMessy + name),
             QStringLiteral("--create-missing")});
    const auto figures = storedFigures(work);
    const auto truth =
        rowsOf(sharedFile(kMessy + QStringLiteral("truth/") + name.section(u'.', 0, 0)
                          + QStringLiteral(".truth.csv")));
    REQUIRE(truth.size() > 70);
    // The truth of S07 has targets that its sheet does not print.
    const bool printsTargets = !name.startsWith(QStringLiteral("S07"));
    QMap<QString, QString> rules;
    for (const auto &row : truth) {
        const QString target = row[QStringLiteral("target_as_printed")];
        if (printsTargets && !target.isEmpty())
            rules.insert(
                placeOf(row[QStringLiteral("provider_code")], printedOf(row).first, {}, {}),
                ruleOf(target));
    }
    CHECK(storedRules(work) == rules);
    for (const auto &row : truth) {
        const auto [measure, breakdown] = printedOf(row);
        const QString place = placeOf(row[QStringLiteral("provider_code")], measure, breakdown,
                                      row[QStringLiteral("period")]);
        CAPTURE(place.toStdString());
        const QString status = storedStatus(row[QStringLiteral("status")]);
        const bool isBlank = row[QStringLiteral("as_printed")].isEmpty()
            && row[QStringLiteral("status")] == QStringLiteral("missing");
        if (status.isEmpty() || isBlank) { // a formula that failed, or nothing at all
            CHECK_FALSE(figures.contains(place));
            continue;
        }
        REQUIRE(figures.contains(place));
        const auto figure = figures[place];
        const bool isProvisional = // the return says so in a column of its own
            figure[QStringLiteral("status")] == QStringLiteral("provisional");
        CHECK((isProvisional ? QStringLiteral("final") : figure[QStringLiteral("status")])
              == status);
        if (status == QStringLiteral("final"))
            CHECK(valueOf(figure) == Approx(row[QStringLiteral("value")].toDouble()).epsilon(1e-9));
    }
}

TEST_CASE("command line: what cannot be known is asked for, and may be answered", "[cli][propose]")
{
    const Workplace work;
    const QString source =
        work.write(QStringLiteral("return.csv"),
                   "Indicator,Apr,May,Jun,Jul\nFalls with harm,4,6,5,7\nComplaints,12,9,14,11\n");
    const QStringList import {QStringLiteral("import"), work.file(), source,
                              QStringLiteral("--create-missing")};
    const Outcome asked = cli(import);
    CHECK(asked.code == 1);
    CHECK(asked.errorLines().size() == 1);
    CHECK(asked.error.contains("return.csv"));

    const auto proposal =
        cliDone({QStringLiteral("import"), work.file(), source, QStringLiteral("--propose")})
            .json();
    CHECK_FALSE(proposal[QStringLiteral("taken_unasked")].toBool());
    QStringList about;
    for (const QJsonValue &question : proposal[QStringLiteral("questions")].toArray())
        about.append(question[QStringLiteral("about")].toString());
    CHECK(about.contains(QStringLiteral("provider")));

    const QStringList answers {QStringLiteral("--provider"), QStringLiteral("RPA"),
                               QStringLiteral("--period"), QStringLiteral("2024/25")};
    cliDone(import + answers);
    const auto figures = storedFigures(work);
    CHECK(figures.size() == 8);
    const QString june = placeOf(QStringLiteral("RPA"), QStringLiteral("Falls with harm"), {},
                                 QStringLiteral("2024-06"));
    REQUIRE(figures.contains(june));
    CHECK(figures[june][QStringLiteral("value")] == QStringLiteral("5"));

    CHECK(
        cli(import + answers + QStringList {QStringLiteral("--mapping"), QStringLiteral("x")}).code
        == 2);
}

TEST_CASE("command line: a proposal stores nothing", "[cli][propose]")
{
    NEEDS_SHARED_FOLDER();
    const Workplace work;
    const QByteArray before = [&] {
        QFile file(work.file());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    const auto json =
        cliDone({QStringLiteral("import"), work.file(),
                 sharedFile(kMessy + QStringLiteral("S01_RPA_Quality_Dashboard_2024-25.xlsx")),
                 QStringLiteral("--propose")})
            .json();
    CHECK(json[QStringLiteral("confidence")].toDouble() >= 0.8);
    CHECK(json[QStringLiteral("figures")].toInt() == 72);
    CHECK(json[QStringLiteral("thresholds")].toArray().size() == 6);
    CHECK_FALSE(json[QStringLiteral("mapping")].toObject().isEmpty());
    QFile file(work.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
}
