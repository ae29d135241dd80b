// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Remark.h"
#include "core/domain/Threshold.h"

#include <QList>

namespace candour {

namespace db {
class Database;
}

/// A comment, and whether the figure has changed since it was written.
struct FigureComment {
    Comment comment;
    bool stale = false;
};

/// The comments about one organisation's totals, in the order of their periods.
[[nodiscard]] Result<QList<FigureComment>> commentsOf(const db::Database &database,
                                                      const Ref<Organisation> &organisation);

/// Keeps the lead's words about one figure in place of earlier ones; author, time and the batch in
/// force are filled in. Empty words take the comment away.
Result<ChangeSet> saveComment(db::Database &database, Comment comment);

/// Puts the words beneath what another has written about the figure, whose name and day stay with
/// it; in a comment of her own, below its last line. Author and time are hers.
Result<ChangeSet> addToComment(db::Database &database, Comment comment);

/// Puts the lead's verdict in place of the computed one, in place of an earlier override too.
/// Refused with one sentence, and nothing written: ErrorCode::Invalid without a reason or with one
/// that could name a person, for no rating, for a period that is none or
/// has not begun, and for green where nothing was received; ErrorCode::NotFound where the file has
/// no such provider, indicator or series.
Result<ChangeSet> saveOverride(db::Database &database, VerdictOverride chosen);

/// The computed verdict stands again.
Result<ChangeSet> removeOverride(db::Database &database, const Uid &chosen);

} // namespace candour
