// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/SheetReading.h"

#include <vector>

namespace candour {

/// Columns in which patients seem to be listed: NHS numbers with their check digit, dates of birth,
/// names of persons, postcodes beside no organisation.
struct PersonColumns {
    std::vector<int> columns; ///< from 0
    QStringList marks; ///< "NHS numbers in column A"
};

[[nodiscard]] PersonColumns findPersonColumns(const SheetReading &sheet);

} // namespace candour
