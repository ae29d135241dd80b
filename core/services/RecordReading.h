// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

namespace candour {

namespace db {
struct Schema;
}

/// What a list of records has become since it was read.
struct RecordsRead {
    RecordList all; ///< every record of the kind in the order of entry, with its lists
    RecordList changed; ///< of these the ones that are new or say something else
    QList<Uid> gone; ///< known ones that are not there any more
};

/// Reads all records of a kind through a connection of its own, on whatever thread asks: for lists
/// too long for the main thread, which has 50 ms (DESIGN section 3). `known` is what the list
/// holds.
[[nodiscard]] Result<RecordsRead> readRecords(const QString &path, const db::Schema &schema,
                                              const RecordKind &kind, const RecordList &known);

} // namespace candour
