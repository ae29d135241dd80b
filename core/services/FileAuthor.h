// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QString>

namespace candour {

struct Person;

namespace db {
class Database;
}

/// The person who works, where the author is one of the file; null for a program.
[[nodiscard]] Ref<Person> authorOf(const db::Database &database);

/// An author as the journal keeps it, in words: the person's name (that which the journal last
/// gave, for one who is no longer in the file), or the program's.
[[nodiscard]] QString authorWords(const db::Database &database, const QString &author);

} // namespace candour
