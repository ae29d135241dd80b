// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/TextSheet.h"

#include "core/io/CsvSniff.h"
#include "core/io/IoText.h"
#include "core/io/TextDecode.h"
#include "core/io/sheets/BookDraft.h"

#include <QFileInfo>

namespace candour {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    const size_t first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

} // namespace

Result<Workbook> textWorkbook(const QByteArray &bytes, const QString &fileName, int rows)
{
    const auto text = decodeText(bytes, fileName);
    if (!text)
        return fail(text.error());
    BookDraft draft(QStringLiteral("CSV"), fileName, {});
    SheetBuilder sheet =
        draft.startSheet(QFileInfo(fileName).completeBaseName(), SheetState::Visible);
    CsvReader reader(text->view(), sniffDialect(text->view()));
    bool cut = false;
    int row = 0;
    for (; reader.next() && !draft.isRefused(); ++row) {
        const auto fields = reader.fields();
        cut = cut || row >= rows || fields.size() > size_t(kMostSheetColumns);
        if (row >= rows)
            break;
        const size_t end = std::min(fields.size(), size_t(kMostSheetColumns));
        for (size_t column = 0; column < end; ++column) {
            const GridCell cell = draft.textCell(trimmed(fields[column]));
            if (cell.kind != GridKind::Blank)
                draft.put(sheet, row, int(column), cell);
        }
    }
    if (reader.fault())
        draft.refuse({ErrorCode::Invalid, fileName + QStringLiteral(": ") + *reader.fault()});
    draft.endSheet(sheet);
    auto book = draft.finish();
    if (book && cut)
        book->notes += IoText::tr("Only the first %L1 rows and %L2 columns were looked at.")
                           .arg(rows)
                           .arg(kMostSheetColumns);
    return book;
}

} // namespace candour
