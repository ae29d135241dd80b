// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SampleProviders.h"

#include "core/domain/Records.h"

namespace candour {

QList<SampleTable> sampleProviderTables()
{
    return {{&recordType<Organisation>(), QStringLiteral(":/sample/provider_sites.csv")},
            {&recordType<Person>(), QStringLiteral(":/sample/provider_people.csv")},
            {&recordType<CqcRating>(), QStringLiteral(":/sample/provider_ratings.csv")}};
}

} // namespace candour
