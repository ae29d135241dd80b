// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/IoText.h"
#include "core/io/TableFinish.h"

namespace candour {

void refuseLostFormats(ImportedTable &table, RawRows &raw, const ComplainOfRow &complain)
{
    const auto isPerCent = [&](const ImportedRow &row) {
        return row.indicator < raw.perCent.size() && raw.perCent[row.indicator];
    };
    std::vector<bool> isLost;
    for (const size_t place : raw.fractions) {
        const ImportedRow row = table.rows[place];
        if (!isPerCent(row))
            continue;
        complain(row,
                 IoText::tr("%1 stands among percentages and has no per cent sign itself. Write it "
                            "as a percentage too")
                     .arg(row.value));
        raw.refused.push_back(row);
        isLost.resize(table.rows.size());
        isLost[place] = true;
    }
    if (isLost.empty())
        return;
    table.rows.keepOnly([&](size_t i) { return !isLost[i]; });
    size_t place = 0;
    std::erase_if(raw.parts, [&](FigurePart) { return isLost[place++]; });
}

} // namespace candour
