// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Statistics.h"

namespace candour {

namespace db {
class Database;
}

/// Pins a word to a point of a chart; with the uid of an earlier note, in its place. One command.
/// A point may have several notes. Empty words take the note away.
///
/// Refused with one sentence, and nothing written: ErrorCode::Invalid for a period that is none or
/// has not begun; ErrorCode::NotFound where no figure is about it; ErrorCode::Conflict where the
/// same words stand at the point already.
Result<ChangeSet> saveChartNote(db::Database &database, ChartNote note);

Result<ChangeSet> removeChartNote(db::Database &database, const Uid &note);

} // namespace candour
