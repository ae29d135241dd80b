// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "ui/pages/data/ImportItem.h"

namespace candour {

/// How a file is to be read.
struct ReadingWish {
    /// As this says; absent: as a known mapping that fits, else as the layout finder proposes.
    std::optional<Mapping> mapping {};
    bool asProposed = false; ///< the finder is asked even where a known mapping fits, or nearly
    LayoutAnswers answers {};
    NameAnswers names {}; ///< what names mean that the file lacks
    std::shared_ptr<const Examination> before {}; ///< of the same file: it is not opened again
    bool onlyTriedAnew = false; ///< what `before` has read is, as with other names
};

/// Reads a file once and tries out what an import would do. On the database thread; nothing is
/// stored. What was found until something failed stands in `found`. ErrorCode::NotFound is a file
/// for which a mapping has to be made.
Result<void> examineFile(db::Database &database, const QString &path, const QString &name,
                         const ReadingWish &wish, const Progress &progress, Examination &found);

} // namespace candour
