// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

namespace candour::db {

class Database;

/// The rows of this kind that the record owns or ever owned, those since removed too: what the
/// history of the record has to look at, as a change of a row says nothing of its owner.
[[nodiscard]] Result<QList<Uid>> rowsEverOwned(const Database &database, const RecordKind &rowKind,
                                               const Uid &owner);

} // namespace candour::db
