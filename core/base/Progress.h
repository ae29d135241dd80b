// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>

#include <functional>

namespace candour {

/// Told now and then how far a long job is; answers false to cancel it. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace candour
