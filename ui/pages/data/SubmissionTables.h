// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SubmissionBook.h"
#include "ui/models/ValueTableModel.h"

namespace candour {

/// The grid: providers down, the book's months across, and last a line of all providers with
/// per cents. Cells say how many figures came of those that are due and answer RawRole with the
/// state that needs most.
[[nodiscard]] QList<ValueColumn> submissionGridColumns(const SubmissionBook &book);
[[nodiscard]] QList<ValueRow> submissionGridRows(const SubmissionBook &book);

/// What the signs of the cells mean, in one line.
[[nodiscard]] QString submissionKey();

/// The list: one line a figure.
[[nodiscard]] QList<ValueColumn> submissionListColumns();
/// `row` is of the book. The uid is that of the figure's place, the same whenever it is read.
[[nodiscard]] ValueRow submissionListRow(const SubmissionBook &book, const SubmissionRow &row);
[[nodiscard]] Uid submissionUid(const SubmissionBook &book, const SubmissionRow &row);

} // namespace candour
