// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/layout/LayoutFinder.h"
#include "core/services/OpenedSource.h"

#include <QString>

namespace candour {

namespace db {
class Database;
}

/// The providers and measures of the file by all names under which a source may speak of them.
[[nodiscard]] Result<KnownNames> knownNames(const db::Database &database);

/// How a source that no mapping describes would be read: nothing is stored. A proposal that found
/// nothing says why; an Error is a source that cannot be opened or is no table.
[[nodiscard]] Result<LayoutProposal> proposeMapping(const db::Database &database,
                                                    const QString &source,
                                                    const LayoutAnswers &answers = {});

/// The same for a source that was opened.
[[nodiscard]] Result<LayoutProposal> proposeMapping(const db::Database &database,
                                                    const OpenedSource &source,
                                                    const LayoutAnswers &answers = {});

/// The mapping of a proposal that may be taken without anybody's yes; else ErrorCode::NotFound with
/// the questions that somebody has to answer, or why no table was found.
[[nodiscard]] Result<Mapping> takenUnasked(const LayoutProposal &proposal, const QString &fileName);

} // namespace candour
