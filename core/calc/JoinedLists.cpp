// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/JoinedLists.h"

#include <QCoreApplication>

#include <array>

namespace candour {

namespace {

template <typename... Values>
bool isOneOf(RagSpc joined, Values... values)
{
    return ((joined == values) || ...);
}

} // namespace

template <>
std::span<const Choice<JoinedList>> choicesOf<JoinedList>()
{
    static constexpr std::array<Choice<JoinedList>, 8> choices {{
        {JoinedList::Attention, "attention", QT_TRANSLATE_NOOP("choice", "What needs attention")},
        {JoinedList::ColourMisleads, "misleads",
         QT_TRANSLATE_NOOP("choice", "Where the colour misleads")},
        {JoinedList::RedCommonCause, "common-cause",
         QT_TRANSLATE_NOOP("choice", "Red or amber, but common cause")},
        {JoinedList::GreenWorse, "green-worse",
         QT_TRANSLATE_NOOP("choice", "Green, but getting worse")},
        {JoinedList::ByChance, "by-chance",
         QT_TRANSLATE_NOOP("choice", "Will meet the target only by chance")},
        {JoinedList::Worse, "worse", QT_TRANSLATE_NOOP("choice", "Getting worse")},
        {JoinedList::Better, "better", QT_TRANSLATE_NOOP("choice", "Getting better")},
        {JoinedList::Everything, "all", QT_TRANSLATE_NOOP("choice", "Everything")},
    }};
    return choices;
}

bool belongsTo(RagSpc joined, JoinedList list)
{
    using enum RagSpc;
    switch (list) {
    case JoinedList::Attention:
        return needsAttention(joined);
    case JoinedList::ColourMisleads:
        return contradictsColour(joined);
    case JoinedList::RedCommonCause:
        return isOneOf(joined, RedCommonCause, RedByChance, AmberCommonCause, AmberByChance);
    case JoinedList::GreenWorse:
        return isOneOf(joined, GreenGettingWorse, GreenNotCapable);
    case JoinedList::ByChance:
        return isOneOf(joined, RedByChance, AmberByChance, GreenByChance);
    case JoinedList::Worse:
        return isOneOf(joined, RedGettingWorse, AmberGettingWorse, GreenGettingWorse, GettingWorse);
    case JoinedList::Better:
        return isOneOf(joined, RedGettingBetter, AmberGettingBetter, GreenGettingBetter,
                       GettingBetter);
    case JoinedList::Everything:
        break;
    }
    return true;
}

} // namespace candour
