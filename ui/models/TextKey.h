// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

/// What texts of a table are compared and looked through by.
namespace candour {

/// Without case and accents.
[[nodiscard]] QString folded(const QString &text);
/// With the number of its digits before each whole number, so that "ward 2" stands before "ward
/// 10".
[[nodiscard]] QString withNumbersInOrder(const QString &text);

} // namespace candour
