// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Person.h"

namespace candour {

namespace db {
class Database;
}

/// The first things said of a file: whose it is, and who works on it.

/// Names the organisation on every print. With a code it also becomes a record, so that it can have
/// figures of its own.
Result<ChangeSet> nameOrganisation(db::Database &database, const QString &name,
                                   const QString &code);

/// Puts somebody who works in the file into it. One of that name who was withdrawn comes back, so
/// that what both did is by one person. ErrorCode::Invalid when the name is taken.
Result<ChangeSet> addPerson(db::Database &database, const Person &person);

} // namespace candour
