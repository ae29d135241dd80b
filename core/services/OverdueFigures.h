// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/SubmissionBook.h"
#include "core/db/ChangeSet.h"

namespace candour {

namespace db {
class Database;
struct Schema;
} // namespace db

/// Figures that providers owe of the latest months and that have not come, counted as the place
/// Submissions counts them (SubmissionService). Whoever speaks of them elsewhere (Today, its badge,
/// the Imports tab) has them from here. Older months are looked up under Submissions.
struct OverdueFigures {
    QDate day; ///< as of
    Period first; ///< the months looked at; null while the file has no figures
    Period last;
    int due = 0; ///< figures due by the day, those that came among them
    std::vector<Arrears> arrears; ///< the longest overdue first
};

[[nodiscard]] Result<OverdueFigures> overdueFigures(const db::Database &database);

/// The same through a connection of its own, on whatever thread asks: those of many providers take
/// longer than the main thread has (50 ms, DESIGN section 3).
[[nodiscard]] Result<OverdueFigures> readOverdueFigures(const QString &path,
                                                        const db::Schema &schema, const QDate &day);

/// Whether the change may alter what is owed or what became of it.
[[nodiscard]] bool concernsSubmissions(const ChangeSet &changes);

/// Where the place Data shows what they miss: with one provider its own figures.
[[nodiscard]] QString submissionsTarget(const std::vector<Arrears> &arrears);

} // namespace candour
