// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <string>

namespace candour::test {

/// Puts a disk of this size (bytes) over the folder, seen by this process alone. Before any thread
/// is started. Gives why not, empty when done.
[[nodiscard]] std::string mountDisk(const char *folder, const char *bytes);

/// A super-user may write everything, so he becomes somebody who may not.
void becomePlainUser();

/// From now on no file of this process may grow beyond so many bytes; -1 lifts that.
bool limitFileSize(qint64 bytes);

/// Writes the file "ballast" into the folder until so many bytes are left on its disk.
bool fillDisk(const QString &folder, qint64 left);

} // namespace candour::test
