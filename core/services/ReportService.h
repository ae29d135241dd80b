// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Report.h"
#include "core/report/Document.h"

namespace candour {

namespace db {
class Database;
}

/// Puts the report (its number is allocated) and, for a Board report, an empty front sheet that
/// begins with the answers of the last one.
Result<ChangeSet> createReport(db::Database &database, Report report);

/// Title, months, dates and marking of a draft. Number, template and provider stay what they are.
Result<ChangeSet> saveReportDetails(db::Database &database, const Report &report);

/// Puts the lead's words for one place of a report; empty words take them away. Refused once the
/// report is issued.
Result<ChangeSet> saveReportText(db::Database &database, const Uid &report, const QString &section,
                                 const QString &about, const QString &text);

/// Keeps what is being typed at a place beside the report, unjournalled, until saveReportText()
/// takes its stead (DESIGN section 4, "Drafts").
Result<ChangeSet> keepTypedText(db::Database &database, const Uid &report, const QString &section,
                                const QString &about, const QString &text);
/// Name of the draft that keepTypedText() writes.
[[nodiscard]] QString typedTextField(const QString &section, const QString &about);

Result<ChangeSet> saveFrontSheet(db::Database &database, const FrontSheet &sheet);

/// A report as it was laid out for issuing.
struct ReportPages {
    Document document;
    QByteArray pdf;
    QString anchor; ///< ReportWork::anchor() of what they were made from
};

/// Stores the blocks and the PDF as they were printed, with their digests and the journal's anchor,
/// and closes the report for changes (PRINTS "Freeze"; core/domain/ReportRules.h keeps it closed).
/// ErrorCode::Conflict when it is issued already or the file has changed since the pages were made,
/// ErrorCode::Invalid when words are owed, or when the public will see it and a person could be
/// named in its words or in those of the records that its pages show (TextGuard).
Result<ChangeSet> issueReport(db::Database &database, const Uid &report, const ReportPages &pages);

/// Takes an issued report out of use, with a reason; its pages stay readable.
Result<ChangeSet> withdrawReport(db::Database &database, const Uid &report, const QString &reason);

/// What was stored at issue, byte for byte; checked against its digest.
[[nodiscard]] Result<QByteArray> issuedPdf(const db::Database &database, const Report &report);
[[nodiscard]] Result<Document> issuedDocument(const db::Database &database, const Report &report);

} // namespace candour
