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
};

} // namespace candour
