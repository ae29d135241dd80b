// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/WorkbookFile.h"
#include "tests/core/io/layout/LayoutTestSupport.h"

#include <QFileInfo>
#include <QJsonObject>

#include <cmath>

using namespace candour;
using namespace candour::test;

// The constructed submissions (shared data, 11_messy_constructed) with no mapping at all: what the
// layout finder proposes reads every cell of their truth files.

namespace {

struct Submission {
    LayoutProposal proposal;
    ImportedTable table;
    std::map<QString, Figure> figures; ///< "CODE|indicator in lower case|breakdown|period"
};

QString codeOf(const ImportedOrganisation &who)
{
    if (!who.code.isEmpty())
        return who.code;
    for (const KnownName &known : kentNames().organisations) {
        if (known.name == who.name)
            return known.code;
    }
    return who.name;
}

/// The name that the proposal gives an indicator with a code.
QString nameOf(const Mapping &mapping, const QString &indicator)
{
    for (const QJsonObject &fields : mapping.creates) {
        if (fields.value(QStringLiteral("code")).toString() == indicator)
            return fields.value(QStringLiteral("name")).toString(indicator);
    }
    return indicator;
}

QString key(const QString &code, const QString &indicator, const QString &breakdown,
            const QString &period)
{
    return QStringList {code, indicator.simplified().toLower(), breakdown, period}.join(u'|');
}

Submission submission(const QString &name, const KnownNames &known = {})
{
    const QString path = sharedFile(QStringLiteral("data/11_messy_constructed/") + name);
    const auto workbook = readWorkbook(path);
    REQUIRE(workbook.has_value());
    Submission made;
    made.proposal = proposeLayout(layoutSource(*workbook, name, known));
    INFO(wordsOf(made.proposal).toStdString());
    REQUIRE(made.proposal.isFound);
    CHECK(made.proposal.isTakenUnasked());
    const auto table = readFigures(path, made.proposal.mapping);
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    made.table = *table;
    for (const ImportedRow &row : table->rows)
        made.figures.emplace(key(codeOf(table->organisations[row.organisation]),
                                 nameOf(made.proposal.mapping, table->indicators[row.indicator]),
                                 table->breakdowns[row.breakdown], row.period.toText()),
                             table->figure(row));
    return made;
}

double valueOf(const Figure &figure)
{
    return std::isnan(figure.value) ? 100.0 * figure.numerator / figure.denominator : figure.value;
}

bool isNear(double a, double b)
{
    // The truth files give ten digits.
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

bool hasThreshold(const Submission &made, const QString &provider, const QString &indicator,
                  const QString &text)
{
    return std::any_of(made.proposal.thresholds.begin(), made.proposal.thresholds.end(),
                       [&](const LayoutThreshold &found) {
                           const QString name = nameOf(made.proposal.mapping, found.indicator);
                           return found.provider == provider && found.text == text
                               && name.compare(indicator, Qt::CaseInsensitive) == 0;
                       });
}

using Words = QHash<QString, QString>;

/// Compares every cell of the truth; with `all` the file must hold nothing beside it.
void checkTruth(const Submission &made, const QString &file, bool all, bool thresholds,
                const Words &headOf = {})
{
    size_t present = 0;
    qint64 errors = 0;
    const QString truth = QFileInfo(file).completeBaseName();
    for (const Record &cell : plainRecords(sharedFile(
             QStringLiteral("data/11_messy_constructed/truth/%1.truth.csv").arg(truth)))) {
        const auto field = [&](const char *column) {
            return QString::fromStdString(cell.at(column));
        };
        const QString label = field("label_as_printed");
        const QString indicator = headOf.value(field("indicator"), label);
        const QString breakdown = headOf.isEmpty() ? QString() : QString(u"ward=" + label);
        const QString where = key(field("provider_code"), indicator, breakdown, field("period"));
        const QString status = field("status");
        INFO(where.toStdString() << " " << status.toStdString());
        const auto found = made.figures.find(where);
        if (thresholds && !field("target_as_printed").isEmpty())
            CHECK(
                hasThreshold(made, field("provider_code"), indicator, field("target_as_printed")));
        if ((status == u"missing" && field("as_printed").isEmpty()) || status == u"error") {
            CHECK(found == made.figures.end());
            errors += status == u"error" ? 1 : 0;
            continue;
        }
        REQUIRE(found != made.figures.end());
        ++present;
        if (status == u"ok") {
            CHECK(found->second.hasNumber());
            CHECK(isNear(valueOf(found->second), field("value").toDouble()));
        } else if (status == u"suppressed") {
            CHECK(found->second.status == FigureStatus::Suppressed);
        } else if (status == u"not_applicable") {
            CHECK(found->second.status == FigureStatus::NotApplicable);
        } else {
            CHECK(found->second.status == FigureStatus::NotCollected);
        }
    }
    CHECK(made.table.problemCount == errors);
    if (all)
        CHECK(present == made.figures.size());
}

} // namespace

TEST_CASE("layout: S01, a dashboard with quarters over months and sections", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S01_RPA_Quality_Dashboard_2024-25.xlsx");
    const Submission made = submission(name);
    checkTruth(made, name, true, true);
    CHECK(made.proposal.mapping.headerRows == 2);
}

TEST_CASE("layout: S02, title lines, text percentages, a signature", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S02_RWF_contract_quality_return_M12.csv");
    checkTruth(submission(name), name, true, true);
}

TEST_CASE("layout: S03, a long file pasted twice, with a unit column", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S03_RVV_monthly_submission_long.csv");
    const Submission made = submission(name);
    checkTruth(made, name, true, true);
    CHECK(made.table.repeatedRows == 2);
}

TEST_CASE("layout: S04, decimal commas, codes beside names", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S04_RN7_scorecard_semicolon.csv");
    const Submission made = submission(name);
    checkTruth(made, name, true, true);
    CHECK(made.table.indicators.contains(QStringLiteral("AE4H")));
}

TEST_CASE("layout: S05, a sheet a provider", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S05_Kent_multi_provider_return.xlsx");
    const Submission made = submission(name);
    checkTruth(made, name, true, true);
    REQUIRE(made.proposal.unread.size() == 2); // READ ME and the hidden lookups
    CHECK(made.proposal.unread[0].sheet == QStringLiteral("READ ME"));
    CHECK(made.proposal.mapping.tables.isEmpty());
}

TEST_CASE("layout: S06, providers by name, a TOTAL row", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S06_sickness_ESR_unicode_text.txt");
    checkTruth(submission(name, kentNames()), name, true, false);
    CHECK(submission(name).proposal.confidence < 1.0); // by their shape alone
}

TEST_CASE("layout: S07, periods of four shapes, parts without a value", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S07_KPI_long_suppressed.csv");
    checkTruth(submission(name), name, true, false);
}

TEST_CASE("layout: S08, wards under heads of three rows", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S08_RPA_ward_fill_rates_Apr-22.xlsx");
    const Words heads {
        {QStringLiteral("FILL Day Reg"), QStringLiteral("DAY Registered Fill %")},
        {QStringLiteral("FILL Day Unreg"), QStringLiteral("DAY Unregistered Fill %")},
        {QStringLiteral("FILL Night Reg"), QStringLiteral("NIGHT Registered Fill %")},
        {QStringLiteral("FILL Night Unreg"), QStringLiteral("NIGHT Unregistered Fill %")}};
    const Submission made = submission(name);
    checkTruth(made, name, false, false, heads);
    // A row of planned hours and patients beside each.
    CHECK(made.figures.at(QStringLiteral("RPA|patients at midnight|ward=N - SDCC|2022-04")).value
          == 295);
}
