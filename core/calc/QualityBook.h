// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Period.h"
#include "core/domain/Remark.h"

#include <QHash>

#include <span>
#include <vector>

namespace candour {

/// All data-quality grades of a file, found by what they are about. Borrows the records.
class QualityBook {
public:
    QualityBook() = default;
    explicit QualityBook(std::span<const DataQuality> grades);

    /// The grade in force for a figure: the organisation's own before one of all, then the newest
    /// that is not later than the period's first day. Null when nobody has graded it.
    [[nodiscard]] const DataQuality *find(Ref<Organisation> organisation, Ref<Indicator> indicator,
                                          const Period &period) const;

    /// Whether anybody has graded any figures of the indicator.
    [[nodiscard]] bool holds(Ref<Indicator> indicator) const
    {
        return m_byIndicator.contains(indicator);
    }

private:
    QHash<Ref<Indicator>, std::vector<const DataQuality *>> m_byIndicator;
};

/// What the grade says, in a sentence or two for people: "Data quality is poor from Apr 2026: no
/// validation by the provider. Signed off by J Pell on 3 May 2026."
[[nodiscard]] QString qualitySentence(const DataQuality &quality);

} // namespace candour
