// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedTable.h"
#include "core/io/layout/TableProposal.h"

#include <QHash>

#include <vector>

namespace candour {

// What the tables of a file mean for each other.

/// Says the line of the heads in mappings that would find other heads first.
void pinHeads(const LayoutSource &source, std::vector<TableProposal> &tables);

/// Sheets with the same heads that nothing tells apart but their names are a provider each.
void nameSheetsAfterProviders(const LayoutSource &source, std::vector<TableProposal> &tables);

/// Sheets that one mapping reads share it. With `nameAll` the mapping
/// names its sheets even where it is the only one.
void joinSheets(const LayoutSource &source, bool nameAll, std::vector<TableProposal> &tables);

/// About how many figures the table holds.
[[nodiscard]] size_t figuresOf(const TableProposal &table);

/// The mapping with something in the place of what is asked for, to see how the rest is read.
[[nodiscard]] Mapping completedMapping(const Mapping &mapping);

/// Remembers figures, to tell which tables say something else about the same.
class TableContradictions {
public:
    /// Whether the figures of the proposed table, read with its mapping alone, contradict what came
    /// before; if not, they are remembered.
    bool contradicts(const TableProposal &proposal, const ImportedTable &table);

private:
    QHash<QString, double> m_values;
};

} // namespace candour
