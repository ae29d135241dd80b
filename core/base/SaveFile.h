// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace candour {

/// Writes a file whole or not at all: what was there before stays until all is written. Never
/// takes the place of a folder or a device. Fails with ErrorCode::Io, ErrorCode::ReadOnly or
/// ErrorCode::DiskFull and a sentence that says what stands in the way and what to do, or with the
/// writer's own error; one of ErrorCode::Io is taken for a write that failed.
Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);
Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace candour
