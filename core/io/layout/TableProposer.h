// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/TableProposal.h"

#include <QHash>

#include <vector>

namespace candour {

/// Builds the mapping of one table.
class TableProposer {
public:
    TableProposer(const LayoutSource &source, const SheetReading &reading, const NameLookup &names,
                  size_t sheet, const SheetTableArea &area)
        : m_reading(reading)
        , m_around(source, reading, names, sheet, area)
        , m_answers(source.answers)
        , m_profiles(profilesOf(reading, area))
    {
        m_made.sheet = sheet;
        m_made.area = area;
    }

    TableProposal run();

private:
    void readColumns();
    /// What was said of this question; empty when nothing was.
    [[nodiscard]] QString meaningAmong(const QStringList &candidates) const;
    void findKind();
    void fillOrganisation();
    void fillIndicator();
    void fillPeriod();
    void fillMeasures();
    [[nodiscard]] double scaleUnder(const ColumnProfile &of);
    void addMeasure(int column);
    [[nodiscard]] QString measureName(int column) const;
    [[nodiscard]] bool haveSameFigures(int a, int b) const;
    [[nodiscard]] QString askForValue();
    void fillProviders();
    void fillRest();
    void tellColumns();

    [[nodiscard]] const ColumnProfile &profile(int column) const
    {
        return m_profiles[size_t(column - m_made.area.left)];
    }

    /// What the mapping calls a column: its head, else its place.
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] std::vector<QDate> dates() const;

    /// Weight of each column of figures that nobody explains.
    static constexpr double kUnexplained = 0.85;
    static constexpr double kSmallNumbers = 0.75; ///< somebody has to look
    /// Providers whose names were only recognised by their shape.
    static constexpr double kNamesByShape = 0.9;

    const SheetReading &m_reading;
    const Around m_around;
    const LayoutAnswers &m_answers;
    std::vector<ColumnProfile> m_profiles;
    QHash<QString, int> m_measureColumns; ///< by name
    TableProposal m_made;
};

} // namespace candour
