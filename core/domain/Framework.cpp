// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Framework.h"

namespace candour {

template <>
std::span<const Choice<IndicatorLevel>> choicesOf<IndicatorLevel>()
{
    using enum IndicatorLevel;
    static constexpr Choice<IndicatorLevel> kChoices[] {
        {Overarching, "overarching", QT_TRANSLATE_NOOP("choice", "Overarching indicator")},
        {ImprovementArea, "improvement_area", QT_TRANSLATE_NOOP("choice", "Improvement area")},
    };
    return kChoices;
}

} // namespace candour
