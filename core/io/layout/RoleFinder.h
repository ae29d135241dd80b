// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/ColumnRoles.h"

#include <optional>
#include <vector>

namespace candour {

/// Goes through the columns, the surest first; a column that has been given a role is not looked
/// at again.
class RoleFinder {
public:
    RoleFinder(const SheetReading &sheet, const SheetTableArea &table,
               const std::vector<ColumnProfile> &profiles, const PeriodHints &hints)
        : m_sheet(sheet)
        , m_table(table)
        , m_profiles(profiles)
        , m_hints(hints)
        , m_taken(profiles.size())
    {
    }

    TableColumns run();

private:
    void takePeriodHeads();
    void leaveHidden();
    void takeByHead();
    bool takeMonthNumbers();
    void takeByContent();
    void takeCodes();
    void takeLeftTexts();
    void takeBreakdowns();
    void findRepeatedLabels();
    void takeFigures();

    void take(size_t place, int &role);
    bool takeText(size_t place, HeadWord word);
    bool takeByText(size_t place);
    void leave(size_t place, std::vector<int> &list);
    [[nodiscard]] bool areKeysUnique() const;
    [[nodiscard]] int firstFigure() const;

    const SheetReading &m_sheet;
    const SheetTableArea &m_table;
    const std::vector<ColumnProfile> &m_profiles;
    const PeriodHints &m_hints;
    std::vector<bool> m_taken;
    std::optional<size_t> m_monthNumbers; ///< a column of months that are numbers
    std::vector<size_t> m_codes; ///< of what, their neighbours tell
    std::vector<size_t> m_divisions; ///< may divide the figures
    TableColumns m_columns;
};

} // namespace candour
