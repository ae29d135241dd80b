// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/SheetTable.h"

#include <functional>
#include <optional>

namespace candour {

class UserPrompts;

/// Asks where to, and writes what is shown there: a workbook, or CSV by the name's ending. `table`
/// is asked for only once there is a name. The file written; nothing when she turned away or it
/// failed, which she has been told then.
[[nodiscard]] std::optional<QString> saveSheet(UserPrompts &prompts, const QString &title,
                                               const QString &name,
                                               const std::function<SheetTable()> &table);

} // namespace candour
