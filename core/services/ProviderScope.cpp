// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ProviderScope.h"

#include "core/db/Database.h"
#include "core/domain/OpenProvider.h"

#include <QSet>

namespace candour {

namespace {

const QString kContracted = QStringLiteral("contracted");
const QString kFigures = QStringLiteral("figures");
const QString kEvery = QStringLiteral("every");

} // namespace

QString scopeCode(ProviderScope scope)
{
    switch (scope) {
    case ProviderScope::Contracted:
        break;
    case ProviderScope::WithFigures:
        return kFigures;
    case ProviderScope::Every:
        return kEvery;
    }
    return kContracted;
}

ProviderScope scopeFromCode(const QString &code)
{
    return code == kFigures ? ProviderScope::WithFigures
        : code == kEvery    ? ProviderScope::Every
                            : ProviderScope::Contracted;
}

Result<ProviderScopes> ProviderScopes::read(const db::Database &database,
                                            const QList<Organisation> &organisations)
{
    const auto series = database.observations().series({});
    if (!series)
        return fail(series.error());
    QSet<Uid> withFigures;
    for (const db::SeriesInfo &info : *series)
        withFigures.insert(info.organisation);
    ProviderScopes scopes;
    for (const Organisation &organisation : organisations) {
        if (organisation.type != OrganisationType::Provider)
            continue;
        scopes.m_every.append(organisation.uid);
        if (isContracted(organisation))
            scopes.m_contracted.append(organisation.uid);
        if (withFigures.contains(organisation.uid))
            scopes.m_withFigures.append(organisation.uid);
    }
    return scopes;
}

const QList<Uid> &ProviderScopes::providers(ProviderScope scope) const
{
    if (scope == ProviderScope::Every)
        return m_every;
    return scope == ProviderScope::Contracted && anyContracted() ? m_contracted : m_withFigures;
}

} // namespace candour
