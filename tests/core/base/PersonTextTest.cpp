// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/PersonText.h"

#include "core/base/WatchedText.h"
#include "tests/support/CatchQt.h"
#include "tests/support/EveryKind.h"

#include <QRandomGenerator>

using namespace candour;

namespace {

const QDate kToday(2026, 11, 2);

QStringList seenIn(const QString &text, const QDate &today = kToday)
{
    QStringList seen;
    for (const PersonFinding &finding : personFindings(text, today))
        seen.append(personMarkCode(finding.mark) + u'=' + text.mid(finding.start, finding.length));
    return seen;
}

/// The check digit as the NHS Data Dictionary words it: multiply the nine digits by 10 to 2, add
/// up, divide by 11, take the remainder from 11; 11 is 0, and with 10 the number is not used.
int checkDigit(const QString &nine)
{
    int total = 0;
    for (int weight = 10; weight >= 2; --weight)
        total += weight * (nine.at(10 - weight).toLatin1() - '0');
    const int rest = 11 - total % 11;
    return rest == 11 ? 0 : rest;
}

} // namespace

TEST_CASE("An NHS number is known by its check digit", "[base][person]")
{
    // The Data Dictionary's own example is 401 023 2137.
    CHECK(seenIn(QStringLiteral("seen (401 023 2137) on the ward"))
          == QStringList {QStringLiteral("nhs_number=401 023 2137")});
    CHECK(seenIn(QStringLiteral("4010232137")).size() == 1);
    CHECK(seenIn(QStringLiteral("401-023-2137")).size() == 1);
    CHECK(seenIn(QStringLiteral("401–023–2137, and 401 0232137")).size() == 2);
    CHECK(seenIn(QStringLiteral("4010232138")).isEmpty());
    CHECK(seenIn(QStringLiteral("14010232137")).isEmpty()); // eleven digits
    CHECK(seenIn(QStringLiteral("40102321370")).isEmpty());
    CHECK(seenIn(QStringLiteral("0.4010232137")).isEmpty());
    CHECK(seenIn(QStringLiteral("40 102 321 37")).isEmpty()); // not as they are written
    CHECK(seenIn(QStringLiteral("401\n023\n2137")).isEmpty()); // a column of figures
    CHECK(seenIn(QStringLiteral("000 000 0000")).isEmpty()); // never issued, though its digit fits

    QRandomGenerator random(42);
    int valid = 0;
    for (int i = 0; i < 2000; ++i) {
        const QString nine = QStringLiteral("%1").arg(random.bounded(1'000'000, 1'000'000'000), 9,
                                                      10, QLatin1Char('0'));
        const int check = checkDigit(nine);
        for (int digit = 0; digit < 10; ++digit) {
            const bool expected = digit == check && !nine.startsWith(QLatin1String("000"));
            valid += expected ? 1 : 0;
            CHECK(isNhsNumber(QString(nine + QString::number(digit))) == expected);
        }
    }
    CHECK(valid > 1700); // one in eleven is never used
}

TEST_CASE("A date of birth is a full date beside the word", "[base][person]")
{
    CHECK(seenIn(QStringLiteral("DOB 12/03/1942"))
          == QStringList {QStringLiteral("date_of_birth=12/03/1942")});
    CHECK(seenIn(QStringLiteral("d.o.b.: 12.3.42")).size() == 1);
    CHECK(seenIn(QStringLiteral("D.O.B 12-3-1942")).size() == 1);
    CHECK(seenIn(QStringLiteral("She was born on 3 March 1950.")).size() == 1);
    CHECK(seenIn(QStringLiteral("Date of birth: 1950-03-03")).size() == 1);
    CHECK(seenIn(QStringLiteral("date of  birth is the 3rd of March, 1950")).size() == 1);
    CHECK(seenIn(QStringLiteral("born March 3rd, 1950")).size() == 1);
    CHECK(seenIn(QStringLiteral("3 Mar 1950 (DOB)")).size() == 1);
    // No word, no full date, no date at all, nobody who could live.
    CHECK(seenIn(QStringLiteral("Visited on 3 March 2026")).isEmpty());
    CHECK(seenIn(QStringLiteral("born in March 1950")).isEmpty());
    CHECK(seenIn(QStringLiteral("born 31/02/1950")).isEmpty());
    CHECK(seenIn(QStringLiteral("to be born on 3 March 2027")).isEmpty());
    CHECK(seenIn(QStringLiteral("born 3 March 1850")).isEmpty());
    CHECK(seenIn(QStringLiteral("stubborn 3 March 1950")).isEmpty());
    CHECK(
        seenIn(QStringLiteral("Babies were born safely. The unit was then closed on 3 March 2026"))
            .isEmpty());
}

TEST_CASE("A postcode is known by its form", "[base][person]")
{
    for (const char *code : {"M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB",
                             "GIR 0AA", "SO211AA", "so21 1aa"})
        CHECK(seenIn(QStringLiteral("lives at %1.").arg(QLatin1String(code)))
              == QStringList {QStringLiteral("postcode=") + QLatin1String(code)});
    // Codes of organisations and wards, half a postcode, ordinals, words.
    for (const char *text :
         {"RJC", "RTH01", "ZZ1", "SO21", "A1 2C", "ward b1 2nd floor", "Q1 2026/27", "QV-2025-014",
          "AE4H 95 %", "M01 to M12", "Q1 1AE", "B33 8CI"})
        CHECK(seenIn(QLatin1String(text)).isEmpty());
}

TEST_CASE("Findings come in the order of the text and are spoken of in a sentence",
          "[base][person]")
{
    const QString text = QStringLiteral("Of SO21 1AA, born 3/3/1950, 401 023 2137.");
    const auto findings = personFindings(text, kToday);
    CHECK(personMarkCodes(findings) == QStringLiteral("postcode date_of_birth nhs_number"));
    CHECK(personSentence(findings)
          == QStringLiteral("This looks like a postcode, a date of birth and an NHS number."));
    CHECK(personSentence({}).isEmpty());
}

TEST_CASE("Texts, rows and fields of one's own are looked at, but for those that name nobody",
          "[base][person]")
{
    using test::Everything;
    Everything e;
    e.uid = Uid::create();
    e.line = QStringLiteral("401 023 2137");
    e.text = QStringLiteral("the lady, 401 023 2137");
    RecordData record = recordType<Everything>().toData(e);
    const Uid own = Uid::create();
    record.additional.insert(own, QStringLiteral("SO21 1AA"));
    const QList<WatchedText> texts = personTexts(record, kToday);
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].field == QStringLiteral("line"));
    CHECK(texts[0].record == e.uid);
    CHECK(texts[1].field == QStringLiteral("text"));
    CHECK(texts[2].field == u'+' + own.toText());
    CHECK(texts[0].digest().size() == 64);
    CHECK(texts[0].digest() != texts[1].digest());

    Field field = *recordType<Everything>().field(u"line");
    CHECK(watchedFindings(field, QStringLiteral("SO21 1AA, 401 023 2137")).size() == 2);
    field.flags.setFlag(FieldFlag::PostcodeAllowed);
    CHECK(watchedFindings(field, QStringLiteral("SO21 1AA, 401 023 2137")).size() == 1);
    field.flags.setFlag(FieldFlag::PersonTextWatched, false);
    CHECK(watchedFindings(field, QStringLiteral("SO21 1AA, 401 023 2137")).isEmpty());
}
