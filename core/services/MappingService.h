// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/io/MappingFiles.h"
#include "core/io/layout/LayoutFinder.h"
#include "core/services/OpenedSource.h"

#include <QList>

namespace candour {

namespace db {
class Database;
}

/// The mappings saved in the file.
[[nodiscard]] Result<QList<Mapping>> savedMappings(const db::Database &database);

/// The mappings saved in the file, then the shipped ones that none of the same name replaces.
[[nodiscard]] Result<QList<Mapping>> knownMappings(const db::Database &database);

/// Which known mapping, or that of our own columns, fits the source; none when none does.
[[nodiscard]] Result<std::optional<Mapping>> recognisedMapping(const OpenedSource &source,
                                                               const QList<Mapping> &known);

/// When what the layout finder proposes is taken.
enum class ProposalUse {
    WhereSure, ///< and no saved mapping nearly fits
    AsItIs, ///< somebody has looked at it: wherever it leaves nothing to ask
};

/// The mapping to read a source with: the one named (a saved or shipped name, or a JSON file), or,
/// with no name, the file's own columns, the known mapping that all its columns fit, or what the
/// layout finder makes of it where that is to be taken. Answers ask the finder at once.
/// ErrorCode::NotFound, with what it would have to be told, when there is none;
/// ErrorCode::Conflict, with what is different, when a saved mapping nearly fits (LayoutChange.h).
[[nodiscard]] Result<Mapping> mappingFor(const db::Database &database, const QString &source,
                                         const QString &nameOrFile = {},
                                         const LayoutAnswers &answers = {},
                                         ProposalUse use = ProposalUse::WhereSure);

/// The same for a source that was opened.
[[nodiscard]] Result<Mapping> mappingFor(const db::Database &database, const OpenedSource &source,
                                         const QString &nameOrFile = {},
                                         const LayoutAnswers &answers = {},
                                         ProposalUse use = ProposalUse::WhereSure);

/// Keeps the mapping in the file under its name, in place of an older one.
Result<ChangeSet> saveMapping(db::Database &database, const Mapping &mapping);

} // namespace candour
