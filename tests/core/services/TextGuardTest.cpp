// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/TextGuard.h"

#include "core/services/RecordEditing.h"
#include "core/services/ReportService.h"
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
