// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/io/sheets/SheetBuilder.h"
#include "core/io/sheets/XmlScanner.h"

#include <optional>

namespace candour {

/// A workbook while one of the readers reads it: the limits, the notes, progress, and the first
/// thing that went wrong. A reader stops as soon as isRefused().
class BookDraft {
public:
    static constexpr size_t kMostCells = 20'000'000; ///< with content, of all sheets
    static constexpr size_t kMostSheets = 10'000;
    static constexpr size_t kMostMerges = 65'536;

    BookDraft(QString format, QString fileName, Progress progress);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }

    [[nodiscard]] SheetBuilder startSheet(const QString &name, SheetState state);
    void endSheet(SheetBuilder &sheet);

    /// Stores a cell; refuses the workbook when there is no room for it.
    void put(SheetBuilder &sheet, int row, int column, const GridCell &cell)
    {
        if (row < 0 || row >= kMostSheetLines || column < 0 || column >= kMostSheetColumns)
            refuse(beyondSheet(sheet));
        else if (++m_cells > kMostCells)
            refuse(tooManyCells());
        else
            sheet.add(row, column, cell);
    }

    void merge(SheetBuilder &sheet, const CellRange &range);
    /// A Text cell; Blank for an empty text. Line ends become \n, other control characters and what
    /// is no UTF-8 go, and what is longer than a cell can be is cut and noted.
    [[nodiscard]] GridCell textCell(std::string_view text);
    [[nodiscard]] GridCell errorCell(std::string_view code);
    /// A cell whose text the workbook does not hold; noted.
    [[nodiscard]] GridCell lostText();

    void setDate1904(bool date1904) { m_book.date1904 = date1904; }

    [[nodiscard]] bool date1904() const { return m_book.date1904; }

    void noteLinks() { m_hasLinks = true; }

    void noteSkipped(const QString &sheet) { m_skipped += sheet; }

    void setTotal(qint64 bytes) { m_total = bytes; }

    /// False when somebody stopped it; the workbook is refused then.
    bool advance(qint64 bytes);

    void refuse(Error error);
    /// Refuses the workbook for what a scanner met in one of its parts, if it met anything.
    void refuseFault(XmlFault fault, const QString &part);
    /// "… is damaged", with what to do.
    void refuseDamaged(const QString &detail);

    [[nodiscard]] bool isRefused() const { return m_error.has_value(); }

    [[nodiscard]] Result<Workbook> finish();

private:
    [[nodiscard]] Error beyondSheet(const SheetBuilder &sheet) const;
    [[nodiscard]] Error tooManyCells() const;
    void addNotes();

    Workbook m_book;
    QString m_fileName;
    Progress m_progress;
    std::shared_ptr<TextPool> m_texts;
    std::optional<Error> m_error;
    std::string m_clean;
    QStringList m_skipped;
    size_t m_cells = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_cut = 0;
    int m_lost = 0;
    int m_renamed = 0;
    bool m_hasLinks = false;
};

/// Text as a cell keeps it: see BookDraft::textCell. `out` is used only when something changes.
/// The second is true when the text was cut.
[[nodiscard]] std::pair<std::string_view, bool> cleanText(std::string_view text, std::string &out);

} // namespace candour
