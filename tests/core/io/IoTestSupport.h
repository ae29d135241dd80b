// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/FigureReader.h"
#include "core/io/Mapping.h"
#include "core/io/sheets/SheetGrid.h"
#include "tests/support/CatchQt.h"
#include "tests/support/SharedFolder.h"

#include <QHash>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace candour::test {

/// A mapping from JSON text; the test fails with the refusal when there is one.
Mapping mappingOf(const QByteArray &json);

/// One of the mappings that come with the program, by a piece of its name.
Mapping shippedMapping(const QString &piece);

/// Reads text as a file called figures.csv.
Result<ImportedTable> readText(const QByteArray &text, const Mapping &mapping);

/// Rows by "ORG|INDICATOR|breakdown|period".
std::map<QString, Figure> byKey(const ImportedTable &table);

/// A CSV file split naively, as an independent witness: commas outside quotes, no doubled quotes.
using Record = std::map<std::string, std::string>;
std::vector<Record> plainRecords(const QString &path);

/// A sheet from its cells. Beside text there are "=12" (a number), "=0.81%" (the number 0.81 shown
/// as per cent), "=2024-04-01" (a date) and "#N/A" (an error).
SheetGrid sheetOf(const QString &name, const QList<QStringList> &rows,
                  const QList<CellRange> &merges = {}, SheetState state = SheetState::Visible);

/// A workbook of sheets made by sheetOf().
Workbook bookOf(std::vector<SheetGrid> sheets);

/// Equal to within the rounding of a written number.
bool near(double a, double b, double tolerance = 1e-9);

} // namespace candour::test
