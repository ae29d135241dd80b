// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/PersonText.h"
#include "core/base/Record.h"

namespace candour {

/// A text of a record in which something that could name a person was found.
struct WatchedText {
    const RecordKind *kind = nullptr; ///< of the record, or of one of its rows
    Uid record; ///< null for a row that is not in the file yet
    QString field; ///< Field::name; `+uid` for one of the organisation's own
    QString formField; ///< the field of the record at which it stands: that of the list for a row
    QString text;
    QList<PersonFinding> findings;

    /// SHA-256 of the text, hex: what a clearance is given for.
    [[nodiscard]] QString digest() const;
};

/// What could name a person in a text of this field: nothing where the field is not watched, and no
/// postcode where it is that of a place.
[[nodiscard]] QList<PersonFinding> watchedFindings(const Field &field, const QString &text,
                                                   const QDate &today = {});

/// The watched texts of the record, of its rows and of the organisation's own fields on it that
/// hold such a passage.
[[nodiscard]] QList<WatchedText> personTexts(const RecordData &record, const QDate &today = {});

} // namespace candour
