// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RebaseService.h"

#include "core/db/BatchWriter.h"
#include "core/db/RecordTable.h"
#include "core/db/Verify.h"
#include "core/services/ChartNoteService.h"
#include "core/services/FileSetup.h"
#include "core/services/RecordEditing.h"
#include "core/services/RecordPlaces.h"
#include "core/services/ScorecardService.h"
#include "core/services/StarterLibrary.h"
#include "core/services/UndoService.h"
#include "tests/support/IssuedReport.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

/// A file with 24 months of one measure of one provider, up to March 2026; the clock stands in
/// April.
struct Charted {
    TempFile file;
    Rebase rebase;
    ChartNote note;

    Charted()
    {
        Organisation organisation;
        organisation.code = QStringLiteral("ZZ1");
        organisation.name = QStringLiteral("Riverside");
        Indicator indicator;
        indicator.code = QStringLiteral("AE4H");
        indicator.name = QStringLiteral("Within four hours");
        rebase.organisation = Ref<Organisation>(file.put(organisation));
        rebase.indicator = Ref<Indicator>(file.put(indicator));
        rebase.from = QStringLiteral("2025-04");
        rebase.reason = QStringLiteral("A new ward opened");
        note.organisation = rebase.organisation;
        note.indicator = rebase.indicator;
        note.period = QStringLiteral("2025-06");
        note.text = QStringLiteral("Heatwave");
        db::BatchInput input;
        input.series = {{rebase.organisation.uid(), rebase.indicator.uid(), {}}};
        for (int i = 0; i < 24; ++i) {
            db::BatchRow row;
            row.period = Period::month(2024, 4).plus(i);
            row.value = 80 + i % 5;
            input.rows.push_back(row);
        }
        auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
        must(db::writeBatch(*command, input));
        must(command->commit());
    }

    /// The sentence with which a change of the rebase is refused; nothing must have been written.
    template <typename Change>
    [[nodiscard]] QString refusal(Change change)
    {
        Rebase asked = rebase;
        change(asked);
        const auto before = must(file->journal().head()).sequence;
        const auto saved = saveRebase(*file, asked);
        REQUIRE_FALSE(saved.has_value());
        CHECK(must(file->journal().head()).sequence == before);
        CHECK(saved.error().text.count(u'.') == 1);
        return saved.error().text;
    }

    template <typename Change>
    [[nodiscard]] QString noteRefusal(Change change)
    {
        ChartNote asked = note;
        change(asked);
        const auto before = must(file->journal().head()).sequence;
        const auto saved = saveChartNote(*file, asked);
        REQUIRE_FALSE(saved.has_value());
        CHECK(must(file->journal().head()).sequence == before);
        CHECK(saved.error().text.count(u'.') == 1);
        return saved.error().text;
    }
};

} // namespace

TEST_CASE("rebase: one journalled command with its reason, undone and done again", "[rebase]")
{
    Charted c;
    const ChangeSet saved = must(saveRebase(*c.file, c.rebase));
    const auto all = must(c.file->records().all<Rebase>());
    REQUIRE(all.size() == 1);
    CHECK(all.first().from == QStringLiteral("2025-04"));
    CHECK(all.first().reason == c.rebase.reason);
    CHECK_FALSE(all.first().baseline);
    db::JournalEntry last;
    must(c.file->journal().visit([&](const db::JournalEntry &entry) {
        last = entry;
        return true;
    }));
    CHECK(last.command == QStringLiteral("rebase.save"));
    CHECK(last.reason == c.rebase.reason);
    CHECK(last.author == QStringLiteral("tester"));

    const ChangeSet undone = must(undoEntry(*c.file, saved.sequence));
    CHECK(must(c.file->records().all<Rebase>()).isEmpty());
    must(redoEntry(*c.file, undone.sequence));
    CHECK(must(c.file->records().all<Rebase>()).size() == 1);
    CHECK(must(ScorecardService(*c.file).books()).rebases.size() == 1);
    CHECK(must(db::verify(*c.file)).faults == QStringList());
}

TEST_CASE("rebase: changed in its place and taken away with a reason", "[rebase]")
{
    Charted c;
    must(saveRebase(*c.file, c.rebase));
    Rebase moved = must(c.file->records().all<Rebase>()).first();
    moved.from = QStringLiteral("2025-05");
    moved.baseline = 12;
    must(saveRebase(*c.file, moved));
    const auto all = must(c.file->records().all<Rebase>());
    REQUIRE(all.size() == 1);
    CHECK(all.first().from == QStringLiteral("2025-05"));
    CHECK(all.first().baseline == 12);
    CHECK_FALSE(removeRebase(*c.file, moved.uid, QStringLiteral("  ")).has_value());
    must(removeRebase(*c.file, moved.uid, QStringLiteral("The ward did not open")));
    CHECK(must(c.file->records().all<Rebase>()).isEmpty());
}

TEST_CASE("rebase: fixed limits of a part are released, and the part stays", "[rebase]")
{
    Charted c;
    c.rebase.baseline = 12;
    must(saveRebase(*c.file, c.rebase));
    const Uid uid = must(c.file->records().all<Rebase>()).first().uid;
    CHECK_FALSE(releaseLimits(*c.file, uid, QStringLiteral(" ")).has_value());
    const ChangeSet done =
        must(releaseLimits(*c.file, uid, QStringLiteral("The year was not a usual one")));
    const auto released = must(c.file->records().all<Rebase>());
    REQUIRE(released.size() == 1);
    CHECK(released.first().from == QStringLiteral("2025-04"));
    CHECK(released.first().reason == c.rebase.reason);
    CHECK_FALSE(released.first().baseline);
    CHECK_FALSE(releaseLimits(*c.file, uid, QStringLiteral("Once more")).has_value());
    must(undoEntry(*c.file, done.sequence));
    CHECK(must(c.file->records().all<Rebase>()).first().baseline == 12);
}

TEST_CASE("rebase: what fixes the first part alone is not released but removed", "[rebase]")
{
    Charted c;
    c.rebase.from.clear();
    c.rebase.baseline = 12;
    must(saveRebase(*c.file, c.rebase));
    const Uid uid = must(c.file->records().all<Rebase>()).first().uid;
    const auto refused = releaseLimits(*c.file, uid, QStringLiteral("Not a usual year"));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(must(c.file->records().all<Rebase>()).size() == 1);
}

TEST_CASE("rebase: refused in a sentence that says why", "[rebase]")
{
    Charted c;
    CHECK(c.refusal([](Rebase &r) {
               r.reason = QStringLiteral(" \n");
           }).contains(QStringLiteral("for a reason")));
    CHECK(c.refusal([](Rebase &r) {
               r.reason = QStringLiteral("Fall of 943 476 5919");
           }).contains(QStringLiteral("A person could be named")));
    CHECK(
        c.refusal([](Rebase &r) { r.from.clear(); }).contains(QStringLiteral("from which point")));
    CHECK(c.refusal([](Rebase &r) { r.baseline = 11; }).contains(QStringLiteral("12 points")));
    for (const char *text : {"2025-13", "April", "2025-04 ", "2025/27"})
        CHECK(c.refusal([&](Rebase &r) {
                   r.from = QString::fromLatin1(text);
               }).contains(QStringLiteral("is no period")));
    CHECK(c.refusal([](Rebase &r) {
               r.from = QStringLiteral("2026-05");
           }).contains(QStringLiteral("May 2026 has not begun")));
    // A month without a figure, and a quarter of a chart of months.
    for (const char *text : {"2026-04", "2024-03", "2025-Q1", "2025"})
        CHECK(c.refusal([&](Rebase &r) {
                   r.from = QString::fromLatin1(text);
               }).contains(QStringLiteral("no figure of Within four hours, Riverside")));
    CHECK(c.refusal([](Rebase &r) {
               r.breakdown = QStringLiteral("sex=female");
           }).contains(QStringLiteral("no figure")));
    CHECK(c.refusal([](Rebase &r) {
               r.from = QStringLiteral("2024-04");
           }).contains(QStringLiteral("first point")));
    CHECK(c.refusal([](Rebase &r) {
               r.organisation = Ref<Organisation>(Uid::create());
           }).contains(QStringLiteral("not in this file")));
    CHECK(c.refusal([](Rebase &r) {
               r.indicator = {};
           }).contains(QStringLiteral("not in this file")));
    CHECK(must(c.file->records().all<Rebase>()).isEmpty());
}

TEST_CASE("rebase: one at a place and period, be it of one provider or of all", "[rebase]")
{
    Charted c;
    must(saveRebase(*c.file, c.rebase));
    CHECK(c.refusal([](Rebase &r) {
               r.reason = QStringLiteral("Another");
           }).contains(QStringLiteral("already (“A new ward opened”)")));
    Rebase everywhere = c.rebase; // of every organisation: a place of its own
    everywhere.organisation = {};
    must(saveRebase(*c.file, everywhere));
    Rebase first = c.rebase; // fixes the first part
    first.from.clear();
    first.baseline = 12;
    must(saveRebase(*c.file, first));
    CHECK(c.refusal([](Rebase &r) {
               r.from.clear();
               r.baseline = 15;
           }).contains(QStringLiteral("first part are fixed already")));
    CHECK(must(c.file->records().all<Rebase>()).size() == 3);
}

TEST_CASE("rebase: the rules of the record hold for forms and imports too", "[rebase]")
{
    Charted c;
    const auto refusedBy = [&](const Rebase &rebase) {
        auto command = must(db::Command::begin(*c.file, {QStringLiteral("test.put"), {}, {}}));
        const auto put = (*command).put(rebase);
        return put ? QString() : put.error().text;
    };
    Rebase rebase = c.rebase;
    CHECK(refusedBy(rebase).isEmpty());
    rebase.reason.clear();
    CHECK_FALSE(refusedBy(rebase).isEmpty());
    rebase = c.rebase;
    rebase.baseline = 11;
    CHECK_FALSE(refusedBy(rebase).isEmpty());
    rebase = c.rebase;
    rebase.from = QStringLiteral("2025/27");
    CHECK(refusedBy(rebase).contains(QStringLiteral("not a period")));
    rebase.from.clear();
    CHECK(refusedBy(rebase).contains(QStringLiteral("from which period")));
    const Field *reason = recordType<Rebase>().field(u"reason");
    REQUIRE(reason);
    CHECK(reason->has(FieldFlag::PersonTextWatched));
    CHECK(recordType<ChartNote>().field(u"text")->has(FieldFlag::PersonTextWatched));
}

TEST_CASE("rebase: the pages of an issued report stay as they were printed", "[rebase]")
{
    TempFile file;
    must(fillNewFile(*file, NewFile {.sample = true, .sampleLastMonth = Period::month(2026, 3)}));
    const Report issued = issuedBoardReport(*file, Period::month(2026, 3));
    const auto before = must(file->records().find(recordType<Report>(), issued.uid));
    const auto books = must(ScorecardService(*file).books());
    Rebase rebase;
    for (const Indicator &one : books.indicators) {
        if (one.code == QStringLiteral("AE4H"))
            rebase.indicator = Ref<Indicator>(one.uid);
    }
    rebase.from = QStringLiteral("2025-10");
    rebase.reason = QStringLiteral("The definition changed");
    const ChangeSet saved = must(saveRebase(*file, rebase));
    REQUIRE(saved.records.size() == 1);
    CHECK(saved.records.first().kind == QStringLiteral("rebase"));
    CHECK(must(file->records().find(recordType<Report>(), issued.uid)) == before);
}

TEST_CASE("chart notes: pinned, changed, taken away", "[rebase]")
{
    Charted c;
    must(saveChartNote(*c.file, c.note));
    ChartNote kept = must(c.file->records().all<ChartNote>()).first();
    CHECK(kept.text == QStringLiteral("Heatwave"));
    kept.text = QStringLiteral("  A week of \n heat ");
    must(saveChartNote(*c.file, kept));
    CHECK(must(c.file->records().all<ChartNote>()).first().text
          == QStringLiteral("A week of heat"));
    must(saveChartNote(*c.file, c.note)); // a second one at the same point
    CHECK(must(c.file->records().all<ChartNote>()).size() == 2);
    kept.text.clear();
    must(saveChartNote(*c.file, kept));
    CHECK(must(c.file->records().all<ChartNote>()).size() == 1);
    ChartNote nothing = c.note;
    nothing.text = QStringLiteral(" ");
    CHECK(must(saveChartNote(*c.file, nothing)).records.isEmpty());
}

TEST_CASE("chart notes: refused in a sentence that says why", "[rebase]")
{
    Charted c;
    must(saveChartNote(*c.file, c.note));
    CHECK(c.noteRefusal([](ChartNote &) {}).contains(QStringLiteral("already")));
    CHECK(c.noteRefusal([](ChartNote &n) {
               n.period = QStringLiteral("2026-13");
           }).contains(QStringLiteral("is no period")));
    CHECK(c.noteRefusal([](ChartNote &n) {
               n.period = QStringLiteral("2026-06");
           }).contains(QStringLiteral("has not begun")));
    CHECK(c.noteRefusal([](ChartNote &n) {
               n.period = QStringLiteral("2026-04");
           }).contains(QStringLiteral("no figure")));
    CHECK(c.noteRefusal([](ChartNote &n) {
               n.indicator = {};
           }).contains(QStringLiteral("not in this file")));
}

TEST_CASE("rebases and notes lead to the scorecard of their organisation", "[rebase]")
{
    Charted c;
    must(saveRebase(*c.file, c.rebase));
    must(saveChartNote(*c.file, c.note));
    const auto target = [&](const RecordKind &kind, const Uid &uid) {
        const auto place = must(placeOfRecord(*c.file, kind, uid));
        return place ? place->place + u' ' + place->target : QString();
    };
    CHECK(target(recordType<Rebase>(), must(c.file->records().all<Rebase>()).first().uid)
          == QStringLiteral("scorecards ZZ1|AE4H|2025-04"));
    CHECK(target(recordType<ChartNote>(), must(c.file->records().all<ChartNote>()).first().uid)
          == QStringLiteral("scorecards ZZ1|AE4H|2025-06"));
}

TEST_CASE("profile and measure: rules and chart of a file from before are the defaults", "[rebase]")
{
    TempFile file;
    must(fillNewFile(*file, NewFile {.sample = true}));
    auto books = must(ScorecardService(*file).books());
    CHECK(books.spcRules == SpcRuleSet::MdcCurrent);
    Indicator indicator = books.indicators.first();
    CHECK(indicator.chart == ChartChoice::Automatic);
    indicator.chart = ChartChoice::U;
    Profile profile = must(file->records().all<Profile>()).first();
    profile.spcRules = SpcRuleSet::Peer;
    file.put(profile);
    file.put(indicator);
    file.reopen();
    books = must(ScorecardService(*file).books());
    CHECK(books.spcRules == SpcRuleSet::Peer);
    CHECK(books.indicators.first().chart == ChartChoice::U);
}

TEST_CASE("rebase: one typed in its list says where it is without effect", "[rebase]")
{
    Charted charted;
    const auto said = [&](auto change) {
        Rebase typed = charted.rebase;
        change(typed);
        return must(withoutEffect(*charted.file, typed));
    };
    CHECK(said([](Rebase &) {}).isEmpty());
    const QString later = said([](Rebase &typed) { typed.from = QStringLiteral("2035-01"); });
    CHECK(later.contains(QStringLiteral("Jan 2035")));
    CHECK(later.contains(QStringLiteral("Mar 2026"))); // the latest point
    CHECK(said([](Rebase &typed) {
              typed.breakdown = QStringLiteral("sex=femal");
          }).contains(QStringLiteral("sex=femal")));
    CHECK(said([](Rebase &typed) {
              typed.from = QStringLiteral("2020-01");
          }).contains(QStringLiteral("Apr 2024")));
    CHECK(said([](Rebase &typed) {
              typed.from.clear();
              typed.baseline = 12;
          }).isEmpty());
    CHECK(said([](Rebase &typed) { typed.organisation = {}; }).isEmpty());
}
