// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace candour::cli {

/// Where the passphrase of a backup comes from: the first line of this file, else the terminal
/// (which does not show it, and asks twice when `isNew`), else the first line of standard input.
/// Never the command line, which everybody on the machine can read.
[[nodiscard]] Result<QString> readPassphrase(const QString &file, bool isNew);

} // namespace candour::cli
