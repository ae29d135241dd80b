// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

/// Which rows of a table are shown, as a value: kept in named views, said on prints.
namespace candour {

/// What one column must satisfy. Only the members that belong to `test` count.
struct ColumnFilter {
    enum class Test {
        Contains, ///< the words hold `text`; case ignored
        NumberRange, ///< from `least` to `most`, both included; an absent end is open
        DateRange, ///< from `first` to `last`, both included; an invalid end is open
        Choices, ///< one of `codes`; `yes` and `no` for a yes/no
        Empty,
        NotEmpty,
    };

    QString column; ///< the column's stable id
    Test test = Test::Contains;
    QString text {};
    std::optional<double> least {};
    std::optional<double> most {};
    QDate first {};
    QDate last {};
    QStringList codes {};

    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// All of it must hold.
struct TableFilter {
    QString text {}; ///< quick filter: in any column
    QList<ColumnFilter> columns {};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && columns.isEmpty(); }

    /// What the column must satisfy now; null for nothing.
    [[nodiscard]] const ColumnFilter *of(const QString &column) const;
    /// Puts the filter in the place of the column's former one.
    void set(const ColumnFilter &filter);
    void remove(const QString &column);

    friend bool operator==(const TableFilter &, const TableFilter &) = default;
};

/// Whether a cell satisfies the filter: `raw` is its value (absent: invalid), `words` what is
/// shown. A value of another kind than the filter asks for does not satisfy it.
[[nodiscard]] bool passes(const ColumnFilter &filter, const QVariant &raw, const QString &words);

/// Reads back equal; an empty filter is an empty text.
[[nodiscard]] QString filterToText(const TableFilter &filter);
/// Refuses text that is no filter. Tests that this version does not know are left out.
[[nodiscard]] Result<TableFilter> filterFromText(const QString &text);

} // namespace candour
