// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/TextTable.h"

#include <QString>

namespace candour {

/// Reads a file of the Organisation Data Service as a table of organisations that importRecords()
/// takes: the files without heads (etr, eccg and their kin: 24 or 27 columns, code, name, region,
/// ICB, address, postcode, yyyymmdd dates) and tidied ones with heads, among them lists of
/// commissioners (CCG Code and CCG Name; ICB24CDH and ICB24NM), of care homes (cqc_id, name, type,
/// postcode) and of merged organisations (old_code, final_code), which says successors of those
/// that the file knows. Files of commissioners hold places; the others providers, whose kind is
/// what code and name say (ProviderKind).
/// ErrorCode::Invalid for any other file.
[[nodiscard]] Result<TextTable> readOdsFile(const QString &path);

} // namespace candour
