// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NewlyRed.h"

#include <QHash>

namespace candour {

namespace {

using CellKey = std::pair<Uid, Uid>; ///< organisation, indicator

QHash<CellKey, Rag> verdictsOf(const Matrix &matrix)
{
    QHash<CellKey, Rag> verdicts;
    for (const MatrixRow &row : matrix.rows) {
        for (size_t i = 0; i < row.cells.size(); ++i)
            verdicts.insert({row.organisation.uid(), matrix.indicators[i].uid},
                            ragOf(row.cells[i], VerdictChoice::Latest));
    }
    return verdicts;
}

} // namespace

std::vector<NewlyRed> newlyRed(const Matrix &now, const Matrix &before)
{
    const QHash<CellKey, Rag> earlier = verdictsOf(before);
    std::vector<NewlyRed> found;
    for (const MatrixRow &row : now.rows) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells[i];
            const Indicator &indicator = now.indicators[i];
            const Rag was = earlier.value({row.organisation.uid(), indicator.uid}, Rag::None);
            const bool isNew =
                cell.latest.received && cell.latest.period.lastDay() == now.lastMonth.lastDay();
            if (!isNew || was == Rag::Red || ragOf(cell, VerdictChoice::Latest) != Rag::Red)
                continue;
            const bool ofMonth = cell.latest.verdict.rag == Rag::Red;
            found.push_back({row.organisation, indicator,
                             ofMonth ? cell.latest.verdict : cell.yearToDate.verdict, was});
        }
    }
    return found;
}

} // namespace candour
