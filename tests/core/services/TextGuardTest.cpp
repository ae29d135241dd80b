// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/TextGuard.h"

#include "core/io/ImportedTable.h"
#include "core/services/CqcFile.h"
#include "core/services/RecordEditing.h"
#include "core/services/RecordExchange.h"
#include "core/services/ReportService.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

const QString kNumber = QStringLiteral("401 023 2137");

/// Every byte of the journal.
QByteArray journalText(const db::Database &database)
{
    QByteArray all;
    must(database.journal().visit([&all](const db::JournalEntry &entry) {
        all += entry.command.toUtf8() + entry.arguments + entry.reason.toUtf8();
        for (const db::JournalChange &change : entry.changes)
            all += change.before + change.after;
        return true;
    }));
    return all;
}

Everything withText(const QString &text)
{
    Everything e;
    e.uid = Uid::create();
    e.line = QStringLiteral("A line");
    e.text = text;
    return e;
}

RecordEdit editOf(const Everything &e)
{
    RecordEdit edit;
    edit.record = recordType<Everything>().toData(e);
    return edit;
}

Uid draftReport(TempFile &file, bool publicSession, const QString &recommendation)
{
    Report report;
    report.title = QStringLiteral("Quality report");
    report.dataTo = QStringLiteral("2026-03");
    report.reportDate = QDate(2026, 4, 20);
    const Uid uid = file.put(report);
    FrontSheet sheet;
    sheet.report = Ref<Report>(uid);
    sheet.publicSession = publicSession;
    sheet.recommendation = recommendation;
    file.put(sheet);
    return uid;
}

} // namespace

TEST_CASE("A text may stay once somebody has said why, in the command that saves it",
          "[services][person]")
{
    TempFile file(everythingSchema());
    const Everything e = withText(QStringLiteral("the lady, ") + kNumber);
    must(saveEdit(*file, editOf(e)));
    const auto record = *must(file->records().find(recordType<Everything>(), e.uid));
    REQUIRE(must(unclearedTexts(*file, RecordList {record})).size() == 1);

    const qint64 before = must(file->journal().head()).sequence;
    RecordEdit edit = editOf(withText(QStringLiteral("the lady again, ") + kNumber));
    edit.record.uid = e.uid;
    edit.cleared = {{QStringLiteral("text"), QStringLiteral("A made-up number of the training")}};
    must(saveEdit(*file, edit));
    CHECK(must(file->journal().head()).sequence == before + 1);
    const auto now = *must(file->records().find(recordType<Everything>(), e.uid));
    CHECK(must(unclearedTexts(*file, RecordList {now})).isEmpty());
    const auto clearances = must(file->records().all<TextClearance>());
    REQUIRE(clearances.size() == 1);
    CHECK(clearances[0].found == QStringLiteral("nhs_number"));
    CHECK(clearances[0].reason == QStringLiteral("A made-up number of the training"));
    CHECK(clearances[0].digest == personTexts(now).first().digest());

    // It holds for that text and no other.
    Everything other = withText(QStringLiteral("somebody else, ") + kNumber);
    other.uid = e.uid;
    must(saveEdit(*file, editOf(other)));
    const auto changed = *must(file->records().find(recordType<Everything>(), e.uid));
    CHECK(must(unclearedTexts(*file, RecordList {changed})).size() == 1);
}

TEST_CASE("The journal holds the number in the field itself and nowhere else", "[services][person]")
{
    TempFile file(everythingSchema());
    Everything e = withText(QStringLiteral("the lady, ") + kNumber);
    e.line = kNumber; // names the record, and so would stand in the command's arguments
    RecordEdit edit = editOf(e);
    edit.cleared = {{QStringLiteral("text"), QStringLiteral("Made up")}};
    must(saveEdit(*file, edit));
    CHECK(journalText(*file).count(kNumber.toUtf8()) == 2); // the two fields, once each

    CHECK(must(clearText(*file, recordType<Everything>(), e.uid, QStringLiteral("text"),
                         QStringLiteral("known")))
              .isEmpty()); // cleared already
    edit.record.setValue(u"text", QString(QStringLiteral("again ") + kNumber));
    edit.cleared = {{QStringLiteral("text"), QStringLiteral("it is ") + kNumber}};
    const auto named = saveEdit(*file, edit);
    REQUIRE_FALSE(named);
    CHECK(named.error().text.contains(QStringLiteral("Leave the person out of the reason")));
}

TEST_CASE("A public report waits until nobody could be named in it", "[services][person]")
{
    TempFile file;
    const Uid report = draftReport(file, true, QStringLiteral("To note the case of ") + kNumber);
    CHECK(must(isForPublicSession(*file, report)));
    const auto refused = checkPublicPrint(*file, report);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().text.contains(QStringLiteral("Recommendation (an NHS number)")));
    CHECK_FALSE(refused.error().text.contains(kNumber));

    const auto sheet = must(file->records().all<FrontSheet>()).first();
    must(clearText(*file, recordType<FrontSheet>(), sheet.uid, QStringLiteral("recommendation"),
                   QStringLiteral("Not a patient's: the number of a form")));
    CHECK(checkPublicPrint(*file, report));

    must(saveReportText(*file, report, QStringLiteral("commentary"), {},
                        QStringLiteral("Born 3/3/1950, of SO21 1AA")));
    const auto again = checkPublicPrint(*file, report);
    REQUIRE_FALSE(again);
    CHECK(again.error().text.contains(QStringLiteral("Text (a date of birth, a postcode)")));
}

TEST_CASE("A private report and texts without a person are nobody's business", "[services][person]")
{
    TempFile file;
    const Uid report = draftReport(file, false, QStringLiteral("To note"));
    CHECK_FALSE(must(isForPublicSession(*file, report)));
    CHECK(checkPublicPrint(*file, report));
}

TEST_CASE("Every text that people write is watched: codes, links and machine texts are not",
          "[services][person]")
{
    QStringList unwatched;
    QStringList places;
    for (const RecordKind *kind : domainRegistry().kinds()) {
        for (const Field &field : kind->fields) {
            const QString name = kind->id + u'.' + field.name;
            if (field.isText() && !field.has(FieldFlag::PersonTextWatched))
                unwatched.append(name);
            if (!field.isText())
                CHECK_FALSE(field.has(FieldFlag::PersonTextWatched));
            if (field.has(FieldFlag::PostcodeAllowed))
                places.append(name);
        }
    }
    unwatched.sort();
    const QString expected = QStringLiteral(
        "additional_field.record_kind attachment.digest attachment.media_type "
        "attachment.record_kind attachment.record_uid chart_note.source_kind "
        "chart_note.source_uid comment.batch cqc_rating.link "
        "dimension.code dimension.domains dimension.letter dimension_set.code domain.code "
        "framework_indicator.code framework_indicator.framework_year indicator.code "
        "link.from_kind link.from_uid link.to_kind link.to_uid mapping.json organisation.code "
        "organisation.icb_code organisation.region_code profile.preset report.anchor "
        "report_text.about report_text.section role.code saved_view.filter saved_view.layout "
        "saved_view.list submission.batch submission.signed_off_by term.term text_clearance.digest "
        "text_clearance.field "
        "text_clearance.found text_clearance.record_kind text_clearance.record_uid "
        "threshold.profile");
    CHECK(unwatched.join(u' ') == expected);
    CHECK(places.join(u' ') == QStringLiteral("organisation.postcode cqc_rating.location"));
}

TEST_CASE("The postcode of an organisation is no person's, a number in its place is",
          "[services][person]")
{
    Organisation place;
    place.name = QStringLiteral("Riverside");
    place.postcode = QStringLiteral("SW1A 1AA");
    CHECK(personTexts(recordType<Organisation>().toData(place)).isEmpty());
    place.postcode = QStringLiteral("9434765919");
    REQUIRE(personTexts(recordType<Organisation>().toData(place)).size() == 1);
    place.postcode.clear();
    place.name = QStringLiteral("Riverside patient 943 476 5919 born 12/03/1948 SW1A 1AA");
    const auto texts = personTexts(recordType<Organisation>().toData(place), kNow.date());
    REQUIRE(texts.size() == 1);
    CHECK(personMarkCodes(texts.first().findings)
          == QStringLiteral("nhs_number date_of_birth postcode"));
}

TEST_CASE("The sample organisation and the starter library name nobody", "[services][person]")
{
    TempFile file;
    NewFile options;
    options.sample = true;
    must(fillNewFile(*file, options));
    qsizetype looked = 0;
    for (const RecordKind *kind : file->registry().kinds()) {
        if (file->registry().ownerOf(*kind).kind)
            continue;
        const RecordList records = must(file->records().all(*kind));
        looked += records.size();
        for (const UnclearedText &one : must(unclearedTexts(*file, records)))
            UNSCOPED_INFO(one.where.toStdString() << ": " << one.text.text.toStdString());
        CHECK(must(unclearedTexts(*file, records)).isEmpty());
    }
    CHECK(looked > 200);
}

TEST_CASE("A paper waits while a record it shows could name a person", "[services][person]")
{
    TempFile file;
    Organisation o;
    o.code = QStringLiteral("ZZ1");
    o.name = QStringLiteral("Riverside patient ") + kNumber;
    o.postcode = QStringLiteral("SW1A 1AA");
    file.put(o);
    Organisation other;
    other.code = QStringLiteral("ZZ2");
    other.name = QStringLiteral("Hillside");
    file.put(other);

    Document clean;
    clean.title = QStringLiteral("Hillside");
    clean.blocks.append(Block(plainParagraph(QStringLiteral("Of SW1A 1AA, a place"))));
    CHECK(checkPaper(*file, clean)); // it does not show the other one

    Document named = clean;
    named.blocks.append(Block(plainParagraph(o.name)));
    Document headed = clean;
    headed.title = QStringLiteral("RIVERSIDE PATIENT 4010232137");
    for (const Document &paper : {named, headed}) {
        const auto refused = checkPaper(*file, paper);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().text.contains(QStringLiteral("“ZZ1”: Name (an NHS number)")));
        CHECK_FALSE(refused.error().text.contains(QStringLiteral("401")));
    }
    const auto texts = must(unclearedTexts(*file, named));
    REQUIRE(texts.size() == 1);
    CHECK_FALSE(clearTexts(*file, texts, QStringLiteral("  ")));
    must(clearTexts(*file, texts, QStringLiteral("The number of a ward")));
    CHECK(checkPaper(*file, named));
    CHECK(checkPaper(*file, headed));
    CHECK(must(file->records().all<TextClearance>()).first().reason
          == QStringLiteral("The number of a ward"));
}

TEST_CASE("One of the organisation's own fields is watched and named by its label",
          "[services][person]")
{
    TempFile file;
    AdditionalField own;
    own.recordKind = recordType<Organisation>().id;
    own.label = QStringLiteral("Remarks");
    const Uid field = file.put(own);
    RecordData record = recordType<Organisation>().fresh();
    record.uid = Uid::create();
    record.setValue(u"code", QStringLiteral("ZZ1"));
    record.setValue(u"name", QStringLiteral("Riverside"));
    record.additional.insert(field, kNumber);
    RecordEdit edit;
    edit.record = record;
    must(saveEdit(*file, edit));
    const auto texts = must(unclearedTexts(*file, must(file->records().all(record.kind()))));
    REQUIRE(texts.size() == 1);
    CHECK(texts.first().where.endsWith(QStringLiteral("“Riverside”: Remarks")));
}

TEST_CASE("Rows of a file that could name a person are taken, and said", "[services][person]")
{
    TempFile file;
    const TextTable table = must(readTextTable("code,name,postcode\n"
                                               "ZZ1,Riverside 943 476 5919,SW1A 1AA\n"
                                               "ZZ2,Hillside,SW1A 2AA\n",
                                               QStringLiteral("test.csv")));
    auto command = must(db::Command::begin(*file, {QStringLiteral("records.import"), {}, {}}));
    const RecordImport result = must(importRecords(*command, recordType<Organisation>(), table));
    must(command->commit());
    CHECK(result.created == 2);
    CHECK(result.refusedCount == 0);
    CHECK(result.warnings
          == QStringList {QStringLiteral("Line 2, Name: This looks like an NHS number.")});
}

TEST_CASE("The link of a rating is a web address, in a file and in a form", "[services][cqc]")
{
    CHECK(isWebAddress(QStringLiteral("https://www.cqc.org.uk/provider/RZZ")));
    CHECK(isWebAddress(QStringLiteral("http://example.org")));
    for (const char *bad : {"javascript:alert(1)", "file:///etc/passwd", "https://",
                            "www.cqc.org.uk", "https:///x", "ftp://example.org/a", ""})
        CHECK_FALSE(isWebAddress(QString::fromLatin1(bad)));

    TempFile file;
    Organisation o;
    o.code = QStringLiteral("ZZ1");
    o.name = QStringLiteral("Riverside");
    CqcRating rating;
    rating.organisation = Ref<Organisation>(file.put(o));
    rating.link = QStringLiteral("javascript:alert(1)");
    RecordEdit edit;
    edit.record = recordType<CqcRating>().toData(rating);
    edit.record.uid = Uid::create();
    const auto refused = saveEdit(*file, edit);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("link"));

    const CqcFile ratings = must(
        readCqcTable(must(readTextTable("Provider ID,Provider Name,Overall,Publication Date,URL\n"
                                        "ZZ1,Riverside,Good,2026-01-20,javascript:alert(1)\n",
                                        QStringLiteral("cqc.csv"))),
                     QStringLiteral("cqc.csv")));
    REQUIRE(ratings.rows.size() == 1);
    CHECK(ratings.rows.first().link.isEmpty());
    REQUIRE(ratings.warnings.size() == 1);
    CHECK(ratings.warnings.first().contains(QStringLiteral("line 2")));
}
