// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

namespace candour::db {

class Database;

/// What in a file holds on to a record whose making is to be undone.
struct RecordHold {
    bool stays = false; ///< it may be withdrawn, not removed
    QString use; ///< what needs it as it is, as a clause; empty where nothing does
};

/// Looks for whatever names the record: references and links, figures of an organisation or an
/// indicator, bytes of an attachment, values of a field of the organisation's own, journal entries
/// of a person, and reports issued after the entry `since` (it may be printed there). What is in
/// use is named in `use`; what was once in use, or stands in the journal or on paper, lets the
/// record only be withdrawn.
[[nodiscard]] Result<RecordHold> holdOn(const Database &database, const RecordData &record,
                                        qint64 since);

} // namespace candour::db
