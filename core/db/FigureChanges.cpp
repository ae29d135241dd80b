// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/FigureChanges.h"

#include "core/db/Database.h"
#include "core/db/FigureRows.h"
#include "core/db/JournalRows.h"
#include "core/db/Statement.h"

#include <QHash>

namespace candour::db {

namespace {

const QString kPlaces = QStringLiteral("places");

struct Batch {
    qint64 id = 0;
    qint64 entry = 0; ///< that made it
    qint64 rows = 0;
};

/// A figure by its key.
struct Place {
    SeriesId series;
    FigurePoint point;
};

/// When batches went out of force and came back, by their id: (entry, withdrawn) in order.
using Withdrawals = QHash<qint64, QList<std::pair<qint64, bool>>>;

Result<std::optional<Batch>> findBatch(const Connection &connection, const Uid &uid)
{
    auto statement =
        connection.prepare(QStringLiteral("SELECT id, entry, row_count FROM batch WHERE uid = ?"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(uid.toText()); !done)
        return fail(done.error());
    if (!statement->next())
        return std::optional<Batch>();
    return std::optional(
        Batch {statement->integer(0), statement->integer(1), statement->integer(2)});
}

/// The places that the entry which made the batch names; empty where it names none.
Result<QList<Place>> namedPlaces(const Database &database, const Batch &batch)
{
    auto brief = database.journal().brief(batch.entry);
    if (!brief)
        return fail(brief.error());
    auto statement = database.connection().prepare(
        QStringLiteral("SELECT s.id FROM series s JOIN organisation o ON o.id = s.organisation "
                       "JOIN indicator i ON i.id = s.indicator WHERE o.uid = ? AND i.uid = ? AND "
                       "s.breakdown = ?"));
    if (!statement)
        return fail(statement.error());
    QList<Place> places;
    const QList<FigurePoint> points = pointsIn(journalObject(brief->entry.arguments));
    for (const FigurePoint &point : points) {
        const QString breakdown = point.breakdown.isEmpty() ? QStringLiteral("") : point.breakdown;
        if (auto done = statement->execute(point.organisation.toText(), point.indicator.toText(),
                                           breakdown);
            !done)
            return fail(done.error());
        if (statement->next())
            places.append({SeriesId {statement->integer(0)}, point});
        statement->finish();
    }
    return places;
}

/// Those of a batch whose entry names none, by looking through every figure of the file.
Result<QList<Place>> soughtPlaces(const Database &database, const Batch &batch)
{
    auto statement = database.connection().prepare(QStringLiteral(
        "SELECT b.series, o.uid, i.uid, s.breakdown, b.period FROM observation b "
        "JOIN series s ON s.id = b.series JOIN organisation o ON o.id = s.organisation "
        "JOIN indicator i ON i.id = s.indicator WHERE b.batch = ? ORDER BY b.series, b.period"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(batch.id); !done)
        return fail(done.error());
    QList<Place> places;
    while (statement->next()) {
        places.append(
            {SeriesId {statement->integer(0)},
             {Uid::fromText(statement->text(1)), Uid::fromText(statement->text(2)),
              statement->text(3), Period::fromText(statement->text(4)).value_or(Period())}});
    }
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return places;
}

Result<QHash<qint64, qint64>> entriesOfBatches(const Connection &connection)
{
    auto statement = connection.prepare(QStringLiteral("SELECT id, entry FROM batch"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    QHash<qint64, qint64> entries;
    while (statement->next())
        entries.insert(statement->integer(0), statement->integer(1));
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return entries;
}

Result<Withdrawals> withdrawals(const Connection &connection)
{
    auto statement = connection.prepare(QStringLiteral(
        "SELECT b.id, c.entry, c.action FROM journal_change c JOIN batch b ON b.uid = c.uid "
        "WHERE c.kind = 'batch' AND c.action IN ('withdraw', 'restore') ORDER BY c.entry"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    Withdrawals found;
    while (statement->next()) {
        const bool withdrawn = actionFromCode(statement->text(2)).value_or(ChangeAction::Restore)
            == ChangeAction::Withdraw;
        found[statement->integer(0)].append({statement->integer(1), withdrawn});
    }
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return found;
}

/// Every vintage of a figure, and which of them stood when.
class Past {
public:
    static Result<Past> read(const Connection &connection)
    {
        auto entries = entriesOfBatches(connection);
        if (!entries)
            return fail(entries.error());
        auto gone = withdrawals(connection);
        if (!gone)
            return fail(gone.error());
        return Past(*std::move(entries), *std::move(gone));
    }

    /// Whether the batch was in force once this entry was written.
    [[nodiscard]] bool stood(qint64 batch, qint64 sequence) const
    {
        if (m_entries.value(batch) > sequence)
            return false;
        bool withdrawn = false;
        const auto events = m_withdrawals.value(batch);
        for (const auto &[entry, gone] : events) {
            if (entry <= sequence)
                withdrawn = gone;
        }
        return !withdrawn;
    }

private:
    Past(QHash<qint64, qint64> &&entries, Withdrawals &&gone)
        : m_entries(std::move(entries))
        , m_withdrawals(std::move(gone))
    {
    }

    QHash<qint64, qint64> m_entries;
    Withdrawals m_withdrawals;
};

/// False when the batch says nothing of this place.
Result<bool> compare(BulkStatement &statement, const Past &past, const Place &place,
                     qint64 sequence, qint64 batch, FigureChange &change)
{
    const QByteArray period = place.point.period.toText().toLatin1();
    statement.bind(0, place.series.value);
    statement.bind(1, QByteArrayView(period));
    statement.bind(2, QByteArrayView(period));
    bool isItsOwn = false;
    while (statement.next()) {
        const qint64 vintage = statement.integer(1);
        const Figure figure = readFigure(statement);
        const std::optional<Figure> said =
            figure.status == FigureStatus::Cleared ? std::nullopt : std::optional(figure);
        isItsOwn = isItsOwn || vintage == batch;
        if (past.stood(vintage, sequence - 1))
            change.before = said;
        if (past.stood(vintage, sequence))
            change.after = said;
    }
    const bool failed = statement.failure() != nullptr;
    statement.reset();
    if (failed)
        return fail(*statement.failure());
    return isItsOwn;
}

} // namespace

QJsonArray pointsToJson(const QList<FigurePoint> &points)
{
    QJsonArray array;
    for (const FigurePoint &point : points)
        array.append(QJsonArray {point.organisation.toText(), point.indicator.toText(),
                                 point.breakdown, point.period.toText()});
    return array;
}

QList<FigurePoint> pointsIn(const QJsonObject &arguments)
{
    QList<FigurePoint> points;
    const QJsonArray array = arguments.value(kPlaces).toArray();
    for (const QJsonValue &value : array) {
        const QJsonArray point = value.toArray();
        const auto period = Period::fromText(point.at(3).toString());
        if (period)
            points.append({Uid::fromText(point.at(0).toString()),
                           Uid::fromText(point.at(1).toString()), point.at(2).toString(), *period});
    }
    return points;
}

Result<QList<FigureChange>> figureChanges(const Database &database, qint64 sequence,
                                          const Uid &batch)
{
    const Connection &connection = database.connection();
    const auto found = findBatch(connection, batch);
    if (!found)
        return fail(found.error());
    QList<FigureChange> changes;
    if (!*found || (*found)->rows > kNamedFigures)
        return changes;
    auto places = namedPlaces(database, **found);
    if (places && places->size() != (*found)->rows)
        places = soughtPlaces(database, **found);
    if (!places)
        return fail(places.error());
    const auto past = Past::read(connection);
    if (!past)
        return fail(past.error());
    auto statement = BulkStatement::prepare(connection, kSelectFigures);
    if (!statement)
        return fail(statement.error());
    for (const Place &place : std::as_const(*places)) {
        FigureChange change {place.point, {}, {}};
        const auto own = compare(*statement, *past, place, sequence, (*found)->id, change);
        if (!own)
            return fail(own.error());
        if (*own)
            changes.append(change);
    }
    return changes;
}

} // namespace candour::db
