// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

#include <QSet>

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

/// What is about to go together with a record: it does not count as use of it.
struct GoesToo {
    QSet<Uid> records;
    QSet<Uid> batches;
};

/// What else in the file uses a record now, as a clause; empty where nothing does: records in use
/// that refer to it or link to it, and figures of an organisation or an indicator, also withdrawn
/// ones: they may be brought back.
[[nodiscard]] Result<QString> useOf(const Database &database, const RecordData &record,
                                    const GoesToo &besides);

} // namespace candour::db
