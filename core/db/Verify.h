// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QStringList>

namespace candour::db {

class Database;

/// What a check of the whole file found. `faults` is empty for a file that is whole.
struct VerifyReport {
    QStringList faults; ///< a sentence each: what is wrong, and where
    QStringList slight; ///< those of the faults that cost nothing she kept: see lasting()
    qint64 entries = 0;
    qint64 records = 0;
    qint64 observations = 0;
    qint64 attachments = 0;
    QString anchor; ///< "SEQ:HEX16" of the journal's head

    [[nodiscard]] bool isWhole() const { return faults.isEmpty(); }

    /// The faults of what the file is there to keep. The others are of the words to search by,
    /// which are made anew from it, and of drafts, which are offered or thrown away one by one.
    [[nodiscard]] QStringList lasting() const;
};

/// Pages and foreign keys, the schema text, the journal's chain and the anchors of issued reports
/// in it, every record against its last journal state, every batch against its digest, every
/// attachment and draft against its digest; bytes and additional values that belong to nothing; the
/// words by which records are found against the records, and the indexes against the words.
/// `anchor` ("SEQ:HEX", may be empty) is that of an issued paper or backup: the chain must still
/// hold it.
[[nodiscard]] Result<VerifyReport> verify(const Database &database, const QString &anchor = {},
                                          const Progress &progress = {});

} // namespace candour::db
