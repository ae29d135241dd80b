// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/JoinedReading.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"

namespace candour {

Result<std::vector<JoinedLine>> readJoinedLines(const QString &path, const db::Schema &schema,
                                                const ScorecardBooks &books,
                                                const SpcRequest &request)
{
    static const SystemClock clock; // a reader stamps nothing
    const auto database = db::Database::open(path, schema, clock, db::Access::Read);
    if (!database)
        return fail(database.error());
    return SpcService(**database).joinedLines(books, request);
}

} // namespace candour
