// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QModelIndex;

namespace candour {

class FigureDelegate;
class FrozenTableView;
class ScorecardModel;
class SparklineDelegate;

/// A provider's scorecard as a table: names stand still, months scroll, the newest in sight. Typing
/// goes on downwards, as in a spreadsheet.
class ScorecardTable final : public QWidget {
    Q_OBJECT

public:
    explicit ScorecardTable(ScorecardModel *model, QWidget *parent = nullptr);

    [[nodiscard]] FrozenTableView *view() const { return m_view; }

    [[nodiscard]] FigureDelegate *figureDelegate() const { return m_figures; }

    /// Widths from what is shown, and the newest month in sight. After other months.
    void fitColumns();
    /// Makes it the current cell; when the index is invalid, the first figure of the newest month.
    void goTo(const QModelIndex &index);
    /// Says the sentence beside the current cell.
    void explainHere();

private:
    void goDown();
    void keepNewestInSight();
    [[nodiscard]] int widest(int firstColumn, int lastColumn, int least) const;

    ScorecardModel *m_model;
    FrozenTableView *m_view;
    FigureDelegate *m_figures;
    SparklineDelegate *m_trend;
    bool m_atNewest = true;
};

} // namespace candour
