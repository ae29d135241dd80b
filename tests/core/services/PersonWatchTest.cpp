// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/PersonWatch.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/MappingGuess.h"
#include "core/services/BatchSource.h"
#include "tests/core/io/IoTestSupport.h"
#include "tests/core/services/ReturnSources.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

// Numbers with a right check digit that are never issued to anybody (they begin with 999).
constexpr auto kPatients = "provider,measure,month,value,nhs number,dob\n"
                           "ZZ1,FALLS,2025-04,1,9990000018,1950-03-01\n"
                           "ZZ1,FALLS,2025-05,2,9990000026,1961-07-12\n"
                           "ZZ1,FALLS,2025-06,3,9990000034,1949-11-30\n"
                           "ZZ1,FALLS,2025-07,4,9990000042,1972-01-05\n";

FigureImportOptions creating()
{
    FigureImportOptions options;
    options.createMissing = true;
    return options;
}

/// Divides the figures by patient, which nobody should.
Mapping byPatient()
{
    Mapping mapping = returnMapping();
    mapping.breakdowns = {{QStringLiteral("patient"), {QStringLiteral("nhs number"), {}}, false}};
    return mapping;
}

} // namespace

TEST_CASE("personal data: a mapping that reads a column of patients refuses the file", "[persons]")
{
    TempFile file;
    const QString path = writtenSource(file, kPatients);
    const auto refused = importFigures(*file, path, byPatient(), creating());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Unsupported);
    CHECK(refused.error().text.contains(QStringLiteral("NHS numbers in column E")));
    CHECK(must(file->observations().count()) == 0);

    const OpenedSource source = must(openFigureSource(path));
    const auto allowed =
        must(importFigures(*file, source, byPatient(), creating(), PersonData::Allowed));
    CHECK(allowed.stored == 4);
}

TEST_CASE("personal data: a column that is not read is told", "[persons]")
{
    TempFile file;
    const auto report =
        must(importFigures(*file, writtenSource(file, kPatients), returnMapping(), creating()));
    CHECK(report.stored == 4);
    REQUIRE(report.notes.size() == 3);
    CHECK(report.notes[0].contains(QStringLiteral("NHS numbers in column E")));
    CHECK(report.notes[1].contains(QStringLiteral("dob")));
    // The file itself, with all that was not read, does not come along.
    CHECK(report.notes[2].contains(QStringLiteral("not kept")));
    CHECK_FALSE(must(sourceOf(*file, report.batch)).isKept());
}

TEST_CASE("personal data: sheets are watched like delimited files", "[persons]")
{
    const SheetGrid sheet =
        sheetOf(QStringLiteral("Falls"),
                {{QStringLiteral("provider"), QStringLiteral("measure"), QStringLiteral("month"),
                  QStringLiteral("value"), QStringLiteral("nhs number")},
                 {QStringLiteral("ZZ1"), QStringLiteral("FALLS"), QStringLiteral("2025-04"),
                  QStringLiteral("=1"), QStringLiteral("=9990000018")},
                 {QStringLiteral("ZZ1"), QStringLiteral("FALLS"), QStringLiteral("2025-05"),
                  QStringLiteral("=2"), QStringLiteral("=9990000026")},
                 {QStringLiteral("ZZ1"), QStringLiteral("FALLS"), QStringLiteral("2025-06"),
                  QStringLiteral("=3"), QStringLiteral("=9990000034")}});
    const OpenedSource source {
        {}, QStringLiteral("falls.xlsx"), std::make_shared<const Workbook>(bookOf({sheet}))};
    const auto watch = must(watchPersons(source, byPatient()));
    CHECK(watch.read
          == QStringList {
              QStringLiteral("NHS numbers in column E, first in row 2 of sheet “Falls”")});
    CHECK_FALSE(readSource(source, byPatient()).has_value());
    const auto table = must(readSource(source, returnMapping()));
    CHECK(table.rows.size() == 3);
    CHECK(table.notes.size() == 1);
}

namespace {

/// Rows of figures with an empty last column, beyond what is looked at for the layout.
QByteArray longReturn(int rows)
{
    QByteArray text("provider,measure,month,value,remark\n");
    for (int i = 0; i < rows; ++i)
        text += "ZZ1,M" + QByteArray::number(i / 12 + 1) + ",2025-"
            + QByteArray::number(i % 12 + 1).rightJustified(2, '0') + ',' + QByteArray::number(i)
            + ",\n";
    return text;
}

} // namespace

TEST_CASE("personal data: patients far below the heads are seen, and where they begin", "[persons]")
{
    TempFile file;
    QByteArray text = longReturn(5'000);
    text += "ZZ1,FALLS,2025-04,1,999 000 0018\n"
            "ZZ1,FALLS,2025-05,2,999-000-0026\n"
            "ZZ1,FALLS,2025-06,3,9990000034\n"
            "ZZ1,FALLS,2025-07,4,9990000042\n";
    const OpenedSource source = must(openFigureSource(writtenSource(file, text)));
    Mapping mapping = returnMapping();
    const auto watch = must(watchPersons(source, mapping));
    CHECK(watch.read.isEmpty());
    CHECK(watch.unread
          == QStringList {QStringLiteral("NHS numbers in column E, first in row 5002")});
    mapping.breakdowns = {{QStringLiteral("patient"), {QStringLiteral("remark"), {}}, false}};
    const auto refused = readSource(source, mapping);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().text.contains(QStringLiteral("row 5002")));
}

TEST_CASE("personal data: a head of patients below other tables is seen", "[persons]")
{
    TempFile file;
    const QByteArray text = longReturn(3'000)
        + "\n,,,,Date of birth\n,,,,01/03/1950\n,,,,12 July 1961\n,,,,1949-11-30\n";
    const auto watch =
        must(watchPersons(must(openFigureSource(writtenSource(file, text))), returnMapping()));
    CHECK(watch.unread
          == QStringList {QStringLiteral("“Date of birth” in column E, first in row 3004")});
}

TEST_CASE("personal data: postcodes are those of patients where no organisation stands",
          "[persons]")
{
    TempFile file;
    const QByteArray codes("ME7 5NY,DA2 8DA,ct1 3ng,TN240LZ,SW1A 1AA,W1A 0AX");
    QByteArray alone("place,visits\n");
    QByteArray beside("place,visits,trust\n");
    for (const QByteArray &code : codes.split(',')) {
        alone += code + ",4\n";
        beside += code + ",4,03C\n";
    }
    const auto marksIn = [&](const QByteArray &text) {
        const OpenedSource source = must(openFigureSource(writtenSource(file, text)));
        return must(watchPersons(source, returnMapping())).unread;
    };
    CHECK(marksIn(alone) == QStringList {QStringLiteral("postcodes in column A, first in row 2")});
    CHECK(marksIn(beside).isEmpty());
}

TEST_CASE("personal data: figures of ten digits and codes of places are none", "[persons]")
{
    TempFile file;
    const auto watch =
        must(watchPersons(must(openFigureSource(writtenSource(file,
                                                              "provider,measure,month,value\n"
                                                              "ZZ1,COST,2025-04,1234567890\n"
                                                              "ZZ1,COST,2025-05,2234567891\n"
                                                              "ZZ1,COST,2025-06,3234567892\n"
                                                              "ZZ1,COST,2025-07,4234567893\n"))),
                          returnMapping()));
    CHECK(watch.read.isEmpty());
    CHECK(watch.unread.isEmpty());
}

TEST_CASE("personal data: one number in a note, one date of birth, and heads of persons are seen",
          "[persons]")
{
    TempFile file;
    const auto unreadOf = [&](const QByteArray &head, const QList<QByteArray> &cells) {
        QByteArray text = "provider,measure,month,value," + head + '\n';
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += "ZZ1,FALLS,2025-0" + QByteArray::number(i + 1) + ",1," + cells[i] + '\n';
        const OpenedSource source = must(openFigureSource(writtenSource(file, text)));
        return must(watchPersons(source, returnMapping())).unread.join(u';');
    };
    CHECK(unreadOf("notes", {"none", "\"Mrs S, NHS no 9990000018 fell\""})
          == QStringLiteral("NHS numbers in column E, first in row 3"));
    CHECK(unreadOf("ref", {"999 000 0018", "x"}).contains(QStringLiteral("row 2")));
    CHECK(unreadOf("ref", {"9990000018", "9990000026"}).contains(QStringLiteral("row 2")));
    CHECK(unreadOf("DOB", {"01/02/1944"}).contains(QStringLiteral("DOB")));
    CHECK_FALSE(unreadOf("Patient surname", {"Jones", "Patel"}).isEmpty());
    CHECK_FALSE(unreadOf("Patient email", {"a@b.com", "c@d.com"}).isEmpty());
    CHECK_FALSE(unreadOf("Born", {"01/02/1940", "02/03/1941"}).isEmpty());
    // What only looks like one: a number that fails the check, one beside others that do, a phone.
    CHECK(unreadOf("ref", {"9990000019", "9990000027"}).isEmpty());
    CHECK(unreadOf("ref", {"9990000018", "1234567890", "1234567891"}).isEmpty());
    CHECK(unreadOf("notes", {"call 01634 830000", "ref 1234567890"}).isEmpty());
    CHECK(unreadOf("patients", {"12", "14"}).isEmpty());
}
