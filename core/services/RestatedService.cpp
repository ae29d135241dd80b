// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RestatedService.h"

#include "core/calc/NumberText.h"
#include "core/db/Database.h"
#include "core/db/ReportedFigures.h"
#include "core/domain/Records.h"

#include <algorithm>

namespace candour {

namespace {

/// All of a kind; somebody closed or withdrawn since may stand in an old report.
template <typename T>
Result<void> readAll(const db::RecordStore &store, QHash<Uid, T> &found)
{
    auto records = store.all(recordType<T>(), db::Withdrawn::Include);
    if (!records)
        return fail(records.error());
    for (const RecordData &record : std::as_const(*records))
        found.insert(record.uid, recordType<T>().fromData(record));
    return {};
}

class Restatements {
public:
    explicit Restatements(const db::Database &database)
        : m_database(database)
    {
    }

    Result<QList<RestatedFigure>> all();

private:
    Result<void> readNames();
    void add(const db::SeriesInfo &series, const db::ReportedFigure &reported);
    Result<void> tellWhy(RestatedFigure &figure);

    const db::Database &m_database;
    std::optional<db::ReportedFigures> m_reported;
    QHash<Uid, Organisation> m_organisations;
    QHash<Uid, Indicator> m_indicators;
    QHash<Uid, Person> m_people;
    QHash<qint64, db::JournalEntry> m_entries;
    QList<RestatedFigure> m_found;
};

Result<QList<RestatedFigure>> Restatements::all()
{
    auto reported = db::ReportedFigures::read(m_database);
    if (!reported)
        return fail(reported.error());
    m_reported.emplace(std::move(*reported));
    auto series = m_reported->changedSeries();
    if (!series)
        return fail(series.error());
    if (series->isEmpty())
        return m_found;
    if (auto done = readNames(); !done)
        return fail(done.error());
    for (const db::SeriesInfo &info : std::as_const(*series)) {
        const auto look = [&](const db::ReportedFigure &figure) { add(info, figure); };
        if (auto done = m_reported->visit(info, look); !done)
            return fail(done.error());
    }
    for (RestatedFigure &figure : m_found) {
        if (auto done = tellWhy(figure); !done)
            return fail(done.error());
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const auto &a, const auto &b) { return a.sequence > b.sequence; });
    return m_found;
}

Result<void> Restatements::readNames()
{
    const auto store = m_database.records();
    if (auto done = readAll(store, m_organisations); !done)
        return done;
    if (auto done = readAll(store, m_indicators); !done)
        return done;
    return readAll(store, m_people);
}

void Restatements::add(const db::SeriesInfo &series, const db::ReportedFigure &reported)
{
    const Observation *now = db::standing(reported.vintages, m_reported->withdrawn());
    const qsizetype first = m_found.size();
    for (const db::ReportedFigure::Issue &issue : reported.issues) {
        if (now && db::saysTheSame(issue.figure, now->figure))
            continue;
        const QString &number = m_reported->reports()[issue.report].number;
        const auto same =
            std::find_if(m_found.begin() + first, m_found.end(), [&](const RestatedFigure &f) {
                return db::saysTheSame(f.issued, issue.figure);
            });
        if (same != m_found.end()) {
            same->reports.append(number);
            continue;
        }
        m_found.append({m_organisations.value(series.organisation),
                        m_indicators.value(series.indicator),
                        series.breakdown,
                        reported.period,
                        issue.figure,
                        now ? std::optional(now->figure) : std::nullopt,
                        {number},
                        &issue == &reported.issues.front(),
                        m_reported->changedBy(reported, issue),
                        {},
                        {},
                        {}});
    }
}

Result<void> Restatements::tellWhy(RestatedFigure &figure)
{
    if (!m_entries.contains(figure.sequence)) {
        auto entry = m_database.journal().brief(figure.sequence);
        if (!entry)
            return fail(entry.error());
        m_entries.insert(figure.sequence, entry->entry);
    }
    const db::JournalEntry &entry = m_entries[figure.sequence];
    const auto person = m_people.constFind(Uid::fromText(entry.author));
    figure.when = QDateTime::fromString(entry.time, Qt::ISODateWithMs);
    figure.author = person == m_people.cend() ? entry.author : person->name;
    figure.reason = entry.reason;
    return {};
}

} // namespace

QString RestatedFigure::issuedText() const
{
    return formatFigure(issued, indicator, WithUnit::Yes);
}

QString RestatedFigure::nowText() const
{
    return now ? formatFigure(*now, indicator, WithUnit::Yes) : QStringLiteral("–");
}

Result<QList<RestatedFigure>> restatedFigures(const db::Database &database)
{
    return Restatements(database).all();
}

QList<QStringList> restatedTable(const QList<RestatedFigure> &figures)
{
    QList<QStringList> table {
        {QStringLiteral("provider"), QStringLiteral("provider_name"), QStringLiteral("indicator"),
         QStringLiteral("indicator_name"), QStringLiteral("breakdown"), QStringLiteral("period"),
         QStringLiteral("value_as_issued"), QStringLiteral("value_now"), QStringLiteral("reports"),
         QStringLiteral("restated"), QStringLiteral("restated_by"), QStringLiteral("reason")}};
    for (const RestatedFigure &figure : figures)
        table.append({figure.organisation.code, figure.organisation.name, figure.indicator.code,
                      figure.indicator.name, figure.breakdown, figure.period.toText(),
                      figure.issuedText(), figure.nowText(),
                      figure.reports.join(QStringLiteral(", ")),
                      figure.when.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")),
                      figure.author, figure.reason});
    return table;
}

} // namespace candour
