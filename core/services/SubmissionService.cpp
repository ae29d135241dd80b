// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SubmissionService.h"

#include "core/db/Database.h"
#include "core/db/FigureArrivals.h"
#include "core/domain/OpenProvider.h"
#include "core/domain/Records.h"
#include "core/services/ProviderScope.h"

#include <algorithm>

namespace candour {

namespace {

constexpr int kMonthsBefore = 12; ///< within which something was sent that is owed again

/// Of the month in which the period ends.
int endMonth(const Period &period)
{
    const QDate last = period.lastDay();
    return last.year() * 12 + last.month();
}

struct BatchDay {
    QDate day; ///< local
    bool known = true; ///< false: the sample's, which came on no day
};

/// Everything that is asked of the file besides the figures.
struct SubmissionRecords {
    QList<Organisation> organisations;
    QList<Indicator> indicators;
    QList<SubmissionRule> rules;
    QList<Submission> submissions;
    QHash<qint64, BatchDay> batches;
    QHash<QString, qint64> batchIds; ///< by uid
    // Places in the journal, to tell what came first; empty where nothing was withdrawn.
    QHash<qint64, qint64> withdrawals; ///< of batches, by their ids
    QHash<Uid, qint64> said; ///< of submissions
};

template <typename T>
Result<void> readAll(const db::Database &database, QList<T> &into)
{
    auto all = database.records().all<T>();
    if (!all)
        return fail(all.error());
    into = std::move(*all);
    return {};
}

/// When the record or batch was changed last.
Result<qint64> lastEntry(const db::Database &database, const QString &kind, const Uid &uid)
{
    const auto entries = database.journal().about(kind, uid);
    if (!entries)
        return fail(entries.error());
    return entries->isEmpty() ? 0 : entries->last().sequence;
}

/// A figure whose newest batch was taken back after it was signed off is not the one that was seen.
Result<void> readWithdrawals(const db::Database &database, SubmissionRecords &records)
{
    const auto batches = database.observations().batches();
    if (!batches)
        return fail(batches.error());
    for (const db::BatchInfo &batch : *batches) {
        if (!batch.withdrawn)
            continue;
        const auto when = lastEntry(database, QStringLiteral("batch"), batch.uid);
        if (!when)
            return fail(when.error());
        records.withdrawals.insert(batch.id.value, *when);
    }
    for (const Submission &one : std::as_const(records.submissions)) {
        if (records.withdrawals.isEmpty() || one.signedOffBy.isEmpty())
            continue;
        const auto when = lastEntry(database, recordType<Submission>().id, one.uid);
        if (!when)
            return fail(when.error());
        records.said.insert(one.uid, *when);
    }
    return {};
}

Result<SubmissionRecords> readRecords(const db::Database &database)
{
    SubmissionRecords records;
    Result<void> done = readAll(database, records.organisations);
    if (done)
        done = readAll(database, records.indicators);
    if (done)
        done = readAll(database, records.rules);
    if (done)
        done = readAll(database, records.submissions);
    if (!done)
        return fail(done.error());
    const auto batches = database.observations().batches();
    if (!batches)
        return fail(batches.error());
    for (const db::BatchInfo &batch : *batches) {
        QDateTime created = QDateTime::fromString(batch.created, Qt::ISODateWithMs);
        created.setTimeSpec(Qt::UTC);
        records.batches.insert(
            batch.id.value, {created.toLocalTime().date(), batch.kind != QLatin1String("sample")});
        records.batchIds.insert(batch.uid.toText(), batch.id.value);
    }
    if (auto read = readWithdrawals(database, records); !read)
        return fail(read.error());
    return records;
}

/// Puts the rows of a book together, series by series.
class BookMaker {
public:
    BookMaker(SubmissionRecords records, const QDate &today, const Period &lastMonth, int months)
        : m_records(std::move(records))
        , m_rules(m_records.rules)
    {
        m_book.today = today;
        for (int back = months - 1; back >= 0; --back)
            m_book.months.push_back(lastMonth.plus(-back));
        for (const Submission &one : std::as_const(m_records.submissions))
            m_said.insert(
                {one.organisation, one.indicator, Period::fromText(one.period).value_or(Period())},
                &one);
        for (int i = 0; i < m_records.indicators.size(); ++i)
            m_places.insert(m_records.indicators[i].uid, i);
    }

    Result<SubmissionBook> make(const db::Database &database);

private:
    using Said = std::tuple<Ref<Organisation>, Ref<Indicator>, Period>;
    using Series = std::pair<Uid, Uid>;

    Result<void> chooseProviders(const db::Database &database);
    void addSeries(int provider, const Indicator &indicator,
                   const std::vector<db::FigureArrival> &arrivals);
    void addNeverSent(const QSet<Series> &known);
    void sortRows();
    void addRow(int provider, int month, const Indicator &indicator, const Period &period,
                const db::FigureArrival *arrival, const QDate &since);
    [[nodiscard]] const Submission *saidOf(const SubmissionRow &row,
                                           bool (*says)(const Submission &)) const;
    [[nodiscard]] bool holds(const Submission &signOff, const db::FigureArrival &arrival) const;
    [[nodiscard]] bool couldSee(const Submission &signOff, const db::FigureArrival &arrival) const;
    void addSignOff(SubmissionRow &row, SubmissionFacts &facts,
                    const db::FigureArrival &arrival) const;
    [[nodiscard]] QDate dayOf(const db::FigureArrival &arrival) const;

    const SubmissionRecords m_records;
    const SubmissionRules m_rules; ///< borrows the records
    SubmissionBook m_book;
    QMap<Said, const Submission *> m_said;
    QHash<Uid, int> m_places; ///< of indicators in their order
};

Result<void> BookMaker::chooseProviders(const db::Database &database)
{
    const auto scopes = ProviderScopes::read(database, m_records.organisations);
    if (!scopes)
        return fail(scopes.error());
    const QList<Uid> &wanted = scopes->providers(ProviderScope::Contracted);
    for (const Organisation &one : m_records.organisations) {
        if (wanted.contains(one.uid) && isOpenProvider(one, m_book.months.front()))
            m_book.providers.append(one);
    }
    std::stable_sort(m_book.providers.begin(), m_book.providers.end(),
                     [](const Organisation &a, const Organisation &b) {
                         return shortNameOf(a).localeAwareCompare(shortNameOf(b)) < 0;
                     });
    return {};
}

QDate BookMaker::dayOf(const db::FigureArrival &arrival) const
{
    const BatchDay batch = m_records.batches.value(arrival.first.value);
    return batch.known ? batch.day : QDate();
}

/// What is said of the figure itself, else of all of its provider's of the month.
const Submission *BookMaker::saidOf(const SubmissionRow &row,
                                    bool (*says)(const Submission &)) const
{
    const Ref<Organisation> organisation(m_book.provider(row).uid);
    const auto own = m_said.value({organisation, row.indicator, row.period});
    if (own && says(*own))
        return own;
    const Period &month = m_book.months[size_t(row.month)];
    const auto all = m_said.value({organisation, {}, month});
    return all && says(*all) ? all : nullptr;
}

/// One who wrote the record by hand named no batch: then the days tell.
bool BookMaker::holds(const Submission &signOff, const db::FigureArrival &arrival) const
{
    const bool isUndone = arrival.undone.value > arrival.inForce.value
        && m_records.withdrawals.value(arrival.undone.value) > m_records.said.value(signOff.uid);
    const auto batch = m_records.batchIds.constFind(signOff.batch);
    if (batch != m_records.batchIds.cend())
        return arrival.inForce.value <= *batch && (!isUndone || arrival.undone.value > *batch);
    const QDate brought = m_records.batches.value(arrival.inForce.value).day;
    return !isUndone && (!signOff.signedOff.isValid() || brought <= signOff.signedOff);
}

/// Whether there was any figure when it was signed: who signs a month says nothing of what comes
/// later.
bool BookMaker::couldSee(const Submission &signOff, const db::FigureArrival &arrival) const
{
    const auto batch = m_records.batchIds.constFind(signOff.batch);
    if (batch != m_records.batchIds.cend())
        return arrival.first.value <= *batch;
    const QDate brought = m_records.batches.value(arrival.first.value).day;
    return !signOff.signedOff.isValid() || brought <= signOff.signedOff;
}

/// Of the figure's own sign-off and its month's the one that holds; else the one that did.
void BookMaker::addSignOff(SubmissionRow &row, SubmissionFacts &facts,
                           const db::FigureArrival &arrival) const
{
    const Ref<Organisation> organisation(m_book.provider(row).uid);
    const Period month = m_book.months[size_t(row.month)];
    const Submission *changed = nullptr;
    for (const Said &place :
         {Said(organisation, row.indicator, row.period), Said(organisation, {}, month)}) {
        const Submission *one = m_said.value(place);
        if (!one || one->signedOffBy.isEmpty())
            continue;
        facts.signedOff = holds(*one, arrival);
        if (!facts.signedOff && (changed || !couldSee(*one, arrival)))
            continue;
        row.signedOffBy = one->signedOffBy;
        row.signedOff = one->signedOff;
        if (facts.signedOff)
            break;
        changed = one;
    }
    row.changedSince = !facts.signedOff && changed;
}

void BookMaker::addRow(int provider, int month, const Indicator &indicator, const Period &period,
                       const db::FigureArrival *arrival, const QDate &since)
{
    const Ref<Organisation> organisation(m_book.providers[provider].uid);
    SubmissionRow row;
    row.provider = provider;
    row.month = month;
    row.indicator = Ref<Indicator>(indicator.uid);
    row.period = period;
    row.due = m_rules.dueDay(organisation, indicator, period);
    SubmissionFacts facts {row.due, m_book.today, {}, {}, false};
    if (arrival) {
        facts.figure = arrival->status;
        const Submission *received =
            saidOf(row, [](const Submission &one) { return one.received.isValid(); });
        if (received)
            row.received = received->received;
        else if (since.isValid() && since <= row.due)
            row.received = dayOf(*arrival);
        facts.received = row.received;
        addSignOff(row, facts, *arrival);
    }
    row.verdict = judgeSubmission(facts);
    if (!m_book.indicators.contains(indicator.uid))
        m_book.indicators.insert(indicator.uid, indicator);
    m_book.rows.push_back(row);
}

void BookMaker::addSeries(int provider, const Indicator &indicator,
                          const std::vector<db::FigureArrival> &arrivals)
{
    const auto kind = owedPeriods(indicator.frequency);
    if (!kind)
        return;
    const Organisation &organisation = m_book.providers[provider];
    QDate since; // of the series' first import
    std::vector<std::pair<int, const db::FigureArrival *>> ended; // by the month of their end
    for (const db::FigureArrival &arrival : arrivals) {
        if (arrival.period.kind() == *kind)
            ended.emplace_back(endMonth(arrival.period), &arrival);
        const QDate day = dayOf(arrival);
        if (day.isValid() && (!since.isValid() || day < since))
            since = day;
    }
    for (size_t month = 0; month < m_book.months.size(); ++month) {
        const Period &ends = m_book.months[month];
        const Period period = Period::containing(ends.lastDay(), *kind);
        if (period.lastDay() != ends.lastDay() || !isOpenProvider(organisation, ends))
            continue;
        const int endOfPeriod = endMonth(period);
        const db::FigureArrival *came = nullptr;
        bool sentBefore = false;
        for (const auto &[end, arrival] : ended) {
            const int ago = endOfPeriod - end;
            sentBefore = sentBefore || (ago >= 0 && ago <= kMonthsBefore);
            if (ago == 0)
                came = arrival;
        }
        if (m_rules.isOwed(Ref<Organisation>(organisation.uid), indicator, period, sentBefore))
            addRow(provider, int(month), indicator, period, came, since);
    }
}

/// Rules may ask for what never came.
void BookMaker::addNeverSent(const QSet<Series> &known)
{
    QSet<Series> added = known;
    for (const SubmissionRule *rule : m_rules.always()) {
        const auto place = m_places.constFind(rule->indicator.uid());
        for (int provider = 0; place != m_places.cend() && provider < m_book.providers.size();
             ++provider) {
            const Uid organisation = m_book.providers[provider].uid;
            const Series series {organisation, rule->indicator.uid()};
            const bool isMeant =
                rule->organisation.isNull() || rule->organisation.uid() == organisation;
            if (!isMeant || added.contains(series))
                continue;
            added.insert(series);
            addSeries(provider, m_records.indicators[*place], {});
        }
    }
}

/// Places of indicators are looked up once a row, not once a comparison: there may be 50,000.
void BookMaker::sortRows()
{
    using Key = std::tuple<int, int, int, size_t>;
    std::vector<Key> keys;
    keys.reserve(m_book.rows.size());
    for (const SubmissionRow &row : m_book.rows)
        keys.emplace_back(row.provider, row.month, m_places.value(row.indicator.uid()),
                          keys.size());
    std::sort(keys.begin(), keys.end());
    std::vector<SubmissionRow> sorted;
    sorted.reserve(keys.size());
    for (const Key &key : keys)
        sorted.push_back(std::move(m_book.rows[std::get<size_t>(key)]));
    m_book.rows = std::move(sorted);
}

Result<SubmissionBook> BookMaker::make(const db::Database &database)
{
    if (auto done = chooseProviders(database); !done)
        return fail(done.error());
    db::SeriesFilter filter;
    for (const Organisation &provider : std::as_const(m_book.providers))
        filter.organisations.insert(provider.uid);
    if (filter.organisations.isEmpty()) // an empty filter would mean all
        return std::move(m_book);
    const auto series = database.observations().series(filter);
    if (!series)
        return fail(series.error());
    QHash<Uid, int> places;
    for (int provider = 0; provider < m_book.providers.size(); ++provider)
        places.insert(m_book.providers[provider].uid, provider);
    QSet<Series> known;
    const auto add = [&](const db::SeriesInfo &info,
                         const std::vector<db::FigureArrival> &arrivals) {
        const auto indicator = m_places.constFind(info.indicator);
        if (indicator == m_places.cend())
            return; // withdrawn
        known.insert({info.organisation, info.indicator});
        addSeries(places.value(info.organisation), m_records.indicators[*indicator], arrivals);
    };
    const QDate from = m_book.months.front().plus(-kMonthsBefore).firstDay();
    if (auto done =
            db::figureArrivals(database, *series, from, m_book.months.back().lastDay(), add);
        !done)
        return fail(done.error());
    addNeverSent(known);
    sortRows();
    m_book.count();
    return std::move(m_book);
}

} // namespace

Result<SubmissionBook> SubmissionService::book(const Period &lastMonth, int months) const
{
    if (lastMonth.isNull() || months < 1)
        return SubmissionBook();
    auto records = readRecords(m_database);
    if (!records)
        return fail(records.error());
    BookMaker maker(std::move(*records), m_database.clock().today(), lastMonth, months);
    return maker.make(m_database);
}

Result<Period> SubmissionService::currentMonth() const
{
    const auto last = m_database.observations().lastPeriod();
    if (!last || last->isNull())
        return last;
    constexpr int kUsualDay = 15; // usualDueDays() of a month
    const QDate day = m_database.clock().today().addDays(-kUsualDay);
    const Period due = Period::containing(day, PeriodKind::Month).plus(-1);
    return endMonth(due) - endMonth(*last) > kMonthsBefore ? *last : due;
}

} // namespace candour
