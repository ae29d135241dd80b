// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/Scorecard.h"
#include "core/domain/Organisation.h"
#include "core/report/FigureSource.h"
#include "ui/models/ScorecardModel.h"
#include "ui/panels/FigureDetails.h"

#include <optional>

namespace candour {

class FileSession;

/// One verdict of one provider: a figure of a period, or what several come to.
struct FigurePlace {
    Organisation organisation;
    Indicator indicator;
    Period period; ///< of a year to date, its last month
    bool yearToDate = false;
    /// A quarter or a year made of its months, or a year to date: nobody's figure.
    std::optional<ScorecardTotal> total;
    Verdict verdict;

    [[nodiscard]] bool isNull() const { return organisation.uid.isNull(); }
};

/// The place of a cell; without one, of the row's latest figure.
[[nodiscard]] FigurePlace placeOf(const Organisation &organisation, const ScorecardRow &row,
                                  const ScorecardCell *cell, const Period &lastMonth);

/// The place of a total: a quarter or year by its period, a year to date by its last month.
[[nodiscard]] FigurePlace placeOfTotal(const Organisation &organisation, const ScorecardRow &row,
                                       const ScorecardTotal &total, const Period &period,
                                       bool yearToDate);

/// The place as figures name their source.
[[nodiscard]] FigureSource sourceOf(const FigurePlace &place);

// What cannot be read is an error, never "none": the callers say its sentence.

/// What the details pane says about the place; `row` is the one that holds it.
[[nodiscard]] Result<FigureFacts> factsOf(FileSession &session, const FigurePlace &place,
                                          const ScorecardRow &row, const Period &lastMonth);

/// The comments about one provider's figures.
[[nodiscard]] Result<FigureRemarks> remarksOf(const FileSession &session,
                                              const Organisation &organisation);

/// Which of the provider's figures of these months issued reports have.
[[nodiscard]] Result<FigureLocks> locksOf(FileSession &session, const Organisation &organisation,
                                          const Period &firstMonth);

/// "ZZ1 · acute · lead commissioner · CQC: Good (12 Mar 2026)".
[[nodiscard]] Result<QString> providerLine(const FileSession &session,
                                           const Organisation &organisation);

} // namespace candour
