// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/NumberTable.h"
#include "core/io/SpcFileRequest.h"
#include "core/io/SpcMoment.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace candour {

/// The rows of one group of a file of SpcFile.h, in order of time: spans for a chart. Vectors that
/// the file has no numbers for are empty.
struct SpcRows {
    std::vector<SpcMoment> moments;
    std::vector<qsizetype> rows; ///< of the table
    std::vector<double> values;
    std::vector<double> numerators;
    std::vector<double> denominators;
    std::vector<double> targets;
    std::vector<qsizetype> starts; ///< first points after a rebase
    bool timed = false; ///< some moments have a time of day
};

/// By UTF-8, so that A and B stand before a and b.
using SpcGroups = std::map<QByteArray, SpcRows>;

/// Takes the table apart into groups. The first thing that cannot be used ends it with its line.
class SpcRowReader {
public:
    /// Both must outlive the reader.
    SpcRowReader(const NumberTable &table, const SpcFileRequest &request);

    [[nodiscard]] Result<SpcGroups> read();

    /// Rows are dates of events, their values not yet the gaps between them.
    [[nodiscard]] bool hasEvents() const { return m_events; }

    /// What was passed over, and what was asked for that holds for part of the file only.
    [[nodiscard]] QStringList warnings() const;

private:
    [[nodiscard]] Result<void> checkColumns();
    [[nodiscard]] Result<void> gather();
    [[nodiscard]] Result<void> checkGroups() const;
    /// In order of time. Rows of one date that agree become one; others are refused.
    [[nodiscard]] Result<void> sortRows(SpcRows &rows);
    [[nodiscard]] bool agree(qsizetype row, qsizetype other) const;
    [[nodiscard]] Result<void> readNumbers(SpcRows &rows) const;
    [[nodiscard]] Result<double> number(qsizetype row, const QString &column) const;
    [[nodiscard]] Result<void> checkParts(qsizetype row, double numerator,
                                          double denominator) const;
    [[nodiscard]] Result<void> findStarts();
    /// Which of the dates match a point.
    [[nodiscard]] Result<std::vector<bool>> matchRebases(SpcRows &rows,
                                                         const QStringList &dates) const;
    [[nodiscard]] Result<void> readRebaseColumn(SpcRows &rows) const;
    [[nodiscard]] tl::unexpected<Error> refused(qsizetype row, const QString &column,
                                                const QString &reason) const;
    [[nodiscard]] tl::unexpected<Error> missing(const QString &sentence) const;

    const NumberTable &m_table;
    const SpcFileRequest &m_request;
    bool m_events = false;
    bool m_parts = false; ///< numerators and denominators are needed and there
    SpcGroups m_groups;
    QList<int> m_repeated; ///< lines of rows that say what an earlier one says
    QStringList m_warnings;
};

} // namespace candour
