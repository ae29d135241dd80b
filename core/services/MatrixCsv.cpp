// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/MatrixCsv.h"

#include "core/base/Choice.h"
#include "core/base/SaveFile.h"
#include "core/io/CsvWriter.h"

namespace candour {

namespace {

void writeHead(CsvWriter &writer, const Matrix &matrix)
{
    for (const char *name : {"provider", "name", "red", "amber", "green", "no_verdict"})
        writer.text(QLatin1String(name));
    for (const Indicator &indicator : matrix.indicators) {
        writer.text(indicator.code)
            .text(indicator.code + QStringLiteral("_period"))
            .text(indicator.code + QStringLiteral("_verdict"));
    }
    writer.endRow();
}

void writeCell(CsvWriter &writer, const MatrixCell &cell, const Indicator &indicator)
{
    if (indicator.banded || indicator.unit == UnitKind::Grade)
        writer.text(cell.latest.figure.band);
    else
        writer.number(cell.latest.value);
    writer.text(cell.latest.received ? cell.latest.period.toText() : QString());
    writer.text(codeOf(ragOf(cell, VerdictChoice::Latest)));
}

void writeRows(CsvWriter &writer, const Matrix &matrix, const QList<Organisation> &organisations)
{
    QHash<Uid, const Organisation *> byUid;
    for (const Organisation &organisation : organisations)
        byUid.insert(organisation.uid, &organisation);
    writeHead(writer, matrix);
    for (const int place : worstFirst(matrix, VerdictChoice::Latest)) {
        const MatrixRow &row = matrix.rows[size_t(place)];
        const Organisation *provider = byUid.value(row.organisation.uid());
        writer.text(provider ? provider->code : QString());
        writer.text(provider ? provider->name : QString());
        const RagCounts &counts = row.byLatest;
        for (const int count : {counts.red, counts.amber, counts.green, counts.none})
            writer.number(count);
        for (size_t i = 0; i < row.cells.size(); ++i)
            writeCell(writer, row.cells[i], matrix.indicators[i]);
        writer.endRow();
    }
}

} // namespace

Result<void> writeMatrixCsv(const Matrix &matrix, const QList<Organisation> &organisations,
                            const QString &path)
{
    return saveFile(path, [&](QIODevice &device) {
        CsvWriter writer(device);
        writeRows(writer, matrix, organisations);
        return writer.finish();
    });
}

} // namespace candour
