// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/sheets/SheetGrid.h"

namespace candour {

/// What numbers under a format code are: Number, Percent, Date, DateTime or Time. Judged by the
/// section for positive numbers (ECMA-376 part 1, 18.8.31); quoted and escaped characters, colours,
/// conditions and currencies are no part of it, so that 0.0"%" is a Number.
[[nodiscard]] GridKind kindOfFormatCode(std::string_view code);

/// The same for the ids of formats that files use without spelling them (18.8.30).
[[nodiscard]] GridKind kindOfBuiltinFormat(int id);

} // namespace candour
