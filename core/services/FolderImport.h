// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/io/SheetTable.h"
#include "core/io/layout/LayoutFinder.h"
#include "core/services/FigureImport.h"
#include "core/services/MappingService.h"
#include "core/services/OpenedSource.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace candour {

namespace db {
class Database;
}

struct FolderImportOptions {
    bool deep = false; ///< folders within it too
    QString mapping {}; ///< of all files, by name or file; else each as mappingFor() finds
    LayoutAnswers answers {}; ///< to what no file says
    ProposalUse use = ProposalUse::WhereSure;
    PersonData persons = PersonData::Refused;
    FigureImportOptions figures {}; ///< of every file; names no source
};

/// What became of one file of a folder.
struct FolderFile {
    QString path;
    QString name; ///< within the folder: "April/Kent.xlsx"
    QString mapping; ///< it was read with; empty where it was proposed
    double confidence = 1; ///< 0 to 1, of a proposed mapping
    bool isProposed = false;
    FigureImportReport report;
    QString fault; ///< why nothing was imported, as a sentence; with what would have to be said

    [[nodiscard]] bool isRead() const { return fault.isEmpty(); }
};

struct FolderImportReport {
    QList<FolderFile> files; ///< in the order of their names
    int notReached = 0; ///< files left when it was stopped

    [[nodiscard]] int failed() const;
};

/// The files of a folder that may hold figures, by their endings, in the order of their names;
/// hidden ones and the lock files of spreadsheet programs are left out. An Error where there is no
/// such folder, or none in it.
[[nodiscard]] Result<QStringList> figureFilesIn(const QString &folder, bool deep);

/// Imports those files, each as a command and batch of its own; a bad one does not stop the others.
/// Between two files `tell` is called with what became of the last one; false stops, and what was
/// stored stays whole.
[[nodiscard]] Result<FolderImportReport>
importFolder(db::Database &database, const QString &folder, const FolderImportOptions &options,
             const std::function<bool(const FolderFile &, int done, int total)> &tell = {});

/// The report as a table, one line a file.
[[nodiscard]] SheetTable folderTable(const FolderImportReport &report);

} // namespace candour
