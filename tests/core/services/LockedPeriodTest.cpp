// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// What an issued report closes, from the doors by which figures change: typing, pasting, clearing,
// importing, withdrawing, undoing.

#include "core/calc/NumberText.h"
#include "core/db/Verify.h"
#include "core/io/MappingGuess.h"
#include "core/report/BoardReport.h"
#include "core/services/BatchService.h"
#include "core/services/ExportService.h"
#include "core/services/FigureImport.h"
#include "core/services/LockedFigures.h"
#include "core/services/PaperService.h"
#include "core/services/RestatedService.h"
#include "core/services/StarterLibrary.h"
#include "core/services/UndoService.h"
#include "tests/support/IssuedReport.h"

#include <QBuffer>
#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

const QString kReason = QStringLiteral("The trust counted the minor injuries unit twice");
const Period kMar = Period::month(2026, 3);
const Period kFeb = Period::month(2026, 2);

/// The fictional organisation with its Board report issued, data to March 2026.
struct Reported {
    TempFile file {};
    ScorecardBooks books {};
    Report report {};
    Document pages {};
    Organisation provider {};
    Indicator waits {};

    Reported()
    {
        must(fillNewFile(*file, NewFile {.sample = true}));
        books = must(ScorecardService(*file).books());
        provider = *organisationByCode(books.organisations, QStringLiteral("ZZ1"));
        for (const Indicator &indicator : books.indicators) {
            if (indicator.code == QStringLiteral("AE4H"))
                waits = indicator;
        }
        report = issued();
        pages = must(issuedDocument(*file, report));
    }

    Report issued() { return issuedBoardReport(*file, kMar); }

    [[nodiscard]] EnteredFigure cell(const Period &period, const QString &text) const
    {
        return {Ref<Organisation>(provider.uid), Ref<Indicator>(waits.uid), period, text};
    }

    FigureImportReport import(const QByteArray &rows, const FigureImportOptions &options = {})
    {
        const QString path = file.folder() + QStringLiteral("/in.csv");
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("provider,indicator,period,numerator,denominator\n" + rows);
        out.close();
        return must(importFigures(*file, path, ownColumnsMapping(), options));
    }

    [[nodiscard]] Figure now(const Period &period)
    {
        const auto series = must(ScorecardService(*file).series(Ref<Organisation>(provider.uid),
                                                                Ref<Indicator>(waits.uid)));
        for (const Observation &o : series) {
            if (o.period == period)
                return o.figure;
        }
        Figure nothing;
        nothing.status = FigureStatus::Cleared;
        return nothing;
    }

    QList<RestatedFigure> restated() { return must(restatedFigures(*file)); }

    /// What the report printed stays, whatever is done to the figures.
    void requirePagesKept()
    {
        CHECK(must(issuedPdf(*file, report)) == kIssuedPdf);
        CHECK(must(issuedDocument(*file, report)) == pages);
        CHECK(must(db::verify(*file)).faults == QStringList());
    }
};

} // namespace

TEST_CASE("A figure of an issued report is typed over with a reason only", "[reported][typing]")
{
    Reported f;
    const Figure before = f.now(kMar);
    CHECK(before.hasNumber());
    const EnteredFigure typed = f.cell(kMar, QStringLiteral("700/1000"));
    const auto refused = enterFigures(*f.file, {typed});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(f.report.number));
    CHECK(sameFigure(f.now(kMar), before));
    CHECK(f.restated().isEmpty());

    const auto counts = must(restatedByEntry(
        *f.file, {typed, f.cell(kFeb, entryText(f.now(kFeb), f.waits))}, f.books.indicators));
    REQUIRE(counts.size() == 1); // February says what it said
    CHECK(counts[0].figures == 1);
    CHECK(counts[0].number == f.report.number);

    const ChangeSet changes = must(enterFigures(*f.file, {typed}, kReason));
    CHECK(f.now(kMar).numerator == 700);
    const auto list = f.restated();
    REQUIRE(list.size() == 1);
    CHECK(list[0].organisation.code == QStringLiteral("ZZ1"));
    CHECK(list[0].indicator.code == QStringLiteral("AE4H"));
    CHECK(list[0].period == kMar);
    CHECK(sameFigure(list[0].issued, before));
    CHECK(list[0].nowText() == QStringLiteral("70.0 %"));
    CHECK(list[0].reports == QStringList {f.report.number});
    CHECK(list[0].sequence == changes.sequence);
    CHECK(list[0].when == kNow);
    CHECK(list[0].author == QStringLiteral("tester"));
    CHECK(list[0].reason == kReason);
    f.requirePagesKept();

    SECTION("taken back by undo, nothing is restated; redo has the same reason")
    {
        const ChangeSet undone = must(undoEntry(*f.file, changes.sequence));
        CHECK(sameFigure(f.now(kMar), before));
        CHECK(f.restated().isEmpty());
        must(redoEntry(*f.file, undone.sequence));
        CHECK(f.now(kMar).numerator == 700);
        REQUIRE(f.restated().size() == 1);
        CHECK(f.restated()[0].reason == kReason);
    }
    SECTION("cleared, nothing stands")
    {
        CHECK_FALSE(enterFigures(*f.file, {f.cell(kMar, {})}));
        must(enterFigures(*f.file, {f.cell(kMar, {})}, QStringLiteral("Not ours")));
        REQUIRE(f.restated().size() == 1);
        CHECK_FALSE(f.restated()[0].now);
        CHECK(f.restated()[0].nowText() == QStringLiteral("–"));
        CHECK(f.restated()[0].reason == QStringLiteral("Not ours"));
    }
    SECTION("reports that printed different values have a row each")
    {
        const Report next = f.issued();
        CHECK(f.restated().size() == 1); // the first of them alone
        must(enterFigures(*f.file, {f.cell(kMar, QStringLiteral("710/1000"))},
                          QStringLiteral("Late returns")));
        const auto both = f.restated();
        REQUIRE(both.size() == 2);
        CHECK(both[0].reports == QStringList {next.number});
        CHECK(both[0].issuedText() == QStringLiteral("70.0 %"));
        CHECK(both[1].reports == QStringList {f.report.number});
        CHECK(both[1].nowText() == QStringLiteral("71.0 %"));
    }
    f.requirePagesKept();
}

TEST_CASE("A pasted block that would restate one figure is refused whole", "[reported][typing]")
{
    Reported f;
    const Period april = Period::month(2026, 4);
    const Figure before = f.now(april);
    CHECK_FALSE(enterFigures(
        *f.file,
        {f.cell(kMar, QStringLiteral("700/1000")), f.cell(april, QStringLiteral("800/1000"))}));
    CHECK(sameFigure(f.now(april), before));
    must(enterFigures(*f.file, {f.cell(april, QStringLiteral("800/1000"))})); // no report has it
    CHECK(f.now(april).numerator == 800);
    CHECK(f.restated().isEmpty());
}

TEST_CASE("Which figures are locked, by which report", "[reported]")
{
    Reported f;
    const LockedFigures locked = must(lockedFigures(*f.file, f.provider.uid));
    const auto place = locked.constFind({f.waits.uid, kMar});
    REQUIRE(place != locked.cend());
    CHECK(place->report == f.report.number);
    CHECK(sameFigure(place->issued, f.now(kMar)));
    CHECK_FALSE(place->restated);
    CHECK_FALSE(locked.contains({f.waits.uid, Period::month(2026, 4)}));

    must(enterFigures(*f.file, {f.cell(kMar, QStringLiteral("700/1000"))}, kReason));
    CHECK(must(lockedFigures(*f.file, f.provider.uid)).value({f.waits.uid, kMar}).restated);
    must(withdrawReport(*f.file, f.report.uid, QStringLiteral("Issued too early")));
    CHECK(must(lockedFigures(*f.file, f.provider.uid)).isEmpty());
    CHECK(f.restated().isEmpty());
}

TEST_CASE("An import leaves reported figures out until there is a reason", "[reported][import]")
{
    Reported f;
    const QByteArray rows = "ZZ1,AE4H,2026-02,600,1000\n"
                            "ZZ1,AE4H,2026-03,700,1000\n"
                            "ZZ1,AE4H,2026-04,800,1000\n";
    FigureImportOptions dry;
    dry.dryRun = true;
    const auto tried = f.import(rows, dry);
    CHECK(tried.stored == 1);
    CHECK(tried.refusedCount == 0);
    REQUIRE(tried.locked.size() == 1);
    CHECK(tried.locked[0].figures == 2);
    CHECK(lockedSentence(tried.locked).contains(f.report.number));
    REQUIRE(tried.lockedRows.size() == 2);
    CHECK(tried.lockedRows[0].line == 2);
    CHECK(tried.lockedRows[0].provider == QStringLiteral("ZZ1"));
    CHECK(tried.lockedRows[0].indicator == QStringLiteral("AE4H"));
    CHECK(tried.lockedRows[0].period == kFeb);
    CHECK(tried.lockedRows[0].issuedText == formatFigure(f.now(kFeb), f.waits, WithUnit::Yes));
    CHECK(tried.lockedRows[0].readText == QStringLiteral("60.0 %"));

    FigureImportOptions strict;
    strict.strict = true;
    const QString path = f.file.folder() + QStringLiteral("/in.csv");
    CHECK_FALSE(importFigures(*f.file, path, ownColumnsMapping(), strict));

    const auto without = f.import(rows);
    CHECK(without.stored == 1);
    CHECK(f.now(Period::month(2026, 4)).numerator == 800);
    CHECK(f.restated().isEmpty());

    FigureImportOptions with;
    with.reason = kReason;
    const auto done = f.import(rows, with);
    CHECK(done.stored == 2);
    CHECK(done.unchanged == 1);
    CHECK(done.locked.isEmpty());
    REQUIRE(done.restated.size() == 1);
    CHECK(done.restated[0].figures == 2);
    REQUIRE(f.restated().size() == 2);
    CHECK(f.restated()[0].reason == kReason);
    const auto arguments = must(f.file->journal().entry(done.changes.sequence)).arguments;
    CHECK(arguments.contains("\"restated\":2"));

    SECTION("withdrawn, what was printed stands again")
    {
        must(withdrawBatch(*f.file, done.batch, QStringLiteral("It was wrong after all")));
        CHECK(f.restated().isEmpty());
    }
    SECTION("the list as a table")
    {
        QBuffer csv;
        csv.open(QIODevice::WriteOnly);
        CHECK(must(exportCsv(*f.file, kRestatedTable, csv)) == 2);
        CHECK(csv.data().contains("70.0 %"));
        CHECK(csv.data().contains(kReason.toUtf8()));
    }
    f.requirePagesKept();
}

TEST_CASE("The next Board report lists what was restated and marks it", "[reported][papers]")
{
    Reported f;
    const auto next = [&] {
        PaperRequest request;
        request.dataTo = kMar;
        return must(PaperService(*f.file).boardReport(f.books, request));
    };
    const auto hasSection = [](const Document &document) {
        return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
            const auto *heading = std::get_if<Heading>(&block.content);
            return heading && heading->anchor == QStringLiteral("restated");
        });
    };
    CHECK(next().restated.isEmpty());
    CHECK_FALSE(hasSection(buildBoardReport(next())));

    must(enterFigures(*f.file, {f.cell(kMar, QStringLiteral("700/1000"))}, kReason));
    const BoardReportInput input = next();
    REQUIRE(input.restated.size() == 1);
    CHECK(input.restated[0].now == QStringLiteral("70.0 %"));
    CHECK(input.restated[0].report == f.report.number);
    CHECK(input.restated[0].reason == kReason);
    const Document document = buildBoardReport(input);
    CHECK(hasSection(document));
    CHECK(document.pageLegend.entries.last().symbol == QStringLiteral("r"));
    CHECK(QString::fromUtf8(documentToJson(document)).contains(QStringLiteral(u"70.0\u00a0r")));

    f.issued(); // it says 70 %, so nothing is restated since
    CHECK(next().restated.isEmpty());
    CHECK_FALSE(next().frame.hasRestated);
}

TEST_CASE("Withdrawing the import behind a report needs its reason; undo has none",
          "[reported][batch]")
{
    Reported f;
    const Figure printed = f.now(kMar);
    const auto batches = must(f.file->observations().batches());
    const Uid sample = batches.last().uid;
    CHECK_FALSE(withdrawBatch(*f.file, sample, {}));
    const ChangeSet gone = must(withdrawBatch(*f.file, sample, QStringLiteral("Fictional")));
    CHECK_FALSE(f.now(kMar).hasNumber());
    const auto list = f.restated();
    CHECK(list.size() > 100);
    CHECK(list[0].sequence == gone.sequence);
    CHECK(list[0].reason == QStringLiteral("Fictional"));
    CHECK_FALSE(list[0].now);

    // Back to what was printed is no restatement.
    const ChangeSet back = must(undoEntry(*f.file, gone.sequence));
    CHECK(sameFigure(f.now(kMar), printed));
    CHECK(f.restated().isEmpty());
    must(redoEntry(*f.file, back.sequence));
    CHECK_FALSE(f.now(kMar).hasNumber());
    must(restoreBatch(*f.file, sample, QStringLiteral("After all")));
    CHECK(f.restated().isEmpty());
    f.requirePagesKept();
}
