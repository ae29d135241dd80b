// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/db/ChangeSet.h"
#include "core/domain/ImportPlan.h"
#include "core/services/CqcFile.h"

namespace candour {

namespace db {
class Command;
class Database;
} // namespace db

/// How the ratings of a CQC file come into the file of hers.
///
/// A row is about the organisation whose code is the location's id (a site of hers), else the one
/// whose ratings already carry that location, else the one whose code is the provider's id; rows
/// about nobody of hers are left out and said. Ratings are told apart by organisation, question,
/// location and date of publication: an older rating stays when a newer comes, and the same file
/// twice changes nothing. A rating she withdrew is not brought back.
struct CqcImportResult {
    ImportPlan plan; ///< what became of each row
    qint64 created = 0; ///< ratings
    qint64 changed = 0;
    qint64 unchanged = 0;
};

/// What importing would do; changes nothing.
[[nodiscard]] Result<CqcImportResult> planCqcImport(const db::Database &database,
                                                    const CqcFile &file);

/// Brings the chosen rows into the command.
Result<CqcImportResult> importCqc(db::Command &command, const CqcFile &file,
                                  const ChosenLines &chosen, const Progress &progress = {});

/// The same as a command of its own. Cancelled, it changes nothing.
Result<ChangeSet> importCqc(db::Database &database, const CqcFile &file, const ChosenLines &chosen,
                            CqcImportResult &result, const Progress &progress = {});

} // namespace candour
