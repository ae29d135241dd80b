// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/Cli.h"
#include "core/services/FolderImport.h"

namespace candour::cli {

/// How `import` tells of a folder.
struct FolderTelling {
    QString report {}; ///< a .csv, .xlsx or .json to write; empty for none
    bool json = false; ///< on standard output, in place of lines
    QString backup {}; ///< path of the one made before; empty when none was due
};

/// Options of `import` that go with a folder or with one file only, given otherwise, as a sentence;
/// empty when all is well.
[[nodiscard]] QString folderContradiction(const Arguments &arguments);

/// Imports the files of a folder one after the other and tells what became of each. kFailed where
/// any of them could not be read or the report could not be written.
int importFolderSource(db::Database &database, const QString &folder,
                       const FolderImportOptions &options, const FolderTelling &telling);

} // namespace candour::cli
