// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Organisation.h"
#include "core/domain/Period.h"

namespace candour {

/// A provider that had not closed when the month began. One that closed later, or will, still has
/// its place among the figures of that month; without a month, one that nobody has closed.
[[nodiscard]] inline bool isOpenProvider(const Organisation &organisation, const Period &month)
{
    return organisation.type == OrganisationType::Provider
        && (!organisation.closed.isValid()
            || (!month.isNull() && organisation.closed >= month.firstDay()));
}

/// Whether we buy care of it: a role of ours, or a date of a contract, is recorded.
[[nodiscard]] inline bool isContracted(const Organisation &organisation)
{
    return organisation.role != CommissionerRole::None || organisation.contractFrom.isValid()
        || organisation.contractTo.isValid();
}

/// Whether rules judge its figures. Regions, England and peer groups are what others are compared
/// with.
[[nodiscard]] inline bool isJudged(const Organisation &organisation)
{
    return organisation.type != OrganisationType::Region
        && organisation.type != OrganisationType::England
        && organisation.type != OrganisationType::PeerGroup;
}

} // namespace candour
