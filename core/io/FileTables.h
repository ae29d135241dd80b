// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/io/ColumnPlan.h"
#include "core/io/TableBuilder.h"
#include "core/io/sheets/SheetGrid.h"

#include <deque>
#include <functional>
#include <limits>
#include <memory>

namespace candour {

/// Finds the tables of a mapping in a file, sheet by sheet, and reads them into one.
class FileTables {
public:
    /// A source of the sheet's rows that stands before the first.
    using MakeSource = std::function<std::unique_ptr<RowSource>()>;

    FileTables(const Mapping &mapping, const QString &fileName, bool decimalComma,
               ImportedTable &table);
    FileTables(const FileTables &) = delete;
    FileTables &operator=(const FileTables &) = delete;

    /// Looks for the mapping's tables in one sheet (or the file, if it has none); true when one is
    /// there. What the source is made from must live until read() has run.
    bool look(const TableNames &names, SheetState state, const MakeSource &make);

    /// Reads what was found; an error when nothing was.
    Result<void> read(const Progress &progress);
    /// Settles what was read, which needs the sources no longer. An error when there are heads and
    /// no rows.
    Result<void> finish();

private:
    /// A table that stands before its first row of figures.
    struct Found {
        Mapping mapping; ///< settled
        ColumnPlan plan;
        PeriodHints hints;
        std::unique_ptr<RowSource> source;
        int sheet = 0;
        int end = std::numeric_limits<int>::max(); ///< line on which the next table begins
    };

    bool take(const Mapping &mapping, const TableNames &names, const MakeSource &make);
    void closeTables(size_t from);
    void tellUnread(const TableNames &names, SheetState state, bool wanted, int rows);
    void tellMissing();
    [[nodiscard]] Error nothingFound() const;
    Result<void> readTable(Found &found, const Progress &progress, qint64 before, qint64 total);

    const Mapping &m_mapping;
    const QString m_fileName;
    const bool m_decimalComma;
    ImportedTable &m_table;
    TableBuilder m_builder;
    QList<const Mapping *> m_parts; ///< the mapping and its tables
    QList<bool> m_isFound; ///< one each of m_parts
    std::deque<Found> m_found;
    std::optional<Error> m_headFault; ///< of the first sheet that was looked through
    std::optional<Error> m_factFault;
    int m_looked = 0; ///< sheets
};

} // namespace candour
