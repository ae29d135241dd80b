// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/scorecards/FigureReading.h"

#include <QWidget>

namespace candour {

/// What the page asks of each of its screens: the matrix, a provider, a measure, the list of what
/// colours and charts say together.
class ScorecardScreen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// There is nothing to show: the page says so in its place.
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// The current cell's figure; null while there is none.
    [[nodiscard]] virtual FigurePlace place() = 0;
    /// What the details pane says about it.
    [[nodiscard]] virtual Result<FigureFacts> facts() = 0;
    [[nodiscard]] virtual int selectedCount() const = 0;
    virtual void explainHere() = 0;
    virtual void focusTable() = 0;
    virtual void showNote(const QString &sentence) = 0;

Q_SIGNALS:
    /// The current cell, or what it shows, is another.
    void placeChanged();
    /// She wants to see more of it.
    void detailsRequested();
    void selectionChanged();
    /// "ZZ1" or "ZZ1|AE4H".
    void providerRequested(const QString &target);
    void optionsChanged();
};

/// One measure of one provider with the months that its chart shows, for the details of a screen
/// that holds no more than the latest figure. Without rows where there is none.
[[nodiscard]] Scorecard readOneRow(FileSession &session, const Uid &provider, const Uid &indicator,
                                   const Period &lastMonth);

} // namespace candour
