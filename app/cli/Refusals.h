// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedTable.h"

#include <QJsonArray>

namespace candour::cli {

// What the commands that compute from a CSV file, without any Candour file, have in common.

/// "rates.csv: 2 rows were refused:" and the first of them, on standard error; nothing for none.
void printRefusals(const QString &file, const QList<ImportProblem> &problems);
[[nodiscard]] QJsonArray refusalsJson(const QList<ImportProblem> &problems);

/// An output must end in .csv and be neither the input nor another output. Empty when all is well,
/// else a sentence for usageFault().
[[nodiscard]] QString outputFault(const QString &input, const QStringList &outputs);

/// A number of the command line, with a decimal point: 0, or of a size between 1e-15 and
/// kLargestNumber.
[[nodiscard]] std::optional<double> numberFrom(const QString &text);

/// So many groups or warnings are told a line each; files and `--json` have them all.
inline constexpr qsizetype kToldGroups = 50;

/// The first of them on standard error, and how many more there are.
void printWarnings(const QStringList &warnings);

} // namespace candour::cli
