// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/actions/ActionId.h"

#include <QKeySequence>
#include <QList>

#include <span>

namespace candour {

/// A key that works within a table or a form wherever it stands. It is not a command of the window:
/// there may be several tables at once, and it cannot be chosen anew.
struct FixedKey {
    ActionId id;
    const char *text; ///< QT_TRANSLATE_NOOP("actions", …)
    const char *keys; ///< portable text, several separated by "; "
};

/// Keys of the parts that have them; the list of keys (F1) shows them in this order.
[[nodiscard]] std::span<const FixedKey> tableKeys();
[[nodiscard]] std::span<const FixedKey> formKeys();
[[nodiscard]] std::span<const FixedKey> chartKeys(); ///< answered by ChartView

/// In the language of the window.
[[nodiscard]] QString textOf(const FixedKey &key);
[[nodiscard]] QList<QKeySequence> keysOf(const FixedKey &key);
/// As lists show them: "Ctrl+Return, Ctrl+Enter".
[[nodiscard]] QString keysText(const FixedKey &key);

/// The key of that name, which must be one of these.
[[nodiscard]] const FixedKey &fixedKey(ActionId id);

/// Names of the fixed keys.
namespace fixed {
inline constexpr ActionId kEditCell = "table.edit";
inline constexpr ActionId kFillDown = "table.fillDown";
inline constexpr ActionId kClear = "table.clear";
inline constexpr ActionId kNewWindow = "table.newWindow";
inline constexpr ActionId kWithdraw = "table.withdraw";
inline constexpr ActionId kCopy = "table.copy";
inline constexpr ActionId kCopyWithHeads = "table.copyWithHeads";
inline constexpr ActionId kPaste = "table.paste";
inline constexpr ActionId kBulkEdit = "table.bulkEdit";
inline constexpr ActionId kFilter = "table.filter";
inline constexpr ActionId kFilterColumn = "table.filterColumn";
inline constexpr ActionId kFilterValue = "table.filterValue";
inline constexpr ActionId kColumnMenu = "table.columnMenu";
inline constexpr ActionId kSave = "form.save";
inline constexpr ActionId kPrevious = "form.previous";
inline constexpr ActionId kNext = "form.next";
inline constexpr ActionId kAside = "form.aside";
inline constexpr ActionId kNextPoint = "chart.nextPoint";
inline constexpr ActionId kFirstPoint = "chart.firstPoint";
inline constexpr ActionId kChartTable = "chart.table";
inline constexpr ActionId kPointOrigin = "chart.origin";
inline constexpr ActionId kCopyPicture = "chart.copyPicture";
inline constexpr ActionId kCopyFigures = "chart.copyFigures";
} // namespace fixed

} // namespace candour
