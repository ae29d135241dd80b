// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace candour::db {

class Database;

/// Sees to it that a copy of the file at this version lies beside it ("name.before-v3") before it
/// is migrated, and gives the copy's path. A copy counts only after it has been opened and found to
/// hold the same: an old or broken one of that name is left alone, and the new one gets a number.
Result<QString> copyBeforeMigration(const Database &database, int version);

} // namespace candour::db
