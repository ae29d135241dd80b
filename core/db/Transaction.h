// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Connection.h"

namespace candour::db {

/// Runs the work as one transaction: all of it is kept, or nothing. For what is no user command
/// (migrations, derived tables); those are Command's affair.
template <typename Work>
Result<void> inTransaction(const Connection &connection, const Work &work)
{
    if (auto done = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return done;
    Result<void> done = work();
    if (done)
        done = connection.run(QStringLiteral("COMMIT"));
    if (!done)
        (void)connection.run(QStringLiteral("ROLLBACK"));
    return done;
}

} // namespace candour::db
