// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/PeriodText.h"
#include "core/io/RowSource.h"

#include <QList>
#include <QStringList>

#include <limits>
#include <vector>

namespace candour {

/// A column of its own for one period (months across).
struct PeriodColumn {
    int column = -1;
    PeriodReading reading;
};

/// The heads of a table: one row, or several, the upper ones over groups of columns.
class TableHeads {
public:
    /// Adds the row in hand as the lowest one. A text that stands above several columns without
    /// being merged over them (as all do in a delimited file) counts for the blank cells right of
    /// it that have a head below.
    void add(RowSource &source);
    /// The same from cells, for those who have no source.
    void add(const QStringList &cells, bool isMerged);

    /// Cells outside of these columns (from 0) belong to other tables. To be said before add().
    void keepColumns(int first, int last)
    {
        m_first = first;
        m_last = last;
    }

    [[nodiscard]] int rows() const { return int(m_rows.size()); }

    [[nodiscard]] int columns() const { return m_columns; }

    /// Takes the uppermost row out.
    void dropFirst();

    /// What a mapping calls the columns: the texts from top to bottom with a blank between, one
    /// that stands twice once ("Ref" over "Ref" is Ref).
    [[nodiscard]] QStringList joined() const;

    /// Months across: the columns whose heads are a period. The lowest text is one by itself
    /// ("2024-04-01" under "Q1 2024/25"), or together with those above it ("Apr" under "2015/16"),
    /// or in the year of one above or of the hints.
    /// With `under` one of the other texts must be like it (* and ? as wildcards).
    /// Where months stand, a quarter, year or "YTD" beside them is a sum and not read, unless the
    /// hints ask for that kind.
    [[nodiscard]] std::vector<PeriodColumn> periodColumns(const PeriodHints &hints,
                                                          const QString &under = {}) const;

    /// The different texts above each column, from top to bottom.
    [[nodiscard]] QList<QStringList> stacks() const;

private:
    struct Row {
        QStringList cells;
        bool isMerged = false;
    };

    /// The rows with what is not merged spread to the right, all of one length.
    [[nodiscard]] QList<QStringList> spreadRows() const;

    QList<Row> m_rows;
    int m_first = 0;
    int m_last = std::numeric_limits<int>::max();
    int m_columns = 0;
};

} // namespace candour
