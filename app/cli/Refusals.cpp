// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Refusals.h"

#include "app/cli/Cli.h"
#include "core/io/NumberTable.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace candour::cli {

namespace {

/// So many faults are printed; `--json` lists all.
constexpr qsizetype kPrinted = 20;

/// One name for one file, whatever way leads to it.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

} // namespace

void printRefusals(const QString &file, const QList<ImportProblem> &problems)
{
    if (problems.isEmpty())
        return;
    printError(QStringLiteral("%1: %2 refused:")
                   .arg(file, counted(problems.size(), "row was", "rows were")));
    for (const ImportProblem &problem : problems.mid(0, kPrinted))
        printError(QStringLiteral("  ") + problemSentence(file, problem));
    if (problems.size() > kPrinted)
        printError(
            QStringLiteral("  … and %1 more; --json lists them.").arg(problems.size() - kPrinted));
}

QJsonArray refusalsJson(const QList<ImportProblem> &problems)
{
    QJsonArray list;
    for (const ImportProblem &problem : problems)
        list.append(QJsonObject {{QStringLiteral("line"), problem.line},
                                 {QStringLiteral("column"), problem.columnName},
                                 {QStringLiteral("text"), problem.cell},
                                 {QStringLiteral("reason"), problem.reason}});
    return list;
}

QString outputFault(const QString &input, const QStringList &outputs)
{
    QSet<QString> taken {placeOf(input)};
    for (const QString &output : outputs) {
        if (!output.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            return QStringLiteral("“%1” is no name for the result: it is written as a .csv file.")
                .arg(output);
        if (taken.contains(placeOf(output)))
            return QStringLiteral("“%1” is named twice. Give every file a name of its own.")
                .arg(output);
        taken.insert(placeOf(output));
    }
    return {};
}

std::optional<double> numberFrom(const QString &text)
{
    bool good = false;
    const double number = text.toDouble(&good);
    const double size = std::abs(number);
    const bool possible = size == 0 || (size >= 1 / kLargestNumber && size <= kLargestNumber);
    return good && possible ? std::optional(number) : std::nullopt;
}

void printWarnings(const QStringList &warnings)
{
    for (const QString &warning : warnings.mid(0, kPrinted))
        printError(warning);
    if (warnings.size() > kPrinted)
        printError(
            QStringLiteral("… and %1 more; --json lists them.").arg(warnings.size() - kPrinted));
}

} // namespace candour::cli
