// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ExportService.h"

#include "core/base/SaveFile.h"
#include "core/calc/Value.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/CsvWriter.h"
#include "core/io/MappingGuess.h"
#include "core/services/RecordExchange.h"
#include "core/services/RestatedService.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportService", text);
}

QString statusCode(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Final:
        return QStringLiteral("final");
    case FigureStatus::Provisional:
        return QStringLiteral("provisional");
    case FigureStatus::Suppressed:
        return QStringLiteral("suppressed");
    case FigureStatus::NotApplicable:
        return QStringLiteral("not_applicable");
    case FigureStatus::NotCollected:
        return QStringLiteral("not_collected");
    case FigureStatus::Cleared:
        return QStringLiteral("cleared");
    }
    return {};
}

/// "C12": the cell of the source as spreadsheets name it; empty for typed figures.
QString cellName(int row, int column)
{
    if (row <= 0)
        return {};
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

/// Of a batch that says no more than one sheet, that one: so it was before figures named theirs.
QString sheetOf(const db::BatchInfo &batch, const Observation &observation)
{
    return observation.sourceSheet > 0 ? batch.sheet(observation.sourceSheet) : batch.sourceSheet;
}

Result<qint64> exportRecords(const db::Database &database, const RecordKind &kind,
                             QIODevice &device)
{
    auto table = recordTable(database, kind);
    if (!table)
        return fail(table.error());
    CsvWriter writer(device);
    writer.row(table->header);
    for (const QStringList &row : std::as_const(table->rows))
        writer.row(row);
    if (auto done = writer.finish(); !done)
        return fail(done.error());
    return table->rows.size();
}

Result<qint64> exportRestated(const db::Database &database, QIODevice &device)
{
    auto figures = restatedFigures(database);
    if (!figures)
        return fail(figures.error());
    CsvWriter writer(device);
    for (const QStringList &row : restatedTable(*figures))
        writer.row(row);
    if (auto done = writer.finish(); !done)
        return fail(done.error());
    return figures->size();
}

class ObservationExport {
public:
    ObservationExport(const db::Database &database, QIODevice &device)
        : m_database(database)
        , m_writer(device)
    {
    }

    Result<qint64> run();

private:
    Result<void> readNames();
    void writeSeries(const db::SeriesInfo &series, const std::vector<Observation> &observations);

    const db::Database &m_database;
    CsvWriter m_writer;
    QHash<Uid, QString> m_organisations;
    QHash<Uid, Indicator> m_indicators;
    QHash<qint64, db::BatchInfo> m_batches;
    qint64 m_rows = 0;
};

Result<void> ObservationExport::readNames()
{
    auto organisations = m_database.records().all<Organisation>();
    if (!organisations)
        return fail(organisations.error());
    for (const Organisation &organisation : std::as_const(*organisations))
        m_organisations.insert(organisation.uid, organisation.code);
    auto indicators = m_database.records().all<Indicator>();
    if (!indicators)
        return fail(indicators.error());
    for (const Indicator &indicator : std::as_const(*indicators))
        m_indicators.insert(indicator.uid, indicator);
    auto batches = m_database.observations().batches();
    if (!batches)
        return fail(batches.error());
    for (const db::BatchInfo &batch : std::as_const(*batches))
        m_batches.insert(batch.id.value, batch);
    return {};
}

void ObservationExport::writeSeries(const db::SeriesInfo &series,
                                    const std::vector<Observation> &observations)
{
    const QString organisation = m_organisations.value(series.organisation);
    const Indicator indicator = m_indicators.value(series.indicator);
    const QString unit = unitText(indicator);
    for (const Observation &observation : observations) {
        const Figure &figure = observation.figure;
        const db::BatchInfo &batch = m_batches[observation.batch.value];
        m_writer.text(organisation).text(indicator.code).text(series.breakdown);
        m_writer.text(observation.period.toText());
        m_writer.number(figure.numerator).number(figure.denominator);
        if (indicator.unit == UnitKind::Grade)
            m_writer.text(figure.band);
        else
            m_writer.number(valueOf(figure, indicator).value_or(kNoNumber));
        m_writer.text(unit).text(statusCode(figure.status));
        m_writer.text(batch.sourceFile).text(sheetOf(batch, observation));
        m_writer.text(cellName(observation.sourceRow, observation.sourceColumn));
        m_writer.endRow();
        ++m_rows;
    }
}

Result<qint64> ObservationExport::run()
{
    if (auto done = readNames(); !done)
        return fail(done.error());
    m_writer.row(ownColumns());
    const auto store = m_database.observations();
    auto series = store.series({{}, {}, false});
    if (!series)
        return fail(series.error());
    auto done = store.inForce(*series, {}, {},
                              [this](const db::SeriesInfo &info, std::vector<Observation> &&found) {
                                  writeSeries(info, found);
                              });
    if (!done)
        return fail(done.error());
    if (auto written = m_writer.finish(); !written)
        return fail(written.error());
    return m_rows;
}

} // namespace

QList<ExportTable> exportTables(const db::Database &database)
{
    QList<ExportTable> tables {
        {kObservationsTable, tr("Figures in force, with their source")},
        {kRestatedTable, tr("Figures that differ from what issued reports say, and why")}};
    for (const RecordKind *kind : database.registry().kinds())
        tables.append({kind->plural, QCoreApplication::translate("record", kind->labelPlural)});
    return tables;
}

Result<qint64> exportCsv(const db::Database &database, const QString &table, QIODevice &device)
{
    if (table == kObservationsTable)
        return ObservationExport(database, device).run();
    if (table == kRestatedTable)
        return exportRestated(database, device);
    const RecordKind *kind = database.registry().byPlural(table);
    if (!kind)
        return fail(ErrorCode::NotFound,
                    tr("There is no table “%1”. `export --list` names them all.").arg(table));
    return exportRecords(database, *kind, device);
}

Result<qint64> exportCsvFile(const db::Database &database, const QString &table,
                             const QString &path)
{
    qint64 rows = 0;
    auto done = saveFile(path, [&](QIODevice &device) -> Result<void> {
        auto written = exportCsv(database, table, device);
        if (!written)
            return fail(written.error());
        rows = *written;
        return {};
    });
    if (!done)
        return fail(done.error());
    return rows;
}

} // namespace candour
