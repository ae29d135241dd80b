// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ChangeSet.h"
#include "core/services/SubmissionService.h"
#include "ui/frame/Page.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;

namespace candour {

class Banner;
class FileSession;
class FrozenTableView;
class Settings;
class TableCommands;
class TablePanel;
class UserPrompts;
class ValueTableModel;
struct Document;

/// Which figures providers owe and what became of them: providers by months, and beneath the
/// figures of the cells that are chosen, or of the last month. Signing off and the letters that ask
/// for what is missing are about the lines chosen in the list, else about the cells chosen above.
class SubmissionsTab final : public QWidget {
    Q_OBJECT

public:
    /// The session has a file open and outlives the tab.
    SubmissionsTab(FileSession &session, UserPrompts &prompts, Settings &settings,
                   QWidget *parent = nullptr);
    ~SubmissionsTab() override;

    void refresh(const ChangeSet &changes);
    /// A month ("2026-09"), or one and after a "|" the code of a provider; false when it is none.
    bool goTo(const QString &target);

    /// The data-quality sheet of the month, for Ctrl+P; null while nothing is owed.
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const;
    /// The list as a spreadsheet, for Ctrl+E.
    void exportShown();

    [[nodiscard]] TablePanel &panel() { return *m_panel; }

Q_SIGNALS:
    void navigationRequested(const candour::Location &location);
    void printRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addTool(const char *name, const QString &text, const QString &tip,
                         void (SubmissionsTab::*does)());
    [[nodiscard]] QLayout *buildControls();
    void buildGrid();
    void buildList();
    void load();
    void showBook(const Result<SubmissionBook> &book);
    void fillMonths(const Period &current);
    void showGrid();
    void showList();
    void follow();
    void say(const Result<ChangeSet> &result, const QString &done);

    // SubmissionCommands.cpp
    /// Whether the row belongs to the cells chosen in the grid; without any, to the last month.
    [[nodiscard]] bool isInView(const SubmissionRow &row) const;
    [[nodiscard]] std::vector<SubmissionRow> rowsInView() const;
    [[nodiscard]] std::vector<SubmissionRow> rowsChosen() const;
    [[nodiscard]] QList<SubmissionPlace> placesChosen() const;
    void signOff();
    void withdraw();
    void noteDay();
    void remind();
    void saveLetter(const QString &letter);
    void openFigure(const Uid &row);
    void openRules();

    FileSession &m_session;
    UserPrompts &m_prompts;
    QComboBox *m_month = nullptr;
    Banner *m_banner;
    FrozenTableView *m_grid;
    ValueTableModel *m_cells = nullptr; ///< made anew for other months
    ValueTableModel *m_lines;
    TablePanel *m_panel;
    TableCommands *m_commands;
    QPushButton *m_signOff = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_received = nullptr;
    QPushButton *m_remind = nullptr;
    SubmissionBook m_book;
    QString m_wanted; ///< code of the provider to be shown when the book is there
    Period m_asked; ///< the month that was chosen; null: the current one
    bool m_isStale = true; ///< something changed since the book was read
    int m_round = 0; ///< answers that were asked for before the last question are passed over
};

} // namespace candour
