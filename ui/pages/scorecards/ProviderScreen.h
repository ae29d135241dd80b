// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/ScorecardModel.h"
#include "ui/pages/scorecards/FigureCommands.h"
#include "ui/pages/scorecards/ScorecardOptions.h"
#include "ui/pages/scorecards/ScorecardScreen.h"
#include "ui/widgets/ClipboardTable.h"

#include <QSet>
#include <QTimer>

#include <array>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace candour {

class Banner;
class ChipLabel;
class FileSession;
class FrozenTableView;
class OverallLine;
class ScorecardTable;
class TargetCommands;
class WrapRow;

/// The scorecard of one provider: figures by month, and how they are typed.
class ProviderScreen final : public ScorecardScreen {
    Q_OBJECT

public:
    ProviderScreen(FileSession &session, FigureCommands &commands, TargetCommands &targets,
                   ScorecardOptions &options, QWidget *parent = nullptr);

    /// Another provider; goes to the figure if one is named.
    void setProvider(const Organisation &organisation, const Uid &indicator = {},
                     const Period &month = {});

    [[nodiscard]] const Organisation &provider() const { return m_organisation; }

    /// Reads the file again and patches what is shown.
    void reload();

    [[nodiscard]] const Scorecard &card() const { return m_model->content().card; }

    /// There is not a single measure to show.
    [[nodiscard]] bool isEmpty() const override { return card().rows.empty(); }

    /// The current cell's; null while there is none.
    [[nodiscard]] FigurePlace place() override;
    [[nodiscard]] Result<FigureFacts> facts() override;
    [[nodiscard]] int selectedCount() const override;

    void editHere();
    /// The uppermost chosen figure into those below it; into a single one, that above it.
    void fillDown();

    /// Widths of columns, as they were chosen by hand.
    [[nodiscard]] ScorecardTable *table() const { return m_table; }

    void explainHere() override;
    void focusTable() override;
    void showProblem(const QString &sentence);
    void showNote(const QString &sentence) override;
    /// Also measures without a figure, so that the first can be typed.
    void showEveryMeasure();

    void setContextMenu(QMenu *menu) { m_menu = menu; }

private:
    void build();
    [[nodiscard]] QWidget *buildControls();
    [[nodiscard]] QToolButton *buildColumnChoice();
    void addCounts(WrapRow *row);
    void fillChoices();
    void connectChoices();
    void connectTable();
    void optionChosen();
    void showVerdicts();
    /// Says which of the measures typed into have lost their year to date by it.
    void noteMissingParts();
    /// What it says may have been undone.
    void dropStaleNote();
    [[nodiscard]] std::optional<EnteredFigure> entryAt(const QModelIndex &index,
                                                       const QString &text) const;
    [[nodiscard]] QList<QModelIndex> chosenFigures() const;
    [[nodiscard]] QModelIndex figureAbove(const QModelIndex &index) const;
    void paste(const QModelIndex &corner, const CellBlock &cells);
    void fill(const QString &text);
    void clear();
    void store(const QList<EnteredFigure> &entries, const QList<QModelIndex> &places);

    FileSession &m_session;
    FigureCommands &m_commands;
    TargetCommands &m_targets;
    ScorecardOptions &m_options;
    Organisation m_organisation;
    ScorecardModel *m_model;
    ScorecardTable *m_table;
    FrozenTableView *m_view;
    QLabel *m_line = nullptr;
    QLabel *m_nothing = nullptr; ///< said where no row is an exception
    Banner *m_banner = nullptr;
    QComboBox *m_grouping = nullptr;
    QComboBox *m_months = nullptr;
    QComboBox *m_lastMonth = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_verdict = nullptr;
    std::array<QAction *, 5> m_extras {}; ///< quarters, years, last year, 24 months, icons
    OverallLine *m_overall = nullptr;
    std::array<ChipLabel *, 4> m_counts {}; ///< red, amber, green, none
    QMenu *m_menu = nullptr;
    QSet<Uid> m_justTyped; ///< measures of which figures were sent to be stored
    QSet<Uid> m_noted; ///< those that the note is about
    QString m_missingParts; ///< the note that is shown; empty when another sentence is
    QTimer m_placeTimer; ///< running along the arrow keys reads the details once
};

} // namespace candour
