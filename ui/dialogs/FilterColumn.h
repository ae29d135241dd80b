// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/TableFilter.h"
#include "ui/models/TableProxy.h"

#include <functional>

/// What a column of a table can be filtered by, and how that is worded.
namespace candour {

/// A column that can be filtered.
struct FilterColumn {
    QString id;
    QString label;
    const Field *field = nullptr; ///< null: text
    /// What it holds, where that is little enough to choose from (TableProxy::valuesOf()).
    std::function<QList<ColumnValue>()> values {};
};

/// What the filter says, in words: "Due: from 1 Apr 2026 to 30 Apr 2026".
[[nodiscard]] QString filterWords(const ColumnFilter &filter, const FilterColumn &column);

/// The test that suits the column best.
[[nodiscard]] ColumnFilter::Test usualTest(const FilterColumn &column);

/// All tests that make sense for the column, the usual one first.
[[nodiscard]] QList<ColumnFilter::Test> testsFor(const FilterColumn &column);
[[nodiscard]] QString testLabel(ColumnFilter::Test test);

/// The choices of the column's field with their words, a yes/no has two; of other columns the
/// values that stand in them.
[[nodiscard]] QList<ColumnValue> choicesOf(const FilterColumn &column);

[[nodiscard]] bool isPeriod(const FilterColumn &column);

/// The ends of a range of days as they are typed; of periods as the month that begins or ends with
/// the day. Empty for an open end.
[[nodiscard]] QString firstText(const FilterColumn &column, const QDate &day);
[[nodiscard]] QString lastText(const FilterColumn &column, const QDate &day);

[[nodiscard]] Field fieldOfKind(FieldKind kind);

} // namespace candour
