// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

namespace candour::db {

class Connection;
class Database;

struct SalvagedFigures {
    qint64 saved = 0;
    qint64 lost = 0; ///< by the counts that the batches carry
    QStringList losses; ///< a sentence for each batch that is not as it was
    QHash<QString, QString> batches; ///< uids of the old batches and of those in the new file
};

/// Writes the figures of a rescued file into a new one that has its organisations and indicators,
/// batch by batch in the order they came; a withdrawn batch is withdrawn again at once, so that the
/// next meets what was in force when it came.
[[nodiscard]] Result<SalvagedFigures> carryFigures(const Connection &rescued, Database &fresh,
                                                   const QString &source, const Progress &progress);

} // namespace candour::db
