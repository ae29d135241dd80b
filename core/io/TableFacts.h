// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/Mapping.h"
#include "core/io/PeriodText.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace candour {

/// What the file and the sheet of a table are called.
struct TableNames {
    QString file;
    QString sheet {}; ///< empty for a file without sheets

    /// For sentences: "Kent.xlsx, sheet Medway".
    [[nodiscard]] QString text() const;
};

/// What stands around a table: its names and the rows above its heads.
struct TableSurroundings {
    TableNames names;
    QList<QStringList> titles;
};

/// The cell that goes with a label: what follows it in its own cell ("ODS code: RPA"), else the
/// first cell with content right of it, else the cell below. Case, blanks and the colon do not
/// matter. Empty when the label is not there.
[[nodiscard]] QString labelledText(const QList<QStringList> &rows, const QString &label);

/// The texts of these rows, but for what goes with a label that speaks of somebody else than the
/// provider: commissioner, ICB, CCG, region, contact, source.
[[nodiscard]] QStringList providerTitles(const QList<QStringList> &rows);

/// The one text in these that has the shape of a provider's code in the NHS (RPA, R1K, NVC, RPA01);
/// empty when none has, or two.
[[nodiscard]] QString providerCodeIn(const QStringList &texts);

/// The first of these that reads like the name of a provider of care, without what follows it after
/// a dash; empty when none does.
[[nodiscard]] QString providerNameIn(const QStringList &texts);

/// The period that stands around the table, where the mapping looks for one; what needs a year
/// ("Apr") takes it from another of these places. Without the mapping's kind and shift.
[[nodiscard]] std::optional<PeriodReading> periodAround(const PeriodSource &source,
                                                        const TableSurroundings &around);

/// What the mapping knows about the periods in this table's cells and heads.
[[nodiscard]] PeriodHints periodHints(const PeriodSource &source, const TableSurroundings &around);

/// The mapping for this table, with what stands around it put in as constants. An error when a
/// fact that nothing else gives is not there.
[[nodiscard]] Result<Mapping> settledMapping(const Mapping &mapping,
                                             const TableSurroundings &around);

} // namespace candour
