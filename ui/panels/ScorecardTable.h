// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/ScorecardModel.h"

#include <QHash>
#include <QWidget>

class QTableView;

namespace candour {

class FigureDelegate;
class FrozenTableView;
class ChartIconDelegate;
class SparklineDelegate;

/// A provider's scorecard as a table: names stand still, months scroll, the newest in sight. Typing
/// goes on downwards, as in a spreadsheet.
class ScorecardTable final : public QWidget {
    Q_OBJECT

public:
    explicit ScorecardTable(ScorecardModel *model, QWidget *parent = nullptr);

    [[nodiscard]] FrozenTableView *view() const { return m_view; }

    [[nodiscard]] FigureDelegate *figureDelegate() const { return m_figures; }

    /// Widths from what is shown, and the newest month in sight. After other columns.
    void fitColumns();
    /// Widths that she chose by hand, by the kind of column: months are all as wide as each other.
    /// Empty while she has not.
    [[nodiscard]] QByteArray layoutText() const;
    void setLayoutText(const QByteArray &layout);
    /// Makes it the current cell; when the index is invalid, the first figure of the newest month.
    void goTo(const QModelIndex &index);
    /// Says the sentence beside the current cell.
    void explainHere();

Q_SIGNALS:
    /// A width was changed by hand.
    void layoutChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goDown();
    void keepNewestInSight();
    void measure();
    [[nodiscard]] QAbstractItemDelegate *delegateOf(ScorecardColumn kind) const;
    void shareRoom();
    void takeWidths();
    [[nodiscard]] int widthOf(ScorecardColumn kind) const;
    [[nodiscard]] int widest(ScorecardColumn kind, int least) const;

    ScorecardModel *m_model;
    FrozenTableView *m_view;
    QTableView *m_standing = nullptr; ///< the part of it that stands still
    FigureDelegate *m_figures;
    SparklineDelegate *m_trend;
    ChartIconDelegate *m_icons;
    QHash<ScorecardColumn, int> m_fitted; ///< what each kind of column needs
    QHash<ScorecardColumn, int> m_chosen; ///< what she made of it
    QHash<int, int> m_shared; ///< widths as shareRoom() made them, by column
    bool m_sizing = false;
    bool m_atNewest = true;
};

} // namespace candour
