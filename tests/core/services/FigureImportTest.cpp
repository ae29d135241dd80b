// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FigureImport.h"

#include "core/calc/Value.h"
#include "core/db/Verify.h"
#include "core/io/FigureReader.h"
#include "core/io/MappingGuess.h"
#include "core/io/XlsxWriter.h"
#include "core/services/ExportService.h"
#include "core/services/FigureTrust.h"
#include "core/services/MappingService.h"
#include "core/services/ScorecardService.h"
#include "core/services/StarterLibrary.h"
#include "tests/core/io/IoTestSupport.h"
#include "tests/support/SharedFolder.h"
#include "tests/support/TempFile.h"

#include <QBuffer>
#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

QString written(const TempFile &file, const QByteArray &csv,
                const QString &name = QStringLiteral("in.csv"))
{
    const QString path = file.folder() + u'/' + name;
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(csv);
    return path;
}

FigureImportReport imported(TempFile &file, const QByteArray &csv,
                            const FigureImportOptions &options = {true, false, false, {}})
{
    return must(importFigures(*file, written(file, csv), ownColumnsMapping(), options));
}

constexpr auto kGood = "provider,indicator,period,numerator,denominator\n"
                       "ZZ1,AE4H,2024-04,90,100\n"
                       "ZZ1,AE4H,2024-05,80,100\n";

} // namespace

TEST_CASE("import: creates what is missing only when asked", "[import]")
{
    TempFile file;
    const auto left = imported(file, kGood, {});
    CHECK(left.stored == 0);
    REQUIRE(left.unknown.size() == 2);
    CHECK(left.unknownRows == 2);
    CHECK(left.unknown[1].text == QStringLiteral("AE4H"));
    CHECK(left.unknown[0].text == QStringLiteral("ZZ1"));
    CHECK(left.unknown[0].rows == 2);
    CHECK(left.unknown[0].firstLine == 2);
    CHECK(must(file->records().all<Organisation>()).isEmpty());

    const auto made = imported(file, kGood);
    CHECK(made.stored == 2);
    CHECK(made.createdProviders == QStringList {QStringLiteral("ZZ1")});
    CHECK(made.createdIndicators == QStringList {QStringLiteral("AE4H")});
    const auto again = imported(file, kGood);
    CHECK(again.stored == 0);
    CHECK(again.unchanged == 2);
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("import: a dry run tells all and changes nothing", "[import]")
{
    TempFile file;
    const auto head = must(file->journal().head()).sequence;
    const auto report = imported(file, kGood, {true, true, false, {}});
    CHECK(report.stored == 2);
    CHECK(report.createdProviders.size() == 1);
    CHECK(must(file->journal().head()).sequence == head);
    CHECK(must(file->records().all<Organisation>()).isEmpty());
    CHECK(must(file->observations().count()) == 0);
}

TEST_CASE("import: bad figures are refused with line and reason, the good ones load", "[import]")
{
    TempFile file;
    Indicator proportion;
    proportion.code = QStringLiteral("AE4H");
    proportion.name = QStringLiteral("Within four hours");
    proportion.unit = UnitKind::Proportion;
    file.put(proportion);
    const auto report = imported(file,
                                 "provider,indicator,period,numerator,denominator,value\n"
                                 "ZZ1,AE4H,2024-04,90,100,\n"
                                 "ZZ1,AE4H,2024-05,,,130\n"
                                 "ZZ1,AE4H,2024-06,110,100,\n"
                                 "ZZ1,AE4H,2030-01,90,100,\n"
                                 "ZZ1,AE4H,2024-13,90,100,\n"
                                 "ZZ1,AE4H,2024-08,,,50\n"
                                 "ZZ1,AE4H,2024-08,,,51\n"
                                 "ZZ1,AE4H,2024-09,,,52\n"
                                 "ZZ1,AE4H,2024-09,,,52\n");
    CHECK(report.stored == 2);
    CHECK(report.repeated == 1);
    CHECK(report.refusedCount >= 6);
    QList<int> lines;
    for (const ImportProblem &problem : report.refused) {
        lines.append(problem.line);
        CHECK_FALSE(problem.reason.isEmpty());
    }
    for (const int line : {3, 4, 5, 6, 7, 8})
        CHECK(lines.contains(line));
}

TEST_CASE("import: a staffing fill rate above one hundred per cent is taken", "[import]")
{
    TempFile file;
    must(fillNewFile(*file, {}));
    const auto report = imported(file,
                                 "provider,indicator,period,numerator,denominator,value\n"
                                 "ZZ1,I-43,2024-04,2090,2000,\n" // hours worked, hours planned
                                 "ZZ1,I-43,2024-05,,,104.5\n");
    CHECK(report.stored == 2);
    CHECK(report.refusedCount == 0);
    const auto indicators = must(file->records().all<Indicator>());
    const auto fill = std::find_if(indicators.begin(), indicators.end(), [](const auto &each) {
        return each.code == QStringLiteral("I-43");
    });
    REQUIRE(fill != indicators.end());
    CHECK(unitText(*fill) == QStringLiteral("%"));
    const auto store = file->observations();
    const auto series = must(store.series({{}, {fill->uid}, true}));
    REQUIRE(series.size() == 1);
    for (const Observation &each : must(store.inForce(series.first().id)))
        CHECK(valueOf(each.figure, *fill) == 104.5);
}

TEST_CASE("import: a figure that no chart could show is refused", "[import]")
{
    TempFile file;
    Indicator money;
    money.code = QStringLiteral("COST");
    money.name = QStringLiteral("Cost");
    money.unit = UnitKind::Money;
    file.put(money);
    const auto report = imported(file,
                                 "provider,indicator,period,numerator,denominator,value\n"
                                 "ZZ1,COST,2024-04,,,1e299\n"
                                 "ZZ1,COST,2024-05,,,-1e308\n"
                                 "ZZ1,COST,2024-06,,,1e6\n");
    CHECK(report.stored == 1);
    REQUIRE(report.refused.size() == 2);
    for (const ImportProblem &problem : report.refused)
        CHECK(problem.reason.contains(QStringLiteral("cannot be true")));
}

TEST_CASE("import: the kind of a new indicator is decided by its good rows, and told", "[import]")
{
    struct Case {
        const char *rows;
        UnitKind unit;
        int refused;
    };

    const auto test = GENERATE(
        as<Case> {}, Case {"90,100,\n110,100,\n80,100,\n", UnitKind::Proportion, 1},
        Case {"90,100,\n0,0,\n", UnitKind::Proportion, 0}, // nobody came that month
        Case {"90,100,\n5,0,\n", UnitKind::Proportion, 1}, Case {"0,0,\n", UnitKind::Proportion, 0},
        Case {"130,100,\n120,100,\n80,100,\n", UnitKind::Ratio, 0},
        Case {",,130\n,,12\n", UnitKind::Count, 0},
        Case {",,76.3\n,,12\n", UnitKind::Mean, 0}, // nobody counts 76.3 of anything
        Case {"90,100,\n,,85\n,,90\n", UnitKind::Count, 0});
    QByteArray csv("provider,indicator,period,numerator,denominator,value\n");
    int month = 0;
    for (const QByteArray &row : QByteArray(test.rows).trimmed().split('\n'))
        csv += "ZZ1,NEW,2024-0" + QByteArray::number(++month) + ',' + row + '\n';
    INFO(csv.toStdString());
    TempFile file;
    const auto report = imported(file, csv);
    CHECK(report.refusedCount == test.refused);
    CHECK(report.stored == month - test.refused);
    REQUIRE(report.assumedKinds.size() == 1);
    CHECK(report.assumedKinds[0].indicator == QStringLiteral("NEW"));
    CHECK(report.assumedKinds[0].unit == test.unit);
    CHECK(must(file->records().all<Indicator>())[0].unit == test.unit);
    for (const ImportProblem &problem : report.refused)
        CHECK(problem.reason.contains(QStringLiteral("above the denominator")));
}

TEST_CASE("import: the name beside a code finds the indicator that has it", "[import]")
{
    TempFile file;
    must(importFigures(*file,
                       written(file, "provider,indicator,period,value\nZZ1,Falls,2024-04,3\n"),
                       ownColumnsMapping(), {true, false, false, {}}));
    Mapping mapping = ownColumnsMapping();
    mapping.creates = {{{QStringLiteral("code"), QStringLiteral("F1")},
                        {QStringLiteral("name"), QStringLiteral("FALLS")}},
                       {{QStringLiteral("code"), QStringLiteral("M1")},
                        {QStringLiteral("name"), QStringLiteral("Fall")}}};
    const QString source =
        written(file, "provider,indicator,period,value\nZZ1,F1,2024-05,4\nZZ1,M1,2024-05,5\n");
    const auto report = must(importFigures(*file, source, mapping, {}));
    CHECK(report.stored == 1);
    REQUIRE(report.unknown.size() == 1);
    CHECK(report.unknown[0].text == QStringLiteral("M1"));
    CHECK(report.unknown[0].name == QStringLiteral("Fall"));
    CHECK(must(file->records().all<Indicator>()).size() == 1);
}

TEST_CASE("import: nothing is created for rows that are refused", "[import]")
{
    TempFile file;
    const auto report = imported(file,
                                 "provider,indicator,period,numerator,denominator\n"
                                 "ZZ1,AE4H,2024-04,90,100\n"
                                 "ZZ2,AE4H,2031-04,90,100\n"
                                 "ZZ3,AE4H,2024-04,190,100\n"
                                 "ZZ1,LATER,2031-04,90,100\n");
    CHECK(report.stored == 1);
    CHECK(report.refusedCount == 3);
    CHECK(report.createdProviders == QStringList {QStringLiteral("ZZ1")});
    CHECK(report.createdIndicators == QStringList {QStringLiteral("AE4H")});
}

TEST_CASE("import: names that cannot be created refuse their rows with the reason", "[import]")
{
    TempFile file;
    const QByteArray longName(350, 'x');
    const auto report = imported(file,
                                 "provider,indicator,period,numerator,denominator\n"
                                 "ZZ1,AE4H,2024-04,90,100\n"
                                 "THIS-CODE-IS-MUCH-TOO-LONG,AE4H,2024-04,90,100\n"
                                 "ZZ1,"
                                     + longName + ",2024-04,90,100\n");
    CHECK(report.stored == 1);
    CHECK(report.unknown.isEmpty());
    REQUIRE(report.refused.size() == 2);
    CHECK(report.refused[0].line == 3);
    CHECK(report.refused[0].reason.contains(QStringLiteral("26 characters")));
    CHECK(report.refused[1].line == 4);
    CHECK(report.refused[1].reason.contains(QStringLiteral("350 characters")));
}

TEST_CASE("import: long names that begin alike are created apart, and found again", "[import]")
{
    TempFile file;
    const QByteArray csv =
        "provider,indicator,period,value\n"
        "ZZ1,A&E attendances less than 4 hours from arrival to admission: type 1,2024-04,11\n"
        "ZZ1,A&E attendances less than 4 hours from arrival to admission: type 2,2024-04,12\n"
        "ZZ1,A&E attendances less than 4 hours from arrival to admission: all,2024-04,23\n";
    const auto made = imported(file, csv);
    CHECK(made.stored == 3);
    CHECK(made.refusedCount == 0);
    CHECK(made.createdIndicators
          == QStringList {QStringLiteral("A&E attendances less than 4 hours from a"),
                          QStringLiteral("A&E attendances less than 4 hours from 2"),
                          QStringLiteral("A&E attendances less than 4 hours from 3")});
    CHECK(imported(file, csv).unchanged == 3);
}

TEST_CASE("import: figures of a withdrawn provider are refused, not given to a new one", "[import]")
{
    TempFile file;
    imported(file, kGood);
    const Uid provider = must(file->records().all<Organisation>()).first().uid;
    auto command =
        must(db::Command::begin(*file, {QStringLiteral("test"), {}, QStringLiteral("closed")}));
    must(command->withdraw(recordType<Organisation>(), provider));
    must(command->commit());
    const auto report = imported(file,
                                 "provider,indicator,period,numerator,denominator\n"
                                 "ZZ1,AE4H,2024-06,90,100\n");
    CHECK(report.stored == 0);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].reason.contains(QStringLiteral("withdrawn")));
}

TEST_CASE("import: a long list of unknown names is counted whole and listed in part", "[import]")
{
    TempFile file;
    QByteArray csv("provider,indicator,period,value\n");
    for (int i = 0; i < 10050; ++i)
        csv += "P" + QByteArray::number(i) + ",A,2024-04,1\n";
    const auto report = imported(file, csv, {});
    CHECK(report.unknownRows == 10050);
    CHECK(report.unknown.size() == kListedProblems);
}

TEST_CASE("import: with strict one bad row refuses the file", "[import]")
{
    TempFile file;
    const QString path = written(file,
                                 "provider,indicator,period,value\nZZ1,A,2024-04,1\n"
                                 "ZZ1,A,2024-05,abc\n");
    const auto refused = importFigures(*file, path, ownColumnsMapping(), {true, false, true, {}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().text.contains(QStringLiteral("in.csv")));
    CHECK(refused.error().text.contains(QStringLiteral("3")));
    CHECK(must(file->observations().count()) == 0);
    CHECK(must(file->records().all<Organisation>()).isEmpty());
}

TEST_CASE("import: a revised figure is a new vintage, and the export reads back unchanged",
          "[import][export]")
{
    TempFile file;
    imported(file, kGood);
    const auto revised = imported(file,
                                  "provider,indicator,period,numerator,denominator,status\n"
                                  "ZZ1,AE4H,2024-05,85,100,provisional\n");
    CHECK(revised.stored == 1);
    const Ref<Organisation> organisation(must(file->records().all<Organisation>()).first().uid);
    const Ref<Indicator> indicator(must(file->records().all<Indicator>()).first().uid);
    const auto may = must(vintagesOf(*file, organisation, indicator, Period::month(2024, 5)));
    REQUIRE(may.size() == 2);
    CHECK(may.first().figure.numerator == 80);
    CHECK(may.last().figure.numerator == 85);
    CHECK(vintagePlace(may.first()) == QStringLiteral("in.csv, line 3"));
    CHECK(vintagePlace(may.last()) == QStringLiteral("in.csv, line 2"));
    CHECK_FALSE(may.last().by.isEmpty());
    CHECK(vintageSentence(may.last()).startsWith(QStringLiteral("in.csv, line 2, received ")));
    CHECK(vintageSentence(may.last()).endsWith(QStringLiteral(", loaded by ") + may.last().by));
    // What a quarter is made of: each month with all that it ever said.
    const auto quarter = must(
        vintagesWithin(*file, organisation, indicator, {}, QDate(2024, 4, 1), QDate(2024, 6, 30)));
    REQUIRE(quarter.size() == 3);
    CHECK(quarter.first().period == Period::month(2024, 4));
    CHECK(quarter.last().figure.numerator == 85);
    CHECK(must(vintagesOf(*file, organisation, indicator, Period::quarter(2024, 1))).isEmpty());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CHECK(must(exportCsv(*file, QStringLiteral("observations"), buffer)) == 2);
    const QString text = QString::fromUtf8(buffer.data());
    CHECK(text.contains(QStringLiteral("ZZ1,AE4H,,2024-04,90,100,90,%,final,in.csv,,")));
    CHECK(text.contains(QStringLiteral("ZZ1,AE4H,,2024-05,85,100,85,%,provisional,in.csv,,")));
    const auto back = imported(file, buffer.data());
    CHECK(back.stored == 0);
    CHECK(back.unchanged == 2);
    CHECK(back.refusedCount == 0);
}

TEST_CASE("import: a mapping is kept by name and found by the columns of its file", "[import]")
{
    TempFile file;
    Mapping mapping = ownColumnsMapping();
    mapping.name = QStringLiteral("Riverside monthly");
    must(saveMapping(*file, mapping));
    must(saveMapping(*file, mapping));
    CHECK(must(file->records().all<SavedMapping>()).size() == 1);
    const auto found =
        must(mappingFor(*file, QStringLiteral("any.csv"), QStringLiteral("riverside MONTHLY")));
    CHECK(found == mapping);
    const auto missing = mappingFor(*file, written(file, "a,b\n1,2\n"), {});
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE("import: a year of A&E files gives the published attendances of a trust", "[import]")
{
    NEEDS_SHARED_FOLDER();
    TempFile file;
    must(fillNewFile(*file, {}));
    const QString path = sharedFile(QStringLiteral("data/01_ae/ae_activity_2024-04.csv"));
    const Mapping mapping = must(mappingFor(*file, path));
    const auto report = must(importFigures(*file, path, mapping, {true, false, false, {}}));
    CHECK(report.refusedCount == 0);
    REQUIRE(report.setAside.size() >= 1);
    const auto again = must(importFigures(*file, path, mapping, {true, false, false, {}}));
    CHECK(again.stored == 0);

    // Worked out from the row of RJC in the file by hand: the sums of its six attendance columns
    // and of its six columns over four hours.
    QFile raw(path);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    double attendances = 0;
    double over = 0;
    while (!raw.atEnd()) {
        const QList<QByteArray> cells = raw.readLine().trimmed().split(',');
        if (cells.size() < 22 || cells[1] != "RWP")
            continue;
        for (int i = 4; i < 10; ++i)
            attendances += cells[i].toDouble();
        for (int i = 10; i < 16; ++i)
            over += cells[i].toDouble();
    }
    REQUIRE(attendances > 0);
    const ScorecardService service(*file);
    const auto books = must(service.books());
    const auto trust = organisationByCode(books.organisations, QStringLiteral("RWP"));
    REQUIRE(trust.has_value());
    const auto scorecard = must(service.scorecard(
        books, {Ref<Organisation>(trust->uid), Period::month(2024, 4), 12, 4, 0, {}}));
    bool seen = false;
    for (const ScorecardRow &row : scorecard.rows) {
        if (row.indicator.code != QStringLiteral("AE4H"))
            continue;
        seen = true;
        CHECK(row.cells.back().value == Approx(100 * (attendances - over) / attendances));
        CHECK(row.cells.back().figure.denominator == attendances);
    }
    CHECK(seen);
}

namespace {

/// Two providers with a sheet each; April is in column C.
ImportedTable kentReturn()
{
    const auto sheet = [](const char *name, const char *code, const char *april) {
        return sheetOf(QString::fromUtf8(name),
                       {{QStringLiteral("ODS code:"), QString::fromUtf8(code)},
                        {QStringLiteral("Indicator"), QStringLiteral("Target"),
                         QStringLiteral("Apr-24"), QStringLiteral("May-24")},
                        {QStringLiteral("FALLS"), QStringLiteral("0"), QString::fromUtf8(april),
                         QStringLiteral("=4")}});
    };
    std::vector<SheetGrid> sheets;
    sheets.push_back(sheet("Medway", "RPA", "=3"));
    sheets.push_back(sheet("East Kent ", "RVV", "#N/A"));
    return must(readFigures(bookOf(std::move(sheets)), QStringLiteral("Kent.xlsx"),
                            mappingOf(R"({"candourMapping": 2, "name": "Kent",
        "layout": "months_across", "organisation": {"code": {"label": "ODS code"}},
        "indicator": {"column": "Indicator"}, "threshold": "Target"})")));
}

} // namespace

TEST_CASE("import: figures of a workbook know their file, sheet and cell", "[import][workbook]")
{
    TempFile file;
    FigureImportOptions options;
    options.createMissing = true;
    const auto report =
        must(importTable(*file, kentReturn(), QStringLiteral("Kent.xlsx"), Mapping(), options));
    CHECK(report.stored == 3);
    CHECK(report.sheets == QStringList {QStringLiteral("Medway"), QStringLiteral("East Kent ")});
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.first().sheet == QStringLiteral("East Kent "));

    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    must(exportCsv(*file, QStringLiteral("observations"), csv));
    CHECK(csv.data().contains(",Kent.xlsx,Medway,C3\r\n"));
    CHECK(csv.data().contains(",Kent.xlsx,Medway,D3\r\n"));
    CHECK(csv.data().contains(",Kent.xlsx,East Kent,D3\r\n"));

    const auto organisations = must(file->records().all<Organisation>());
    const auto indicators = must(file->records().all<Indicator>());
    for (const Organisation &organisation : organisations) {
        const auto vintages =
            must(vintagesOf(*file, Ref<Organisation>(organisation.uid),
                            Ref<Indicator>(indicators.first().uid), Period::month(2024, 5)));
        REQUIRE(vintages.size() == 1);
        CHECK(vintages.first().sourceRow == 3);
        CHECK(vintages.first().sourceColumn == 4);
        CHECK(vintages.first().batch.sheet(vintages.first().sourceSheet)
              == (organisation.code == u"RPA" ? QStringLiteral("Medway")
                                              : QStringLiteral("East Kent")));
        CHECK(vintagePlace(vintages.first())
              == (organisation.code == u"RPA" ? QStringLiteral("Kent.xlsx, Medway!D3")
                                              : QStringLiteral("Kent.xlsx, East Kent!D3")));
    }
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("import: a strict import of a workbook names sheet and cell", "[import][workbook]")
{
    TempFile file;
    FigureImportOptions options;
    options.strict = true;
    const auto refused =
        importTable(*file, kentReturn(), QStringLiteral("Kent.xlsx"), Mapping(), options);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().text.contains(QStringLiteral("East Kent!C3")));
    options.strict = false;
    const auto unknown =
        must(importTable(*file, kentReturn(), QStringLiteral("Kent.xlsx"), Mapping(), options));
    REQUIRE(unknown.unknown.size() == 3);
    CHECK(unknown.unknown[0].firstSheet == QStringLiteral("Medway"));
    CHECK(unknown.unknown[0].firstLine == 3);
}

TEST_CASE("import: our own columns in a workbook need no mapping, whatever it is called",
          "[import][workbook]")
{
    TempFile file;
    SheetTable sheet;
    sheet.name = QStringLiteral("Figures");
    for (const char *head : {"provider", "indicator", "period", "value"})
        sheet.columns.append({QString::fromUtf8(head)});
    sheet.rows = {{QStringLiteral("ZZ1"), QStringLiteral("FALLS"), QStringLiteral("2024-04"), 3.5},
                  {QStringLiteral("ZZ1"), QStringLiteral("FALLS"), QDate(2024, 5, 1), 4}};
    const QString path = file.folder() + QStringLiteral("/figures.csv");
    must(writeXlsx(path, sheet));
    const Mapping mapping = must(mappingFor(*file, path, {}));
    CHECK(mapping == ownColumnsMapping());
    const auto report = must(importFigures(*file, path, mapping, {true, false, false, {}}));
    CHECK(report.stored == 2);
    CHECK(report.encoding == QStringLiteral("XLSX"));
    CHECK(report.sheets == QStringList {QStringLiteral("Figures")});
}
