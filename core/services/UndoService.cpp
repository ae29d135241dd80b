// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/UndoService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/db/Reversal.h"
#include "core/services/StepWording.h"

#include <QCoreApplication>

namespace candour {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UndoService)
};

const QString kOf = QStringLiteral("of");

Result<ChangeSet> takeBack(db::Database &database, qint64 sequence, const QString &command,
                           qint64 of, const QString &reason = {})
{
    auto entry = database.journal().brief(sequence);
    if (!entry)
        return fail(entry.error());
    if (!isUndoable(entry->entry.command))
        return fail(ErrorCode::Conflict,
                    Words::tr("This is part of how the file was made and cannot be undone."));
    auto begun = db::Command::begin(database, {command, {{kOf, of}}, reason});
    if (!begun)
        return fail(begun.error());
    if (auto done = db::reverse(**begun, sequence); !done)
        return fail(done.error());
    return (*begun)->commit();
}

} // namespace

bool isUndoable(const QString &command)
{
    static const QStringList kNever {QStringLiteral("person.add"), QStringLiteral("profile.name")};
    return !command.startsWith(QLatin1String("file."))
        && !command.startsWith(QLatin1String("migration")) && !kNever.contains(command);
}

Result<ChangeSet> undoEntry(db::Database &database, qint64 sequence)
{
    return takeBack(database, sequence, undoCommand::kUndo, sequence);
}

Result<ChangeSet> redoEntry(db::Database &database, qint64 sequence)
{
    auto entry = database.journal().brief(sequence);
    if (!entry)
        return fail(entry.error());
    const qint64 of = db::journalObject(entry->entry.arguments).value(kOf).toInteger();
    // What needed a reason needs it again.
    auto first = database.journal().brief(of > 0 ? of : sequence);
    if (!first)
        return fail(first.error());
    return takeBack(database, sequence, undoCommand::kRedo, of > 0 ? of : sequence,
                    first->entry.reason);
}

qint64 undoneEntry(const db::JournalEntry &entry)
{
    const bool isUndo = entry.command == undoCommand::kUndo || entry.command == undoCommand::kRedo;
    return isUndo ? db::journalObject(entry.arguments).value(kOf).toInteger() : 0;
}

QString stepWords(const db::Database &database, qint64 sequence, const TermDictionary &terms)
{
    return StepWording(database, terms).step(sequence);
}

} // namespace candour
