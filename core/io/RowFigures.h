// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/CellText.h"
#include "core/io/ColumnPlan.h"
#include "core/io/ImportedTable.h"
#include "core/io/NumberText.h"

#include <QHash>

#include <functional>

namespace candour {

/// A number of a row, from one cell or from several added up.
struct PartValue {
    NumberCell cell;
    int column = kNoColumn;
};

/// What came of a figure's cells.
enum class FigureOutcome { Row, Nothing, Refused };

/// How the number of a figure is written, as far as it may have been stripped of its per cent sign.
enum class FigureForm : quint8 {
    Plain,
    PerCent, ///< "91.5%", or formatted so
    Fraction, ///< between 0 and 1, and taken as it stands
};

/// Turns the number cells of a row into a figure: sums, scale, signs for absence, status, band.
class RowFigures {
public:
    /// Told of a bad cell: column, reason.
    using Complain = std::function<void(int, const QString &)>;

    RowFigures(const Mapping &mapping, const ColumnPlan &plan, bool decimalComma,
               ImportedTable &table);
    RowFigures(const RowFigures &) = delete;
    RowFigures &operator=(const RowFigures &) = delete;

    /// Fills numbers, band, status and column of the row.
    FigureOutcome read(std::span<const std::string_view> fields, size_t measure,
                       const NumberScale &scale, ImportedRow &row, const Complain &complain);

    /// The same for a cell under a period (months across), which is the figure or a part of it.
    FigureOutcome readCell(std::string_view cell, int column, FigurePart part,
                           const NumberScale &scale, ImportedRow &row, const Complain &complain);

    /// Of the figure read last.
    [[nodiscard]] FigureForm form() const { return m_form; }

    /// A row of a measure column may hold only a part of its figure ("FTE days lost").
    static void takePart(FigurePart part, ImportedRow &row);

private:
    using Fields = std::span<const std::string_view>;

    PartValue readSum(Fields fields, const PlannedSum &sum, const Complain &complain) const;
    PartValue readOne(Fields fields, int column, const Complain &complain) const;
    PartValue readOne(std::string_view cell, int column, const Complain &complain) const;
    bool readStatus(Fields fields, int column, FigureStatus &status, bool &given,
                    const Complain &complain);
    bool readBand(Fields fields, size_t measure, ImportedRow &row, const Complain &complain);
    FigureOutcome settle(const PartValue &value, const PartValue &numerator,
                         const PartValue &denominator, ImportedRow &row) const;

    const ColumnPlan &m_plan;
    ImportedTable &m_table;
    FigureForm m_form = FigureForm::Plain;
    NumberReader m_numbers;
    KeyColumn<FigureStatus> m_statuses;
    std::vector<KeyColumn<qint32>> m_bands;
};

} // namespace candour
