// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/sheets/WorkbookFile.h"
#include "tests/support/CatchQt.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace candour::test {

using Parts = QList<QPair<QByteArray, QByteArray>>; ///< name and content

/// A zip archive of the parts, in that order.
QByteArray zipOf(const Parts &parts);

/// The parts of a workbook of one sheet, "Data".
struct XlsxText {
    QByteArray sheetData; ///< what stands within <sheetData>
    QByteArray afterData = {}; ///< what follows it: <mergeCells>…
    QByteArray beforeData = {}; ///< what comes before it: <cols>…
    QByteArray texts = {}; ///< <si> elements; no part without any
    QByteArray formats = {}; ///< <numFmt> elements
    QByteArray styles = {}; ///< <xf> elements; no styles without any
    QByteArray properties = {}; ///< attributes of <workbookPr>
};

Parts xlsxParts(const XlsxText &text);
QByteArray xlsxOfText(const XlsxText &text);
/// The same with the content of one part replaced, or the part added.
QByteArray xlsxWith(Parts parts, const QByteArray &name, const QByteArray &content);

/// A document of tables: `tables` stands within office:spreadsheet, `styles` among the automatic
/// ones.
QByteArray odsOfText(const QByteArray &tables, const QByteArray &styles = {});

/// A compound file with one stream.
QByteArray compoundOf(const QByteArray &streamName, const QByteArray &content);

/// Reads the bytes as "figures.xlsx"; the test fails with the refusal when there is one.
Workbook bookOf(const QByteArray &bytes);
/// The sentence with which they are refused; the test fails when they are not.
QString refusalOf(const QByteArray &bytes,
                  const QString &fileName = QStringLiteral("figures.xlsx"));

} // namespace candour::test
