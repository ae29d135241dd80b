// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Profile.h"

#include <QtGlobal>

#include <array>

namespace candour {

TermDictionary termDictionary(const QList<TermEntry> &entries)
{
    TermDictionary terms;
    for (const TermEntry &entry : entries)
        terms.insert(entry.key, {entry.singular, entry.plural, entry.abbreviation});
    return terms;
}

template <>
std::span<const Choice<SectionOrder>> choicesOf<SectionOrder>()
{
    static constexpr std::array<Choice<SectionOrder>, 2> all {{
        {SectionOrder::Domains, "domains",
         QT_TRANSLATE_NOOP("choice", "Outcomes Framework domains")},
        {SectionOrder::Dimensions, "dimensions",
         QT_TRANSLATE_NOOP("choice", "Dimensions of quality")},
    }};
    return all;
}

template <>
std::span<const Choice<RagPalette>> choicesOf<RagPalette>()
{
    static constexpr std::array<Choice<RagPalette>, 2> all {{
        {RagPalette::Classic, "classic", QT_TRANSLATE_NOOP("choice", "Classic")},
        {RagPalette::ColourSafe, "colour_safe", QT_TRANSLATE_NOOP("choice", "Colour-safe")},
    }};
    return all;
}

template <>
std::span<const Choice<OverallRule>> choicesOf<OverallRule>()
{
    static constexpr std::array<Choice<OverallRule>, 3> all {{
        {OverallRule::WeakestDimension, "weakest_dimension",
         QT_TRANSLATE_NOOP("choice", "Weakest dimension")},
        {OverallRule::WeakestIndicator, "weakest_indicator",
         QT_TRANSLATE_NOOP("choice", "Weakest headline measure")},
        {OverallRule::None, "none", QT_TRANSLATE_NOOP("choice", "No overall colour")},
    }};
    return all;
}

template <>
std::span<const Choice<SpcRuleSet>> choicesOf<SpcRuleSet>()
{
    static constexpr std::array<Choice<SpcRuleSet>, 2> all {{
        {SpcRuleSet::MdcCurrent, "mdc_current",
         QT_TRANSLATE_NOOP("choice", "Making Data Count, current")},
        {SpcRuleSet::Peer, "peer", QT_TRANSLATE_NOOP("choice", "NHSRplotthedots")},
    }};
    return all;
}

} // namespace candour
