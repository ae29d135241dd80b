// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/sheets/BookDraft.h"

#include <QHash>

namespace candour {

class ZipArchive;

/// Where one part of an Office package points (ECMA-376 part 2, 9.3).
struct PartRelation {
    QString type; ///< the last piece of its address: "worksheet", "styles"
    QString part; ///< full name of the part; empty when it is outside the package
};

/// By id. Empty when the part points nowhere.
[[nodiscard]] QHash<QString, PartRelation> partRelations(const ZipArchive &archive,
                                                         const QString &part);

/// Name of the part that the package is about: "xl/workbook.xml", "word/document.xml"; empty when
/// it is no Office package.
[[nodiscard]] QString mainPart(const ZipArchive &archive);

/// A sheet as the workbook lists it.
struct XlsxSheetEntry {
    QString name;
    QString relation; ///< its id
    SheetState state = SheetState::Visible;
};

/// What the sheets refer to.
struct XlsxParts {
    std::vector<XlsxSheetEntry> sheets;
    QHash<QString, PartRelation> relations; ///< of the workbook
    std::vector<GridKind> styles; ///< what the numbers of each cell style are
    std::vector<GridCell> texts; ///< the shared ones
};

/// Reads workbook, styles and shared texts; what goes wrong stands in the draft.
[[nodiscard]] XlsxParts readXlsxParts(const ZipArchive &archive, BookDraft &draft);

/// After the Start of an element that holds a text in runs (si, is): the text without phonetic
/// hints, _x000D_ and the like resolved.
void readRuns(XmlScanner &xml, std::string &text);

/// _xHHHH_ stands for a character that XML cannot hold (22.4.2.4); changes the text in place.
void resolveEscapes(std::string &text);

} // namespace candour
