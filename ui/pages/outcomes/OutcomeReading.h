// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/Outcomes.h"
#include "core/report/RowChart.h"
#include "ui/panels/OutcomeDetails.h"

namespace candour {

class FileSession;

/// What is chosen on the screen of a domain; without a line a measure without figures, without a
/// measure an indicator of the framework.
struct OutcomePlace {
    const OutcomeEntry *entry = nullptr;
    const OutcomeMeasure *measure = nullptr;
    const OutcomeLine *line = nullptr;
};

/// Everything the details pane says about it.
[[nodiscard]] OutcomeFacts outcomeFacts(FileSession &session, const OutcomePlace &place,
                                        const Period &lastMonth, const SharedReadings &readings);

/// The control charts of everything that the outcomes show, to the same month.
[[nodiscard]] Result<std::vector<SpcReading>> chartsOf(FileSession &session,
                                                       const Outcomes &outcomes);

/// What the framework says of its indicator; lines without an answer are left out.
[[nodiscard]] QList<DefinitionLine> frameworkLines(const FrameworkIndicator &indicator);

} // namespace candour
