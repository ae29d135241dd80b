// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

namespace candour {

// Refusals that more than one reader gives.
[[nodiscard]] Error encryptedBook(const QString &fileName);
/// Of Excel 95 or older.
[[nodiscard]] Error oldBook(const QString &fileName);
[[nodiscard]] Error damagedBook(const QString &fileName, const QString &detail);

} // namespace candour
