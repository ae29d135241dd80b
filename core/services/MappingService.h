// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/io/MappingFiles.h"

#include <QList>

namespace candour {

namespace db {
class Database;
}

/// The mappings saved in the file, then the shipped ones that none of the same name replaces.
[[nodiscard]] Result<QList<Mapping>> knownMappings(const db::Database &database);

/// The mapping to read a source with: the one named (a saved or shipped name, or a JSON file), or,
/// with no name, the file's own columns or the known mapping that all its columns fit.
/// ErrorCode::NotFound, naming what to do, when there is none.
[[nodiscard]] Result<Mapping> mappingFor(const db::Database &database, const QString &source,
                                         const QString &nameOrFile = {});

/// Keeps the mapping in the file under its name, in place of an older one.
Result<ChangeSet> saveMapping(db::Database &database, const Mapping &mapping);

} // namespace candour
