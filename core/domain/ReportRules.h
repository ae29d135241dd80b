// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

/// What issuing a report closes, as guards of the kinds concerned: the report, its words, its front
/// sheet and its stored pages stay as they were printed (PRINTS "Freeze"), whoever tries to change
/// them: a form, an import, a service.
namespace candour {

/// The two commands that may move a report out of its state.
namespace reportCommand {
inline const QString kIssue = QStringLiteral("report.issue");
inline const QString kWithdraw = QStringLiteral("report.withdraw");
} // namespace reportCommand

/// A report begins as a draft; only issuing writes what issuing writes; afterwards nothing changes
/// but its withdrawal.
Result<void> guardReport(const ProposedChange &change);

/// Records with a field `report`.
Result<void> guardPartOfReport(const ProposedChange &change);

/// Attachments of reports.
Result<void> guardStoredPages(const ProposedChange &change);

} // namespace candour
