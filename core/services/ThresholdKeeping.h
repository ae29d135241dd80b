// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/BatchWriter.h"
#include "core/services/ImportResolver.h"
#include "core/services/ThresholdOffers.h"

#include <QString>
#include <QStringList>

namespace candour {

namespace db {
class Command;
class Database;
} // namespace db

/// What the thresholds of a source would be as rules of its providers, beside those that stand: in
/// its order, each rule of a provider and indicator once. A new rule begins with the first period
/// of the source, one that differs from what stands with the newest. Names must be resolved, and
/// made where they are to be.
[[nodiscard]] Result<QList<ThresholdOffer>> thresholdOffers(const db::Database &database,
                                                            const ImportedTable &table,
                                                            const ImportResolver &names,
                                                            const db::BatchInput &input);

struct ThresholdsKept {
    qint64 taken = 0;
    QStringList left; ///< picked and not kept, a sentence each
};

/// Stores those picked as rules, with `source` as where they come from. One that differs from a
/// rule that stands needs the command's reason, or is left.
[[nodiscard]] Result<ThresholdsKept> keepThresholds(db::Command &command,
                                                    const QList<ThresholdOffer> &offers,
                                                    const ThresholdPick &pick,
                                                    const QString &source);

} // namespace candour
