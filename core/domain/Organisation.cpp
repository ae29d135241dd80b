// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Organisation.h"

namespace candour {

template <>
std::span<const Choice<OrganisationType>> choicesOf<OrganisationType>()
{
    using enum OrganisationType;
    static constexpr Choice<OrganisationType> kChoices[] {
        {Own, "own", QT_TRANSLATE_NOOP("choice", "Our organisation")},
        {Provider, "provider", QT_TRANSLATE_NOOP("choice", "Provider")},
        {Site, "site", QT_TRANSLATE_NOOP("choice", "Site")},
        {Ward, "ward", QT_TRANSLATE_NOOP("choice", "Ward or service")},
        {Practice, "practice", QT_TRANSLATE_NOOP("choice", "Practice")},
        {Place, "place", QT_TRANSLATE_NOOP("choice", "Place")},
        {Region, "region", QT_TRANSLATE_NOOP("choice", "Region")},
        {England, "england", QT_TRANSLATE_NOOP("choice", "England")},
        {PeerGroup, "peer_group", QT_TRANSLATE_NOOP("choice", "Peer group")},
    };
    return kChoices;
}

template <>
std::span<const Choice<ProviderType>> choicesOf<ProviderType>()
{
    using enum ProviderType;
    static constexpr Choice<ProviderType> kChoices[] {
        {None, "none", QT_TRANSLATE_NOOP("choice", "Not a provider")},
        {Acute, "acute", QT_TRANSLATE_NOOP("choice", "Acute")},
        {MentalHealth, "mental_health", QT_TRANSLATE_NOOP("choice", "Mental health")},
        {Community, "community", QT_TRANSLATE_NOOP("choice", "Community")},
        {Ambulance, "ambulance", QT_TRANSLATE_NOOP("choice", "Ambulance")},
        {Independent, "independent", QT_TRANSLATE_NOOP("choice", "Independent sector")},
        {UrgentCare, "urgent_care", QT_TRANSLATE_NOOP("choice", "Urgent care")},
        {CareHome, "care_home", QT_TRANSLATE_NOOP("choice", "Care home")},
        {GeneralPractice, "general_practice", QT_TRANSLATE_NOOP("choice", "General practice")},
        {Other, "other", QT_TRANSLATE_NOOP("choice", "Other")},
    };
    return kChoices;
}

template <>
std::span<const Choice<CommissionerRole>> choicesOf<CommissionerRole>()
{
    using enum CommissionerRole;
    static constexpr Choice<CommissionerRole> kChoices[] {
        {None, "none", QT_TRANSLATE_NOOP("choice", "No contract")},
        {Lead, "lead", QT_TRANSLATE_NOOP("choice", "Lead commissioner")},
        {Coordinating, "coordinating", QT_TRANSLATE_NOOP("choice", "Co-ordinating commissioner")},
        {Associate, "associate", QT_TRANSLATE_NOOP("choice", "Associate commissioner")},
        {SpotPurchase, "spot_purchase", QT_TRANSLATE_NOOP("choice", "Spot purchase")},
    };
    return kChoices;
}

template <>
std::span<const Choice<CqcQuestion>> choicesOf<CqcQuestion>()
{
    using enum CqcQuestion;
    static constexpr Choice<CqcQuestion> kChoices[] {
        {Overall, "overall", QT_TRANSLATE_NOOP("choice", "Overall")},
        {Safe, "safe", QT_TRANSLATE_NOOP("choice", "Safe")},
        {Effective, "effective", QT_TRANSLATE_NOOP("choice", "Effective")},
        {Caring, "caring", QT_TRANSLATE_NOOP("choice", "Caring")},
        {Responsive, "responsive", QT_TRANSLATE_NOOP("choice", "Responsive")},
        {WellLed, "well_led", QT_TRANSLATE_NOOP("choice", "Well-led")},
    };
    return kChoices;
}

template <>
std::span<const Choice<CqcRatingValue>> choicesOf<CqcRatingValue>()
{
    using enum CqcRatingValue;
    static constexpr Choice<CqcRatingValue> kChoices[] {
        {Outstanding, "outstanding", QT_TRANSLATE_NOOP("choice", "Outstanding")},
        {Good, "good", QT_TRANSLATE_NOOP("choice", "Good")},
        {RequiresImprovement, "requires_improvement",
         QT_TRANSLATE_NOOP("choice", "Requires improvement")},
        {Inadequate, "inadequate", QT_TRANSLATE_NOOP("choice", "Inadequate")},
        {NotRated, "not_rated", QT_TRANSLATE_NOOP("choice", "Not rated")},
        {InsufficientEvidence, "insufficient_evidence",
         QT_TRANSLATE_NOOP("choice", "Insufficient evidence to rate")},
        {UnderAppeal, "under_appeal", QT_TRANSLATE_NOOP("choice", "Under appeal")},
    };
    return kChoices;
}

QString cqcLetter(CqcRatingValue rating)
{
    switch (rating) {
    case CqcRatingValue::Outstanding:
        return QStringLiteral("O");
    case CqcRatingValue::Good:
        return QStringLiteral("G");
    case CqcRatingValue::RequiresImprovement:
        return QStringLiteral("RI");
    case CqcRatingValue::Inadequate:
        return QStringLiteral("I");
    case CqcRatingValue::NotRated:
    case CqcRatingValue::InsufficientEvidence:
    case CqcRatingValue::UnderAppeal:
        break;
    }
    return QStringLiteral("–");
}

} // namespace candour
