// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/MatrixCsv.h"

#include "core/base/Choice.h"
#include "core/io/CsvWriter.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace candour {

namespace {

Result<void> cannotWrite(const QSaveFile &file)
{
    return fail(ErrorCode::Io,
                QCoreApplication::translate("MatrixCsv", "“%1” cannot be written: %2.")
                    .arg(file.fileName(), file.errorString()));
}

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

} // namespace

Result<void> writeMatrixCsv(const Matrix &matrix, const QList<Organisation> &organisations,
                            const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    QHash<Uid, const Organisation *> byUid;
    for (const Organisation &organisation : organisations)
        byUid.insert(organisation.uid, &organisation);
    CsvWriter writer(file);
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
    if (auto done = writer.finish(); !done)
        return done;
    return file.commit() ? Result<void>() : cannotWrite(file);
}

} // namespace candour
