// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/Mapping.h"
#include "core/services/OpenedSource.h"

#include <QStringList>

namespace candour {

/// Columns of a source that look like patient data (NHS numbers with their check digit, dates of
/// birth, names of persons, full postcodes beside no organisation).
struct PersonWatch {
    QStringList read; ///< that the mapping reads: "NHS numbers in column A, first in row 2"
    QStringList unread; ///< that it leaves alone

    /// Why the file is refused: a mapping that reads them. Empty when there is nothing against it.
    [[nodiscard]] QString refusal(const QString &fileName) const;
    /// What else she should know; a sentence each.
    [[nodiscard]] QStringList notes() const;
};

/// Looks through every row of every sheet; what it cannot read as a table, readFigures() refuses.
[[nodiscard]] Result<PersonWatch> watchPersons(const OpenedSource &source, const Mapping &mapping);

} // namespace candour
