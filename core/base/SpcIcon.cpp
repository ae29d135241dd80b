// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/SpcIcon.h"

#include <QCoreApplication>

#include <array>

namespace candour {

template <>
std::span<const Choice<SpcIcon>> choicesOf<SpcIcon>()
{
    static constexpr std::array<Choice<SpcIcon>, 11> choices {{
        {SpcIcon::None, "none", ""},
        {SpcIcon::CommonCause, "common",
         QT_TRANSLATE_NOOP("choice", "common cause variation, no significant change")},
        {SpcIcon::ImprovementHigh, "improvement-high",
         QT_TRANSLATE_NOOP("choice", "special cause, improvement, high values")},
        {SpcIcon::ImprovementLow, "improvement-low",
         QT_TRANSLATE_NOOP("choice", "special cause, improvement, low values")},
        {SpcIcon::ConcernHigh, "concern-high",
         QT_TRANSLATE_NOOP("choice", "special cause, concern, high values")},
        {SpcIcon::ConcernLow, "concern-low",
         QT_TRANSLATE_NOOP("choice", "special cause, concern, low values")},
        {SpcIcon::NeutralHigh, "neutral-high",
         QT_TRANSLATE_NOOP("choice", "special cause, neither good nor bad, high values")},
        {SpcIcon::NeutralLow, "neutral-low",
         QT_TRANSLATE_NOOP("choice", "special cause, neither good nor bad, low values")},
        {SpcIcon::Pass, "pass", QT_TRANSLATE_NOOP("choice", "consistently meets the target")},
        {SpcIcon::Fail, "fail",
         QT_TRANSLATE_NOOP("choice", "consistently falls short of the target")},
        {SpcIcon::HitAndMiss, "hit-and-miss",
         QT_TRANSLATE_NOOP("choice", "meets the target in some months and misses it in others")},
    }};
    return choices;
}

QString spcIconLetter(SpcIcon icon)
{
    switch (icon) {
    case SpcIcon::ImprovementHigh:
    case SpcIcon::ConcernHigh:
    case SpcIcon::NeutralHigh:
        return QStringLiteral("H");
    case SpcIcon::ImprovementLow:
    case SpcIcon::ConcernLow:
    case SpcIcon::NeutralLow:
        return QStringLiteral("L");
    case SpcIcon::Pass:
        return QStringLiteral("P");
    case SpcIcon::Fail:
        return QStringLiteral("F");
    case SpcIcon::HitAndMiss:
        return QStringLiteral("?");
    case SpcIcon::None:
    case SpcIcon::CommonCause:
        break;
    }
    return {};
}

QString spcIconWords(SpcIcon icon)
{
    const char *label = labelOf(icon);
    return *label ? QCoreApplication::translate("choice", label) : QString();
}

QString spcIconName(SpcIcon icon)
{
    return icon == SpcIcon::None ? QString() : QStringLiteral("spc-") + codeOf(icon);
}

} // namespace candour
