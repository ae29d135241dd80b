// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/ReportedFigures.h"

#include "core/base/Choice.h"
#include "core/db/Database.h"
#include "core/db/FigureRows.h"
#include "core/db/Statement.h"
#include "core/domain/Report.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportedFigures", text);
}

/// Whether the journal has the head that the report was issued at. It has not in a file that was
/// saved from a damaged one: there the log began anew.
Result<bool> isOfThisJournal(const Connection &connection, const QString &anchor)
{
    auto entry =
        connection.prepare(QStringLiteral("SELECT digest FROM journal_entry WHERE sequence = ?"));
    if (!entry)
        return fail(entry.error());
    if (auto done = entry->execute(anchor.section(u':', 0, 0).toLongLong()); !done)
        return fail(done.error());
    return entry->next()
        && entry->value(0).toByteArray().toHex().startsWith(anchor.section(u':', 1).toLatin1());
}

/// What a report knew whose journal is lost: every figure that was saved with it.
Result<qint64> lastSaved(const Connection &connection)
{
    auto entry = connection.scalar(
        QStringLiteral("SELECT max(b.entry) FROM batch b JOIN journal_entry e "
                       "ON e.sequence = b.entry WHERE e.command = 'file.salvage'"));
    if (!entry)
        return fail(entry.error());
    return entry->toLongLong();
}

} // namespace

ReportedFigures::ReportedFigures(const Connection &connection)
    : m_connection(connection)
{
}

ReportedFigures::ReportedFigures(ReportedFigures &&) noexcept = default;
ReportedFigures::~ReportedFigures() = default;

Result<ReportedFigures> ReportedFigures::read(const Database &database)
{
    ReportedFigures figures(database.connection());
    if (auto done = figures.readReports(); !done)
        return fail(done.error());
    if (figures.m_reports.isEmpty())
        return figures;
    for (auto step : {&ReportedFigures::readBatches, &ReportedFigures::readDomains}) {
        if (auto done = (figures.*step)(); !done)
            return fail(done.error());
    }
    return figures;
}

Result<void> ReportedFigures::readReports()
{
    auto rows = m_connection.prepare(QStringLiteral(
        "SELECT r.uid, r.number, r.title, o.uid, d.uid, r.data_to, r.anchor FROM report r "
        "LEFT JOIN organisation o ON o.id = r.about LEFT JOIN domain d ON d.id = r.domain "
        "WHERE r.state = ? AND r.withdrawn = 0"));
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->execute(codeOf(ReportState::Issued)); !done)
        return done;
    while (rows->next()) {
        const auto lastMonth = Period::fromText(rows->text(5));
        const QString anchor = rows->text(6);
        if (!lastMonth || anchor.isEmpty())
            continue;
        auto known = isOfThisJournal(m_connection, anchor);
        if (!known)
            return fail(known.error());
        auto sequence = *known ? Result<qint64>(anchor.section(u':', 0, 0).toLongLong())
                               : lastSaved(m_connection);
        if (!sequence)
            return fail(sequence.error());
        m_reports.append({Uid::fromText(rows->text(0)),
                          rows->text(1),
                          rows->text(2),
                          Uid::fromText(rows->text(3)),
                          Uid::fromText(rows->text(4)),
                          lastMonth->lastDay(),
                          *sequence,
                          {},
                          {}});
    }
    std::sort(m_reports.begin(), m_reports.end(), [](const IssuedReport &a, const IssuedReport &b) {
        return a.sequence != b.sequence ? a.sequence > b.sequence : a.number > b.number;
    });
    return rows->ended();
}

Result<void> ReportedFigures::readBatches()
{
    auto batches = m_connection.prepare(
        QStringLiteral("SELECT id, uid, entry, withdrawn FROM batch ORDER BY id"));
    if (!batches)
        return fail(batches.error());
    if (auto done = batches->execute(); !done)
        return done;
    QHash<QString, qint64> ids;
    while (batches->next()) {
        const qint64 id = batches->integer(0);
        ids.insert(batches->text(1), id);
        m_entries.insert(id, batches->integer(2));
        if (batches->integer(3) != 0)
            m_withdrawn.insert(id);
        for (IssuedReport &report : m_reports) {
            if (batches->integer(2) <= report.sequence)
                report.lastBatch = BatchId {id};
        }
    }
    if (auto all = batches->ended(); !all)
        return all;
    return readEvents(ids);
}

Result<void> ReportedFigures::readEvents(const QHash<QString, qint64> &batches)
{
    auto events = m_connection.prepare(
        QStringLiteral("SELECT entry, uid, action FROM journal_change WHERE kind = 'batch' "
                       "AND action IN ('withdraw', 'restore') ORDER BY entry, position"));
    if (!events)
        return fail(events.error());
    if (auto done = events->execute(); !done)
        return done;
    while (events->next()) {
        const BatchEvent event {events->integer(0), batches.value(events->text(1)),
                                events->text(2) == actionCode(ChangeAction::Withdraw)};
        m_events.push_back(event);
        for (IssuedReport &report : m_reports) {
            if (event.entry > report.sequence)
                continue;
            if (event.isWithdrawal)
                report.withdrawn.insert(event.batch);
            else
                report.withdrawn.remove(event.batch);
        }
    }
    return events->ended();
}

Result<void> ReportedFigures::readDomains()
{
    if (std::none_of(m_reports.cbegin(), m_reports.cend(),
                     [](const IssuedReport &report) { return !report.domain.isNull(); }))
        return {};
    auto rows = m_connection.prepare(
        QStringLiteral("SELECT i.uid, d.uid FROM indicator_domain x "
                       "JOIN indicator i ON i.id = x.owner JOIN domain d ON d.id = x.domain "
                       "WHERE x.withdrawn = 0"));
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->execute(); !done)
        return done;
    while (rows->next())
        m_domains[Uid::fromText(rows->text(0))].insert(Uid::fromText(rows->text(1)));
    return rows->ended();
}

bool ReportedFigures::covers(const IssuedReport &report, const Uid &organisation,
                             const Uid &indicator) const
{
    return (report.about.isNull() || report.about == organisation)
        && (report.domain.isNull() || m_domains.value(indicator).contains(report.domain));
}

QDate ReportedFigures::lastDay(const Uid &organisation, const Uid &indicator) const
{
    QDate last;
    for (const IssuedReport &report : m_reports) {
        if ((!last.isValid() || report.lastDay > last) && covers(report, organisation, indicator))
            last = report.lastDay;
    }
    return last;
}

Result<void> ReportedFigures::visit(const SeriesInfo &series,
                                    const std::function<void(const ReportedFigure &)> &visitor,
                                    const QDate &from, const QDate &to)
{
    QList<qsizetype> covering;
    for (qsizetype i = 0; i < m_reports.size(); ++i) {
        if (covers(m_reports[i], series.organisation, series.indicator))
            covering.append(i);
    }
    if (covering.isEmpty())
        return {};
    const QDate reported = lastDay(series.organisation, series.indicator);
    const QDate last = to.isValid() ? std::min(to, reported) : reported;
    if (!m_statement) {
        auto statement = BulkStatement::prepare(m_connection, kSelectFigures);
        if (!statement)
            return fail(statement.error());
        m_statement = std::make_unique<BulkStatement>(std::move(*statement));
    }
    const QByteArray low = lowestPeriodText(from);
    const QByteArray high = highestPeriodText(last);
    m_statement->bind(0, series.id.value);
    m_statement->bind(1, QByteArrayView(low));
    m_statement->bind(2, QByteArrayView(high));
    PeriodReader periods;
    ReportedFigure figure;
    const auto finish = [&] {
        const QDate day = figure.period.isNull() ? QDate() : figure.period.lastDay();
        if (figure.vintages.empty() || day > last || (from.isValid() && day < from))
            return;
        describe(covering, figure);
        if (!figure.issues.empty())
            visitor(figure);
    };
    while (m_statement->next()) {
        const Period period = periods.read(m_statement->text(0));
        if (period != figure.period) {
            finish();
            figure.period = period;
            figure.vintages.clear();
        }
        if (!period.isNull())
            figure.vintages.push_back({series.id, period, BatchId {m_statement->integer(1)},
                                       readFigure(*m_statement), int(m_statement->integer(9)),
                                       int(m_statement->integer(10))});
    }
    const Error *failure = m_statement->failure();
    const Result<void> done = failure ? Result<void>(fail(*failure)) : Result<void>();
    m_statement->reset();
    if (done)
        finish();
    return done;
}

void ReportedFigures::describe(const QList<qsizetype> &covering, ReportedFigure &reported) const
{
    reported.issues.clear();
    for (const qsizetype index : covering) {
        const IssuedReport &report = m_reports[index];
        if (reported.period.lastDay() > report.lastDay)
            continue;
        const auto stood =
            std::find_if(reported.vintages.rbegin(), reported.vintages.rend(), [&](const auto &o) {
                return o.batch.value <= report.lastBatch.value
                    && !report.withdrawn.contains(o.batch.value);
            });
        if (stood != reported.vintages.rend() && stood->figure.status != FigureStatus::Cleared)
            reported.issues.push_back({index, stood->figure});
    }
}

Result<QList<SeriesInfo>> ReportedFigures::changedSeries() const
{
    QList<SeriesInfo> changed;
    if (m_reports.isEmpty())
        return changed;
    // Every restatement has a reason; those of the few batches that have one are looked at.
    auto rows = m_connection.prepare(QStringLiteral(
        "SELECT s.id, o.uid, i.uid, s.breakdown FROM series s "
        "JOIN organisation o ON o.id = s.organisation JOIN indicator i ON i.id = s.indicator "
        "WHERE s.id IN (SELECT series FROM observation WHERE batch IN ("
        "SELECT b.id FROM journal_change c JOIN journal_entry e ON e.sequence = c.entry "
        "JOIN batch b ON b.uid = c.uid WHERE c.kind = 'batch' AND c.entry > ? "
        "AND e.reason <> '')) ORDER BY s.id"));
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->execute(m_reports.last().sequence); !done)
        return fail(done.error());
    while (rows->next())
        changed.append({SeriesId {rows->integer(0)}, Uid::fromText(rows->text(1)),
                        Uid::fromText(rows->text(2)), rows->text(3)});
    if (auto all = rows->ended(); !all)
        return fail(all.error());
    return changed;
}

qint64 ReportedFigures::changedBy(const ReportedFigure &reported,
                                  const ReportedFigure::Issue &issue) const
{
    const IssuedReport &report = m_reports[issue.report];
    const auto isNow = [this](const Observation &o) {
        return !m_withdrawn.contains(o.batch.value);
    };
    const auto now = std::find_if(reported.vintages.rbegin(), reported.vintages.rend(), isNow);
    if (now != reported.vintages.rend() && now->batch.value > report.lastBatch.value)
        return m_entries.value(now->batch.value);
    // What stands is older than the report: something newer was taken away, or it was brought back.
    const auto concerns = [&](const BatchEvent &event) {
        return event.entry > report.sequence
            && std::any_of(reported.vintages.begin(), reported.vintages.end(),
                           [&](const Observation &o) { return o.batch.value == event.batch; });
    };
    const auto last = std::find_if(m_events.rbegin(), m_events.rend(), concerns);
    return last == m_events.rend() ? 0 : last->entry;
}

bool ReportedFigures::isAsIssued(const ReportedFigure &reported, const Figure *figure)
{
    return figure && saysTheSame(reported.issues.front().figure, *figure);
}

void ReportedFigures::count(const ReportedFigure &reported, QList<ReportedCount> &counts) const
{
    const IssuedReport &report = m_reports[reported.issues.front().report];
    auto place = std::find_if(counts.begin(), counts.end(), [&](const ReportedCount &count) {
        return count.report == report.uid;
    });
    if (place == counts.end())
        place = counts.insert(counts.end(), {report.uid, report.number, 0});
    ++place->figures;
}

bool saysTheSame(Figure issued, Figure now)
{
    if (issued.status == FigureStatus::Provisional)
        issued.status = FigureStatus::Final;
    if (now.status == FigureStatus::Provisional)
        now.status = FigureStatus::Final;
    return sameFigure(issued, now);
}

const Observation *standing(const std::vector<Observation> &vintages, const QSet<qint64> &withdrawn)
{
    const auto found = std::find_if(vintages.rbegin(), vintages.rend(), [&](const auto &o) {
        return !withdrawn.contains(o.batch.value);
    });
    return found == vintages.rend() || found->figure.status == FigureStatus::Cleared ? nullptr
                                                                                     : &*found;
}

QString reportNumbers(const QList<ReportedCount> &counts)
{
    QStringList numbers;
    for (const ReportedCount &count : counts)
        numbers.append(count.number);
    numbers.sort();
    if (numbers.size() < 2)
        return numbers.join(QString());
    const QString last = numbers.takeLast();
    return tr("%1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

QString reportedWords(const QList<ReportedCount> &counts)
{
    const qint64 count = figuresIn(counts);
    const QString figures = count == 1 ? tr("1 figure") : tr("%1 figures").arg(count);
    return (counts.size() == 1 ? tr("%1 of the issued report %2")
                               : tr("%1 of the issued reports %2"))
        .arg(figures, reportNumbers(counts));
}

qint64 figuresIn(const QList<ReportedCount> &counts)
{
    qint64 figures = 0;
    for (const ReportedCount &count : counts)
        figures += count.figures;
    return figures;
}

} // namespace candour::db
