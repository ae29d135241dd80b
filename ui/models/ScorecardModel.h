// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Scorecard.h"
#include "core/report/RowChart.h"
#include "ui/delegates/CellMark.h"
#include "ui/models/ScorecardGroups.h"

#include <QAbstractTableModel>
#include <QHash>

namespace candour {

/// Roles of the scorecard's models beside those of TableRoles.h.
enum ScorecardRole {
    HeadingRole = Qt::UserRole + 300, ///< true in a row that is a heading
    UnitRole, ///< of the row's indicator, for the name column (QString)
    SparklineRole, ///< candour::Sparkline
    StaleRole, ///< true where the comment is about an earlier figure
    TallyRole, ///< candour::RagCounts of a provider
    LockRole, ///< candour::FigureLock::State of a month's figure (int)
};

/// What somebody wrote about one figure.
struct FigureRemark {
    QString text;
    bool stale = false;
};

using FigureRemarks = QHash<std::pair<Uid, Period>, FigureRemark>; ///< by indicator and period

/// A figure that an issued report has: changing it is a restatement.
struct FigureLock {
    enum State { None, Reported, Restated };

    QString report; ///< "QR-2026-02"
    QString issued; ///< what it says: "95.3 %"
    bool restated = false; ///< something else stands there today
};

using FigureLocks = QHash<std::pair<Uid, Period>, FigureLock>; ///< by indicator and period

/// Columns that she chooses beside the months and the year to date.
struct ScorecardExtras {
    bool quarters = false;
    bool years = false; ///< finished ones; the one that runs is the year to date
    bool lastYear = false; ///< the same months of last year
    bool trend = true; ///< the line of 24 months
    bool icons = true; ///< variation and assurance of the control chart

    friend bool operator==(const ScorecardExtras &, const ScorecardExtras &) = default;
};

/// What the model shows.
struct ScorecardContent {
    Scorecard card;
    QList<ScorecardGroup> groups;
    FigureRemarks remarks;
    FigureLocks locks {};
    SharedReadings readings {}; ///< control charts of the rows
    ScorecardExtras extras {};
    bool editable = true;
    QString readOnlyReason; ///< said in tool tips while `editable` is off
};

enum class ScorecardColumn {
    Indicator,
    Target,
    Month,
    Quarter,
    Year,
    YearToDate,
    LastYear,
    Trend,
    Variation,
    Assurance,
};

/// One provider's scorecard: indicators under their headings, a column a month. It writes nothing:
/// what is typed goes out as entered(), and comes back as new content.
class ScorecardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kIndicatorColumn = 0;
    static constexpr int kTargetColumn = 1;
    static constexpr int kFirstMonthColumn = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Patches the rows that are there already; only other columns are a reset.
    void setContent(ScorecardContent content);

    [[nodiscard]] const ScorecardContent &content() const { return m_content; }

    [[nodiscard]] int monthCount() const { return int(m_content.card.months.size()); }

    [[nodiscard]] ScorecardColumn kindOf(int column) const { return m_columns.value(column).kind; }

    /// The first column of the kind; -1 when it is not shown.
    [[nodiscard]] int columnOf(ScorecardColumn kind) const;

    [[nodiscard]] int newestMonthColumn() const { return kFirstMonthColumn + monthCount() - 1; }

    [[nodiscard]] bool isMonth(int column) const
    {
        return column >= kFirstMonthColumn && column <= newestMonthColumn();
    }

    /// A target's cell of a measure that is judged by one.
    [[nodiscard]] bool takesTarget(const QModelIndex &index) const;
    /// Quarter, year or year to date: worked out, never typed. Null elsewhere.
    [[nodiscard]] const ScorecardTotal *totalAt(const QModelIndex &index) const;
    /// Null for a heading and outside.
    [[nodiscard]] const ScorecardRow *rowAt(int line) const;
    /// Null outside the months.
    [[nodiscard]] const ScorecardCell *cellAt(const QModelIndex &index) const;
    /// The month of a column; null for another column.
    [[nodiscard]] Period monthAt(int column) const;
    /// The month, quarter or year of a column; null for another column.
    [[nodiscard]] Period periodAt(int column) const;
    /// -1 when it is not shown.
    [[nodiscard]] int lineOf(const Uid &indicator) const;
    /// The verdict behind a cell in words, and what was written about it.
    [[nodiscard]] QString explanation(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// She typed this into a month's cell.
    void entered(const QModelIndex &index, const QString &text);
    /// She typed this into a target's cell.
    void targetEntered(const QModelIndex &index, const QString &text);

private:
    /// A heading (row -1) or an indicator.
    struct Line {
        int group = 0;
        int row = -1;
    };

    struct Column {
        ScorecardColumn kind = ScorecardColumn::Indicator;
        int place = 0; ///< in the card's months, quarters or years
    };

    [[nodiscard]] static QList<Column> columnsOf(const ScorecardContent &content);
    [[nodiscard]] static QList<Line> linesOf(const ScorecardContent &content);
    [[nodiscard]] static QString keyOf(const ScorecardContent &content, const Line &line);
    void replaceLines(ScorecardContent &&content);
    [[nodiscard]] const FigureRemark *remarkAt(const QModelIndex &index) const;
    [[nodiscard]] const FigureLock *lockAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant headingData(int line, int column, int role) const;
    [[nodiscard]] QVariant nameData(const ScorecardRow &row, int role) const;
    [[nodiscard]] QVariant monthData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant targetData(const ScorecardRow &row, int role) const;
    [[nodiscard]] QVariant totalData(const QModelIndex &index, int role) const;
    [[nodiscard]] const SpcReading *readingOf(const ScorecardRow &row) const;
    [[nodiscard]] QVariant trendData(const ScorecardRow &row, int role) const;
    [[nodiscard]] QVariant iconData(const ScorecardRow &row, ScorecardColumn kind, int role) const;
    [[nodiscard]] QString headText(const Column &column) const;
    [[nodiscard]] QString headWords(const Column &column) const;
    [[nodiscard]] QString columnId(const Column &column) const;
    [[nodiscard]] CellMark markAt(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    ScorecardContent m_content;
    QList<Column> m_columns {{ScorecardColumn::Indicator}, {ScorecardColumn::Target}};
    QList<Line> m_lines;
};

/// A figure as its cell shows it: without the `p` that the delegate paints; empty where none is
/// due.
[[nodiscard]] QString cellText(const ScorecardCell &cell, const Indicator &indicator);

/// The mark beside a verdict's value.
[[nodiscard]] CellMark cellMark(const Verdict &verdict, const Figure &figure, bool hasValue,
                                const PoorData &poorData = {});

/// The sentence on its own line, for behind an explanation; empty where the data are not poor.
[[nodiscard]] QString poorDataLine(const PoorData &poorData);

/// The unit beside the name; empty where the name says it already ("Complaints").
[[nodiscard]] QString unitBeside(const Indicator &indicator);

/// Text for a tool tip: escaped, and wrapped however long.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace candour
