// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

#include <QList>
#include <QSet>

namespace candour {

namespace db {
class Command;
class Database;
} // namespace db

/// A record that an import brought besides its figures, and that stands: a provider or an indicator
/// made for its names, a target kept from its thresholds.
struct BroughtRecord {
    const RecordKind *kind = nullptr;
    Uid uid;
    QSet<qint64> entries; ///< of the imports that made or changed it, in the journal
    QString title;
    bool isNew = true; ///< false: a target that stood, and ended for one of the import
    QString use; ///< why it stays in any case, as a clause; empty: it can go with the figures
};

/// What these imports brought and would leave behind when their figures are withdrawn, as they made
/// it. A target stays together with the one that ended for it.
[[nodiscard]] Result<QList<BroughtRecord>> broughtBy(const db::Database &database,
                                                     const QList<Uid> &batches);

/// Those that can go, and those that something else uses or that were changed since.
[[nodiscard]] QList<BroughtRecord> freeOf(const QList<BroughtRecord> &brought);
[[nodiscard]] QList<BroughtRecord> usedOf(const QList<BroughtRecord> &brought);

/// "2 providers, 1 indicator, 3 targets"; empty without any. Counts what is new.
[[nodiscard]] QString broughtWords(const QList<BroughtRecord> &brought);
/// "Meadow Care (it has other figures), …": of the first few what keeps them.
[[nodiscard]] QString broughtUses(const QList<BroughtRecord> &used);

/// Takes those back that can go, in the command that withdraws the figures.
Result<void> takeBackBrought(db::Command &command, const QList<BroughtRecord> &brought);

/// When an import comes back into force: what its withdrawal took with it, and nobody has touched
/// since, comes back too.
Result<void> bringBackBrought(db::Command &command, const Uid &batch);

} // namespace candour
