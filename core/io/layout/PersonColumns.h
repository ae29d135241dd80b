// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/NumberText.h"
#include "core/io/RowSource.h"
#include "core/io/layout/SheetReading.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace candour {

/// Columns in which patients seem to be listed: NHS numbers with their check digit, dates of birth,
/// names of persons, postcodes beside no organisation.
struct PersonColumns {
    std::vector<int> columns; ///< from 0
    QStringList marks; ///< "NHS numbers in column A, first in row 2"
};

/// Looks for them row by row, in a fraction of the time that reading the figures needs: what a cell
/// cannot be shows by its length and its first signs, and a different text is looked at once.
class PersonScan {
public:
    /// `names`, if any, tells the file's own organisations, and must outlive the scan.
    explicit PersonScan(const NameLookup *names = nullptr);

    /// `line` from 1. Columns beyond kLayoutColumns are not looked at.
    void add(int line, RowSource::Fields fields);

    [[nodiscard]] PersonColumns found() const;

private:
    enum class TextSort : quint8 { Other, PersonHead, Organisation, Period, Sign };

    struct Seen {
        int count = 0;
        int firstLine = 0;

        void add(int line)
        {
            if (count++ == 0)
                firstLine = line;
        }
    };

    struct Column {
        int tenDigits = 0;
        Seen nhsNumbers;
        Seen plainNhsNumbers; ///< written 3-3-4, or in a text that speaks of the NHS: no chance
        Seen texts; ///< below the head of a person, where there is one
        Seen dates;
        Seen postcodes;
        int organisations = 0;
        bool isHeadedByPerson = false;
        QString head;
        std::string last; ///< the text before, which often stands in the next row too
        TextSort lastSort = TextSort::Other;
    };

    static void addNoted(Column &column, int line, std::string_view text);
    void addNumber(Column &column, int line, std::string_view text);
    void addText(Column &column, int line, std::string_view text);
    [[nodiscard]] TextSort sortOf(Column &column, std::string_view text);
    [[nodiscard]] TextSort read(std::string_view text) const;

    const NameLookup *m_names;
    const NumberReader m_numbers;
    std::vector<Column> m_columns;
    std::unordered_map<std::string, TextSort> m_sorts;
};

/// In the rows of the sheet that are looked at for its layout.
[[nodiscard]] PersonColumns findPersonColumns(const SheetReading &sheet, const NameLookup &names);

} // namespace candour
