// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"

#include <QList>

#include <optional>
#include <span>

namespace candour {

namespace db {
class Database;
}

/// One cell as it was typed or pasted.
struct EnteredFigure {
    Ref<Organisation> organisation;
    Ref<Indicator> indicator;
    /// What the figure is about. A month stands for the indicator's own period that ends in it.
    Period period;
    QString text;
};

/// The figure that a typed text says:
///
/// | text | figure |
/// |---|---|
/// | `94.1`, `94.1%`, `1,250`, `£90` | the value |
/// | `612/650` | numerator and denominator |
/// | either of them with `p` behind it | provisional |
/// | `yes`, a grade, a published band | in words, where the indicator is in words |
/// | `*`, `<5` | suppressed |
/// | `n/a` | not applicable |
/// | `-`, `–` | not collected |
/// | nothing | cleared: what stood there no longer stands |
///
/// Otherwise a sentence that says why not and what would do.
[[nodiscard]] Result<Figure> figureFromText(const QString &text, const Indicator &indicator);

/// The text that gives the figure back when it is typed: what a cell being edited begins with.
/// Empty where nothing was received.
[[nodiscard]] QString entryText(const Figure &figure, const Indicator &indicator);

/// The indicator's own period that ends in this month: the quarter for June, none for May. Of an
/// indicator that keeps no calendar, the month itself.
[[nodiscard]] std::optional<Period> ownPeriodEnding(const Period &month,
                                                    const Indicator &indicator);

/// The first entry that cannot be stored, and why in a sentence.
struct EntryFault {
    qsizetype entry = 0;
    QString text;
};

/// Looks at every entry without storing any.
[[nodiscard]] std::optional<EntryFault> firstFault(std::span<const EnteredFigure> entries,
                                                   std::span<const Indicator> indicators,
                                                   const QDate &today);

/// Stores what was typed or pasted as one command and one batch of kind "typed". One bad cell
/// refuses them all: the Error names it. Cells that say what is in force already change nothing.
/// A figure of an issued report is restated only with a reason: ErrorCode::Invalid without.
Result<ChangeSet> enterFigures(db::Database &database, const QList<EnteredFigure> &entries,
                               const QString &reason = {});

} // namespace candour
