// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/ColumnProfile.h"

namespace candour {

/// A property of the provider or of the indicator (a region, a category) rather than a division of
/// its figures.
[[nodiscard]] bool isProperty(const ColumnProfile &profile);

/// A text column whose head says nothing against it. "Standard" may hold names as well as targets.
[[nodiscard]] bool mayDivide(const ColumnProfile &profile);

/// "ALL ROUTES" divides nothing.
[[nodiscard]] bool namesAll(const QString &text);

} // namespace candour
