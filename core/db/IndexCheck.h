// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

#include <QStringList>

namespace candour::db {

class Database;

/// Whether the indexes of words (FTS5) answer for the words they were made from: both are built
/// anew in memory, from the kept words of the records and from the journal, and compared term by
/// term and place by place, the beginnings of words too. A sentence for each that differs. Reads
/// the file through a connection of its own and writes nothing to it; a file in memory is passed
/// over, as nothing can have happened to it. ErrorCode::Locked while somebody is writing.
///
/// Takes about as long as making the indexes: 0.1 s for a file of 600,000 figures, some 20 s for a
/// journal of a million entries.
[[nodiscard]] Result<QStringList> indexFaults(const Database &database);

} // namespace candour::db
