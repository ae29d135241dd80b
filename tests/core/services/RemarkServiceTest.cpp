// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RemarkService.h"

#include "core/db/BatchWriter.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

TEST_CASE("A comment on a breakdown remembers the batch of that breakdown", "[remarks]")
{
    TempFile file;
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside");
    Indicator indicator;
    indicator.code = QStringLiteral("AE4H");
    indicator.name = QStringLiteral("Within four hours");
    const Uid of = file.put(organisation);
    const Uid what = file.put(indicator);
    const auto write = [&](const QString &breakdown) {
        db::BatchInput input;
        input.series = {{of, what, breakdown}};
        db::BatchRow row;
        row.period = Period::month(2024, 4);
        row.value = 5;
        input.rows = {row};
        auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
        const Uid uid = must(db::writeBatch(*command, input)).uid;
        must(command->commit());
        return uid.toText();
    };
    const QString women = QStringLiteral("sex=female");
    const QString total = write({});
    const QString part = write(women);
    const auto batchOf = [&](const QString &breakdown) {
        Comment comment;
        comment.organisation = Ref<Organisation>(of);
        comment.indicator = Ref<Indicator>(what);
        comment.breakdown = breakdown;
        comment.period = QStringLiteral("2024-04");
        comment.text = QStringLiteral("Said of ") + breakdown;
        must(saveComment(*file, comment));
        return must(file->records().all<Comment>()).last().batch;
    };
    CHECK(batchOf(women) == part);
    CHECK(batchOf({}) == total);
}

namespace {

/// A file with figures of one measure of one provider, and a verdict that may be given on them.
struct Judged {
    TempFile file;
    VerdictOverride verdict;

    Judged()
    {
        Organisation organisation;
        organisation.code = QStringLiteral("ZZ1");
        organisation.name = QStringLiteral("Riverside");
        Indicator indicator;
        indicator.code = QStringLiteral("AE4H");
        indicator.name = QStringLiteral("Within four hours");
        verdict.organisation = Ref<Organisation>(file.put(organisation));
        verdict.indicator = Ref<Indicator>(file.put(indicator));
        verdict.period = QStringLiteral("2026-01");
        verdict.rag = Rag::Amber;
        verdict.reason = QStringLiteral("Small numbers");
        db::BatchInput input;
        input.series = {{verdict.organisation.uid(), verdict.indicator.uid(), {}}};
        db::BatchRow row;
        row.period = Period::month(2026, 1);
        row.value = 5;
        input.rows = {row};
        auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
        must(db::writeBatch(*command, input));
        must(command->commit());
    }

    /// The sentence with which the service refuses; nothing must have been written.
    [[nodiscard]] QString refusal(const VerdictOverride &asked)
    {
        const auto before = must(file->journal().head()).sequence;
        const auto saved = saveOverride(*file, asked);
        REQUIRE_FALSE(saved.has_value());
        CHECK(must(file->journal().head()).sequence == before);
        CHECK(must(file->records().all<VerdictOverride>()).isEmpty());
        CHECK(saved.error().text.count(u'.') == 1);
        return saved.error().text;
    }
};

} // namespace

TEST_CASE("A verdict of her own is refused without a reason that may be printed", "[remarks]")
{
    Judged judged;
    VerdictOverride asked = judged.verdict;
    for (const char *blank : {"", "   ", "\n\t "}) {
        asked.reason = QString::fromLatin1(blank);
        CHECK(judged.refusal(asked).contains(QStringLiteral("reason")));
    }
    asked.reason = QStringLiteral("Complaint of 943 476 5919"); // a valid check digit
    CHECK(judged.refusal(asked).contains(QStringLiteral("person")));
    must(saveOverride(*judged.file, judged.verdict));
    CHECK(must(judged.file->records().all<VerdictOverride>()).size() == 1);
}

TEST_CASE("A verdict of her own is red, amber or green", "[remarks]")
{
    Judged judged;
    VerdictOverride asked = judged.verdict;
    for (const Rag rag : {Rag::None, Rag(9)}) {
        asked.rag = rag;
        CHECK(judged.refusal(asked).contains(QStringLiteral("red, amber or green")));
    }
}

TEST_CASE("A verdict of her own is about a series and a period that are there", "[remarks]")
{
    Judged judged;
    const auto refused = [&](auto change) {
        VerdictOverride asked = judged.verdict;
        change(asked);
        return judged.refusal(asked);
    };
    for (const char *period : {"", "2026-13", "January", "2026-01 "})
        CHECK(refused([&](auto &asked) {
                  asked.period = QString::fromLatin1(period);
              }).contains(QStringLiteral("no period")));
    CHECK(refused([](auto &asked) { // the clock stands in April
              asked.period = QStringLiteral("2026-05");
          })
              .contains(QStringLiteral("May 2026")));
    CHECK(refused([](auto &asked) {
              asked.organisation = Ref<Organisation>(Uid::create());
          }).contains(QStringLiteral("not in this file")));
    CHECK(refused([](auto &asked) {
              asked.indicator = Ref<Indicator>();
          }).contains(QStringLiteral("not in this file")));
    CHECK(refused([](auto &asked) {
              asked.breakdown = QStringLiteral("sex=female");
          }).contains(QStringLiteral("no figures")));
    CHECK(refused([](auto &asked) { // nothing was received for it
              asked.period = QStringLiteral("2026-02");
              asked.rag = Rag::Green;
          })
              .contains(QStringLiteral("never green")));
}

TEST_CASE("What is missing may be judged, and a year to date by any of its months", "[remarks]")
{
    Judged judged;
    VerdictOverride asked = judged.verdict;
    asked.period = QStringLiteral("2026-02");
    must(saveOverride(*judged.file, asked));
    asked.basis = ThresholdBasis::YearToDate;
    asked.rag = Rag::Green;
    must(saveOverride(*judged.file, asked));
    CHECK(must(judged.file->records().all<VerdictOverride>()).size() == 2);
}
