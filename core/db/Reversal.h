// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"

#include <QSet>

namespace candour::db {

class Command;

/// Writes into the command what takes back one entry of the journal (DESIGN section 4): fields go
/// back to what they were, a record that was made goes, one that went comes back with its number
/// and its rows, a batch of figures is withdrawn or stands again. Taking back an entry that took
/// something back does it once more: redo is the same.
///
/// What was made is withdrawn rather than removed where something may hold on to it
/// (core/db/RecordHold.h).
///
/// Fails with ErrorCode::Conflict and a sentence when what the entry left is no longer as it left
/// it; nothing is forced. A guard may refuse too, as for any command: an issued report stays.
///
/// With `only` what the entry did to these records and their rows alone.
Result<void> reverse(Command &command, qint64 sequence, const QSet<Uid> &only = {});

} // namespace candour::db
