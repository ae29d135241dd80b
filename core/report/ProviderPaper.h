// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/CqcAnswers.h"
#include "core/report/RowChart.h"

namespace candour {

/// A worded fact: "Contract" and "1 Apr 2024 to 31 Mar 2027, 149 days left".
struct ProviderFact {
    QString label;
    QString value;
};

/// What CQC answered, and the name of the place it is about.
struct ProviderCqcRow {
    QString place;
    CqcAnswers answers;
};

struct ProviderSiteRow {
    int depth = 0;
    QString name;
    QString code;
    QString kind;
    QString cqc; ///< "Good (12 Mar 2026)"
};

struct ProviderPersonRow {
    QString name;
    QString post;
    QString email;
};

struct ProviderCommentRow {
    QString period;
    QString indicator;
    QString text;
    QString by;
    bool stale = false; ///< the figure has changed since
};

/// One provider on paper: what its page shows.
struct ProviderPaper {
    PaperFrame frame;
    Organisation organisation;
    QString line; ///< beneath the name
    QList<ProviderFact> facts;
    QList<ProviderCqcRow> cqcNow;
    QList<ProviderCqcRow> cqcHistory;
    QList<ProviderSiteRow> sites;
    QList<ProviderPersonRow> people;
    Scorecard scorecard; ///< of which the red and amber rows are printed
    QList<ProviderCommentRow> comments;
    SharedReadings readings {}; ///< of all rows; none: no icons
};

[[nodiscard]] Document buildProvider(const ProviderPaper &paper);

/// The red and amber rows, the worst first, then by the lead's rank.
[[nodiscard]] QList<int> exceptionRows(const Scorecard &scorecard);

} // namespace candour
