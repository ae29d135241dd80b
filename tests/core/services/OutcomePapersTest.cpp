// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OutcomePapers.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/OutcomeSheet.h"
#include "core/services/RecordService.h"
#include "core/services/ReportService.h"
#include "core/services/ReportWork.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/TempFile.h"

#include <algorithm>

using namespace candour;
using namespace candour::test;

namespace {

struct Sample {
    Sample()
    {
        must(fillNewFile(*file, NewFile {.sample = true}));
        books = must(ScorecardService(*file).books());
    }

    DomainReportInput input(const char *domain)
    {
        PaperRequest request;
        request.dataTo = Period::month(2026, 9);
        return must(domainReport(*file, books, QLatin1String(domain), request));
    }

    Domain domain(const char *code)
    {
        return *std::find_if(books.domains.begin(), books.domains.end(),
                             [&](const Domain &one) { return one.code == QLatin1String(code); });
    }

    TempFile file;
    ScorecardBooks books;
};

bool isOfDomain(const Indicator &indicator, const Domain &domain)
{
    return std::any_of(indicator.domains.begin(), indicator.domains.end(),
                       [&](const auto &one) { return one.domain.uid() == domain.uid; });
}

QStringList headings(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (heading && heading->level == 1 && heading->numbered)
            texts.append(heading->text);
    }
    return texts;
}

/// The words a place of a report is still owed.
void write(db::Database &database, const Uid &report, const PlaceWords &words)
{
    must(saveReportText(database, report, words.place.section, words.place.about,
                        QStringLiteral("Words.")));
}

} // namespace

TEST_CASE("domain report: this domain and nothing else", "[report][outcomes]")
{
    Sample sample;
    const DomainReportInput input = sample.input("5");
    const Domain safe = sample.domain("5");
    CHECK_FALSE(input.board.frontSheet);
    REQUIRE(input.board.domains.size() == 1);
    int rows = 0;
    for (const BoardProvider &provider : input.board.providers) {
        RagCounts counts;
        CHECK_FALSE(provider.scorecard.rows.empty());
        for (const ScorecardRow &row : provider.scorecard.rows) {
            CHECK(isOfDomain(row.indicator, safe));
            counts.add(ragOf(row, VerdictChoice::Latest));
            ++rows;
        }
        CHECK(counts == provider.scorecard.byLatest);
    }
    CHECK(rows > 20);

    const Document document = buildDomainReport(input);
    const QString text = documentText(document);
    CHECK(document.title == QStringLiteral("Domain 5: Safe care"));
    CHECK(text.contains(QStringLiteral("Treating and caring for people in a safe environment")));
    CHECK(headings(document)
          == QStringList {QStringLiteral("The domain in short"),
                          QStringLiteral("Outcomes and what measures them"),
                          QStringLiteral("What colours and control charts say together"),
                          QStringLiteral("Exceptions by provider"),
                          QStringLiteral("How to read this report"), QStringLiteral("Definitions"),
                          QStringLiteral("Glossary")});
    CHECK(text.contains(QStringLiteral("Margaret Oduya, Chief Nursing Officer")));
    CHECK(text.contains(QStringLiteral("5.2.ii  Incidence")));
    CHECK(text.contains(QStringLiteral("no measure yet")));
    CHECK_FALSE(text.contains(QStringLiteral("A&E: seen within four hours")));
    CHECK(text.contains(QStringLiteral("2025/26 to 2026/27: ≤ 70, tighter by 2")));
    CHECK(*documentFromJson(documentToJson(document)) == document);
}

TEST_CASE("domain report: a measure that belongs by the framework alone is one of its exceptions",
          "[report][outcomes]")
{
    Sample sample;
    const auto measure = [&](DomainReportInput input) {
        int rows = 0;
        for (const BoardProvider &provider : input.board.providers) {
            for (const ScorecardRow &row : provider.scorecard.rows)
                rows += row.indicator.code == u"I-01";
        }
        return rows;
    };
    Indicator indicator =
        *std::find_if(sample.books.indicators.begin(), sample.books.indicators.end(),
                      [](const Indicator &one) { return one.code == u"I-01"; });
    const int before = measure(sample.input("5"));
    REQUIRE(before > 0);
    REQUIRE_FALSE(indicator.frameworkIndicator.isNull());
    indicator.domains.clear();
    sample.file.put(indicator);
    sample.books = must(ScorecardService(*sample.file).books());
    CHECK(measure(sample.input("5")) == before);
    CHECK(measure(sample.input("4")) == 0);
}

TEST_CASE("domain report: words on a provider stay in the report they were written for",
          "[report][outcomes]")
{
    Sample sample;
    const auto headlines = [&](const QList<ReportText> &texts) {
        QStringList found;
        for (const ReportText &text : texts) {
            if (text.section == reportSection::kProvider && text.about == u"ZZ2")
                found.append(text.text);
        }
        return found;
    };
    // The Board's speaks of every domain.
    CHECK(headlines(sample.input("5").board.texts).isEmpty());
    const QStringList ofBoard = headlines(must(PaperService(*sample.file).texts({})));
    CHECK(ofBoard.size() == 1);

    Report report;
    report.kind = ReportTemplate::Domain;
    report.title = QStringLiteral("Safe care");
    report.dataTo = QStringLiteral("2026-09");
    report.reportDate = QDate(2026, 10, 20);
    report.domain = Ref<Domain>(sample.domain("5").uid);
    const Uid uid = must(createReport(*sample.file, report)).records.constFirst().uid;
    must(saveReportText(*sample.file, uid, reportSection::kProvider, QStringLiteral("ZZ2"),
                        QStringLiteral("Safer.")));
    CHECK(headlines(sample.input("5").board.texts) == QStringList {QStringLiteral("Safer.")});
    CHECK(headlines(sample.input("4").board.texts).isEmpty());
    CHECK(headlines(must(PaperService(*sample.file).texts({}))) == ofBoard);
}

TEST_CASE("domain report: figures of comparators have their sources", "[report][outcomes]")
{
    Sample sample;
    const Document document = buildDomainReport(sample.input("4"));
    bool found = false;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block.content);
        if (!table || table->columns.value(6).title != u"England")
            continue;
        for (const Row &row : table->rows) {
            if (row.cells.size() != 9 || !row.cells[0].text.startsWith(QStringLiteral("Friends")))
                continue;
            if (!row.cells[0].text.contains(QStringLiteral("positive")))
                continue;
            found = true;
            CHECK(
                row.cells[6].source
                == FigureSource::ofSeries(QStringLiteral("ENG|I-28|"), QStringLiteral("2026-09")));
        }
    }
    CHECK(found);
}

TEST_CASE("outcome chart: quarters stand side by side, comparators beside them",
          "[report][outcomes]")
{
    Sample sample;
    const DomainReportInput input = sample.input("3");
    const DomainOutcome &recovery = *input.outcomes.outcomes.domain(QStringLiteral("3"));
    const OutcomeLine *readmissions = nullptr;
    for (const OutcomeGroup &group : recovery.groups) {
        for (const OutcomeEntry &entry : group.entries) {
            for (const OutcomeMeasure &measure : entry.measures) {
                if (measure.indicator.code == u"N-3b")
                    readmissions = &measure.lines.front();
            }
        }
    }
    REQUIRE(readmissions);
    const ChartSpec spec = outcomeChart(*readmissions, input.outcomes);
    CHECK(spec.kind == ChartKind::Spc);
    CHECK(spec.periods.size() == 12); // three years: all that the file has
    CHECK(spec.periods.last().label == QStringLiteral("Q2 2026/27"));
    REQUIRE(spec.series.size() == 4); // ours, England, region, peers
    for (const ChartSeries &series : spec.series) {
        REQUIRE(series.points.size() == 12);
        // Those it is compared with are read for two years.
        for (const ChartPoint &point : series.points.mid(4)) {
            CHECK(point.value);
            CHECK(point.source.period.contains(QStringLiteral("-Q")));
        }
    }
    CHECK(spec.series[1].role == SeriesRole::Comparator);
    CHECK(spec.series[1].name == QStringLiteral("England"));
    CHECK(*spec.series[0].points.last().value == Approx(readmissions->row.latestCell()->value));
}

TEST_CASE("domain report: an unknown domain is refused by name", "[report][outcomes]")
{
    Sample sample;
    PaperRequest request;
    request.dataTo = Period::month(2026, 9);
    const auto none = domainReport(*sample.file, sample.books, QStringLiteral("7"), request);
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == ErrorCode::NotFound);
    CHECK(none.error().text.contains(QStringLiteral("“7”")));
}

TEST_CASE("domain report: written, issued and read back as a report record", "[report][outcomes]")
{
    Sample sample;
    Report report;
    report.kind = ReportTemplate::Domain;
    report.title = QStringLiteral("Safe care, autumn");
    report.dataTo = QStringLiteral("2026-09");
    report.reportDate = QDate(2026, 10, 20);
    report.domain = Ref<Domain>(sample.domain("5").uid);
    const ChangeSet made = must(createReport(*sample.file, report));
    Uid uid;
    for (const RecordChange &change : made.records) {
        if (change.kind == recordType<Report>().id)
            uid = change.uid;
    }
    ReportWork work = must(ReportWork::read(*sample.file, sample.books, uid));
    CHECK_FALSE(work.frontSheet());
    CHECK_FALSE(work.isOnePage());
    CHECK(work.document(QStringLiteral("Draft")).title == QStringLiteral("Safe care, autumn"));
    const PlaceWords *domain = work.place(reportSection::kDomain, QStringLiteral("5"));
    REQUIRE(domain);
    CHECK(domain->place.required);
    CHECK_FALSE(work.place(reportSection::kAlert, {})); // of a Board report
    for (const PlaceWords &words : work.places()) {
        if (words.place.section == reportSection::kException)
            CHECK_FALSE(words.place.about.endsWith(QStringLiteral("/AE4H"))); // of domain 3
    }
    work.showWords(reportSection::kDomain, QStringLiteral("5"), QStringLiteral("Safer than last."));
    CHECK(documentText(work.document({})).contains(QStringLiteral("Safer than last.")));

    for (const PlaceWords &words : work.places()) {
        if (words.state == WordsState::Owed || words.state == WordsState::Proposed)
            write(*sample.file, uid, words);
    }
    const ReportWork ready = must(ReportWork::read(*sample.file, sample.books, uid));
    CHECK(ready.owed().isEmpty());
    const Document pages = ready.document(QStringLiteral("Issued"));
    must(issueReport(*sample.file, uid, {pages, QByteArray("%PDF-1.4 pages"), ready.anchor()}));
    const auto issued = must(sample.file->records().find(Ref<Report>(uid)));
    REQUIRE(issued);
    CHECK(must(issuedDocument(*sample.file, *issued)) == pages);
}

TEST_CASE("outcomes on paper and in a spreadsheet: the same lines", "[report][outcomes]")
{
    Sample sample;
    OutcomeRequest request;
    request.lastMonth = Period::month(2026, 9);
    PaperRequest frame;
    frame.dataTo = request.lastMonth;
    const OutcomesPaper paper = must(outcomesPaper(*sample.file, sample.books, request, frame));
    const QString overview = documentText(buildOutcomesOverview(paper));
    for (const Domain &domain : sample.books.domains)
        CHECK(overview.contains(domain.title));
    const DomainOutcome &safe = *paper.outcomes.domain(QStringLiteral("5"));
    const SheetTable sheet = domainSheet(safe, sample.books.organisations, QStringLiteral("5"));
    qsizetype lines = 0;
    for (const OutcomeGroup &group : safe.groups) {
        for (const OutcomeEntry &entry : group.entries) {
            lines += entry.measures.empty();
            for (const OutcomeMeasure &measure : entry.measures)
                lines += std::max<qsizetype>(1, std::ssize(measure.lines));
        }
    }
    CHECK(sheet.rows.size() == lines);
    for (const QList<QVariant> &row : sheet.rows)
        CHECK(row.size() == sheet.columns.size());
    const SheetTable domains =
        domainsSheet(paper.outcomes, paper.boardMembers, QStringLiteral("all"));
    CHECK(domains.rows.size() == 5);
}
