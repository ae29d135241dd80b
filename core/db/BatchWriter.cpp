// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/BatchWriter.h"

#include "core/base/HiddenText.h"
#include "core/db/BulkStatement.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/DiskRoom.h"
#include "core/db/FigureChanges.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace candour::db {

namespace {

constexpr qint64 kProgressEvery = 8192;
/// In the file and in its journal, with room to spare.
constexpr qint64 kBytesPerFigure = 200;

/// What the writer knows of one series of the batch.
struct SeriesState {
    SeriesId id;
    bool isNew = false;
    std::vector<Observation> inForce; ///< in period order, for series that were there before
    Period first;
    Period last;
    bool changed = false;
};

Result<qint64> idOf(const Connection &connection, const char *table, const Uid &uid)
{
    auto statement = connection.prepare(
        QStringLiteral("SELECT id FROM %1 WHERE uid = ?").arg(QLatin1String(table)));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(uid.toText()); !done)
        return fail(done.error());
    if (!statement->next())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "BatchWriter", "A figure names a record that is not in this file."),
                    uid.toText());
    return statement->integer(0);
}

class Writer {
public:
    Writer(Command &command, const BatchInput &input, const Progress &progress)
        : m_command(command)
        , m_connection(command.database().connection())
        , m_input(input)
        , m_sourceFile(storable(input.sourceFile))
        , m_sourceSheet(storable(input.sourceSheet))
        , m_mapping(storable(input.mapping))
        , m_progress(progress)
    {
    }

    Result<BatchOutcome> write();

private:
    Result<void> resolveSeries();
    Result<void> loadInForce();
    void orderRows();
    void rankPeriods();
    [[nodiscard]] std::vector<quint32> rankSeries() const;
    [[nodiscard]] bool isInForce(const SeriesState &series, const BatchRow &row) const;
    [[nodiscard]] Figure figureOf(const BatchRow &row) const;
    void selectRows();
    Result<void> holdReported();
    Result<void> holdReported(ReportedFigures &reported, size_t from, size_t to);
    Result<void> insertBatch();
    Result<void> insertRows();
    Result<void> finishBatch();
    void nameFigures();

    Command &m_command;
    const Connection &m_connection;
    const BatchInput &m_input;
    const QString m_sourceFile; ///< as they are stored, like the two below
    const QString m_sourceSheet;
    const QString m_mapping;
    const Progress &m_progress;
    std::vector<SeriesState> m_series;
    std::vector<QByteArray> m_bands;
    QHash<Period, int> m_ranks; ///< of each period among the texts
    std::vector<QByteArray> m_periodTexts; ///< rising
    std::vector<quint32> m_order; ///< the rows in key order
    QDate m_lastDay; ///< of the rows that are stored and say something
    QByteArray m_digest;
    BatchOutcome m_outcome;
};

Result<void> Writer::resolveSeries()
{
    auto find = m_connection.prepare(QStringLiteral(
        "SELECT id FROM series WHERE organisation = ? AND indicator = ? AND breakdown = ?"));
    auto insert = m_connection.prepare(
        QStringLiteral("INSERT INTO series (organisation, indicator, breakdown) VALUES (?, ?, ?)"));
    if (!find)
        return fail(find.error());
    if (!insert)
        return fail(insert.error());
    QHash<Uid, qint64> organisations;
    QHash<Uid, qint64> indicators;
    const auto known = [&](QHash<Uid, qint64> &cache, const char *table,
                           const Uid &uid) -> Result<qint64> {
        if (const auto it = cache.constFind(uid); it != cache.cend())
            return *it;
        auto id = idOf(m_connection, table, uid);
        if (id)
            cache.insert(uid, *id);
        return id;
    };
    m_series.reserve(m_input.series.size());
    for (const SeriesKey &key : m_input.series) {
        auto organisation = known(organisations, "organisation", key.organisation);
        if (!organisation)
            return fail(organisation.error());
        auto indicator = known(indicators, "indicator", key.indicator);
        if (!indicator)
            return fail(indicator.error());
        const QString breakdown =
            key.breakdown.isNull() ? QString(QLatin1String("")) : key.breakdown;
        if (auto done = find->execute(*organisation, *indicator, breakdown); !done)
            return done;
        SeriesState state;
        if (find->next()) {
            state.id = SeriesId {find->integer(0)};
        } else {
            if (auto done = insert->execute(*organisation, *indicator, breakdown); !done)
                return done;
            state.id = SeriesId {insert->lastInsertId()};
            state.isNew = true;
        }
        find->finish();
        m_series.push_back(std::move(state));
    }
    return {};
}

Result<void> Writer::loadInForce()
{
    QDate first;
    QDate last;
    for (const BatchRow &row : m_input.rows) {
        if (!first.isValid() || row.period.firstDay() < first)
            first = row.period.firstDay();
        if (!last.isValid() || row.period.lastDay() > last)
            last = row.period.lastDay();
    }
    QList<SeriesInfo> present;
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < m_series.size(); ++i) {
        if (m_series[i].isNew)
            continue;
        present.append({m_series[i].id, {}, {}, {}});
        places.insert(m_series[i].id.value, i);
    }
    return m_command.database().observations().inForce(
        present, first, last, [&](const SeriesInfo &info, std::vector<Observation> &&observations) {
            m_series[places.value(info.id.value)].inForce = std::move(observations);
        });
}

/// Key order: series id, then the text of the period, as the primary key sorts them. Rows are dealt
/// out to their series and sorted there: four bytes a row, where pairs to sort would take sixteen.
void Writer::orderRows()
{
    rankPeriods();
    const std::vector<quint32> places = rankSeries();
    std::vector<quint32> ends(m_series.size() + 1);
    for (const BatchRow &row : m_input.rows)
        ++ends[places[size_t(row.series)] + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    const std::vector<quint32> starts = ends;
    m_order.resize(m_input.rows.size());
    for (size_t i = 0; i < m_input.rows.size(); ++i)
        m_order[ends[places[size_t(m_input.rows[i].series)]]++] = quint32(i);
    const auto before = [this](quint32 a, quint32 b) {
        return m_ranks.value(m_input.rows[a].period) < m_ranks.value(m_input.rows[b].period);
    };
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        const auto first = m_order.begin() + starts[i];
        const auto last = m_order.begin() + starts[i + 1];
        if (!std::is_sorted(first, last, before))
            std::stable_sort(first, last, before);
    }
    for (const QString &band : m_input.bands)
        m_bands.push_back(band.toUtf8());
}

void Writer::rankPeriods()
{
    for (const BatchRow &row : m_input.rows)
        m_ranks.insert(row.period, 0);
    std::vector<std::pair<QByteArray, Period>> periods;
    for (auto it = m_ranks.cbegin(); it != m_ranks.cend(); ++it)
        periods.emplace_back(it.key().toText().toLatin1(), it.key());
    std::sort(periods.begin(), periods.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[text, period] : periods) {
        m_ranks[period] = int(m_periodTexts.size());
        m_periodTexts.push_back(text);
    }
}

/// The place of each series in the order of their ids.
std::vector<quint32> Writer::rankSeries() const
{
    std::vector<quint32> order(m_series.size());
    std::iota(order.begin(), order.end(), 0);
    const auto idOf = [this](quint32 i) { return m_series[i].id.value; };
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return idOf(a) < idOf(b); });
    std::vector<quint32> places(m_series.size());
    for (size_t i = 0; i < order.size(); ++i) {
        const bool isSame = i > 0 && idOf(order[i]) == idOf(order[i - 1]);
        places[order[i]] = isSame ? places[order[i - 1]] : quint32(i);
    }
    return places;
}

Figure Writer::figureOf(const BatchRow &row) const
{
    return {row.numerator, row.denominator,
            row.value,     row.lower,
            row.upper,     row.band < 0 ? QString() : m_input.bands[size_t(row.band)],
            row.status};
}

bool Writer::isInForce(const SeriesState &series, const BatchRow &row) const
{
    const auto found = std::lower_bound(
        series.inForce.begin(), series.inForce.end(), row.period,
        [](const Observation &observation, const Period &p) { return observation.period < p; });
    if (found == series.inForce.end() || found->period != row.period)
        return row.status == FigureStatus::Cleared; // clearing nothing changes nothing
    return sameFigure(found->figure, figureOf(row));
}

/// Leaves in m_order only the rows that change something.
void Writer::selectRows()
{
    std::erase_if(m_order, [this](quint32 index) {
        const BatchRow row = m_input.rows[index];
        const SeriesState &series = m_series[size_t(row.series)];
        if (series.isNew ? row.status != FigureStatus::Cleared : !isInForce(series, row))
            return false;
        ++m_outcome.unchanged;
        return true;
    });
}

/// Counts the rows that restate a figure of an issued report; without a reason they are taken out
/// of m_order, or refuse the batch.
Result<void> Writer::holdReported()
{
    auto reported = ReportedFigures::read(m_command.database());
    if (!reported)
        return fail(reported.error());
    if (reported->isEmpty())
        return {};
    for (size_t from = 0; from < m_order.size();) {
        const int series = m_input.rows[m_order[from]].series;
        size_t to = from + 1;
        while (to < m_order.size() && m_input.rows[m_order[to]].series == series)
            ++to;
        if (auto done = holdReported(*reported, from, to); !done)
            return done;
        from = to;
    }
    if (m_outcome.leftOut.isEmpty())
        return {};
    if (m_input.unreasoned == Unreasoned::Refused)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("BatchWriter",
                                                "%1 would change. Give a reason to restate; "
                                                "without one nothing is stored.")
                        .arg(reportedWords(m_outcome.leftOut)));
    QSet<quint32> left;
    for (const HeldRow &held : m_outcome.leftOutRows)
        left.insert(held.row);
    std::erase_if(m_order, [&](quint32 index) { return left.contains(index); });
    return {};
}

/// The same for the rows of one series, m_order from `from` until before `to`.
Result<void> Writer::holdReported(ReportedFigures &reported, size_t from, size_t to)
{
    const size_t place = size_t(m_input.rows[m_order[from]].series);
    const SeriesKey &key = m_input.series[place];
    const QDate last = reported.lastDay(key.organisation, key.indicator);
    if (m_series[place].isNew || !last.isValid())
        return {};
    QHash<Period, quint32> rows;
    QDate firstDay;
    QDate lastDay;
    for (size_t i = from; i < to; ++i) {
        const Period period = m_input.rows[m_order[i]].period;
        const QDate day = period.lastDay();
        if (day > last)
            continue;
        rows.insert(period, m_order[i]);
        firstDay = firstDay.isValid() ? std::min(firstDay, day) : day;
        lastDay = std::max(lastDay, day);
    }
    if (rows.isEmpty())
        return {};
    const bool hasReason = !m_command.reason().trimmed().isEmpty();
    const auto hold = [&](const ReportedFigure &figure) {
        const auto row = rows.constFind(figure.period);
        if (row == rows.cend())
            return;
        const Figure written = figureOf(m_input.rows[*row]);
        if (ReportedFigures::isAsIssued(figure, &written))
            return;
        reported.count(figure, hasReason ? m_outcome.restated : m_outcome.leftOut);
        if (!hasReason)
            m_outcome.leftOutRows.push_back({*row, figure.issues.front().figure});
    };
    return reported.visit({m_series[place].id, key.organisation, key.indicator, key.breakdown},
                          hold, firstDay, lastDay);
}

Result<void> Writer::insertBatch()
{
    // Figures of a year that is still running do not make the data reach to its end.
    const QDate today = m_command.database().clock().today();
    for (const quint32 index : m_order) {
        const BatchRow row = m_input.rows[index];
        const QDate day = row.period.lastDay();
        const bool counts = row.status != FigureStatus::Cleared
            && (day <= today || row.period.kind() == PeriodKind::Month);
        if (counts && (!m_lastDay.isValid() || day > m_lastDay))
            m_lastDay = day;
    }
    auto statement = m_connection.prepare(QStringLiteral(
        "INSERT INTO batch (uid, kind, entry, created, source_file, source_sheet, mapping, "
        "row_count, last_day, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, zeroblob(32))"));
    if (!statement)
        return fail(statement.error());
    const auto text = [](const QString &t) { return t.isNull() ? QString(QLatin1String("")) : t; };
    m_outcome.uid = Uid::create();
    m_outcome.stored = qint64(m_order.size());
    if (auto done = statement->execute(
            m_outcome.uid.toText(), m_input.kind, m_command.sequence(), m_command.time(),
            text(m_sourceFile), text(m_sourceSheet), text(m_mapping), m_outcome.stored,
            m_lastDay.isValid() ? QVariant(m_lastDay.toString(Qt::ISODate)) : QVariant());
        !done)
        return done;
    m_outcome.id = BatchId {statement->lastInsertId()};
    return {};
}

Result<void> Writer::insertRows()
{
    auto insert = BulkStatement::prepare(
        m_connection,
        "INSERT INTO observation (series, period, batch, numerator, denominator, value, lower, "
        "upper, band, status, source_row, source_column, source_sheet) VALUES (?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    insert->bind(2, m_outcome.id.value);
    BatchDigest digest;
    int digested = -1;
    qint64 done = 0;
    for (const quint32 index : m_order) {
        const BatchRow row = m_input.rows[index];
        SeriesState &series = m_series[size_t(row.series)];
        if (row.series != digested) {
            digest.addSeries(m_input.series[size_t(row.series)]);
            digested = row.series;
            insert->bind(0, series.id.value);
        }
        const QByteArray &period = m_periodTexts[size_t(m_ranks.value(row.period))];
        const QByteArrayView band =
            row.band < 0 ? QByteArrayView() : QByteArrayView(m_bands[size_t(row.band)]);
        insert->bind(1, QByteArrayView(period));
        const double numbers[5] {row.numerator, row.denominator, row.value, row.lower, row.upper};
        for (int i = 0; i < 5; ++i)
            insert->bind(3 + i, numbers[i]);
        insert->bind(8, band);
        insert->bind(9, qint64(row.status));
        insert->bind(10, qint64(row.row));
        insert->bind(11, qint64(row.column));
        insert->bind(12, qint64(row.sheet));
        if (auto written = insert->run(); !written)
            return written;
        digest.addRow(period, numbers, band, int(row.status), row.row, row.column, row.sheet);
        if (!series.changed || row.period < series.first)
            series.first = row.period;
        if (!series.changed || row.period > series.last)
            series.last = row.period;
        series.changed = true;
        if (m_progress && ++done % kProgressEvery == 0 && !m_progress(done, m_outcome.stored))
            return fail(
                ErrorCode::Cancelled,
                QCoreApplication::translate("BatchWriter", "Cancelled. Nothing was imported."));
    }
    m_digest = digest.result();
    return {};
}

Result<void> Writer::finishBatch()
{
    auto update = m_connection.prepare(QStringLiteral("UPDATE batch SET digest = ? WHERE id = ?"));
    if (!update)
        return fail(update.error());
    if (auto done = update->execute(m_digest, m_outcome.id.value); !done)
        return done;
    const QJsonObject after = batchState(
        {m_outcome.id, m_outcome.uid, m_input.kind, m_command.time(), m_sourceFile, m_sourceSheet,
         m_mapping, m_outcome.stored, m_lastDay.toString(Qt::ISODate), m_digest, false});
    m_command.addJournalChange({QStringLiteral("batch"),
                                m_outcome.uid,
                                ChangeAction::Create,
                                {},
                                QJsonDocument(after).toJson(QJsonDocument::Compact)});
    QList<SeriesChange> changes;
    for (size_t i = 0; i < m_series.size(); ++i) {
        const SeriesState &state = m_series[i];
        if (state.changed)
            changes.append({state.id, m_input.series[i].organisation, m_input.series[i].indicator,
                            state.first, state.last});
    }
    m_command.addSeriesChanges(changes);
    nameFigures();
    return {};
}

/// So that the journal can say which figures they were without looking through all there are.
void Writer::nameFigures()
{
    if (m_outcome.stored > kNamedFigures)
        return;
    QList<FigurePoint> points;
    for (const quint32 index : m_order) {
        const BatchRow row = m_input.rows[index];
        const SeriesKey &key = m_input.series[size_t(row.series)];
        points.append({key.organisation, key.indicator, key.breakdown, row.period});
    }
    m_command.setArgument(QStringLiteral("places"), pointsToJson(points));
}

Result<BatchOutcome> Writer::write()
{
    if (auto done = resolveSeries(); !done)
        return fail(done.error());
    if (auto done = loadInForce(); !done)
        return fail(done.error());
    orderRows();
    selectRows();
    if (auto done = holdReported(); !done)
        return fail(done.error());
    if (m_order.empty())
        return m_outcome;
    for (auto step : {&Writer::insertBatch, &Writer::insertRows, &Writer::finishBatch}) {
        if (auto done = (this->*step)(); !done)
            return fail(done.error());
    }
    return m_outcome;
}

} // namespace

Result<BatchOutcome> writeBatch(Command &command, const BatchInput &input, const Progress &progress)
{
    auto outcome = Writer(command, input, progress).write();
    const qint64 room = kBytesPerFigure * qint64(input.rows.size());
    return outcome ? outcome
                   : fail(withRoomNeeded(outcome.error(), command.database().path(), room));
}

} // namespace candour::db
