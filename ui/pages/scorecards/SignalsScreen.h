// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ChangeSet.h"
#include "core/report/Document.h"
#include "ui/pages/scorecards/ScorecardOptions.h"
#include "ui/pages/scorecards/ScorecardScreen.h"
#include "ui/pages/scorecards/SignalRows.h"

#include <QTimer>

#include <memory>

class QComboBox;

namespace candour {

class ElidedLabel;
class Settings;
class TableCommands;
class TablePanel;
class UserPrompts;

/// "Colour and chart": the measures of her providers with what their colour and their control chart
/// say together, what needs her most first. The charts are read on another thread.
class SignalsScreen final : public ScorecardScreen {
    Q_OBJECT

public:
    SignalsScreen(FileSession &session, ScorecardOptions &options, Settings &settings,
                  UserPrompts &prompts, QWidget *parent = nullptr);

    /// Reads the file again and, once it is read, patches what is shown; reloaded() says so.
    void reload();
    /// Named views of the list, where they are concerned.
    void refreshViews(const ChangeSet &changes);

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] FigurePlace place() override;
    [[nodiscard]] Result<FigureFacts> facts() override;
    [[nodiscard]] int selectedCount() const override;
    void explainHere() override;
    void focusTable() override;
    void showNote(const QString &sentence) override;

    /// The lines shown, for Ctrl+P; null while there are none.
    [[nodiscard]] std::shared_ptr<const Document> document() const;
    void exportShown();
    [[nodiscard]] bool hasLines() const;

Q_SIGNALS:
    void reloaded();
    void printRequested();

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget *buildControls();
    void connectTable();
    void fillChoices();
    void optionChosen();
    void take(const Result<std::vector<JoinedLine>> &lines, const Period &month);
    void showLines();
    [[nodiscard]] const SignalPlace *current() const;

    FileSession &m_session;
    ScorecardOptions &m_options;
    QComboBox *m_list = nullptr;
    QComboBox *m_lastMonth = nullptr;
    ElidedLabel *m_line = nullptr;
    ValueTableModel *m_model;
    TablePanel *m_panel;
    TableCommands *m_commands;
    std::vector<JoinedLine> m_lines; ///< of all lists
    Period m_month; ///< to which they were read
    QHash<Uid, SignalPlace> m_places; ///< of the rows
    Scorecard m_row; ///< the current line's measure over time
    bool m_isReading = false;
    bool m_readAgain = false; ///< what is being read may be older than a change
    QTimer m_placeTimer; ///< running along the arrow keys reads the details once
};

} // namespace candour
