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

/// A number of the command line: finite, with a decimal point.
[[nodiscard]] std::optional<double> numberFrom(const QString &text);

} // namespace candour::cli
