// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ReportService.h"

#include "core/db/AttachmentStore.h"
#include "core/db/Verify.h"
#include "core/services/RecordService.h"
#include "core/services/ReportWork.h"
#include "core/services/StarterLibrary.h"
#include "core/services/TextGuard.h"
#include "core/services/UndoService.h"
#include "tests/support/TempFile.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace candour;
using namespace candour::test;

namespace {

const QString kRedPlace = QStringLiteral("ZZ1/AE4H");
const QByteArray kPdf = "%PDF-1.4 the pages as they were";

/// A file with the fictional organisation, and reports made in it.
struct ReportFile {
    ReportFile()
    {
        must(fillNewFile(*file, NewFile {.sample = true}));
        books = must(ScorecardService(*file).books());
    }

    Report create(const QString &dataTo = QStringLiteral("2026-09"),
                  ReportTemplate kind = ReportTemplate::Board)
    {
        Report report;
        report.kind = kind;
        report.title = QStringLiteral("Quality report");
        report.dataTo = dataTo;
        report.reportDate = QDate(2026, 10, 20);
        if (kind == ReportTemplate::Scorecard)
            report.about = Ref<Organisation>(
                organisationByCode(books.organisations, QStringLiteral("ZZ1"))->uid);
        const ChangeSet changes = must(createReport(*file, report));
        for (const RecordChange &change : changes.records) {
            if (change.kind == recordType<Report>().id)
                return stored(change.uid);
        }
        FAIL("no report was made");
        return {};
    }

    Report stored(const Uid &uid) { return *must(file->records().find(Ref<Report>(uid))); }

    void write(const Report &report, const QString &section, const QString &about,
               const QString &text)
    {
        must(saveReportText(*file, report.uid, section, about, text));
    }

    ReportWork work(const Report &report)
    {
        return must(ReportWork::read(*file, books, report.uid));
    }

    /// Every place of it, and the front sheet.
    void writeAll(const Report &report)
    {
        const ReportWork begun = work(report);
        for (const PlaceWords &words : begun.places()) {
            if (words.state == WordsState::Owed || words.state == WordsState::Proposed)
                write(report, words.place.section, words.place.about,
                      words.text.isEmpty() ? QStringLiteral("New words.") : words.text);
        }
        FrontSheet sheet = *begun.frontSheet();
        sheet.meeting = sheet.author = sheet.presenter = sheet.summary = sheet.recommendation =
            sheet.conflicts = QStringLiteral("Said.");
        must(saveFrontSheet(*file, sheet));
    }

    /// A Board report with all its words, issued.
    Report issued()
    {
        const Report report = create();
        writeAll(report);
        must(issueReport(*file, report.uid, pages(report)));
        return stored(report.uid);
    }

    ReportPages pages(const Report &report)
    {
        const ReportWork now = work(report);
        return {now.document(issuedEdition(report, QDate(2026, 10, 20), now.anchor())), kPdf,
                now.anchor()};
    }

    ErrorCode refusal(const Result<ChangeSet> &result)
    {
        REQUIRE_FALSE(result);
        CHECK_FALSE(result.error().text.isEmpty());
        return result.error().code;
    }

    /// The digest that the attachment record holds.
    QString digest(const Ref<Attachment> &ref) { return must(file->records().find(ref))->digest; }

    TempFile file {};
    ScorecardBooks books {};
};

/// The points of the first control chart of the pages.
struct ChartFinder {
    QList<FigureSource> points {};

    void operator()(const Chart &chart)
    {
        if (chart.spec.kind != ChartKind::Spc || !points.isEmpty())
            return;
        for (const ChartPoint &point : chart.spec.series.first().points) {
            if (!point.source.isNull())
                points.append(point.source);
        }
    }

    void operator()(const Grid &grid)
    {
        for (const Box &box : grid.boxes)
            all(box.blocks);
    }

    template <typename Other>
    void operator()(const Other &)
    {
    }

    void all(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }
};

QList<FigureSource> pointsCharted(const Document &document)
{
    ChartFinder finder;
    finder.all(document.blocks);
    return finder.points;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_CASE("reports: numbers follow each other within the year", "[reports]")
{
    ReportFile f;
    const auto place = [](const Report &report) {
        REQUIRE(report.number.startsWith(QStringLiteral("QR-2026-")));
        return report.number.mid(8).toInt();
    };
    const int first = place(f.create());
    CHECK(place(f.create()) == first + 1);
    CHECK(place(f.create(QStringLiteral("2026-09"), ReportTemplate::Scorecard)) == first + 2);
}

TEST_CASE("reports: a Board report begins with the last front sheet's answers", "[reports]")
{
    ReportFile f;
    const Report first = f.create();
    FrontSheet sheet = *f.work(first).frontSheet();
    sheet.meeting = QStringLiteral("Governing Body");
    sheet.meetingDate = QDate(2026, 11, 3);
    sheet.summary = QStringLiteral("Of this month only.");
    must(saveFrontSheet(*f.file, sheet));
    const FrontSheet next = *f.work(f.create()).frontSheet();
    CHECK(next.meeting == QStringLiteral("Governing Body"));
    CHECK(next.summary.isEmpty());
    CHECK_FALSE(next.meetingDate.isValid());
}

TEST_CASE("reports: words belong to one report and roll forward to the next", "[reports]")
{
    ReportFile f;
    const Report first = f.create(QStringLiteral("2026-08"));
    const QString section = reportSection::kException;
    f.write(first, section, kRedPlace, QStringLiteral("Written in August."));
    const Report second = f.create();
    const ReportWork before = f.work(second);
    REQUIRE(before.place(section, kRedPlace));
    CHECK(before.place(section, kRedPlace)->text == QStringLiteral("Written in August."));
    CHECK(before.place(section, kRedPlace)->state == WordsState::Proposed);
    CHECK(before.place(section, kRedPlace)->from == first.number);

    f.write(second, section, kRedPlace, QStringLiteral("Written in September."));
    CHECK(f.work(second).place(section, kRedPlace)->state == WordsState::Written);
    // The earlier report does not learn from the later one.
    CHECK(f.work(first).place(section, kRedPlace)->text == QStringLiteral("Written in August."));
    f.write(second, section, kRedPlace, {});
    CHECK(f.work(second).place(section, kRedPlace)->state == WordsState::Owed);
}

TEST_CASE("reports: nothing is owed once every red has confirmed words", "[reports]")
{
    ReportFile f;
    const Report report = f.create();
    const ReportWork begun = f.work(report);
    const qsizetype fields = begun.owedOnFrontSheet().size();
    CHECK(fields > 0);
    qsizetype open = 0;
    for (const PlaceWords &words : begun.places())
        open += words.state == WordsState::Owed || words.state == WordsState::Proposed;
    CHECK(begun.owed().size() == fields + open);
    f.writeAll(report);
    CHECK(f.work(report).owed() == QStringList());
}

TEST_CASE("reports: risk and recovery stand with the exceptions of their provider", "[reports]")
{
    ReportFile f;
    const Report report = f.create();
    f.write(report, reportSection::kRisk, QStringLiteral("ZZ1"),
            QStringLiteral("Harm by waiting."));
    f.write(report, reportSection::kRecovery, QStringLiteral("ZZ1"), QStringLiteral("By March."));
    const QString text = documentText(f.work(report).document(draftEdition(report)));
    CHECK(text.contains(QStringLiteral("Risk to patients. Harm by waiting.")));
    CHECK(text.contains(QStringLiteral("Expected recovery. By March.")));
}

TEST_CASE("reports: words shown while typed are not stored", "[reports]")
{
    ReportFile f;
    const Report report = f.create(QStringLiteral("2026-09"), ReportTemplate::Scorecard);
    ReportWork work = f.work(report);
    REQUIRE(work.isOnePage());
    CHECK(work.place(reportSection::kMeaning, QStringLiteral("ZZ1"))->state
          == WordsState::Proposed); // the provider's headline
    work.showWords(reportSection::kMeaning, QStringLiteral("ZZ1"), QStringLiteral("Half a sent"));
    CHECK(documentText(work.document({})).contains(QStringLiteral("Half a sent")));
    CHECK_FALSE(documentText(f.work(report).document({})).contains(QStringLiteral("Half a sent")));
}

TEST_CASE("reports: typed words survive until they are saved", "[reports]")
{
    ReportFile f;
    const Report report = f.create();
    const QString section = reportSection::kException;
    const qint64 before = must(f.file->journal().head()).sequence;
    must(keepTypedText(*f.file, report.uid, section, kRedPlace, QStringLiteral("Half a")));
    CHECK(must(f.file->journal().head()).sequence == before);
    CHECK(f.work(report).place(section, kRedPlace)->typed == QStringLiteral("Half a"));
    f.write(report, section, kRedPlace, QStringLiteral("Half a sentence"));
    CHECK_FALSE(f.work(report).place(section, kRedPlace)->typed);
    must(keepTypedText(*f.file, report.uid, section, kRedPlace, QStringLiteral("Half a")));
    f.write(report, section, kRedPlace, QStringLiteral("Half a sentence")); // as it was
    CHECK_FALSE(f.work(report).place(section, kRedPlace)->typed);
    CHECK(must(db::verify(*f.file)).faults == QStringList());
}

TEST_CASE("reports: issuing stores blocks and pages, and closes the report", "[reports]")
{
    ReportFile f;
    const Report report = f.create();
    f.writeAll(report);
    const ReportPages pages = f.pages(report);
    const Document &document = pages.document;
    must(issueReport(*f.file, report.uid, pages));

    const Report issued = f.stored(report.uid);
    CHECK(issued.state == ReportState::Issued);
    CHECK(issued.issued == kNow);
    CHECK(issued.anchor == pages.anchor);
    CHECK(must(issuedPdf(*f.file, issued)) == kPdf);
    CHECK(must(issuedDocument(*f.file, issued)) == document);
    CHECK(f.digest(issued.pdf) == sha256(kPdf));
    CHECK(f.digest(issued.blocks) == sha256(documentToJson(document)));

    const QString section = reportSection::kException;
    CHECK(f.refusal(saveReportText(*f.file, report.uid, section, kRedPlace, QStringLiteral("x")))
          == ErrorCode::Conflict);
    CHECK(f.refusal(saveFrontSheet(*f.file, *f.work(report).frontSheet())) == ErrorCode::Conflict);
    CHECK(f.refusal(saveReportDetails(*f.file, issued)) == ErrorCode::Conflict);
    CHECK(f.refusal(issueReport(*f.file, report.uid, pages)) == ErrorCode::Conflict);
    const auto whole = must(db::verify(*f.file, issued.anchor));
    CHECK(whole.faults == QStringList());
}

TEST_CASE("reports: an issue is not undone, nor what was issued with it", "[reports][undo]")
{
    ReportFile f;
    const Report report = f.issued();
    const qint64 issue = must(f.file->journal().head()).sequence;
    const auto refused = undoEntry(*f.file, issue);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().text.contains(report.number));
    CHECK(f.stored(report.uid).state == ReportState::Issued);
    CHECK(must(issuedPdf(*f.file, f.stored(report.uid))) == kPdf);
    CHECK(must(db::verify(*f.file)).faults == QStringList());
}

TEST_CASE("reports: withdrawing needs a reason and keeps the pages", "[reports]")
{
    ReportFile f;
    const Report report = f.create();
    CHECK(f.refusal(withdrawReport(*f.file, report.uid, QStringLiteral("Wrong")))
          == ErrorCode::Conflict); // a draft
    f.writeAll(report);
    must(issueReport(*f.file, report.uid, f.pages(report)));
    CHECK(f.refusal(withdrawReport(*f.file, report.uid, QStringLiteral("  ")))
          == ErrorCode::Invalid);
    must(withdrawReport(*f.file, report.uid, QStringLiteral("Figures of ZZ2 restated")));
    const Report withdrawn = f.stored(report.uid);
    CHECK(withdrawn.state == ReportState::Withdrawn);
    CHECK(must(issuedPdf(*f.file, withdrawn)) == kPdf);
    CHECK(must(db::verify(*f.file)).faults == QStringList());
}

TEST_CASE("reports: a draft's details may change, its number not", "[reports]")
{
    ReportFile f;
    Report report = f.create();
    const QString number = report.number;
    report.number = QStringLiteral("QR-1999-01");
    report.title = QStringLiteral("Quality and safety");
    report.reportDate = QDate(2026, 10, 27);
    must(saveReportDetails(*f.file, report));
    CHECK(f.stored(report.uid).number == number);
    CHECK(f.stored(report.uid).title == QStringLiteral("Quality and safety"));
    CHECK(f.stored(report.uid).reportDate == QDate(2026, 10, 27));
}

TEST_CASE("reports: what is owed is owed to whoever issues", "[reports]")
{
    ReportFile f;
    const Report report = f.create();
    const auto refused = issueReport(*f.file, report.uid, f.pages(report));
    CHECK(f.refusal(refused) == ErrorCode::Invalid);
    CHECK(refused.error().text.contains(report.number));
    CHECK(f.stored(report.uid).state == ReportState::Draft);
}

TEST_CASE("reports: pages of an earlier moment are not issued", "[reports]")
{
    ReportFile f;
    const Report report = f.create();
    f.writeAll(report);
    const ReportPages old = f.pages(report);
    f.write(report, reportSection::kException, kRedPlace, QStringLiteral("Second thoughts."));
    CHECK(f.refusal(issueReport(*f.file, report.uid, old)) == ErrorCode::Conflict);
    CHECK(f.stored(report.uid).state == ReportState::Draft);
    must(issueReport(*f.file, report.uid, f.pages(report)));
    // What was printed at the foot is what the record holds and the journal has.
    CHECK(must(issuedDocument(*f.file, f.stored(report.uid))) != old.document);
    CHECK(must(db::verify(*f.file, f.stored(report.uid).anchor)).faults == QStringList());
}

TEST_CASE("reports: an issued report stays closed to imports and forms", "[reports][exchange]")
{
    ReportFile f;
    const Report report = f.issued();
    const auto before = must(f.file->journal().head()).sequence;
    const QString kind = QString::fromLatin1(
        GENERATE(as<const char *>(), "report", "report_text", "front_sheet", "attachment"));
    const RecordKind &k = *f.file->registry().byId(kind);
    INFO(kind.toStdString());
    TextTable table = must(recordTable(*f.file, k));
    const QHash<QString, QString> changed {
        {QStringLiteral("report"), QStringLiteral("title")},
        {QStringLiteral("report_text"), QStringLiteral("text")},
        {QStringLiteral("front_sheet"), QStringLiteral("summary")},
        {QStringLiteral("attachment"), QStringLiteral("digest")}};
    qsizetype ours = 0;
    RecordData one;
    for (const RecordData &record : must(f.file->records().all(k))) {
        const bool isOurs = record.uid == report.uid
            || (kind != QLatin1String("report") && kind != QLatin1String("attachment")
                && record.reference(u"report") == report.uid)
            || (kind == QLatin1String("attachment")
                && record.text(u"record_uid") == report.uid.toText());
        for (QStringList &row : table.rows) {
            if (isOurs && row[table.columnOf(QStringLiteral("uid"))] == record.uid.toText())
                row[table.columnOf(changed[kind])] = QStringLiteral("rewritten");
        }
        if (isOurs)
            one = record;
        ours += isOurs;
    }
    REQUIRE(ours > 0);

    auto command = must(db::Command::begin(
        *f.file, {QStringLiteral("records.import"), {}, QStringLiteral("import")}));
    const RecordImport outcome = must(importRecords(*command, k, table));
    must(command->commit());
    CHECK(outcome.refused.size() == ours);
    CHECK(outcome.changed == 0);
    CHECK(outcome.refused.first().reason.contains(report.number + QStringLiteral(" is issued")));

    one.setValue(changed[kind], QStringLiteral("rewritten"));
    CHECK(f.refusal(saveRecord(*f.file, one, QStringLiteral("why"))) == ErrorCode::Invalid);
    CHECK(f.refusal(withdrawRecord(*f.file, k, one.uid, QStringLiteral("why")))
          == ErrorCode::Invalid);
    CHECK(must(f.file->journal().head()).sequence == before);
    CHECK(f.stored(report.uid).state == ReportState::Issued);
}

TEST_CASE("reports: nothing joins or leaves an issued report", "[reports]")
{
    ReportFile f;
    const Report report = f.issued();
    const Report draft = f.create();
    f.write(draft, reportSection::kAlert, {}, QStringLiteral("Of the draft."));
    const auto refused = [&](const auto &value) {
        return f.refusal(saveRecord(*f.file,
                                    recordType<std::decay_t<decltype(value)>>().toData(value),
                                    QStringLiteral("why")))
            == ErrorCode::Invalid;
    };
    ReportText added;
    added.report = Ref<Report>(report.uid);
    added.section = reportSection::kAlert;
    added.text = QStringLiteral("Too late.");
    CHECK(refused(added));
    for (ReportText text : must(f.file->records().all<ReportText>())) {
        if (text.report.uid() == draft.uid) {
            text.report = Ref<Report>(report.uid);
            CHECK(refused(text)); // into it
        }
    }
    Attachment page = *must(f.file->records().find(report.pdf));
    page.recordKind.clear();
    CHECK(refused(page)); // out of it
}

TEST_CASE("reports: only issuing issues", "[reports]")
{
    ReportFile f;
    const auto refused = [&](Report report) {
        return f.refusal(
                   saveRecord(*f.file, recordType<Report>().toData(report), QStringLiteral("why")))
            == ErrorCode::Invalid;
    };
    Report draft = f.create();
    draft.state = ReportState::Issued;
    CHECK(refused(draft));
    draft.state = ReportState::Draft;
    draft.anchor = QStringLiteral("1:0123456789abcdef");
    CHECK(refused(draft));
    draft = f.stored(draft.uid);
    draft.uid = Uid();
    draft.number.clear();
    draft.state = ReportState::Withdrawn;
    CHECK(refused(draft)); // a new one
}

TEST_CASE("reports: one for the public is not issued while a chart's reason or note names somebody",
          "[reports][person]")
{
    ReportFile f;
    const Report report = f.create();
    f.writeAll(report);
    FrontSheet sheet = *f.work(report).frontSheet();
    sheet.publicSession = true;
    must(saveFrontSheet(*f.file, sheet));
    // As records of an import have them: what she types at a chart is refused at once.
    const QList<FigureSource> points = pointsCharted(f.pages(report).document);
    REQUIRE(points.size() > 6);
    const QStringList series = points.last().series.split(u'|');
    Rebase rebase;
    rebase.organisation =
        Ref<Organisation>(organisationByCode(f.books.organisations, series.at(0))->uid);
    rebase.indicator = Ref<Indicator>(
        std::find_if(f.books.indicators.cbegin(), f.books.indicators.cend(),
                     [&series](const Indicator &one) { return one.code == series.at(1); })
            ->uid);
    rebase.from = points.at(points.size() - 6).period;
    rebase.reason = QStringLiteral("Since the case of 401 023 2137");
    ChartNote note;
    note.organisation = rebase.organisation;
    note.indicator = rebase.indicator;
    note.period = points.last().period;
    note.text = QStringLiteral("The lady born 3/3/1950");
    Rebase unprinted = rebase; // begins after the latest figure that the paper shows
    unprinted.from = QStringLiteral("2026-10");
    unprinted.reason = QStringLiteral("Since the case of 943 476 5919");
    const Uid reason = f.file.put(rebase);
    const Uid pinned = f.file.put(note);
    f.file.put(unprinted);
    f.books = must(ScorecardService(*f.file).books());

    const auto refused = issueReport(*f.file, report.uid, f.pages(report));
    CHECK(f.refusal(refused) == ErrorCode::Invalid);
    CHECK(refused.error().text.contains(QStringLiteral("Reason (an NHS number)")));
    CHECK(refused.error().text.contains(QStringLiteral("Note (a date of birth)")));
    CHECK_FALSE(refused.error().text.contains(QStringLiteral("401 023")));
    CHECK(f.stored(report.uid).state == ReportState::Draft);

    must(clearText(*f.file, recordType<ChartNote>(), pinned, QStringLiteral("text"),
                   QStringLiteral("The founder of the ward, long dead")));
    CHECK(f.refusal(issueReport(*f.file, report.uid, f.pages(report))) == ErrorCode::Invalid);
    must(clearText(*f.file, recordType<Rebase>(), reason, QStringLiteral("reason"),
                   QStringLiteral("The number of a form")));
    CHECK(issueReport(*f.file, report.uid, f.pages(report)));
}

TEST_CASE("reports: one for the public is not issued while a person could be named in it",
          "[reports][person]")
{
    ReportFile f;
    const Report report = f.create();
    f.writeAll(report);
    FrontSheet sheet = *f.work(report).frontSheet();
    sheet.publicSession = true;
    sheet.recommendation = QStringLiteral("To note the case of 401 023 2137.");
    must(saveFrontSheet(*f.file, sheet));
    const auto refused = issueReport(*f.file, report.uid, f.pages(report));
    CHECK(f.refusal(refused) == ErrorCode::Invalid);
    CHECK(refused.error().text.contains(QStringLiteral("Recommendation")));
    CHECK(f.stored(report.uid).state == ReportState::Draft);

    sheet.publicSession = false; // a paper for the closed part of the meeting
    must(saveFrontSheet(*f.file, sheet));
    CHECK(issueReport(*f.file, report.uid, f.pages(report)));
}
