// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/services/NameMatching.h"

#include <QList>

namespace candour {

namespace db {
class Database;
}

/// The records that a name of a source may mean, with all their names, those remembered from
/// earlier answers among them.
struct NamedRecords {
    QList<NamedRecord> organisations;
    QList<NamedRecord> indicators;
};

[[nodiscard]] Result<NamedRecords> namedRecords(const db::Database &database);

} // namespace candour
