// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/DataQualitySheet.h"
#include "core/report/ReminderLetter.h"
#include "core/services/PaperService.h"

namespace candour {

/// How many months the data-quality sheet looks back over, the month itself included.
inline constexpr int kSubmissionMonths = 12;

/// What the data-quality sheet of a month is built from; with the code of a provider, of that one
/// alone. ErrorCode::NotFound when no provider of the code owes figures.
[[nodiscard]] Result<DataQualityPaper> dataQualityPaper(const db::Database &database,
                                                        const PaperRequest &request,
                                                        const QString &provider = {});

/// The same of a book that was read before; its last month is the sheet's.
[[nodiscard]] Result<DataQualityPaper>
dataQualityPaper(const db::Database &database, const SubmissionBook &book, PaperRequest request);

/// Who writes reminders from this file, and to whom.
[[nodiscard]] Result<ReminderFrame> reminderFrame(const db::Database &database);

/// The book of one of its providers alone. NotFound when it is not one of them.
[[nodiscard]] Result<SubmissionBook> bookOfProvider(const SubmissionBook &book,
                                                    const QString &code);

} // namespace candour
