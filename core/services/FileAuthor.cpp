// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FileAuthor.h"

#include "core/db/Database.h"
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
    const auto person = database.records().find(Ref<Person>(uid));
    return person && *person ? (*person)->name : author;
}

} // namespace candour
