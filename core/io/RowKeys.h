// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/CellText.h"
#include "core/io/ColumnPlan.h"
#include "core/io/TableBuilder.h"

#include <QHash>

#include <unordered_map>

namespace candour {

/// An indicator as a row names it.
struct IndicatorKey {
    quint32 indicator = 0;
    FigurePart part = FigurePart::Whole;
};

/// What the figures of one row are about.
struct RowKey {
    CellState state = CellState::Good;
    int column = kNoColumn; ///< the cell that is blank, bad or set aside
    QString reason {}; ///< of a bad cell
    quint32 organisation = 0;
    IndicatorKey indicator {};
    quint32 breakdown = 0;
    PeriodReading period {};
    NumberScale scale {}; ///< of the scale or unit column
};

/// Turns the cells that name organisation, indicator, breakdown and period into places in the
/// table's lists. Every different text is interpreted once.
class RowKeys {
public:
    /// Of a mapping whose facts are columns or constants (settledMapping()).
    RowKeys(const Mapping &mapping, const ColumnPlan &plan, const PeriodHints &hints,
            TableBuilder &builder);
    RowKeys(const RowKeys &) = delete;
    RowKeys &operator=(const RowKeys &) = delete;

    void read(std::span<const std::string_view> fields, RowKey &key);

private:
    using Fields = std::span<const std::string_view>;

    /// The cell of a label column; where the mapping says so a blank one is the one above.
    std::string_view labelAt(Fields fields, int column);
    bool readOrganisation(Fields fields, RowKey &key);
    bool readIndicator(Fields fields, RowKey &key);
    bool readPeriodCell(Fields fields, RowKey &key);
    bool readBreakdown(Fields fields, RowKey &key);
    bool readSetAside(Fields fields, RowKey &key);
    bool readScale(Fields fields, RowKey &key);

    quint32 extended(quint32 breakdown, const QString &more, RowKey &key, int column);
    [[nodiscard]] bool isSetAside(const QString &text) const;
    template <typename T>
    [[nodiscard]] KeyCell<T> textFault(std::string_view cell, const QString &text) const;
    void readConstants();
    IndicatorKey fixedIndicator(const QString &text);

    KeyCell<QString> readCode(std::string_view cell) const;
    KeyCell<QString> readName(std::string_view cell) const;
    KeyCell<IndicatorKey> readIndicatorText(std::string_view cell);
    bool readPart(Fields fields, RowKey &key);
    KeyCell<PeriodReading> readPeriodText(std::string_view cell) const;
    KeyCell<PeriodReading> readMonthOfYear(std::string_view cell) const;
    KeyCell<QString> readBreakdownText(std::string_view cell, const QString &dimension) const;
    KeyCell<NumberScale> readScaleText(std::string_view cell) const;

    const Mapping &m_mapping;
    const ColumnPlan &m_plan;
    const PeriodHints m_hints;
    TableBuilder &m_builder;

    KeyColumn<quint32> m_codes;
    KeyColumn<quint32> m_names;
    KeyColumn<IndicatorKey> m_indicators;
    KeyColumn<PeriodReading> m_periods;
    KeyColumn<NumberScale> m_scales;
    std::vector<KeyColumn<QString>> m_breakdowns;
    std::vector<QByteArray> m_breakdownConstants;
    std::vector<KeyColumn<bool>> m_patterns; ///< for patterns with a column of their own

    std::optional<quint32> m_fixedOrganisation;
    std::optional<IndicatorKey> m_fixedIndicator;
    std::optional<PeriodReading> m_fixedPeriod;
    std::optional<quint32> m_indicatorAbove; ///< of the last row that named one
    std::vector<std::string> m_above; ///< one each of the plan's repeats
    static constexpr char kBetween = '\x1F'; ///< year and month of `m_yearAndMonth`
    std::string m_yearAndMonth; ///< of the row in hand
    QHash<QString, IndicatorKey> m_indicatorNames;
    QHash<QPair<quint32, QString>, quint32> m_extended;
};

/// `dimension=value;…` sorted by dimension, or null when a dimension stands twice.
[[nodiscard]] QString sortedBreakdown(const QString &text);

} // namespace candour
