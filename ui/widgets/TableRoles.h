// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <Qt>

namespace candour {

/// What table models of ours answer besides Qt's roles. Never a bare Qt::UserRole.
enum TableRole {
    /// Horizontal header: the column's stable id (QString); layouts are kept by it.
    ColumnIdRole = Qt::UserRole + 1,
    /// What sorting compares.
    SortRole,
    /// The uid or key of the record of the row.
    IdRole,
    /// The value behind the words: a number as double, an absent one as an invalid QVariant.
    RawRole,
    /// candour::CellMark of ui/delegates: verdict and flags of the cell.
    MarkRole,
    /// Horizontal header: `const candour::Field *`, what the column holds; its filters, its editor
    /// and the kind of its cells in spreadsheets follow from it. None: text. The model keeps it.
    FieldRole,
    /// Why the last edit of this cell was refused, in a sentence; answered by TableProxy.
    RefusalRole,
    /// candour::SpcIcon: variation or assurance of a chart, drawn by IconDelegate.
    IconRole,
};

} // namespace candour
