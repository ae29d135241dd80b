// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordEditing.h"

#include "core/base/WatchedText.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/services/AttachmentService.h"
#include "core/services/RecordDrafts.h"
#include "core/services/TextGuard.h"

namespace candour {

namespace {

void giveRowsUids(RecordData &record)
{
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (!fields[i].isList())
            continue;
        auto rows = record.value(i).value<RecordList>();
        for (RecordData &row : rows) {
            if (row.uid.isNull())
                row.uid = Uid::create();
        }
        record.setValue(i, QVariant::fromValue(rows));
    }
}

/// The title for the journal; none when it could name a person, whom only the field itself may.
QJsonObject titled(const RecordData &record)
{
    const QString title = record.title();
    return personFindings(title).isEmpty() ? QJsonObject {{QStringLiteral("title"), title}}
                                           : QJsonObject();
}

Result<void> putClearances(db::Command &command, const RecordEdit &edit, const RecordData &record)
{
    if (edit.cleared.isEmpty())
        return {};
    const QList<WatchedText> texts = personTexts(record, command.database().clock().today());
    for (const WatchedText &text : texts) {
        for (const ClearedText &cleared : edit.cleared) {
            if (cleared.field != text.formField)
                continue;
            if (auto done = putClearance(command, text, cleared.reason); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<ChangeSet> saveEdit(db::Database &database, const RecordEdit &edit)
{
    RecordData record = edit.record;
    giveRowsUids(record);
    auto command = db::Command::begin(
        database, {record.kind().id + QStringLiteral(".save"), titled(record), edit.reason});
    if (!command)
        return fail(command.error());
    for (const ChosenFile &file : edit.files) {
        if (auto kept = keepFile(**command, record.kind(), record.uid, file.uid, file.path); !kept)
            return fail(kept.error());
    }
    if (auto put = (*command)->put(record); !put)
        return fail(put.error());
    if (auto done = putClearances(**command, edit, record); !done)
        return fail(done.error());
    if (auto done = removeDrafts(**command, record.uid); !done)
        return fail(done.error());
    auto changes = (*command)->commit();
    // A command without changes is rolled back, and the draft's removal with it.
    if (changes && changes->isEmpty()) {
        if (auto gone = throwDraftAway(database, record.uid); !gone)
            return fail(gone.error());
    }
    return changes;
}

Result<ChangeSet> withdrawRecords(db::Database &database, const RecordKind &kind,
                                  const QList<Uid> &uids, const QString &reason)
{
    auto command =
        db::Command::begin(database, {kind.id + QStringLiteral(".withdraw"), {}, reason});
    if (!command)
        return fail(command.error());
    for (const Uid &uid : uids) {
        if (auto done = (*command)->withdraw(kind, uid); !done)
            return fail(done.error());
    }
    return (*command)->commit();
}

Result<ChangeSet> restoreRecords(db::Database &database, const RecordKind &kind,
                                 const QList<Uid> &uids)
{
    auto command = db::Command::begin(database, {kind.id + QStringLiteral(".restore"), {}, {}});
    if (!command)
        return fail(command.error());
    for (const Uid &uid : uids) {
        if (auto done = (*command)->restore(kind, uid); !done)
            return fail(done.error());
    }
    return (*command)->commit();
}

} // namespace candour
