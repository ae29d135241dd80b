// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/ValueWords.h"

/// A field's value as people type it; core/calc/ValueWords.h holds what they read.
namespace candour {

/// For an editor of one line: what is shown to be changed. Text, numbers, dates, times, periods.
[[nodiscard]] QString editText(const Field &field, const QVariant &value);
/// Reads it back, and what people type instead: "28/3/2026", "28/3/26", "9.30", "Apr 2026",
/// "Q1 2026/27", and for dates "today", "tomorrow", "+7" (days from today), "-2w", "+3m". Fails
/// with a sentence. Without a day the computer's own is today.
[[nodiscard]] Result<QVariant> readEditText(const Field &field, const QString &text,
                                            const QDate &today = {});
/// What an empty editor shows as a hint of the form; empty for text and numbers.
[[nodiscard]] QString editHint(const Field &field);

} // namespace candour
