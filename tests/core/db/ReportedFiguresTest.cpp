// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/ReportedFigures.h"

#include "core/db/BatchWriter.h"
#include "core/db/Reversal.h"
#include "core/db/Verify.h"
#include "core/domain/ReportRules.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kJan = Period::month(2026, 1);
const Period kFeb = Period::month(2026, 2);
const Period kMar = Period::month(2026, 3);

struct Cell {
    Uid organisation;
    Uid indicator;
    Period period;
    double value = kNoNumber;
    FigureStatus status = FigureStatus::Final;
};

/// Two providers and two indicators with figures for January and February, nothing reported yet.
struct Fixture {
    TempFile file {};
    Uid river = provider("ZZ1");
    Uid hill = provider("ZZ2");
    Uid effectiveness = domain("D1");
    Uid experience = domain("D4");
    Uid waits = indicator("AE4H", effectiveness);
    Uid friends = indicator("FFT", experience);
    qint64 first = 0; ///< sequence of the first import

    Fixture()
    {
        first = stored({{river, waits, kJan, 90},
                        {river, waits, kFeb, 91},
                        {river, friends, kFeb, 70},
                        {hill, waits, kFeb, 80}});
    }

    Uid provider(const char *code)
    {
        Organisation o;
        o.code = QString::fromLatin1(code);
        o.name = o.code;
        return file.put(o);
    }

    Uid domain(const char *code)
    {
        Domain d;
        d.code = QString::fromLatin1(code);
        d.title = d.code;
        return file.put(d);
    }

    Uid indicator(const char *code, const Uid &ofDomain)
    {
        Indicator i;
        i.code = QString::fromLatin1(code);
        i.name = i.code;
        i.unit = UnitKind::Proportion;
        IndicatorDomain d;
        d.domain = Ref<Domain>(ofDomain);
        i.domains = {d};
        return file.put(i);
    }

    /// Writes these figures as one batch; the outcome where the test wants it.
    Result<qint64> write(const QList<Cell> &cells, const QString &reason = {},
                         db::Unreasoned unreasoned = db::Unreasoned::Refused,
                         db::BatchOutcome *outcome = nullptr)
    {
        db::BatchInput input;
        input.unreasoned = unreasoned;
        for (const Cell &cell : cells) {
            db::BatchRow row;
            row.series = int(input.series.size());
            for (size_t i = 0; i < input.series.size(); ++i) {
                if (input.series[i].organisation == cell.organisation
                    && input.series[i].indicator == cell.indicator)
                    row.series = int(i);
            }
            if (row.series == int(input.series.size()))
                input.series.push_back({cell.organisation, cell.indicator, {}});
            row.period = cell.period;
            row.value = cell.value;
            row.status = cell.status;
            input.rows.push_back(row);
        }
        auto command =
            must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, reason}));
        auto written = db::writeBatch(*command, input);
        if (!written)
            return fail(written.error());
        if (outcome)
            *outcome = *written;
        auto done = command->commit();
        if (!done)
            return fail(done.error());
        return done->sequence;
    }

    qint64 stored(const QList<Cell> &cells, const QString &reason = {})
    {
        return must(write(cells, reason));
    }

    /// The sentence that refuses them.
    QString refusal(const QList<Cell> &cells)
    {
        const auto done = write(cells);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Invalid);
        return done.error().text;
    }

    /// Issued now, with data to February unless said otherwise.
    Report issue(Report report = {}, const QString &anchor = {})
    {
        report.title = QStringLiteral("Quality report");
        if (report.dataTo.isEmpty())
            report.dataTo = QStringLiteral("2026-02");
        report.reportDate = QDate(2026, 3, 20);
        report.uid = file.put(report);
        report = *must(file->records().find(Ref<Report>(report.uid)));
        auto command =
            must(db::Command::begin(*file, {reportCommand::kIssue, {}, QStringLiteral("Issued")}));
        report.state = ReportState::Issued;
        report.anchor = anchor.isEmpty() ? must(file->journal().head()).anchor() : anchor;
        must(command->put(report));
        must(command->commit());
        return report;
    }

    void withdraw(Report report)
    {
        auto command = must(db::Command::begin(
            *file, {reportCommand::kWithdraw, {}, QStringLiteral("Wrong figures")}));
        report.state = ReportState::Withdrawn;
        must(command->put(report));
        must(command->commit());
    }

    Result<ChangeSet> reverse(qint64 sequence, const QString &reason = {})
    {
        auto command = must(db::Command::begin(*file, {QStringLiteral("undo"), {}, reason}));
        if (auto done = db::reverse(*command, sequence); !done)
            return fail(done.error());
        return command->commit();
    }

    double now(const Uid &organisation, const Period &period)
    {
        const auto series = must(file->observations().series({{organisation}, {waits}, true}));
        for (const Observation &o : must(file->observations().inForce(series.first().id))) {
            if (o.period == period)
                return o.figure.value;
        }
        return kNoNumber;
    }
};

} // namespace

TEST_CASE("reported: a figure of an issued report changes only with a reason", "[reported]")
{
    Fixture f;
    CHECK(f.stored({{f.river, f.waits, kFeb, 92}}) > 0); // nothing is issued yet
    const Report report = f.issue();

    const QString sentence = f.refusal({{f.river, f.waits, kFeb, 93}, {f.hill, f.waits, kFeb, 81}});
    CHECK(sentence.contains(report.number));
    CHECK(sentence.contains(u'2'));
    CHECK(f.now(f.river, kFeb) == 92);

    db::BatchOutcome outcome;
    must(f.write({{f.river, f.waits, kFeb, 93}}, QStringLiteral("Counted twice"),
                 db::Unreasoned::Refused, &outcome));
    CHECK(f.now(f.river, kFeb) == 93);
    REQUIRE(outcome.restated.size() == 1);
    CHECK(outcome.restated[0].number == report.number);
    CHECK(outcome.restated[0].figures == 1);
    CHECK(outcome.leftOut.isEmpty());

    SECTION("the second correction too")
    {
        f.refusal({{f.river, f.waits, kFeb, 94}});
        CHECK(f.now(f.river, kFeb) == 93);
    }
    SECTION("clearing too")
    {
        f.refusal({{f.river, f.waits, kFeb, kNoNumber, FigureStatus::Cleared}});
        f.stored({{f.river, f.waits, kFeb, kNoNumber, FigureStatus::Cleared}},
                 QStringLiteral("Never counted"));
        CHECK(std::isnan(f.now(f.river, kFeb)));
        f.refusal({{f.river, f.waits, kFeb, 90}});
    }
    SECTION("going back to what was printed is none")
    {
        f.stored({{f.river, f.waits, kFeb, 92}});
        CHECK(f.now(f.river, kFeb) == 92);
    }
    CHECK(must(db::verify(*f.file)).faults == QStringList());
}

TEST_CASE("reported: what no report had is free", "[reported]")
{
    Fixture f;
    f.stored({{f.hill, f.waits, kJan, 75, FigureStatus::Provisional}});
    f.issue();
    f.stored({{f.river, f.waits, kMar, 95}}); // after its last month
    f.stored({{f.river, f.waits, kMar, 96}});
    f.stored({{f.river, f.friends, kJan, 71}}); // a first value
    f.stored({{f.river, f.friends, kJan, 72}}); // and its correction
    f.stored({{f.river, f.waits, Period::quarter(2025, 4), 94}}); // Q4 ends in March
    f.stored({{f.hill, f.waits, kJan, 75}}); // provisional no longer, and the same
    f.refusal({{f.hill, f.waits, kJan, 76}});
}

TEST_CASE("reported: a report closes what it is about", "[reported]")
{
    Fixture f;
    SECTION("one provider")
    {
        Report report;
        report.kind = ReportTemplate::Scorecard;
        report.about = Ref<Organisation>(f.river);
        f.issue(report);
        f.stored({{f.hill, f.waits, kFeb, 81}});
        f.refusal({{f.river, f.waits, kFeb, 93}});
    }
    SECTION("one domain")
    {
        Report report;
        report.kind = ReportTemplate::Domain;
        report.domain = Ref<Domain>(f.experience);
        f.issue(report);
        f.stored({{f.river, f.waits, kFeb, 93}});
        f.refusal({{f.river, f.friends, kFeb, 73}});
    }
    SECTION("nothing any more once it is withdrawn")
    {
        const Report report = f.issue();
        f.refusal({{f.river, f.waits, kFeb, 93}});
        f.withdraw(report);
        f.stored({{f.river, f.waits, kFeb, 93}});
    }
    SECTION("as the newest report says it")
    {
        const Report old = f.issue();
        f.stored({{f.river, f.waits, kFeb, 93}}, QStringLiteral("Counted twice"));
        const Report next = f.issue();
        CHECK(next.number != old.number);
        // Back to what the older one printed is another restatement: the newer says 93.
        CHECK(f.refusal({{f.river, f.waits, kFeb, 91}}).contains(next.number));
    }
}

TEST_CASE("reported: rows without a reason can be left out", "[reported]")
{
    Fixture f;
    const Report report = f.issue();
    db::BatchOutcome outcome;
    must(f.write({{f.river, f.waits, kFeb, 93},
                  {f.river, f.waits, kMar, 95},
                  {f.hill, f.waits, kFeb, 81},
                  {f.hill, f.waits, kMar, 82},
                  {f.river, f.waits, kJan, 90}},
                 {}, db::Unreasoned::LeftOut, &outcome));
    CHECK(outcome.stored == 2);
    CHECK(outcome.unchanged == 1);
    REQUIRE(outcome.leftOut.size() == 1);
    CHECK(outcome.leftOut[0].report == report.uid);
    CHECK(outcome.leftOut[0].figures == 2);
    REQUIRE(outcome.leftOutRows.size() == 2);
    CHECK(outcome.leftOutRows[0].row == 0);
    CHECK(outcome.leftOutRows[0].issued.value == 91);
    CHECK(outcome.leftOutRows[1].row == 2);
    CHECK(f.now(f.river, kFeb) == 91);
    CHECK(f.now(f.river, kMar) == 95);
    CHECK(must(db::verify(*f.file)).faults == QStringList());

    // Nothing but such rows: no batch at all.
    must(f.write({{f.river, f.waits, kFeb, 93}}, {}, db::Unreasoned::LeftOut, &outcome));
    CHECK(outcome.uid.isNull());
}

TEST_CASE("reported: taking figures back needs a reason where they were printed", "[reported]")
{
    Fixture f;
    const Report report = f.issue();
    const auto undone = f.reverse(f.first);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Invalid);
    CHECK(undone.error().text.contains(report.number));
    CHECK(f.now(f.river, kFeb) == 91);

    const qint64 later = f.stored({{f.river, f.waits, kMar, 95}});
    must(f.reverse(later)); // no report has March

    const qint64 restated = f.stored({{f.river, f.waits, kFeb, 93}}, QStringLiteral("Late count"));
    const ChangeSet back = must(f.reverse(restated)); // to what was printed
    CHECK(f.now(f.river, kFeb) == 91);
    REQUIRE_FALSE(f.reverse(back.sequence)); // and forth again
    CHECK(f.now(f.river, kFeb) == 91);
    must(f.reverse(back.sequence, QStringLiteral("Late count")));
    CHECK(f.now(f.river, kFeb) == 93);

    // The batch of the first figures no longer decides about February of this series, but does so
    // about the three others.
    const Uid batch = must(f.file->observations().batches()).last().uid;
    const auto counts = must(db::restatedByWithdrawal(*f.file, batch, true));
    CHECK(db::figuresIn(counts) == 3);
    must(f.reverse(f.first, QStringLiteral("Wrong file")));
    CHECK(f.now(f.river, kFeb) == 93);
    CHECK(std::isnan(f.now(f.river, kJan)));
    CHECK(must(db::verify(*f.file)).faults == QStringList());
}

TEST_CASE("reported: a batch that was out of force at issue was not printed", "[reported]")
{
    Fixture f;
    const qint64 wrong = f.stored({{f.river, f.waits, kFeb, 50}});
    const ChangeSet undone = must(f.reverse(wrong));
    f.issue();
    CHECK_FALSE(f.reverse(undone.sequence)); // 50 was never printed, 91 was
    must(f.reverse(undone.sequence, QStringLiteral("It was right after all")));
    CHECK(f.now(f.river, kFeb) == 50);
    f.stored({{f.river, f.waits, kFeb, 91}});
}

// A file saved from a damaged one has a journal of its own: the anchor of its reports is not in it.
TEST_CASE("reported: reports of a lost journal hold the figures saved with them", "[reported]")
{
    TempFile file;
    Organisation o;
    o.code = o.name = QStringLiteral("ZZ1");
    const Uid provider = file.put(o);
    Indicator i;
    i.code = i.name = QStringLiteral("AE4H");
    i.unit = UnitKind::Proportion;
    const Uid indicator = file.put(i);
    const auto write = [&](double value, const QString &id) -> Result<ChangeSet> {
        db::BatchInput input;
        input.series = {{provider, indicator, {}}};
        db::BatchRow row;
        row.period = kFeb;
        row.value = value;
        input.rows = {row};
        auto command = must(db::Command::begin(*file, {id, {}, {}}));
        auto written = db::writeBatch(*command, input);
        return written ? command->commit() : Result<ChangeSet>(fail(written.error()));
    };
    must(write(91, QStringLiteral("file.salvage")));
    Report report;
    report.title = QStringLiteral("Saved");
    report.dataTo = QStringLiteral("2026-02");
    report.reportDate = QDate(2026, 3, 20);
    report.uid = file.put(report);
    auto stored = *must(file->records().find(Ref<Report>(report.uid)));
    {
        auto command =
            must(db::Command::begin(*file, {reportCommand::kIssue, {}, QStringLiteral("Issued")}));
        stored.state = ReportState::Issued;
        stored.anchor = QStringLiteral("1:0123456789abcdef"); // another file's first entry
        must(command->put(stored));
        must(command->commit());
    }
    CHECK_FALSE(write(93, QStringLiteral("figures.type")));
}

TEST_CASE("reported: a batch of years and months is looked at whole", "[reported]")
{
    Fixture f;
    f.stored({{f.hill, f.friends, Period::financialYear(2024), 50},
              {f.hill, f.friends, Period::calendarYear(2025), 51},
              {f.hill, f.friends, Period::month(2024, 6), 52},
              {f.hill, f.friends, Period::month(2025, 3), 53}});
    f.issue();
    const Uid batch = must(f.file->observations().batches()).first().uid;
    CHECK(db::figuresIn(must(db::restatedByWithdrawal(*f.file, batch, true))) == 4);
    f.refusal({{f.hill, f.friends, Period::financialYear(2024), 60},
               {f.hill, f.friends, Period::month(2024, 6), 60}});
}
