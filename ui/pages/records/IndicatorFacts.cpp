// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/IndicatorFacts.h"

#include "core/services/FileSession.h"

namespace candour {

IndicatorFacts indicatorFacts(FileSession &session, const Indicator &indicator,
                              const Uid &organisation)
{
    const ScorecardBooks &books = session.books();
    IndicatorFacts facts;
    facts.indicator = indicator;
    for (const Person &person : session.people()) {
        if (person.uid == indicator.owner.uid())
            facts.owner = person.name;
    }
    for (const IndicatorDomain &one : indicator.domains) {
        for (const Domain &domain : books.domains) {
            if (domain.uid == one.domain.uid())
                facts.domains.append(QStringLiteral("%1 %2").arg(domain.code, domain.title));
        }
    }
    for (const IndicatorDimension &one : indicator.dimensions) {
        for (const DimensionSet &set : books.dimensionSets) {
            for (const Dimension &dimension : set.dimensions) {
                if (dimension.uid == one.dimension.uid())
                    facts.dimensions.append(
                        QStringLiteral("%1 (%2)").arg(dimension.name, set.name));
            }
        }
    }
    for (const Threshold &threshold : books.thresholds) {
        const bool ours =
            threshold.organisation.isNull() || threshold.organisation.uid() == organisation;
        if (ours && threshold.indicator.uid() == indicator.uid)
            facts.thresholds.append(threshold);
    }
    return facts;
}

} // namespace candour
