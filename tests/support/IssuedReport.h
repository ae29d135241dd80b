// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ReportService.h"
#include "core/services/ReportWork.h"
#include "core/services/ScorecardService.h"
#include "tests/support/TempFile.h"

namespace candour::test {

/// The pages that issuedBoardReport() stores as PDF.
inline const QByteArray kIssuedPdf = "%PDF-1.4 the pages as they were";

/// A Board report with all its words, issued as she issues one.
inline Report issuedBoardReport(db::Database &database, const Period &dataTo)
{
    const ScorecardBooks books = must(ScorecardService(database).books());
    Report draft;
    draft.title = QStringLiteral("Quality report");
    draft.dataTo = dataTo.toText();
    draft.reportDate = dataTo.lastDay().addDays(14);
    for (const RecordChange &change : must(createReport(database, draft)).records) {
        if (change.kind == recordType<Report>().id)
            draft.uid = change.uid;
    }
    const ReportWork begun = must(ReportWork::read(database, books, draft.uid));
    for (const PlaceWords &words : begun.places()) {
        if (words.state == WordsState::Owed || words.state == WordsState::Proposed)
            must(saveReportText(database, draft.uid, words.place.section, words.place.about,
                                QStringLiteral("Words.")));
    }
    FrontSheet sheet = *begun.frontSheet();
    sheet.meeting = sheet.author = sheet.presenter = sheet.summary = sheet.recommendation =
        sheet.conflicts = QStringLiteral("Said.");
    must(saveFrontSheet(database, sheet));
    const ReportWork work = must(ReportWork::read(database, books, draft.uid));
    must(issueReport(database, draft.uid,
                     {work.document(QStringLiteral("Issued")), kIssuedPdf, work.anchor()}));
    return *must(database.records().find(Ref<Report>(draft.uid)));
}

} // namespace candour::test
