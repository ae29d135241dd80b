// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/SubmissionBook.h"
#include "core/db/ChangeSet.h"

namespace candour {

namespace db {
class Database;
}

/// Reads what providers owe and what became of it. Asked about are the providers under contract
/// (without any: those with figures) that are open in the month, and their totals; a figure came on
/// the day that its Submission says, else on that of the batch which first brought it. Nobody knows
/// the day of what the sample brought, nor of what was due before the series' first figures were
/// imported: history that is loaded is not late.
class SubmissionService {
public:
    explicit SubmissionService(const db::Database &database)
        : m_database(database)
    {
    }

    /// The months up to this one. `today` as the file's clock has it.
    [[nodiscard]] Result<SubmissionBook> book(const Period &lastMonth, int months) const;

    /// The month to look at first: the latest of which figures are due by now, unless the file's
    /// figures end more than a year before; then the last with figures. Null without figures.
    [[nodiscard]] Result<Period> currentMonth() const;

private:
    const db::Database &m_database;
};

/// What a sign-off is about; without an indicator all that the provider sent for the month.
struct SubmissionPlace {
    Ref<Organisation> organisation;
    Ref<Indicator> indicator;
    Period period;

    friend bool operator==(const SubmissionPlace &, const SubmissionPlace &) = default;
};

/// Somebody says that these figures are correct, appropriate and valid, as of today and of
/// what is in force now: what a later import changes or adds is not signed off by it. One command.
/// ErrorCode::Invalid without places or a name, or where a place has no figure yet.
Result<ChangeSet> signOffSubmissions(db::Database &database, const QList<SubmissionPlace> &places,
                                     const QString &who, const QString &note = {});

/// The figures reached us on this day, whenever they were imported; an invalid day takes back what
/// was said. One command. ErrorCode::Invalid without places, for a day to come, or where a place
/// has no figure yet.
Result<ChangeSet> noteReceived(db::Database &database, const QList<SubmissionPlace> &places,
                               const QDate &day);

/// Takes sign-offs back. ErrorCode::Conflict for a figure that was signed off with all others of
/// its provider and month: that one is taken back as a whole; NotFound where nothing was signed.
Result<ChangeSet> withdrawSignOffs(db::Database &database, const QList<SubmissionPlace> &places);

} // namespace candour
