// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/ImportedTable.h"

#include "core/io/IoText.h"

namespace candour {

QDate ImportedRow::date() const
{
    if (dayOfMonth == 0)
        return {};
    return QDate(period.firstYear(), period.firstMonth(), dayOfMonth);
}

Figure ImportedTable::figure(const ImportedRow &row) const
{
    Figure figure;
    figure.numerator = row.numerator;
    figure.denominator = row.denominator;
    figure.value = row.value;
    figure.lower = row.lower;
    figure.upper = row.upper;
    if (row.band >= 0)
        figure.band = bands[row.band];
    figure.status = row.status;
    return figure;
}

QString problemSentence(const QString &fileName, const ImportProblem &problem)
{
    QString place = fileName;
    if (problem.line > 0)
        place += IoText::tr(", line %1").arg(problem.line);
    if (!problem.columnName.isEmpty())
        place += IoText::tr(", column %1").arg(problem.columnName);
    if (!problem.cell.isEmpty())
        place += IoText::tr(" (“%1”)").arg(problem.cell);
    const QString sentence = place + QStringLiteral(": ") + problem.reason;
    return sentence.endsWith(u'.') ? sentence : QString(sentence + u'.');
}

} // namespace candour
