// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Scorecard.h"
#include "core/domain/Organisation.h"
#include "core/report/RowChart.h"

#include <QAbstractTableModel>

namespace candour {

/// One organisation with the measure's row.
struct MeasureLine {
    Organisation organisation;
    ScorecardRow row;
};

/// What the model shows.
struct MeasureContent {
    Indicator indicator;
    Period lastMonth;
    std::vector<MeasureLine> providers; ///< in the order shown
    std::vector<MeasureLine> comparators; ///< England, region, peers, ourselves
    SharedReadings readings {}; ///< control charts of the lines
};

/// One measure of all providers, the worst first, and beneath them what to compare them with.
class MeasureModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Provider,
        Target,
        Latest,
        When,
        YearToDate,
        LastYear,
        Variation,
        Assurance,
        Trend,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Patches what is there while the lines are the same; otherwise a reset.
    void setContent(MeasureContent content);

    [[nodiscard]] const MeasureContent &content() const { return m_content; }

    /// Null for a heading and outside.
    [[nodiscard]] const MeasureLine *lineAt(int line) const;
    /// -1 when it is not shown.
    [[nodiscard]] int lineOf(const Uid &organisation) const;
    [[nodiscard]] bool isComparator(int line) const;
    [[nodiscard]] QString explanation(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] int headingLine() const { return int(m_content.providers.size()); }

    [[nodiscard]] static QList<Uid> keysOf(const MeasureContent &content);
    [[nodiscard]] QVariant nameData(const MeasureLine &line, int role) const;
    [[nodiscard]] QVariant latestData(const MeasureLine &line, int role) const;
    [[nodiscard]] QVariant totalData(const MeasureLine &line, bool lastYear, int role) const;
    [[nodiscard]] const SpcReading *readingOf(const MeasureLine &line) const;
    [[nodiscard]] QVariant iconData(const MeasureLine &line, int column, int role) const;
    [[nodiscard]] QVariant wordData(const MeasureLine &line, int column, int role) const;

    MeasureContent m_content;
};

} // namespace candour
