// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace candour::db {

class Command;
class Connection;

/// Keeps the bytes under their SHA-256 (hex), once however often they come, and gives the digest.
/// The record `attachment` that names them is put by the same command.
Result<QString> keepBytes(Command &command, const QByteArray &bytes);

/// The bytes of a digest, checked against it: ErrorCode::Corrupt when they no longer match.
[[nodiscard]] Result<QByteArray> bytesOf(const Connection &connection, const QString &digest);

} // namespace candour::db
