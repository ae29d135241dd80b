// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace candour::db {

/// How a file of ours can be broken so that SQLite will not read it, as far as its bytes tell.
enum class DamageKind {
    None,
    Empty, ///< no bytes at all: a copy that never came, a disk that was full
    Header, ///< its beginning is not a beginning of ours, what follows is ours
    Truncated, ///< it says of itself that it is longer
};

struct Damage {
    DamageKind kind = DamageKind::None;
    qint64 size = 0; ///< bytes that are there
    qint64 expected = 0; ///< bytes that should be; for Truncated
};

/// Looks at the bytes, without SQLite and without a write. A file that was never ours is None.
[[nodiscard]] Damage damageOf(const QString &path);

/// Whether a change was cut off half-way beside this file: its rollback journal is there and has
/// content. The next opening for writing takes the change back.
[[nodiscard]] bool hasUnfinishedChange(const QString &path);

/// What it means and what to do: ErrorCode::Corrupt.
[[nodiscard]] Error damageError(const QString &path, const Damage &damage);

} // namespace candour::db
