// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Mark.h"

#include <QCoreApplication>

#include <array>

namespace candour {

template <>
std::span<const Choice<Mark>> choicesOf<Mark>()
{
    static constexpr std::array<Choice<Mark>, 10> choices {{
        {Mark::None, "none", ""},
        {Mark::NoData, "nodata", QT_TRANSLATE_NOOP("choice", "no data")},
        {Mark::Red, "red", QT_TRANSLATE_NOOP("choice", "red")},
        {Mark::Amber, "amber", QT_TRANSLATE_NOOP("choice", "amber")},
        {Mark::Green, "green", QT_TRANSLATE_NOOP("choice", "green")},
        {Mark::Complete, "complete", QT_TRANSLATE_NOOP("choice", "complete")},
        {Mark::BandLow, "low", QT_TRANSLATE_NOOP("choice", "low")},
        {Mark::BandModerate, "moderate", QT_TRANSLATE_NOOP("choice", "moderate")},
        {Mark::BandHigh, "high", QT_TRANSLATE_NOOP("choice", "high")},
        {Mark::BandExtreme, "extreme", QT_TRANSLATE_NOOP("choice", "extreme")},
    }};
    return choices;
}

QString markLetter(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::NoData:
        return QStringLiteral("–");
    case Mark::Red:
        return QStringLiteral("R");
    case Mark::Amber:
        return QStringLiteral("A");
    case Mark::Green:
        return QStringLiteral("G");
    case Mark::Complete:
        return QStringLiteral("B");
    case Mark::BandLow:
        return QStringLiteral("L");
    case Mark::BandModerate:
        return QStringLiteral("M");
    case Mark::BandHigh:
        return QStringLiteral("H");
    case Mark::BandExtreme:
        return QStringLiteral("E");
    }
    return {};
}

QString markWord(Mark mark)
{
    const char *label = labelOf(mark);
    return *label ? QCoreApplication::translate("choice", label) : QString();
}

} // namespace candour
