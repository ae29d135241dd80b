// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Profile.h"
#include "core/report/BoardReport.h"
#include "core/report/ScorecardPaper.h"
#include "core/services/ScorecardService.h"

namespace candour {

/// Which paper, and of when. What is left empty comes from the file's profile.
struct PaperRequest {
    Period dataTo;
    QDate reportDate;
    QString title;
    QString marking;
    QString edition; ///< "Draft"
    Uid report; ///< the report record whose texts and front sheet go in; null for none
    Ref<Domain> domain {}; ///< of a report of one domain
};

/// Reads from the file what the builders of core/report make papers of. A reader: any thread's own
/// Database will do.
class PaperService {
public:
    explicit PaperService(const db::Database &database)
        : m_database(database)
    {
    }

    /// ErrorCode::NotFound when there is no organisation of this code.
    [[nodiscard]] Result<ScorecardPaper> scorecardPaper(const ScorecardBooks &books,
                                                        const QString &code,
                                                        const PaperRequest &request) const;
    /// All providers with figures, worst first, and the organisation's own figures.
    [[nodiscard]] Result<BoardReportInput> boardReport(const ScorecardBooks &books,
                                                       const PaperRequest &request) const;

    /// Fails with ErrorCode::NotFound, and says which months have figures, where the paper would
    /// show none: its last month is later than any figure of the file, or none is in its columns.
    [[nodiscard]] Result<void> requireFigures(const ScorecardPaper &paper) const;
    [[nodiscard]] Result<void> requireFigures(const BoardReportInput &input) const;

    /// The lead's words for a report, one text a place: its own, and for places where it has none
    /// yet the newest of other reports of no later figures, so that the next report starts from
    /// the last text (PRINTS "Roll forward"). ReportText::report tells the two apart. Words on a
    /// provider as a whole come only from reports of the same domain, or of none, as this one.
    /// `domain` stands for that of the report where there is no record of it yet.
    [[nodiscard]] Result<QList<ReportText>> texts(const Uid &report,
                                                  const Ref<Domain> &domain = {}) const;

    /// What every paper of this file begins with.
    [[nodiscard]] Result<PaperFrame> frame(const PaperRequest &request) const;

private:
    [[nodiscard]] Result<void> requireFigures(const Organisation *organisation,
                                              const Period &dataTo, bool anyShown) const;
    [[nodiscard]] Result<ProviderFacts> facts(const Organisation &organisation) const;

    const db::Database &m_database;
};

/// The terms that come with the program and the organisation's own abbreviations.
[[nodiscard]] Result<QList<GlossaryEntry>> glossaryEntries(const QList<TermEntry> &terms);

/// Words of the section and subject, or empty.
[[nodiscard]] QString reportText(const QList<ReportText> &texts, const QString &section,
                                 const QString &about);

} // namespace candour
