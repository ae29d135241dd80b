// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/db/ObservationStore.h"
#include "core/domain/Organisation.h"
#include "core/domain/Remark.h"

namespace candour {

namespace db {
class Database;
}

/// A value that stood once, and what brought it.
struct FigureVintage {
    Period period;
    Figure figure;
    db::BatchInfo batch;
    int sourceRow = 0;
    int sourceColumn = 0;
    int sourceSheet = 0; ///< see BatchInfo::sheet()
    QString by; ///< who loaded or typed it: a person's name, or that of a program
    QString reason; ///< why it was restated; empty for none
};

/// Every value that one period of an organisation's total had, the oldest first; the last one is in
/// force. More than one means that it was restated (FEATURES B7, B10).
[[nodiscard]] Result<QList<FigureVintage>> vintagesOf(const db::Database &database,
                                                      const Ref<Organisation> &organisation,
                                                      const Ref<Indicator> &indicator,
                                                      const Period &period);

/// The same of each period of a series that lies within two days, by period: what a quarter or a
/// year to date is made of. `breakdown` is empty for the total.
[[nodiscard]] Result<QList<FigureVintage>> vintagesWithin(const db::Database &database,
                                                          const Ref<Organisation> &organisation,
                                                          const Ref<Indicator> &indicator,
                                                          const QString &breakdown,
                                                          const QDate &from, const QDate &to);

/// Where in which file it stood: "Kent.xlsx, Medway!D5"; "Typed" for one that was.
[[nodiscard]] QString vintagePlace(const FigureVintage &vintage);
/// The same with the day and who: "Kent.xlsx, Medway!D5, received 12 Oct 2026, loaded by A. Nurse".
[[nodiscard]] QString vintageSentence(const FigureVintage &vintage);

/// Keeps how far figures can be trusted from a day on; a grade of the same indicator, organisation
/// and day gives way to it.
Result<ChangeSet> saveQuality(db::Database &database, DataQuality quality);

/// The grade no longer holds; one before it, or one for all, stands again.
Result<ChangeSet> removeQuality(db::Database &database, const Uid &grade);

} // namespace candour
