// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Outcomes.h"
#include "core/report/RowChart.h"

#include <QAbstractTableModel>

namespace candour {

/// Roles of the table of a domain beside those of TableRoles.h and ScorecardModel.h.
enum OutcomeRole {
    /// For the name column: 0 a level or an improvement area, 1 an indicator of the framework, 2 a
    /// measure.
    OutcomeLevelRole = Qt::UserRole + 400,
};

/// Which part of a domain is shown.
enum class OutcomeLevel { All, Overarching, ImprovementArea, Local };

struct OutcomeFilter {
    QString text; ///< in a code, title, improvement area, measure or organisation; case ignored
    OutcomeLevel level = OutcomeLevel::All;
    bool onlyWithFigures = false;
    bool onlyExceptions = false; ///< red or amber

    friend bool operator==(const OutcomeFilter &, const OutcomeFilter &) = default;
};

/// What the model shows.
struct OutcomeContent {
    DomainOutcome domain;
    QList<Organisation> organisations;
    SharedReadings readings {}; ///< of its lines; none: no icons
};

/// One domain: levels and improvement areas, under them the framework's indicators, under these
/// what measures them. Reads only.
class OutcomeTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        MeasureColumn,
        WhoseColumn,
        PeriodColumn,
        LatestColumn,
        TargetColumn,
        EnglandColumn, // beside the figure: in sight on a laptop, details pane and all
        RegionColumn,
        PeersColumn,
        LastYearColumn,
        YearOnYearColumn,
        TrendColumn,
        VariationColumn,
        AssuranceColumn,
        VerdictColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Patches where the lines are the same as before; otherwise resets.
    void setContent(OutcomeContent content);
    void setFilter(const OutcomeFilter &filter);

    [[nodiscard]] const OutcomeFilter &filter() const { return m_filter; }

    [[nodiscard]] const OutcomeContent &content() const { return m_content; }

    /// Null for a row that is none.
    [[nodiscard]] const OutcomeEntry *entryAt(int row) const;
    [[nodiscard]] const OutcomeMeasure *measureAt(int row) const;
    /// Null also for a measure without figures.
    [[nodiscard]] const OutcomeLine *lineAt(int row) const;

    /// What the row is, the same in another content; -1 for a key that is not shown.
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The row of a measure by its code, of the organisation (its code) if that is named.
    [[nodiscard]] int rowOfMeasure(const QString &indicator,
                                   const QString &organisation = {}) const;

    /// Whole sentence of a row: verdict, trend, comparators.
    [[nodiscard]] QString explanation(int row) const;
    /// The domain with what is shown and nothing else, for prints and files.
    [[nodiscard]] DomainOutcome shown() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// The words of headings and of the framework's indicators run over all columns.
    [[nodiscard]] QSize span(const QModelIndex &index) const override;

private:
    struct Row {
        size_t group = 0;
        int entry = -1; ///< -1: the heading of the group
        int measure = -1; ///< -1: the framework indicator
        int line = -1; ///< -1: a measure without figures
    };

    [[nodiscard]] std::vector<Row> rowsOf(const OutcomeContent &content) const;
    [[nodiscard]] QString keyOf(const OutcomeContent &content, const Row &row) const;
    [[nodiscard]] bool isWanted(const OutcomeContent &content, const OutcomeGroup &group,
                                const OutcomeEntry &entry, const OutcomeMeasure &measure,
                                const OutcomeLine *line) const;
    [[nodiscard]] bool matches(const QStringList &texts) const;
    [[nodiscard]] QString nameOf(const OutcomeContent &content, const Uid &organisation) const;
    [[nodiscard]] QVariant headingData(const Row &row, int column, int role) const;
    [[nodiscard]] QVariant frameworkData(const Row &row, int column, int role) const;
    /// Of the columns with the icons of the line's control chart.
    [[nodiscard]] QVariant iconData(const OutcomeLine &line, int column, int role) const;
    [[nodiscard]] QVariant measureData(const Row &row, int column, int role) const;
    [[nodiscard]] QString textOf(const OutcomeMeasure &measure, const OutcomeLine *line,
                                 int column) const;
    [[nodiscard]] QString comparatorText(const OutcomeLine &line, ComparatorKind kind,
                                         bool whole) const;

    OutcomeContent m_content;
    OutcomeFilter m_filter;
    std::vector<Row> m_rows;
};

} // namespace candour
