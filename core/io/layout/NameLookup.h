// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/LayoutFinder.h"

#include <QHash>

namespace candour {

/// Finds the file's own records by any of their names. The names must outlive the lookup.
class NameLookup {
public:
    explicit NameLookup(const KnownNames &known);

    /// Null when nobody has this code or name; case and blanks do not matter.
    [[nodiscard]] const KnownName *organisation(QStringView text) const;
    [[nodiscard]] const KnownName *indicator(QStringView text) const;

    /// The one organisation whose name or code stands within the text; null when none does, or two.
    [[nodiscard]] const KnownName *organisationWithin(const QString &text) const;

private:
    using Names = QHash<QString, const KnownName *>;

    const KnownNames &m_known;
    Names m_organisations;
    Names m_indicators;
};

} // namespace candour
