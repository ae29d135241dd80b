// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Profile.h"
#include "core/domain/Report.h"
#include "core/report/FigureOrigin.h"
#include "core/report/RowChart.h"

#include <optional>

namespace candour {

/// A domain of the outcomes framework and who answers for it on the board.
struct BoardDomain {
    Domain domain;
    QString boardMember; ///< name and post; empty is printed as a gap
};

struct BoardProvider {
    ProviderFacts facts;
    Scorecard scorecard; ///< all of one month, with quarters
};

/// A figure that says something else than the newest issued report with it.
struct RestatedLine {
    QString provider;
    QString indicator;
    QString period;
    QString issued; ///< "95.3 %"
    QString now;
    QString report; ///< number
    QString reason;
};

/// What the Board quality report is built from (PRINTS section A).
struct BoardReportInput {
    PaperFrame frame;
    std::optional<FrontSheet> frontSheet;
    QList<BoardDomain> domains; ///< one section each, in this order
    std::vector<BoardProvider> providers; ///< in the order of the print
    Organisation ownOrganisation;
    std::optional<Scorecard> own; ///< the figures of the whole organisation, where there are any
    DimensionSet dimensions; ///< the columns of the provider matrix
    OverallRule overallRule = OverallRule::WeakestDimension;
    QList<ReportText> texts; ///< the lead's, found by section and about
    QList<GlossaryEntry> glossary;
    QList<RestatedLine> restated {}; ///< corrections since (PRINTS "Freeze")
    QList<FigureOrigin> origins {}; ///< of the figures of the last three months
    SharedReadings readings {}; ///< of all rows; none: no control charts
};

/// ReportText::section of the lead's words in this report; what `about` holds stands beside.
namespace reportSection {
inline constexpr QLatin1String kAlert {"summary.alert"}; ///< one line each; in place of the draft
inline constexpr QLatin1String kAdvise {"summary.advise"};
inline constexpr QLatin1String kAssure {"summary.assure"};
inline constexpr QLatin1String kDecisions {"summary.decisions"};
inline constexpr QLatin1String kProvider {"provider"}; ///< organisation code
inline constexpr QLatin1String kDomain {"domain"}; ///< domain code
inline constexpr QLatin1String kException {"exception"}; ///< aboutException()
inline constexpr QLatin1String kRisk {"risk"}; ///< organisation code; with its exceptions
inline constexpr QLatin1String kRecovery {"recovery"}; ///< organisation code; with its exceptions
inline constexpr QLatin1String kMeaning {"scorecard.meaning"}; ///< of a scorecard
inline constexpr QLatin1String kGoodPractice {"scorecard.goodPractice"};
} // namespace reportSection

/// "ZZ1/I-07".
[[nodiscard]] QString aboutException(const QString &organisation, const QString &indicator);

/// Words the lead still owes before the report can be final.
struct MissingText {
    QString section;
    QString about;
    QString label; ///< "C. difficile cases, Riverside"

    friend bool operator==(const MissingText &, const MissingText &) = default;
};

/// No red without narrative (REQUIREMENTS R-017), no provider with a red without a sentence, and
/// the required fields of the front sheet.
[[nodiscard]] QList<MissingText> missingTexts(const BoardReportInput &input);

/// A4 portrait, numbered. Front sheet, summary on a page, provider overview, a section for each
/// domain, exceptions by provider, how to read, glossary. What has no records is not printed.
[[nodiscard]] Document buildBoardReport(const BoardReportInput &input);

} // namespace candour
