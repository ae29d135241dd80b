// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/ImportedTable.h"

#include "core/io/IoText.h"
#include "core/io/sheets/SheetGrid.h"

#include <algorithm>

namespace candour {

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

void sortProblems(QList<ImportProblem> &problems, const QStringList &sheets)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < sheets.size(); ++i)
        places.insert(sheets[i], i + 1);
    std::stable_sort(problems.begin(), problems.end(),
                     [&](const ImportProblem &a, const ImportProblem &b) {
                         if (a.sheet == b.sheet)
                             return a.line < b.line;
                         return places.value(a.sheet) < places.value(b.sheet);
                     });
}

QString filePlace(const QString &sheet, int line, int column)
{
    return sheet.isEmpty() ? IoText::tr("line %1").arg(line) : sheetPlace(sheet, line, column);
}

QString sheetPlace(const QString &sheet, int line, int column)
{
    const QString name = sheet.simplified();
    if (line <= 0)
        return name;
    return name + u'!' + (column > 0 ? cellName(line - 1, column - 1) : QString::number(line));
}

QString problemSentence(const QString &fileName, const ImportProblem &problem)
{
    QString place = fileName;
    if (!problem.sheet.isEmpty())
        place += QStringLiteral(", ") + sheetPlace(problem.sheet, problem.line, problem.column);
    else if (problem.line > 0)
        place += IoText::tr(", line %1").arg(problem.line);
    if (problem.sheet.isEmpty() && !problem.columnName.isEmpty())
        place += IoText::tr(", column %1").arg(problem.columnName);
    if (!problem.cell.isEmpty())
        place += IoText::tr(" (“%1”)").arg(problem.cell);
    const QString sentence = place + QStringLiteral(": ") + problem.reason;
    return sentence.endsWith(u'.') ? sentence : QString(sentence + u'.');
}

} // namespace candour
