// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

namespace candour {

/// Target, bounds, profile and days are there where the comparison needs them.
void thresholdIsWhole(const RecordData &threshold, QList<Problem> &problems);

/// Amber is what misses the target by a little: its bound lies on the far side of the target, never
/// among the values that meet it.
void amberMissesTheTarget(const RecordData &threshold, QList<Problem> &problems);

} // namespace candour
