// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace candour::fuzz {

using Parts = QList<QPair<QByteArray, QByteArray>>; ///< name and content

/// A zip archive of the parts as they are, unpacked: a fuzzer that had to guess how bytes are
/// packed and summed up would never reach what stands in them.
[[nodiscard]] QByteArray storedZip(const Parts &parts);

/// The input as bytes; valid as long as the input is.
[[nodiscard]] QByteArray bytesOf(const uint8_t *data, size_t size);

} // namespace candour::fuzz
