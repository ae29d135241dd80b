// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Period.h"

#include <QStringList>

namespace candour {

namespace db {
class Database;
}

/// What a new file begins with.
struct NewFile {
    QString preset = QStringLiteral("icb-2023"); ///< terms; one of presetNames()
    bool sample = false; ///< the fictional sample organisation with its figures
    Period sampleLastMonth = Period::month(2026, 9);
};

[[nodiscard]] QStringList presetNames();

/// Fills a new, empty file in one command: framework, dimensions, indicators, thresholds, roles and
/// terms; with `sample` also the sample organisation. ErrorCode::Invalid for an unknown preset.
Result<ChangeSet> fillNewFile(db::Database &database, const NewFile &options);

} // namespace candour
