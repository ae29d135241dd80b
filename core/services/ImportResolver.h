// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"

#include <QHash>

#include <vector>

namespace candour {

namespace db {
class Command;
}

/// Finds the records that a source file's names mean, and creates those that are missing where
/// that is wanted. Codes first, then names; case does not matter.
class ImportResolver {
public:
    ImportResolver(db::Command &command, const Mapping &mapping)
        : m_command(command)
        , m_mapping(mapping)
    {
    }

    Result<void> resolve(const ImportedTable &table, bool createMissing);

    /// Null where the file has no such organisation.
    [[nodiscard]] const Uid &organisation(size_t index) const { return m_organisations[index]; }

    /// Null where the file has no such indicator.
    [[nodiscard]] const Indicator *indicator(size_t index) const
    {
        return m_indicators[index].uid.isNull() ? nullptr : &m_indicators[index];
    }

    [[nodiscard]] const QStringList &createdProviders() const { return m_createdProviders; }

    [[nodiscard]] const QStringList &createdIndicators() const { return m_createdIndicators; }

private:
    Result<void> resolveOrganisations(const ImportedTable &table, bool createMissing);
    Result<void> resolveIndicators(const ImportedTable &table, bool createMissing);
    Result<Indicator> createIndicator(const QString &name, bool hasParts);
    Result<Uid> createProvider(const ImportedOrganisation &named);

    db::Command &m_command;
    const Mapping &m_mapping;
    std::vector<Uid> m_organisations;
    std::vector<Indicator> m_indicators;
    QStringList m_createdProviders;
    QStringList m_createdIndicators;
};

} // namespace candour
