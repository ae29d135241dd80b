// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/SpcService.h"

namespace candour {

namespace db {
struct Schema;
}

/// SpcService::joinedLines() through a connection of its own, on whatever thread asks: the charts
/// of a whole file take longer than the main thread has (50 ms, DESIGN section 3). The books are
/// values, so a page hands over its own.
[[nodiscard]] Result<std::vector<JoinedLine>> readJoinedLines(const QString &path,
                                                              const db::Schema &schema,
                                                              const ScorecardBooks &books,
                                                              const SpcRequest &request);

} // namespace candour
