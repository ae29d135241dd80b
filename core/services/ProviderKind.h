// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Organisation.h"

namespace candour {

/// What kind of provider an ODS code and name speak of, as far as they say so: the Organisation
/// Data Service gives trusts codes of three signs that begin with R or T, practices a letter and
/// five digits, the independent sector codes that begin with N, A, D or 8. Of a trust only the name
/// tells what it does; one that does not tell is Other, and so is a code of no known shape. None
/// for commissioners, regions and England.
[[nodiscard]] ProviderType providerKindOf(const QString &code, const QString &name);

} // namespace candour
