// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

class QTemporaryDir;

namespace candour::bench {

/// How long the window stands still at most while so many records are read from a file, exported
/// and laid out for print.
void benchLongList(const QTemporaryDir &folder, RecordList records);

} // namespace candour::bench
