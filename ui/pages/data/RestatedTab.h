// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ChangeSet.h"
#include "core/services/RestatedService.h"

#include <QWidget>

#include <memory>

namespace candour {

class FileSession;
class Settings;
class TableCommands;
class TablePanel;
class UserPrompts;
class ValueTableModel;
struct Document;

/// Figures that say something else today than issued reports do (FEATURES N5): as issued, now, in
/// which reports, since when, by whom and why. Read when the tab is seen, and anew after changes.
class RestatedTab final : public QWidget {
    Q_OBJECT

public:
    /// The session has a file open and outlives the tab.
    RestatedTab(FileSession &session, UserPrompts &prompts, Settings &settings,
                QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes);

    /// The rows shown, for Ctrl+P.
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const;
    /// The same as a spreadsheet, for Ctrl+E.
    void exportShown();

    [[nodiscard]] TablePanel &panel() { return *m_panel; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void load();
    void show(const Result<QList<RestatedFigure>> &figures);

    FileSession &m_session;
    ValueTableModel *m_model;
    TablePanel *m_panel;
    TableCommands *m_commands;
    bool m_isStale = true; ///< figures or reports changed since they were read
    int m_round = 0; ///< answers that were asked for before the last question are passed over
};

} // namespace candour
