// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Terms.h"
#include "core/services/RecordPlaces.h"

namespace candour {

/// A record that a search found.
struct FoundRecord {
    const RecordKind *kind = nullptr;
    Uid uid;
    QString title; ///< one line, as people know it
    QString detail; ///< its kind, and whom or what it is about
    RecordPlace place;
};

/// Records that hold every word of the text, or the beginning of one, in a searchable field, in one
/// of their rows or in an additional value; case and accents ignored, best first. Withdrawn ones
/// are not found. Asks the index: a few milliseconds in a file of 100,000 records.
[[nodiscard]] Result<QList<FoundRecord>> searchRecords(const db::Database &database,
                                                       const TermDictionary &terms,
                                                       const QString &text, int most);

/// The same for one record; none when it is gone, withdrawn or nowhere to be looked at.
[[nodiscard]] Result<std::optional<FoundRecord>> foundRecord(const db::Database &database,
                                                             const TermDictionary &terms,
                                                             const RecordKind &kind,
                                                             const Uid &uid);

} // namespace candour
