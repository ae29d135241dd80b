// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Statistics.h"
#include "core/services/ChartPlace.h"

#include <QDateTime>
#include <QList>

namespace candour {

namespace db {
class Database;
}

/// Has the limits of a control chart calculated anew from a period on, or fixed on the first points
/// of a part; with the uid of an earlier one, in its place. One command, whose reason is that of
/// the record. Reports that were issued keep the pages that they were issued with.
///
/// Refused with one sentence, and nothing written: ErrorCode::Invalid without a reason or with one
/// that could name a person, where nothing is asked for (neither period nor points), for fewer than
/// kFewestBaselinePoints, for a period that is none, has not begun or is the first of the series
/// (limits begin there anyway, unless they are to be fixed); ErrorCode::NotFound where no figure is
/// about the period; ErrorCode::Conflict where another one begins there already.
Result<ChangeSet> saveRebase(db::Database &database, Rebase rebase);

/// Why the record changes no chart as yet, in a sentence; empty where it does. For records typed
/// in their list, which may say what is to come: there is no such point, or there are no figures of
/// such a breakdown.
[[nodiscard]] Result<QString> withoutEffect(const db::Database &database, const Rebase &rebase);

/// One that holds for a chart, and who said so.
struct KnownRebase {
    Rebase rebase;
    QString who; ///< who changed it last
    QDateTime when; ///< UTC
};

/// Those of the place and, of an organisation's chart, those of all organisations; in time.
[[nodiscard]] Result<QList<KnownRebase>> rebasesOf(const db::Database &database,
                                                   const ChartPlace &place);

/// The limits of a part that is calculated anew come from all of its points again; the part stays.
/// ErrorCode::Conflict where they are not fixed, or where nothing would be left: the first part of
/// a chart begins without being calculated anew, so that what fixes it is removed.
Result<ChangeSet> releaseLimits(db::Database &database, const Uid &rebase, const QString &reason);

/// The part before goes on over it.
Result<ChangeSet> removeRebase(db::Database &database, const Uid &rebase, const QString &reason);

} // namespace candour
