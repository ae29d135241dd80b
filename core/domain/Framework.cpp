// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Framework.h"

#include "core/domain/Indicator.h"

#include <algorithm>

namespace candour {

namespace {

bool carriesOneOf(const Indicator &indicator, const DimensionSet &set)
{
    return std::any_of(set.dimensions.begin(), set.dimensions.end(), [&](const Dimension &one) {
        return std::any_of(indicator.dimensions.begin(), indicator.dimensions.end(),
                           [&](const auto &link) { return link.dimension.uid() == one.uid; });
    });
}

QStringList domainCodes(const Indicator &indicator, const QList<Domain> &domains)
{
    QStringList codes;
    for (const IndicatorDomain &link : indicator.domains) {
        for (const Domain &domain : domains) {
            if (domain.uid == link.domain.uid())
                codes.append(domain.code);
        }
    }
    return codes;
}

} // namespace

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

void completeDimensions(Indicator &indicator, const QList<DimensionSet> &sets,
                        const QList<Domain> &domains)
{
    if (indicator.domains.isEmpty())
        return;
    const QStringList codes = domainCodes(indicator, domains);
    for (const DimensionSet &set : sets) {
        if (carriesOneOf(indicator, set))
            continue;
        for (const Dimension &dimension : set.dimensions) {
            for (const QString &code : dimension.domains.split(u';', Qt::SkipEmptyParts)) {
                if (!codes.contains(code.trimmed()))
                    continue;
                indicator.dimensions.append({Uid(), Ref<Dimension>(dimension.uid)});
                break;
            }
        }
    }
}

} // namespace candour
