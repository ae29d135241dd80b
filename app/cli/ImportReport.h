// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/FigureImport.h"
#include "core/services/RecordExchange.h"

#include <QJsonObject>

/// What `import` tells of a source: JSON, a line of summary on standard output, and the faults of
/// its rows on standard error.
namespace candour::cli {

/// The records of one source.
struct RecordOutcome {
    QString file;
    QString table;
    RecordImport rows;
};

[[nodiscard]] QJsonObject toJson(const FigureImportReport &report);
[[nodiscard]] QJsonObject toJson(const RecordOutcome &outcome);

void printSummary(const FigureImportReport &report, bool dryRun);
void printSummary(const RecordOutcome &outcome, bool dryRun);

void printFaults(const FigureImportReport &report);
void printFaults(const RecordOutcome &outcome);

} // namespace candour::cli
