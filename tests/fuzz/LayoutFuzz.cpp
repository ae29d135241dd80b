// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/FigureReader.h"
#include "core/io/layout/LayoutFinder.h"
#include "core/io/sheets/SheetBuilder.h"
#include "core/io/sheets/TextSheet.h"
#include "tests/fuzz/FuzzPackage.h"

#include <cstdlib>

using namespace candour;

namespace {

constexpr char kDrawn = '\x1D'; ///< first byte of a sheet of cells with kinds
constexpr char kNextSheet = '\x1E';
constexpr double kHundred = 100;
constexpr int kMostCells = 4'000; ///< of an input; more tells nothing new and takes long

/// "%81" a percentage, "@45383" a date, "!N/A" an error, "^" joined with the cell to the left and
/// "'12" a text; else a number where it is one.
void draw(SheetBuilder &sheet, int row, int column, const QByteArray &cell)
{
    const QByteArray rest = cell.mid(1);
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (cell.startsWith('%'))
        sheet.addNumber(row, column, rest.toDouble() / kHundred, GridKind::Percent);
    else if (cell.startsWith('@'))
        sheet.addNumber(row, column, rest.toInt(), GridKind::Date);
    else if (cell.startsWith('!'))
        sheet.addError(row, column, QByteArray('#' + rest).toStdString());
    else if (cell == "^" && column > 0)
        sheet.merge({row, column - 1, row, column});
    else if (isNumber)
        sheet.addNumber(row, column, number);
    else
        sheet.addText(row, column, (cell.startsWith('\'') ? rest : cell).toStdString());
}

Workbook drawn(const QByteArray &text)
{
    Workbook workbook;
    workbook.format = QStringLiteral("XLSX");
    const auto texts = std::make_shared<TextPool>();
    int left = kMostCells;
    for (const QByteArray &part : text.split(kNextSheet)) {
        const QList<QByteArray> rows = part.split('\n');
        SheetBuilder sheet(QString::fromUtf8(rows.first()), SheetState::Visible, texts);
        for (int row = 1; row < int(rows.size()); ++row) {
            const QList<QByteArray> cells = rows[row].split('|');
            for (int column = 0; column < int(cells.size()) && left > 0; ++column, --left) {
                if (!cells[column].isEmpty())
                    draw(sheet, row - 1, column, cells[column]);
            }
        }
        workbook.sheets.push_back(sheet.finish());
    }
    return workbook;
}

/// What may be taken without anybody's yes must fit the sheets it was found in.
LayoutProposal looked(const Workbook &workbook, bool isText, const QString &name)
{
    LayoutSource source = layoutSource(workbook, name);
    source.isText = isText;
    LayoutProposal proposal = proposeLayout(source);
    if (proposal.isTakenUnasked() && !fatesUnder(source, proposal.mapping))
        std::abort();
    return proposal;
}

} // namespace

/// A drawn workbook, or a delimited text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.startsWith(kDrawn)) {
        const QString name = QStringLiteral("RPA return 2024-25.xlsx");
        const Workbook workbook = drawn(bytes.mid(1));
        const LayoutProposal proposal = looked(workbook, false, name);
        if (proposal.isFound)
            (void)readFigures(workbook, name, proposal.mapping);
        return 0;
    }
    const QString name = QStringLiteral("RPA return 2024-25.csv");
    const auto workbook = textWorkbook(bytes, name);
    if (!workbook)
        return 0;
    const LayoutProposal proposal = looked(*workbook, true, name);
    if (proposal.isFound)
        (void)readFigures(bytes, name, proposal.mapping);
    return 0;
}
