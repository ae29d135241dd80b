// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Uid.h"

#include <QDate>
#include <QList>
#include <QString>

namespace candour {

enum class OrganisationType {
    Own, ///< the commissioner whose file this is
    Provider,
    Site,
    Ward, ///< ward or service
    Practice,
    Place,
    Region,
    England,
    PeerGroup,
};

struct Organisation;

enum class ProviderType {
    None,
    Acute,
    MentalHealth,
    Community,
    Ambulance,
    Independent,
    UrgentCare,
    CareHome,
    GeneralPractice,
    Other,
};

/// What we are to the provider (REQUIREMENTS: lead, co-ordinating, associate commissioner).
enum class CommissionerRole { None, Lead, Coordinating, Associate, SpotPurchase };

/// One of those that a peer group compares.
struct OrganisationMember {
    Uid uid;
    Ref<Organisation> member;
};

/// Anything a figure can be about, or that owns one. Codes are ODS codes where the body has one.
struct Organisation {
    Uid uid;
    QString code;
    QString name;
    QString shortName;
    OrganisationType type = OrganisationType::Provider;
    ProviderType providerType = ProviderType::None;
    CommissionerRole role = CommissionerRole::None;
    Ref<Organisation> parent;
    Ref<Organisation> predecessor;
    Ref<Organisation> successor;
    QDate opened;
    QDate closed;
    QDate contractFrom;
    QDate contractTo;
    QString postcode;
    QString regionCode;
    QString icbCode;
    bool fictional = false; ///< of the sample organisation
    QList<OrganisationMember> members; ///< of a peer group
};

enum class CqcQuestion { Overall, Safe, Effective, Caring, Responsive, WellLed };

/// CONVENTIONS section 10. Letters O, G, RI, I on prints.
enum class CqcRatingValue {
    Outstanding,
    Good,
    RequiresImprovement,
    Inadequate,
    NotRated,
    InsufficientEvidence,
    UnderAppeal,
};

/// One published answer to one key question.
struct CqcRating {
    Uid uid;
    Ref<Organisation> organisation;
    CqcQuestion question = CqcQuestion::Overall;
    CqcRatingValue rating = CqcRatingValue::NotRated;
    QDate published;
    QDate inspected;
    QString location; ///< CQC location id, when the rating is of one location
    QString link;
};

template <>
std::span<const Choice<OrganisationType>> choicesOf<OrganisationType>();
template <>
std::span<const Choice<ProviderType>> choicesOf<ProviderType>();
template <>
std::span<const Choice<CommissionerRole>> choicesOf<CommissionerRole>();
template <>
std::span<const Choice<CqcQuestion>> choicesOf<CqcQuestion>();
template <>
std::span<const Choice<CqcRatingValue>> choicesOf<CqcRatingValue>();

/// "O", "G", "RI", "I", or "–".
[[nodiscard]] QString cqcLetter(CqcRatingValue rating);

/// The name that fits a narrow place: the short name where there is one.
[[nodiscard]] inline QString shortNameOf(const Organisation &organisation)
{
    return organisation.shortName.isEmpty() ? organisation.name : organisation.shortName;
}

/// Whether the text is an address that a browser opens as a web page: http or https, with a host.
[[nodiscard]] bool isWebAddress(const QString &text);

} // namespace candour
