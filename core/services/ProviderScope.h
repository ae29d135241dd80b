// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Organisation.h"

#include <QList>

namespace candour {

namespace db {
class Database;
}

/// Which of the providers in the file a list is about. Files of the whole country bring hundreds;
/// her own are a handful.
enum class ProviderScope {
    Contracted, ///< a role or a contract is recorded; while no provider has one, WithFigures
    WithFigures,
    Every,
};

/// "contracted", "figures" or "every", as settings keep it; any other text is Contracted.
[[nodiscard]] QString scopeCode(ProviderScope scope);
[[nodiscard]] ProviderScope scopeFromCode(const QString &code);

/// The providers of the file told apart: made once for the three scopes.
class ProviderScopes {
public:
    /// Reads which of the organisations have figures.
    [[nodiscard]] static Result<ProviderScopes> read(const db::Database &database,
                                                     const QList<Organisation> &organisations);

    /// In the order of the organisations they were read from.
    [[nodiscard]] const QList<Uid> &providers(ProviderScope scope) const;

    [[nodiscard]] bool anyContracted() const { return !m_contracted.isEmpty(); }

private:
    QList<Uid> m_contracted;
    QList<Uid> m_withFigures;
    QList<Uid> m_every;
};

} // namespace candour
