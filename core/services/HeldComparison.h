// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"
#include "core/domain/Period.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace candour {

namespace db {
class Database;
struct BatchInput;
} // namespace db

enum class HeldDifference {
    Added, ///< nothing is held
    Changed,
    Same,
    Missing, ///< held from an earlier file of the same mapping, and this file no longer has it
};

/// A figure of a source beside the one in force.
struct ComparedFigure {
    HeldDifference difference = HeldDifference::Added;
    QString provider; ///< short name; as the source has it where the import creates it
    QString measure; ///< name
    QString breakdown;
    Period period;
    QString held; ///< with the measure's decimals and unit; empty where nothing is
    QString read;
    QString heldFull; ///< with every digit
    QString readFull;
    QString place; ///< in the source: "line 12", "Medway!D5"; empty for a missing one
    int line = 0;
    int column = 0;
    QString sheet;

    /// "RTT, Medway, May 2026 is restated: 91.2 % → 90.8 %", for all four.
    [[nodiscard]] QString sentence() const;
};

/// So many figures of a group are listed; all are counted.
inline constexpr qsizetype kComparedFigures = 1000;

/// What a source brings beside what is held.
struct HeldComparison {
    bool isMade = false;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 missing = 0;
    QList<ComparedFigure> figures; ///< by group, each in the order of the source

    [[nodiscard]] qint64 count(HeldDifference difference) const;
    [[nodiscard]] QList<ComparedFigure> of(HeldDifference difference) const;
};

/// Compares the rows of a batch, not yet written, with what is in force. Missing are figures that
/// an earlier batch of the same mapping brought and that are still in force, of providers and
/// periods that this one has figures of. `sheets` are the names that its rows count.
[[nodiscard]] Result<HeldComparison> compareWithHeld(const db::Database &database,
                                                     const db::BatchInput &input,
                                                     const QStringList &sheets);

} // namespace candour
