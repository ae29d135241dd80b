// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/base/Terms.h"
#include "core/services/JournalWording.h"

#include <QDateTime>

namespace candour {

namespace db {
class Database;
}

/// What one command did to a record, its rows, its links and its attachments.
struct HistoryStep {
    qint64 sequence = 0; ///< of the journal entry
    QDateTime time; ///< UTC
    QString who;
    QString what; ///< "Entered", "Changed", "Withdrawn", "Changed by import of “roles.csv”"
    QString reason; ///< may be empty
    QList<HistoryField> fields;
};

/// The history of a record from the journal, newest first, in today's words for fields and choices.
[[nodiscard]] Result<QList<HistoryStep>> historyOf(const db::Database &database,
                                                   const RecordKind &kind, const Uid &record,
                                                   const TermDictionary &terms);

} // namespace candour
