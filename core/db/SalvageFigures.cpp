// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/SalvageFigures.h"

#include "core/db/BatchWriter.h"
#include "core/db/BulkStatement.h"
#include "core/db/Command.h"
#include "core/db/Database.h"

#include <QCoreApplication>

namespace candour::db {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Salvage", text, comment, n);
}

/// Reads the observations batch by batch, in one pass over the table.
class FigureCarrier {
public:
    FigureCarrier(const Connection &rescued, Database &fresh, const QString &source)
        : m_store(rescued)
        , m_rescued(rescued)
        , m_fresh(fresh)
        , m_source(source)
    {
    }

    Result<SalvagedFigures> run(const Progress &progress);

private:
    Result<void> readSeries();
    void begin(const BatchInfo &batch);
    /// Adds the row that the statement stands at.
    void add(const BulkStatement &rows);
    Result<void> write(const BatchInfo &batch, const Progress &progress);
    void compare(const BatchInfo &batch);

    ObservationStore m_store;
    const Connection &m_rescued;
    Database &m_fresh;
    QString m_source;
    QHash<qint64, SeriesKey> m_series; ///< whose organisation and indicator are there
    QHash<QByteArray, Period> m_periods;
    BatchInput m_input;
    QHash<qint64, int> m_places; ///< of the series in m_input
    QHash<QString, int> m_bands;
    std::unique_ptr<BatchDigest> m_digest;
    qint64 m_digested = 0;
    qint64 m_read = 0; ///< rows of the batch
    SalvagedFigures m_result;
};

Result<void> FigureCarrier::readSeries()
{
    auto series = m_store.series({{}, {}, false});
    if (!series)
        return fail(series.error());
    const RecordStore records = m_fresh.records();
    QHash<Uid, bool> known;
    const auto isThere = [&](const char *kind, const Uid &uid) {
        if (const auto it = known.constFind(uid); it != known.cend())
            return *it;
        const RecordKind *type = m_fresh.registry().byId(QString::fromLatin1(kind));
        const auto found = records.row(*type, uid);
        return *known.insert(uid, found && *found);
    };
    for (const SeriesInfo &info : std::as_const(*series)) {
        if (isThere("organisation", info.organisation) && isThere("indicator", info.indicator))
            m_series.insert(info.id.value, {info.organisation, info.indicator, info.breakdown});
    }
    return {};
}

void FigureCarrier::begin(const BatchInfo &batch)
{
    m_input = {};
    m_input.kind = batch.kind;
    m_input.sourceFile = batch.sourceFile;
    m_input.sourceSheet = batch.sourceSheet;
    m_input.mapping = batch.mapping;
    m_places.clear();
    m_bands.clear();
    m_digest = std::make_unique<BatchDigest>();
    m_digested = 0;
    m_read = 0;
}

void FigureCarrier::add(const BulkStatement &rows)
{
    const qint64 series = rows.integer(1);
    const auto key = m_series.constFind(series);
    const QByteArray text = rows.text(2).toByteArray();
    if (!m_periods.contains(text))
        m_periods.insert(text, Period::fromText(QString::fromUtf8(text)).value_or(Period()));
    const Period period = m_periods.value(text);
    if (key == m_series.cend() || period.isNull())
        return;
    BatchRow row;
    const double numbers[5] {rows.real(3), rows.real(4), rows.real(5), rows.real(6), rows.real(7)};
    const QByteArray band = rows.text(8).toByteArray();
    if (m_digested != series) {
        m_digest->addSeries(*key);
        m_digested = series;
    }
    m_digest->addRow(text, numbers, band, int(rows.integer(9)), rows.integer(10), rows.integer(11),
                     rows.integer(12));
    if (!m_places.contains(series)) {
        m_places.insert(series, int(m_input.series.size()));
        m_input.series.push_back(*key);
    }
    row.series = m_places.value(series);
    if (!band.isEmpty()) {
        const QString words = QString::fromUtf8(band);
        if (!m_bands.contains(words)) {
            m_bands.insert(words, int(m_input.bands.size()));
            m_input.bands.push_back(words);
        }
        row.band = m_bands.value(words);
    }
    row.period = period;
    row.numerator = numbers[0];
    row.denominator = numbers[1];
    row.value = numbers[2];
    row.lower = numbers[3];
    row.upper = numbers[4];
    row.status = FigureStatus(rows.integer(9));
    row.row = int(rows.integer(10));
    row.column = int(rows.integer(11));
    row.sheet = int(rows.integer(12));
    m_input.rows.push_back(row);
    ++m_read;
}

void FigureCarrier::compare(const BatchInfo &batch)
{
    const QString name = batch.sourceFile.isEmpty() ? tr("typed figures") : batch.sourceFile;
    const QString day = batch.created.left(10);
    if (const qint64 lost = batch.rows - m_read; lost > 0) {
        m_result.lost += lost;
        m_result.losses.append(tr("%1, entered on %2: %3 could not be read. Import it again.")
                                   .arg(name, day, tr("%Ln figure(s)", nullptr, int(lost))));
    } else if (m_digest->result() != batch.digest) {
        m_result.losses.append(
            tr("%1, entered on %2: all figures were read, but some were changed by the damage. "
               "Compare them with their source.")
                .arg(name, day));
    }
}

Result<void> FigureCarrier::write(const BatchInfo &batch, const Progress &progress)
{
    compare(batch);
    auto command = Command::begin(m_fresh,
                                  {QStringLiteral("file.salvage"),
                                   {{QStringLiteral("file"), m_source},
                                    {QStringLiteral("what"), QStringLiteral("figures")},
                                    {QStringLiteral("entered"), batch.created}},
                                   tr("Saved from a damaged file")});
    if (!command)
        return fail(command.error());
    auto written = writeBatch(**command, m_input, progress);
    if (!written)
        return fail(written.error());
    m_result.saved += written->stored + written->unchanged;
    if (!written->uid.isNull()) {
        m_result.batches.insert(batch.uid.toText(), written->uid.toText());
        if (batch.withdrawn) {
            if (auto done = setBatchWithdrawn(**command, written->uid, true); !done)
                return done;
        }
    }
    auto done = (*command)->commit();
    return done ? Result<void>() : fail(done.error());
}

Result<SalvagedFigures> FigureCarrier::run(const Progress &progress)
{
    if (auto done = readSeries(); !done)
        return fail(done.error());
    auto batches = m_store.batches();
    if (!batches)
        return fail(batches.error());
    std::sort(batches->begin(), batches->end(),
              [](const BatchInfo &a, const BatchInfo &b) { return a.id.value < b.id.value; });
    auto rows = BulkStatement::prepare(
        m_rescued,
        "SELECT batch, series, period, numerator, denominator, value, lower, upper, band, status, "
        "source_row, source_column, source_sheet FROM observation WHERE batch IN (SELECT id FROM "
        "batch) "
        "ORDER BY batch, series, period");
    if (!rows)
        return fail(rows.error());
    bool more = rows->next();
    for (const BatchInfo &batch : std::as_const(*batches)) {
        begin(batch);
        for (; more && rows->integer(0) == batch.id.value; more = rows->next())
            add(*rows);
        if (rows->failure())
            return fail(*rows->failure());
        if (auto done = write(batch, progress); !done)
            return fail(done.error());
    }
    return m_result;
}

} // namespace

Result<SalvagedFigures> carryFigures(const Connection &rescued, Database &fresh,
                                     const QString &source, const Progress &progress)
{
    return FigureCarrier(rescued, fresh, source).run(progress);
}

} // namespace candour::db
