// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/RagAndSpc.h"

#include <QCoreApplication>

namespace candour {

namespace {

enum class Movement { Unknown, Steady, Worse, Better, Changed };

Movement movementOf(SpcVariation variation)
{
    switch (variation) {
    case SpcVariation::None:
        break;
    case SpcVariation::CommonCause:
        return Movement::Steady;
    case SpcVariation::ImprovementHigh:
    case SpcVariation::ImprovementLow:
        return Movement::Better;
    case SpcVariation::ConcernHigh:
    case SpcVariation::ConcernLow:
        return Movement::Worse;
    case SpcVariation::NeutralHigh:
    case SpcVariation::NeutralLow:
        return Movement::Changed;
    }
    return Movement::Unknown;
}

/// One answer for each colour.
RagSpc byColour(Rag rag, RagSpc red, RagSpc amber, RagSpc green, RagSpc none)
{
    switch (rag) {
    case Rag::Red:
        return red;
    case Rag::Amber:
        return amber;
    case Rag::Green:
        return green;
    case Rag::None:
        break;
    }
    return none;
}

RagSpc steady(Rag rag, SpcAssurance assurance)
{
    using enum RagSpc;
    switch (assurance) {
    case SpcAssurance::Fail:
        return byColour(rag, RedNotCapable, AmberNotCapable, GreenNotCapable, NotCapable);
    case SpcAssurance::HitAndMiss:
        return byColour(rag, RedByChance, AmberByChance, GreenByChance, Nothing);
    case SpcAssurance::Pass:
    case SpcAssurance::None:
        break;
    }
    return byColour(rag, RedCommonCause, AmberCommonCause, GreenSteady, Nothing);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("joined", text);
}

} // namespace

RagSpc joined(Rag rag, SpcVariation variation, SpcAssurance assurance)
{
    using enum RagSpc;
    switch (movementOf(variation)) {
    case Movement::Worse:
        return byColour(rag, RedGettingWorse, AmberGettingWorse, GreenGettingWorse, GettingWorse);
    case Movement::Better:
        return byColour(rag, RedGettingBetter, AmberGettingBetter, GreenGettingBetter,
                        GettingBetter);
    case Movement::Steady:
        return steady(rag, assurance);
    case Movement::Changed:
        return byColour(rag, RedChanged, AmberChanged, Changed, Changed);
    case Movement::Unknown:
        break;
    }
    return byColour(rag, RedAlone, AmberAlone, GreenAlone, Nothing);
}

QString joinedWords(RagSpc joined)
{
    switch (joined) {
    case RagSpc::RedGettingWorse:
        return tr("Red, and getting worse");
    case RagSpc::RedChanged:
        return tr("Red, and something has changed");
    case RagSpc::AmberGettingWorse:
        return tr("Amber, and getting worse");
    case RagSpc::AmberChanged:
        return tr("Amber, and something has changed");
    case RagSpc::GreenGettingWorse:
        return tr("Green, but getting worse");
    case RagSpc::GettingWorse:
        return tr("Getting worse");
    case RagSpc::RedNotCapable:
        return tr("Red, and will stay red as things are");
    case RagSpc::AmberNotCapable:
        return tr("Amber, and will miss the target as things are");
    case RagSpc::GreenNotCapable:
        return tr("Green, but will miss the target as things are");
    case RagSpc::NotCapable:
        return tr("Will miss the target as things are");
    case RagSpc::RedCommonCause:
        return tr("Red, but common cause");
    case RagSpc::RedByChance:
        return tr("Red, but common cause: will meet the target only by chance");
    case RagSpc::AmberByChance:
        return tr("Amber, but common cause: will meet the target only by chance");
    case RagSpc::AmberCommonCause:
        return tr("Amber, but common cause");
    case RagSpc::Changed:
        return tr("Special cause: something has changed");
    case RagSpc::RedGettingBetter:
        return tr("Red, but getting better");
    case RagSpc::AmberGettingBetter:
        return tr("Amber, but getting better");
    case RagSpc::RedAlone:
        return tr("Red");
    case RagSpc::AmberAlone:
        return tr("Amber");
    case RagSpc::GreenByChance:
        return tr("Green, but will meet the target only by chance");
    case RagSpc::GreenGettingBetter:
        return tr("Green, and getting better");
    case RagSpc::GettingBetter:
        return tr("Getting better");
    case RagSpc::GreenSteady:
        return tr("Green, and steady");
    case RagSpc::GreenAlone:
        return tr("Green");
    case RagSpc::Nothing:
        break;
    }
    return tr("Nothing unusual");
}

QString joinedAdvice(RagSpc joined)
{
    switch (joined) {
    case RagSpc::RedGettingWorse:
    case RagSpc::AmberGettingWorse:
    case RagSpc::GettingWorse:
        return tr("Something has changed for the worse: ask what, and since when.");
    case RagSpc::GreenGettingWorse:
        return tr("The target is still met, but something has changed for the worse: ask now, "
                  "before it turns red.");
    case RagSpc::RedNotCapable:
    case RagSpc::AmberNotCapable:
    case RagSpc::NotCapable:
        return tr("The target lies beyond what this process gives: only another process will meet "
                  "it.");
    case RagSpc::GreenNotCapable:
        return tr("This one meets the target, but the process as it is will not go on doing so.");
    case RagSpc::RedCommonCause:
    case RagSpc::AmberCommonCause:
        return tr("One figure of this size is no news: ask what would have to change for every "
                  "one of them.");
    case RagSpc::RedByChance:
    case RagSpc::AmberByChance:
    case RagSpc::GreenByChance:
        return tr("The target lies within the limits: it is met one time and missed the next "
                  "without anything having changed.");
    case RagSpc::RedChanged:
    case RagSpc::AmberChanged:
    case RagSpc::Changed:
        return tr("Something has changed: ask whether it was meant to.");
    case RagSpc::RedGettingBetter:
    case RagSpc::AmberGettingBetter:
        return tr("What was done seems to work: find out what it was, and see that it stays.");
    case RagSpc::GreenGettingBetter:
    case RagSpc::GettingBetter:
        return tr("Something has changed for the better: find out what it was, and share it.");
    case RagSpc::GreenSteady:
        return tr("Nothing to do: look again with the next figures.");
    case RagSpc::RedAlone:
    case RagSpc::AmberAlone:
    case RagSpc::GreenAlone:
    case RagSpc::Nothing:
        break;
    }
    return {};
}

bool contradictsColour(RagSpc joined)
{
    switch (joined) {
    case RagSpc::GreenGettingWorse:
    case RagSpc::GreenNotCapable:
    case RagSpc::GreenByChance:
    case RagSpc::RedCommonCause:
    case RagSpc::RedByChance:
    case RagSpc::AmberByChance:
    case RagSpc::AmberCommonCause:
    case RagSpc::RedGettingBetter:
    case RagSpc::AmberGettingBetter:
        return true;
    default:
        return false;
    }
}

} // namespace candour
