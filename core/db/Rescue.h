// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/Schema.h"

#include <QHash>
#include <QMap>

namespace candour::db {

class Connection;
class DamagedFile;

/// What is read of one table.
struct RescuedTable {
    qint64 rows = 0;
    qint64 refused = 0; ///< read, but against the rules of the table
    bool damaged = false; ///< pages or rows of it could not be read
};

/// First step of salvage: every row of records, figures, attached bytes, journal and drafts that
/// can be read goes as it is into an empty file of the same version, whose rules keep nonsense out.
/// Foreign keys are off. The file is then brought up to the version of `schema`.
[[nodiscard]] Result<QMap<QString, RescuedTable>> rescueRows(DamagedFile &damaged,
                                                             const Connection &into,
                                                             const Schema &schema,
                                                             const Progress &progress);

/// What mending did, by kind of record.
struct Mended {
    QHash<QString, qint64> fromJournal; ///< rows that were lost or changed, put as the journal says
    qint64 entries = 0; ///< of the journal, that were read
    bool journalWhole = false;
    QHash<QString, QStringList> lost; ///< what the journal knows and nobody can tell: a name each
};

/// Second step: where the journal is whole, every record is made as its last entry says, lost ones
/// with the number they had. Where it is not, lost records are made from what is left of it.
/// References to what is lost are emptied, rows without an owner go. `journalRead`: no page and no
/// row of the journal's tables was lost, so that its end is its end.
[[nodiscard]] Result<Mended> mendFromJournal(const Connection &connection, const Schema &schema,
                                             bool journalRead);

} // namespace candour::db
