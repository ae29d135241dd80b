// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/ObservationStore.h"

#include "core/db/Connection.h"
#include "core/db/FigureRows.h"
#include "core/db/Statement.h"

namespace candour::db {

namespace {

/// Stands in no sheet's name: no spreadsheet program lets it in.
constexpr QChar kSheetSeparator = u'/';

/// Of each period the value in force, or every one that stood.
enum class Values { InForce, Every };

Result<std::vector<Observation>> readFigures(BulkStatement &statement, PeriodReader &periods,
                                             SeriesId series, const QDate &from, const QDate &to,
                                             const QSet<qint64> &withdrawn, Values values)
{
    const QByteArray low = lowestPeriodText(from);
    const QByteArray high = highestPeriodText(to);
    statement.bind(0, series.value);
    statement.bind(1, QByteArrayView(low));
    statement.bind(2, QByteArrayView(high));
    std::vector<Observation> found;
    while (statement.next()) {
        const qint64 batch = statement.integer(1);
        if (!withdrawn.isEmpty() && withdrawn.contains(batch))
            continue;
        const Period period = periods.read(statement.text(0));
        if (period.isNull() || (from.isValid() && period.lastDay() < from)
            || (to.isValid() && period.lastDay() > to))
            continue;
        Observation observation {series,
                                 period,
                                 BatchId {batch},
                                 readFigure(statement),
                                 int(statement.integer(9)),
                                 int(statement.integer(10)),
                                 int(statement.integer(11))};
        // Rows come oldest batch first: the newest of a period takes the place of the older one.
        if (values == Values::InForce && !found.empty() && found.back().period == period)
            found.back() = std::move(observation);
        else
            found.push_back(std::move(observation));
    }
    const bool failed = statement.failure() != nullptr;
    statement.reset();
    if (failed)
        return fail(*statement.failure());
    if (values == Values::InForce)
        std::erase_if(found, [](const Observation &observation) {
            return observation.figure.status == FigureStatus::Cleared;
        });
    const auto byPeriod = [](const Observation &a, const Observation &b) {
        return a.period < b.period;
    };
    if (!std::is_sorted(found.begin(), found.end(), byPeriod)) // periods of several kinds
        std::stable_sort(found.begin(), found.end(), byPeriod);
    return found;
}

} // namespace

QString sheetList(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names)
        plain += QString(name).replace(kSheetSeparator, u' ').simplified();
    return plain.join(kSheetSeparator);
}

QString BatchInfo::sheet(int number) const
{
    return number > 0 ? sourceSheet.section(kSheetSeparator, number - 1, number - 1) : QString();
}

QJsonObject batchState(const BatchInfo &batch)
{
    return {{QStringLiteral("kind"), batch.kind},
            {QStringLiteral("created"), batch.created},
            {QStringLiteral("source_file"), batch.sourceFile},
            {QStringLiteral("source_sheet"), batch.sourceSheet},
            {QStringLiteral("mapping"), batch.mapping},
            {QStringLiteral("rows"), batch.rows},
            {QStringLiteral("last_day"), batch.lastDay},
            {QStringLiteral("digest"), QString::fromLatin1(batch.digest.toHex())},
            {QStringLiteral("withdrawn"), batch.withdrawn}};
}

Result<QSet<qint64>> ObservationStore::withdrawnBatches() const
{
    auto statement =
        m_connection.prepare(QStringLiteral("SELECT id FROM batch WHERE withdrawn = 1"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    QSet<qint64> ids;
    while (statement->next())
        ids.insert(statement->integer(0));
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return ids;
}

Result<QList<SeriesInfo>> ObservationStore::series(const SeriesFilter &filter) const
{
    QString sql = QStringLiteral("SELECT s.id, o.uid, i.uid, s.breakdown FROM series s "
                                 "JOIN organisation o ON o.id = s.organisation "
                                 "JOIN indicator i ON i.id = s.indicator WHERE 1");
    QVariantList values;
    if (filter.totalsOnly)
        sql += QStringLiteral(" AND s.breakdown = ''");
    if (filter.organisations.size() == 1) {
        sql += QStringLiteral(" AND o.uid = ?");
        values.append(filter.organisations.cbegin()->toText());
    }
    if (filter.indicators.size() == 1) {
        sql += QStringLiteral(" AND i.uid = ?");
        values.append(filter.indicators.cbegin()->toText());
    }
    sql += QStringLiteral(" ORDER BY s.id");
    auto statement = m_connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->executeWith(values); !done)
        return fail(done.error());
    QList<SeriesInfo> found;
    while (statement->next()) {
        SeriesInfo info {SeriesId {statement->integer(0)}, Uid::fromText(statement->text(1)),
                         Uid::fromText(statement->text(2)), statement->text(3)};
        if ((filter.organisations.isEmpty() || filter.organisations.contains(info.organisation))
            && (filter.indicators.isEmpty() || filter.indicators.contains(info.indicator)))
            found.append(info);
    }
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return found;
}

Result<std::vector<Observation>> ObservationStore::inForce(SeriesId series, const QDate &from,
                                                           const QDate &to) const
{
    auto withdrawn = withdrawnBatches();
    if (!withdrawn)
        return fail(withdrawn.error());
    auto statement = BulkStatement::prepare(m_connection, kSelectFigures);
    if (!statement)
        return fail(statement.error());
    PeriodReader periods;
    return readFigures(*statement, periods, series, from, to, *withdrawn, Values::InForce);
}

Result<void> ObservationStore::visitFigures(const QList<SeriesInfo> &series, const QDate &from,
                                            const QDate &to, bool everyVintage,
                                            const SeriesVisit &visit) const
{
    auto withdrawn = withdrawnBatches();
    if (!withdrawn)
        return fail(withdrawn.error());
    auto statement = BulkStatement::prepare(m_connection, kSelectFigures);
    if (!statement)
        return fail(statement.error());
    const Values values = everyVintage ? Values::Every : Values::InForce;
    PeriodReader periods;
    for (const SeriesInfo &info : series) {
        auto found = readFigures(*statement, periods, info.id, from, to, *withdrawn, values);
        if (!found)
            return fail(found.error());
        visit(info, std::move(*found));
    }
    return {};
}

Result<void> ObservationStore::inForce(const QList<SeriesInfo> &series, const QDate &from,
                                       const QDate &to, const SeriesVisit &visit) const
{
    return visitFigures(series, from, to, false, visit);
}

Result<void> ObservationStore::vintages(const QList<SeriesInfo> &series, const QDate &from,
                                        const QDate &to, const SeriesVisit &visit) const
{
    return visitFigures(series, from, to, true, visit);
}

Result<std::vector<Observation>> ObservationStore::vintages(SeriesId series,
                                                            const Period &period) const
{
    auto withdrawn = withdrawnBatches();
    if (!withdrawn)
        return fail(withdrawn.error());
    auto statement = BulkStatement::prepare(m_connection, kSelectFigures);
    if (!statement)
        return fail(statement.error());
    const QByteArray only = period.toText().toLatin1();
    statement->bind(0, series.value);
    statement->bind(1, QByteArrayView(only));
    statement->bind(2, QByteArrayView(only));
    std::vector<Observation> found;
    while (statement->next()) {
        const qint64 batch = statement->integer(1);
        if (withdrawn->contains(batch))
            continue;
        found.push_back({series, period, BatchId {batch}, readFigure(*statement),
                         int(statement->integer(9)), int(statement->integer(10)),
                         int(statement->integer(11))});
    }
    const bool failed = statement->failure() != nullptr;
    return failed ? Result<std::vector<Observation>>(fail(*statement->failure()))
                  : Result<std::vector<Observation>>(std::move(found));
}

Result<QList<BatchInfo>> ObservationStore::batches() const
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT id, uid, kind, created, source_file, source_sheet, mapping, row_count, "
        "last_day, digest, withdrawn FROM batch ORDER BY id DESC"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    QList<BatchInfo> found;
    while (statement->next()) {
        found.append({BatchId {statement->integer(0)}, Uid::fromText(statement->text(1)),
                      statement->text(2), statement->text(3), statement->text(4),
                      statement->text(5), statement->text(6), statement->integer(7),
                      statement->text(8), statement->value(9).toByteArray(),
                      statement->integer(10) != 0});
    }
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return found;
}

Result<qint64> ObservationStore::count() const
{
    auto value = m_connection.scalar(QStringLiteral("SELECT count(*) FROM observation"));
    if (!value)
        return fail(value.error());
    return value->toLongLong();
}

Result<Period> ObservationStore::lastPeriod() const
{
    // The batches know it without a scan of all figures.
    auto value = m_connection.scalar(
        QStringLiteral("SELECT max(last_day) FROM batch WHERE withdrawn = 0 AND row_count > 0"));
    if (!value)
        return fail(value.error());
    const QDate day = QDate::fromString(value->toString(), Qt::ISODate);
    return day.isValid() ? Period::containing(day, PeriodKind::Month) : Period();
}

} // namespace candour::db
