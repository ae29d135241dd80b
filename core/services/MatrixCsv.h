// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/Matrix.h"
#include "core/domain/Organisation.h"

#include <QList>

namespace candour {

/// The matrix as a table, the worst provider first: code, name, how many verdicts of each colour,
/// and for each measure the latest figure, its period and its verdict. Values at full precision.
Result<void> writeMatrixCsv(const Matrix &matrix, const QList<Organisation> &organisations,
                            const QString &path);

} // namespace candour
