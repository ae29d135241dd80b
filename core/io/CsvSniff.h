// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/CsvReader.h"

namespace candour {

/// Looks at the first lines: the delimiter (comma, semicolon, tab, bar or ¬) that splits them most
/// evenly outside quotes, and whether numbers have a decimal comma.
[[nodiscard]] CsvDialect sniffDialect(std::string_view utf8);

/// Whether the numbers of a table with this delimiter are written 76,3 (and none 76.3).
[[nodiscard]] bool sniffDecimalComma(std::string_view utf8, const std::string &delimiter);

/// "comma", "tab" …, translated.
[[nodiscard]] QString delimiterName(std::string_view delimiter);

} // namespace candour
