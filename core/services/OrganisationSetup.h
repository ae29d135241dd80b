// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Profile.h"

namespace candour {

namespace db {
class Database;
}

/// Whose the file is and how it speaks, changed as a whole.

/// The words a preset ("icb-2023") ships with, in the order of its list.
[[nodiscard]] Result<QList<TermEntry>> presetTerms(const QString &preset);

/// How the file speaks. An older file may lack words that texts ask for: those of the newest preset
/// stand in.
[[nodiscard]] Result<TermDictionary> fileTerms(const db::Database &database);

/// Saves the profile and the dictionary as one command. Terms go by their keys: one that is as it
/// was is left alone, one that is not in the list stays. Nothing changed: an empty ChangeSet.
/// ErrorCode::Invalid for a term without its singular.
Result<ChangeSet> saveOrganisation(db::Database &database, const Profile &profile,
                                   const QList<TermEntry> &terms);

} // namespace candour
