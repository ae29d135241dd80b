// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/db/ChangeSet.h"
#include "core/domain/ImportPlan.h"
#include "core/io/TextTable.h"
#include "core/services/RecordExchange.h"

namespace candour {

namespace db {
class Database;
}

/// The table as it may come in: of organisations that she has, a blank cell takes nothing away, a
/// name that differs in nothing but capitals stays as she spelt it (ODS writes capitals only), and
/// the type and kind she gave stay.
[[nodiscard]] Result<TextTable> keepKnown(const db::Database &database, const TextTable &table);

/// The organisations of an ODS file against those of hers, by code. `table` is what readOdsFile()
/// gives; keepKnown() is applied to it.
[[nodiscard]] Result<ImportPlan> planOdsImport(const db::Database &database, const TextTable &table,
                                               const QString &file);

struct OdsImportResult {
    RecordImport records;
    qint64 left = 0; ///< rows of the file that were not chosen, or could not be taken
};

/// Brings in the chosen rows that the plan would take, as one command. Every row of the file is in
/// one count of the result. Cancelled, it changes nothing.
Result<ChangeSet> importOds(db::Database &database, const TextTable &table, const QString &file,
                            const ChosenLines &chosen, OdsImportResult &result,
                            const Progress &progress = {});

} // namespace candour
