// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SubmissionService.h"

#include "core/db/BatchWriter.h"
#include "core/db/Verify.h"
#include "core/services/BatchService.h"
#include "core/services/OverdueFigures.h"
#include "core/services/RecordExchange.h"
#include "core/services/RecordPlaces.h"
#include "core/services/StarterLibrary.h"
#include "core/services/SubmissionPapers.h"
#include "core/services/UndoService.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kSeptember = Period::month(2026, 9);
const QString kPell = QStringLiteral("Joseph Pell");

/// Two contracted providers and two measures of theirs, monthly and quarterly. Every import has a
/// day of its own.
class Tracked {
public:
    Ref<Organisation> riverside;
    Ref<Organisation> kingsmere;
    Ref<Indicator> falls;
    Ref<Indicator> audits;

    Tracked()
    {
        at(QDate(2026, 1, 5));
        m_database = must(db::Database::create(path(), db::candourSchema(), *m_clock));
        m_database->setAuthor({QStringLiteral("tester"), QStringLiteral("here")});
        riverside = provider("ZZ1", "Riverside");
        kingsmere = provider("ZZ2", "Kingsmere");
        falls = indicator("FALLS", Frequency::Monthly);
        audits = indicator("AUDITS", Frequency::Quarterly);
    }

    db::Database &operator*() { return *m_database; }

    /// From now on it is this day.
    void at(const QDate &day)
    {
        m_database.reset();
        m_clock = std::make_unique<FixedClock>(day);
        if (!QFile::exists(path()))
            return;
        m_database =
            must(db::Database::open(path(), db::candourSchema(), *m_clock, db::Access::Write));
        m_database->setAuthor({QStringLiteral("tester"), QStringLiteral("here")});
    }

    Uid import(Ref<Organisation> organisation, Ref<Indicator> measure, const QList<Period> &periods,
               double value = 5, FigureStatus status = FigureStatus::Final)
    {
        db::BatchInput input;
        input.series = {{organisation.uid(), measure.uid(), {}}};
        for (const Period &period : periods) {
            db::BatchRow row;
            row.period = period;
            row.status = status;
            if (status == FigureStatus::Final || status == FigureStatus::Provisional)
                row.value = value;
            input.rows.push_back(row);
        }
        auto command =
            must(db::Command::begin(*m_database, {QStringLiteral("figures.import"), {}, {}}));
        const Uid batch = must(db::writeBatch(*command, input)).uid;
        must(command->commit());
        return batch;
    }

    /// The months from March to August, each some days after its end.
    void historyOfFalls()
    {
        at(QDate(2026, 9, 10));
        QList<Period> months;
        for (int month = 3; month <= 8; ++month)
            months.append(Period::month(2026, month));
        import(riverside, falls, months);
        import(kingsmere, falls, months);
    }

    template <typename T>
    Uid put(const T &value)
    {
        auto command = must(db::Command::begin(*m_database, {QStringLiteral("test.put"), {}, {}}));
        const Uid uid = must(command->put(value));
        must(command->commit());
        return uid;
    }

    [[nodiscard]] SubmissionBook book(const Period &month = kSeptember, int months = 1)
    {
        return must(SubmissionService(*m_database).book(month, months));
    }

    /// "Missing, 3" of one figure; empty when it is not owed.
    [[nodiscard]] QString stateOf(Ref<Organisation> organisation, Ref<Indicator> measure,
                                  const Period &period = kSeptember)
    {
        const SubmissionBook read = book(Period::containing(period.lastDay(), PeriodKind::Month));
        for (const SubmissionRow &row : read.rows) {
            if (read.provider(row).uid == organisation.uid() && row.indicator == measure
                && row.period == period)
                return QStringLiteral("%1 %2").arg(codeOf(row.verdict.state)).arg(row.verdict.days);
        }
        return {};
    }

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("test.candour")); }

    Ref<Organisation> provider(const char *code, const char *name)
    {
        Organisation organisation;
        organisation.code = QLatin1String(code);
        organisation.name = QLatin1String(name);
        organisation.role = CommissionerRole::Lead;
        return Ref<Organisation>(put(organisation));
    }

    Ref<Indicator> indicator(const char *code, Frequency frequency)
    {
        Indicator indicator;
        indicator.code = QLatin1String(code);
        indicator.name = QLatin1String(code);
        indicator.frequency = frequency;
        indicator.sourceKind = SourceKind::Contract;
        return Ref<Indicator>(put(indicator));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<db::Database> m_database;
};

QString sentence(const Result<ChangeSet> &refused)
{
    REQUIRE_FALSE(refused.has_value());
    return refused.error().text;
}

} // namespace

TEST_CASE("submissions: what was sent is owed again, and came on the day of its first import",
          "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    CHECK(file.stateOf(file.riverside, file.falls, Period::month(2026, 8))
          == QStringLiteral("received 0"));
    // History that was loaded in September is not months late.
    CHECK(file.stateOf(file.riverside, file.falls, Period::month(2026, 4))
          == QStringLiteral("received 0"));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("not_yet_due 0"));
    CHECK(file.stateOf(file.riverside, file.audits, Period::quarter(2026, 2)).isEmpty());

    file.at(QDate(2026, 10, 21));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("missing 6"));
    file.import(file.riverside, file.falls, {kSeptember});
    file.at(QDate(2026, 11, 2));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("late 6"));
    CHECK(file.stateOf(file.kingsmere, file.falls) == QStringLiteral("missing 18"));

    // A later import restates it; it came when it came.
    file.import(file.riverside, file.falls, {kSeptember}, 7);
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("late 6"));
}

TEST_CASE("submissions: the day on which figures came can be said", "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    file.at(QDate(2026, 10, 21));
    file.import(file.riverside, file.falls, {kSeptember});
    Submission said;
    said.organisation = file.riverside;
    said.period = kSeptember.toText();
    said.received = QDate(2026, 10, 14);
    file.put(said);
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("received 0"));
    // That of the figure itself goes before that of the month.
    said.indicator = file.falls;
    said.received = QDate(2026, 10, 17);
    file.put(said);
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("late 2"));
    // Nobody can say that it came while it is not there.
    said.organisation = file.kingsmere;
    file.put(said);
    CHECK(file.stateOf(file.kingsmere, file.falls) == QStringLiteral("missing 6"));
}

TEST_CASE("submissions: the day of receipt is noted and taken back", "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    file.at(QDate(2026, 10, 21));
    file.import(file.riverside, file.falls, {kSeptember});
    const SubmissionPlace month {file.riverside, {}, kSeptember};
    must(noteReceived(*file, {month}, QDate(2026, 10, 17)));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("late 2"));
    must(noteReceived(*file, {month}, QDate()));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("late 6"));
    CHECK(must((*file).records().all<Submission>()).isEmpty());
    CHECK(sentence(noteReceived(*file, {month}, QDate(2026, 10, 22)))
              .contains(QStringLiteral("still to come")));
    CHECK(sentence(
              noteReceived(*file, {{file.kingsmere, file.falls, kSeptember}}, QDate(2026, 10, 1)))
              .contains(QStringLiteral("nothing has come")));
    CHECK_FALSE(noteReceived(*file, {}, QDate(2026, 10, 1)).has_value());
}

TEST_CASE("submissions: an import that is withdrawn did not come", "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    file.at(QDate(2026, 10, 12));
    const Uid batch = file.import(file.riverside, file.falls, {kSeptember});
    file.at(QDate(2026, 10, 20));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("received 0"));
    must(withdrawBatch(*file, batch, QStringLiteral("Wrong file")));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("missing 5"));
    file.import(file.riverside, file.falls, {kSeptember}, kNoNumber, FigureStatus::NotCollected);
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("not_collected 0"));
    file.import(file.riverside, file.falls, {kSeptember}, 3, FigureStatus::Provisional);
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("provisional 5"));
}

TEST_CASE("submissions: exceptions ask for what never came, and not for what always did",
          "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    file.at(QDate(2026, 11, 2));
    SubmissionRule never;
    never.organisation = file.kingsmere;
    never.indicator = file.falls;
    never.owed = Owed::Never;
    file.put(never);
    SubmissionRule always;
    always.indicator = file.audits;
    always.owed = Owed::Always;
    always.dueDays = 20;
    file.put(always);
    CHECK(file.stateOf(file.kingsmere, file.falls).isEmpty());
    const Period quarter = Period::quarter(2026, 2); // due on 20 October
    CHECK(file.stateOf(file.riverside, file.audits, quarter) == QStringLiteral("missing 13"));
    CHECK(file.stateOf(file.kingsmere, file.audits, quarter) == QStringLiteral("missing 13"));
    // Figures of one provider do not take the other's place.
    file.import(file.riverside, file.audits, {quarter});
    CHECK(file.stateOf(file.riverside, file.audits, quarter) == QStringLiteral("received 0"));
    CHECK(file.stateOf(file.kingsmere, file.audits, quarter) == QStringLiteral("missing 13"));
}

TEST_CASE("submissions: a provider that closed owes nothing more, one that fell silent does",
          "[submissions]")
{
    Tracked file;
    file.historyOfFalls(); // to August 2026
    file.at(QDate(2027, 10, 20));
    CHECK(file.stateOf(file.riverside, file.falls, Period::month(2027, 8))
          == QStringLiteral("missing 35")); // due on 15 September
    CHECK(file.stateOf(file.riverside, file.falls, Period::month(2027, 9)).isEmpty());
    auto riverside = must((*file).records().find(file.riverside));
    riverside->closed = QDate(2027, 7, 31);
    file.put(*riverside);
    CHECK(file.stateOf(file.riverside, file.falls, Period::month(2027, 8)).isEmpty());
    CHECK_FALSE(file.stateOf(file.riverside, file.falls, Period::month(2027, 7)).isEmpty());
}

TEST_CASE("submissions: a sign-off holds until the figure is changed", "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    file.at(QDate(2026, 10, 12));
    file.import(file.riverside, file.falls, {kSeptember});
    const QList<SubmissionPlace> figure {{file.riverside, file.falls, kSeptember}};
    must(signOffSubmissions(*file, figure, kPell));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("signed_off 0"));
    CHECK(file.stateOf(file.riverside, file.falls, Period::month(2026, 8))
          == QStringLiteral("received 0"));
    const SubmissionRow row = file.book().rows.back();
    CHECK(row.signedOffBy == kPell);
    CHECK(row.signedOff == QDate(2026, 10, 12));

    const Uid restated = file.import(file.riverside, file.falls, {kSeptember}, 9);
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("received 0"));
    CHECK(file.book().rows.back().changedSince);
    must(withdrawBatch(*file, restated, QStringLiteral("Wrong file")));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("signed_off 0"));

    must(withdrawSignOffs(*file, figure));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("received 0"));
    CHECK(must(db::verify(*file)).faults == QStringList());
    CHECK(sentence(withdrawSignOffs(*file, figure)).contains(QStringLiteral("signed off")));
}

TEST_CASE("submissions: a provider's month is signed off as a whole, and what comes later is not",
          "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    file.at(QDate(2026, 10, 12));
    file.import(file.riverside, file.falls, {kSeptember});
    const SubmissionPlace month {file.riverside, {}, kSeptember};
    must(signOffSubmissions(*file, {month}, kPell));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("signed_off 0"));
    const Period quarter = Period::quarter(2026, 2);
    file.import(file.riverside, file.audits, {quarter});
    CHECK(file.stateOf(file.riverside, file.audits, quarter) == QStringLiteral("received 0"));
    // One of them cannot be taken back alone; the whole can.
    const SubmissionPlace figure {file.riverside, file.falls, kSeptember};
    CHECK(sentence(withdrawSignOffs(*file, {figure})).contains(QStringLiteral("together")));
    must(withdrawSignOffs(*file, {month}));
    CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("received 0"));
}

TEST_CASE("submissions: whose sign-off counts", "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    file.at(QDate(2026, 10, 12));
    const SubmissionPlace figure {file.riverside, file.falls, kSeptember};
    const SubmissionPlace month {file.riverside, {}, kSeptember};
    const auto rowOf = [&](Ref<Indicator> measure) {
        const SubmissionBook book = file.book();
        for (const SubmissionRow &row : book.rows) {
            if (book.provider(row).uid == file.riverside.uid() && row.indicator == measure)
                return row;
        }
        FAIL("nothing is owed");
        return SubmissionRow();
    };
    const Uid first = file.import(file.riverside, file.falls, {kSeptember});
    SECTION("the month's, where it is newer than the figure's own")
    {
        must(signOffSubmissions(*file, {figure}, kPell));
        file.import(file.riverside, file.falls, {kSeptember}, 9);
        CHECK(rowOf(file.falls).changedSince);
        must(signOffSubmissions(*file, {month}, QStringLiteral("Ada Moss")));
        CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("signed_off 0"));
        CHECK(rowOf(file.falls).signedOffBy == QStringLiteral("Ada Moss"));
        CHECK_FALSE(rowOf(file.falls).changedSince);
        // Taken back as a whole, nothing of it stays.
        must(withdrawSignOffs(*file, {month}));
        CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("received 0"));
        CHECK(rowOf(file.falls).signedOffBy.isEmpty());
    }
    SECTION("nobody's, where the figure first came after the month was signed")
    {
        must(signOffSubmissions(*file, {month}, kPell));
        file.import(file.riverside, file.audits, {Period::quarter(2026, 2)});
        CHECK_FALSE(rowOf(file.audits).changedSince);
        CHECK(rowOf(file.audits).signedOffBy.isEmpty());
    }
    SECTION("none, where the figures that were seen were taken back afterwards")
    {
        const Uid second = file.import(file.riverside, file.falls, {kSeptember}, 9);
        must(signOffSubmissions(*file, {figure}, kPell));
        CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("signed_off 0"));
        must(withdrawBatch(*file, second, QStringLiteral("Wrong file")));
        CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("received 0"));
        CHECK(rowOf(file.falls).changedSince);
    }
    SECTION("hers, where a batch was taken back before she signed")
    {
        const Uid second = file.import(file.riverside, file.falls, {kSeptember}, 9);
        must(withdrawBatch(*file, second, QStringLiteral("Wrong file")));
        must(signOffSubmissions(*file, {figure}, kPell));
        CHECK(file.stateOf(file.riverside, file.falls) == QStringLiteral("signed_off 0"));
    }
    CHECK_FALSE(first.isNull());
}

TEST_CASE("submissions: nobody signs off nothing", "[submissions]")
{
    Tracked file;
    file.historyOfFalls();
    file.at(QDate(2026, 10, 20));
    const SubmissionPlace missing {file.riverside, file.falls, kSeptember};
    const SubmissionPlace month {file.riverside, {}, kSeptember};
    const SubmissionPlace came {file.riverside, file.falls, Period::month(2026, 8)};
    CHECK(sentence(signOffSubmissions(*file, {}, kPell)).contains(QStringLiteral("Choose")));
    CHECK(sentence(signOffSubmissions(*file, {came}, QStringLiteral("  ")))
              .contains(QStringLiteral("who")));
    CHECK(sentence(signOffSubmissions(*file, {missing}, kPell))
              .startsWith(QStringLiteral("Riverside, FALLS, Sep 2026")));
    CHECK_FALSE(signOffSubmissions(*file, {month}, kPell).has_value());
    CHECK_FALSE(signOffSubmissions(*file, {came, missing}, kPell).has_value());
    CHECK(must((*file).records().all<Submission>()).isEmpty()); // none of the two
}

TEST_CASE("submissions: a sign-off is one step of the journal, undone as one",
          "[submissions][undo]")
{
    Tracked file;
    file.historyOfFalls();
    const Period august = Period::month(2026, 8);
    const ChangeSet done = must(signOffSubmissions(
        *file, {{file.riverside, file.falls, august}, {file.kingsmere, file.falls, august}},
        kPell));
    CHECK(done.records.size() == 2);
    CHECK(file.stateOf(file.kingsmere, file.falls, august) == QStringLiteral("signed_off 0"));
    must(undoEntry(*file, done.sequence));
    CHECK(file.stateOf(file.kingsmere, file.falls, august) == QStringLiteral("received 0"));
    CHECK(must((*file).records().all<Submission>()).isEmpty());
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("submissions: the month to look at is the latest of which figures are due",
          "[submissions]")
{
    Tracked file;
    CHECK(must(SubmissionService(*file).currentMonth()).isNull());
    file.historyOfFalls();
    const auto monthOn = [&](const QDate &day) {
        file.at(day);
        return must(SubmissionService(*file).currentMonth()).toText();
    };
    CHECK(monthOn(QDate(2026, 10, 15)) == QStringLiteral("2026-08"));
    CHECK(monthOn(QDate(2026, 10, 16)) == QStringLiteral("2026-09"));
    CHECK(monthOn(QDate(2026, 11, 2)) == QStringLiteral("2026-09"));
    CHECK(monthOn(QDate(2029, 1, 1)) == QStringLiteral("2026-08")); // a file of old figures
}

TEST_CASE("submissions: the sample has something of everything", "[submissions][sample]")
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 2));
    auto database = must(db::Database::create(folder.filePath(QStringLiteral("s.candour")),
                                              db::candourSchema(), clock));
    NewFile options;
    options.sample = true;
    must(fillNewFile(*database, options));
    const SubmissionService service(*database);
    const Period month = must(service.currentMonth());
    CHECK(month == kSeptember);
    const SubmissionBook book = must(service.book(month, kSubmissionMonths));
    const SubmissionCounts all = book.countsOfMonth(book.monthIndex(month));
    using enum SubmissionState;
    for (const SubmissionState state : {Missing, Late, Provisional, Received, SignedOff, NotYetDue})
        CHECK(all.of(state) > 0);
    // Orchard Lea has sent nothing for September, and Three Valleys was six days late.
    const auto placeOf = [&](const QString &name) {
        for (int provider = 0; provider < book.providers.size(); ++provider) {
            if (shortNameOf(book.providers[provider]) == name)
                return provider;
        }
        return -1;
    };
    const int last = book.monthIndex(month);
    const SubmissionCounts orchard = book.counts(placeOf(QStringLiteral("Orchard Lea")), last);
    CHECK(orchard.received() == 0);
    CHECK(orchard.of(Missing) > 5);
    for (const SubmissionRow &row : book.rows) {
        const bool ofThreeValleys =
            row.provider == placeOf(QStringLiteral("Three Valleys Ambulance"));
        if (row.month == last && ofThreeValleys && row.verdict.state == Late
            && row.due == QDate(2026, 10, 15))
            CHECK(row.verdict.days == 6);
        CHECK(book.indicator(row).code != QStringLiteral("I-37")); // ours, by the sample's rule
    }
}

TEST_CASE("submissions: records go out and come back unchanged", "[submissions][csv]")
{
    Tracked file;
    file.historyOfFalls();
    must(signOffSubmissions(*file, {{file.riverside, {}, Period::month(2026, 8)}}, kPell));
    SubmissionRule rule;
    rule.indicator = file.audits;
    rule.owed = Owed::Always;
    rule.dueDays = 20;
    rule.from = QDate(2026, 4, 1);
    rule.note = QStringLiteral("Agreed in April");
    file.put(rule);
    for (const RecordKind *kind :
         {static_cast<const RecordKind *>(&recordType<Submission>()),
          static_cast<const RecordKind *>(&recordType<SubmissionRule>())}) {
        const TextTable table = must(recordTable(*file, *kind));
        auto command = must(db::Command::begin(*file, {QStringLiteral("records.import"), {}, {}}));
        const RecordImport done = must(importRecords(*command, *kind, table));
        CHECK(done.unchanged == 1);
        CHECK(done.created + done.changed + done.refusedCount == 0);
        must(command->commit());
    }
}

TEST_CASE("submissions: what is said of one leads to its cell", "[submissions]")
{
    Tracked file;
    Submission said;
    said.organisation = file.kingsmere;
    said.indicator = file.audits;
    said.period = QStringLiteral("2026-Q2");
    said.note = QStringLiteral("Promised by telephone");
    const Uid uid = file.put(said);
    const auto place = must(placeOfRecord(*file, recordType<Submission>(), uid));
    REQUIRE(place);
    CHECK(place->place == QStringLiteral("data"));
    CHECK(place->target == QStringLiteral("submissions|2026-09|ZZ2"));
}

TEST_CASE("submissions: rules and sign-offs that say nothing are refused", "[submissions]")
{
    Tracked file;
    const auto refused = [&](const auto &value) {
        auto command = must(db::Command::begin(*file, {QStringLiteral("test.put"), {}, {}}));
        const auto put = command->put(value);
        return put ? QString() : put.error().text;
    };
    SubmissionRule everything;
    everything.owed = Owed::Always;
    CHECK(refused(everything).contains(QStringLiteral("which indicator")));
    SubmissionRule backwards;
    backwards.from = QDate(2026, 4, 1);
    backwards.until = QDate(2026, 3, 31);
    CHECK(refused(backwards).contains(QStringLiteral("before the first day")));
    Submission quarter;
    quarter.organisation = file.riverside;
    quarter.period = QStringLiteral("2026-Q1");
    CHECK(refused(quarter).contains(QStringLiteral("month")));
    Submission nobody;
    nobody.organisation = file.riverside;
    nobody.period = QStringLiteral("2026-04");
    nobody.signedOff = QDate(2026, 5, 1);
    CHECK(refused(nobody).contains(QStringLiteral("who")));
}

TEST_CASE("submissions: what is overdue of the latest three months, for all who speak of it",
          "[submissions]")
{
    Tracked file;
    file.at(QDate(2026, 9, 1));
    CHECK(must(overdueFigures(*file)).due == 0);
    file.historyOfFalls();
    file.at(QDate(2026, 10, 12)); // September is due on the 15th
    const OverdueFigures none = must(overdueFigures(*file));
    CHECK(none.arrears.empty());
    CHECK(none.first == Period::month(2026, 6));
    CHECK(none.last == Period::month(2026, 8));
    CHECK(none.due == 6); // two providers, one measure, three months

    file.at(QDate(2026, 10, 20));
    file.import(file.kingsmere, file.falls, {kSeptember});
    const OverdueFigures found = must(overdueFigures(*file));
    CHECK(found.day == QDate(2026, 10, 20));
    CHECK(found.last == kSeptember);
    CHECK(found.due == 6);
    REQUIRE(found.arrears.size() == 1);
    CHECK(found.arrears[0].provider.uid == file.riverside.uid());
    CHECK(found.arrears[0].missing == 1);
    CHECK(found.arrears[0].due == 3);
    CHECK(found.arrears[0].since == QDate(2026, 10, 15));
    CHECK(submissionsTarget(found.arrears) == QStringLiteral("submissions|2026-09|ZZ1"));
    CHECK(submissionsTarget({}) == QStringLiteral("submissions"));

    // Through a connection of its own, as of the day it is given.
    const OverdueFigures aside =
        must(readOverdueFigures((*file).path(), db::candourSchema(), QDate(2026, 10, 12)));
    CHECK(aside.arrears.empty());
    CHECK(aside.last == Period::month(2026, 8));
}
