// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"

#include <QDateTime>

namespace candour {

namespace db {
class Command;
class Database;
} // namespace db

/// What was typed into a record's form and not saved, by Field::name (`+uid` for one of the
/// organisation's own): the text form of the value, JSON for lists.
using DraftFields = QMap<QString, QString>;

/// The fields in which what is typed differs from what is kept.
[[nodiscard]] DraftFields draftOf(const RecordData &kept, const RecordData &typed);
/// The record as it was typed. Fields that are no longer known are passed over.
[[nodiscard]] RecordData withDraft(RecordData kept, const DraftFields &draft);

/// Keeps this as the draft of the record, in place of what was kept before; unjournalled (DESIGN
/// section 4, "Drafts"). The record need not be in the file yet. Gives an empty ChangeSet.
Result<ChangeSet> keepDraft(db::Database &database, const RecordKind &kind, const Uid &record,
                            const DraftFields &draft);
/// Throws away what was typed into the record's form.
Result<ChangeSet> throwDraftAway(db::Database &database, const Uid &record);
/// The same within the command that saves it.
Result<void> removeDrafts(db::Command &command, const Uid &record);

/// A form that was left unsaved.
struct RecordDraft {
    RecordData kept; ///< as the file has it; a fresh one when it is new
    RecordData typed;
    Uid uid;
    bool isNew = false;
    QDateTime time; ///< last typed
};

/// Every one of them, oldest first. Texts of reports are kept by their page (ReportWork).
[[nodiscard]] Result<QList<RecordDraft>> recordDrafts(const db::Database &database);
/// That of one record; none when nothing was left.
[[nodiscard]] Result<std::optional<RecordDraft>>
recordDraft(const db::Database &database, const RecordKind &kind, const Uid &record);

} // namespace candour
