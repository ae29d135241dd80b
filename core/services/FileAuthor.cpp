// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FileAuthor.h"

#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/domain/Records.h"

namespace candour {

Ref<Person> authorOf(const db::Database &database)
{
    const Ref<Person> author(Uid::fromText(database.author().name));
    const auto person = database.records().find(author);
    return person && *person ? author : Ref<Person>();
}

QString authorWords(const db::Database &database, const QString &author)
{
    const Uid uid = Uid::fromText(author);
    if (uid.isNull())
        return author;
    if (const auto person = database.records().find(Ref<Person>(uid)); person && *person)
        return (*person)->name;
    // One who is no longer in the file still stands in its journal.
    const RecordKind &kind = recordType<Person>();
    const auto past = database.journal().about(kind.id, uid);
    QJsonObject state;
    for (const db::JournalEntry &entry : past ? *past : QList<db::JournalEntry>()) {
        for (const db::JournalChange &change : entry.changes)
            db::followState(state, change);
    }
    const QString name = db::titleIn(kind, state);
    return name.isEmpty() ? author : name;
}

} // namespace candour
