// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/BoardReport.h"
#include "core/report/ScorecardPaper.h"

namespace candour {

/// A place of a paper where the lead's words stand, and what she needs before her to write them.
struct TextPlace {
    QString group {}; ///< heading under which it is listed: "Summary", "Exceptions, Riverside"
    QString section {}; ///< of ReportText
    QString about {}; ///< of ReportText
    QString label {}; ///< "C. difficile cases"
    QString subject {}; ///< whose: "Riverside"; may be empty
    bool required = false;
    QString hint {}; ///< what belongs here
    QString position {}; ///< the figures in a sentence, where the place is about one indicator
    QString verdict {}; ///< why it is red
    int mostWords = 0; ///< 0: no limit
};

/// Summary, providers, domains, then the exceptions provider by provider: the order of the print.
[[nodiscard]] QList<TextPlace> textPlaces(const BoardReportInput &input);
[[nodiscard]] QList<TextPlace> textPlaces(const ScorecardPaper &paper);

} // namespace candour
