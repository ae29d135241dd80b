// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/ImportedTable.h"
#include "core/services/NameMatching.h"

#include <QList>

namespace candour {

namespace db {
class Database;
}

/// The records that a name of a source may mean, with all their names, those remembered from
/// earlier answers among them.
struct NamedRecords {
    QList<NamedRecord> organisations;
    QList<NamedRecord> indicators;
};

[[nodiscard]] Result<NamedRecords> namedRecords(const db::Database &database);

/// The names of a table that the file does not know, in the table's order, with what they may mean;
/// at most kListedProblems. Nothing is stored.
[[nodiscard]] Result<QList<UnknownName>> unknownNames(const db::Database &database,
                                                      const ImportedTable &table);

/// Fills in what the first kSuggestedNames of them may mean.
void addSuggestions(QList<UnknownName> &names, const NameSuggester &organisations,
                    const NameSuggester &indicators);

} // namespace candour
