// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/io/CsvPreview.h"
#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"
#include "core/io/sheets/SheetGrid.h"

#include <QDateTime>

#include <memory>

namespace candour {

/// A file of figures that was opened once; recognising, proposing and reading share it. A workbook
/// is held whole; a delimited text stays in its file, where reading it again costs little.
struct OpenedSource {
    QString path;
    QString fileName;
    std::shared_ptr<const Workbook> workbook; ///< null: a delimited text
    QDateTime modified {}; ///< when the file was last written, as it was read

    [[nodiscard]] bool isText() const { return !workbook; }
};

/// An Error, with a sentence, is a file that holds no table or cannot be read.
[[nodiscard]] Result<OpenedSource> openFigureSource(const QString &path,
                                                    const Progress &progress = {});

/// Its first rows, as peekCsv() gives them.
[[nodiscard]] Result<CsvPreview> previewOf(const OpenedSource &source, int rows = 40);

/// What the layout finder looks at: the workbook, or the first kLayoutRows records of a text.
[[nodiscard]] Result<std::shared_ptr<const Workbook>> layoutBookOf(const OpenedSource &source);

/// Columns that look like patient data do not refuse the file: somebody has looked at them.
enum class PersonData { Refused, Allowed };

/// readFigures() for an opened source, and the watch on patient data (see PersonWatch.h) before it.
[[nodiscard]] Result<ImportedTable> readSource(const OpenedSource &source, const Mapping &mapping,
                                               PersonData persons = PersonData::Refused,
                                               const Progress &progress = {});

} // namespace candour
