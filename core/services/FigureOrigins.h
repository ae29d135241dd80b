// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/report/FigureOrigin.h"

namespace candour {

namespace db {
class Database;
}

/// Where the figures in force of these organisations came from, of the three months up to
/// `dataTo`, in the order of organisations and indicators given. Those of the made-up sample are
/// left out: they came from nowhere.
[[nodiscard]] Result<QList<FigureOrigin>> figureOrigins(const db::Database &database,
                                                        const QList<Organisation> &organisations,
                                                        const QList<Indicator> &indicators,
                                                        const Period &dataTo);

} // namespace candour
