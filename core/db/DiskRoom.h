// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace candour::db {

class Connection;

/// Bytes that the open transaction will want on the disk when it commits: what the file grows by
/// and the journal of the pages it changes. An estimate from above.
[[nodiscard]] qint64 roomForCommit(const Connection &connection, const QString &path);

/// Bytes that are free for us where the file lies; -1 when that cannot be told.
[[nodiscard]] qint64 freeRoom(const QString &path);

/// The error with how much room is needed and where, when it is one of a full disk: by its code,
/// or because a write failed where less is free than is needed. Others pass unchanged.
[[nodiscard]] Error withRoomNeeded(const Error &error, const QString &path, qint64 bytes);

/// Fails with ErrorCode::DiskFull before anything is begun when less than this is free.
[[nodiscard]] Result<void> checkRoom(const QString &path, qint64 bytes);

} // namespace candour::db
