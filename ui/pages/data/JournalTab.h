// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/JournalService.h"
#include "ui/frame/Page.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace candour {

class Banner;
class BusyOverlay;
class EmptyState;
class FileSession;
class FrozenTableView;
class HistoryText;
class JournalExportJob;
class JournalFilters;
class JournalModel;
class RecordDesk;
class Settings;
class UndoStack;
class UserPrompts;
struct ChangeSet;
struct HistoryEntry;

/// The journal of the open file: what was done, by whom, when and why, however long it is; what an
/// entry changed, the way to its record, and the entry taken back.
class JournalTab final : public QWidget {
    Q_OBJECT

public:
    /// The session has a file open; all outlive the tab.
    JournalTab(FileSession &session, UndoStack &undo, UserPrompts &prompts, Settings &settings,
               QWidget *parent = nullptr);
    ~JournalTab() override;

    void refresh(const ChangeSet &changes);
    /// Only what was done to this record; false when the journal does not know it.
    bool showRecord(const Uid &record);

    /// Of the chosen entry; null without one.
    [[nodiscard]] QWidget *detailsWidget() const;
    /// The entries that the filters let through, for Ctrl+P; null when there are none.
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const;
    /// The same as CSV into a file she names, for Ctrl+E.
    void exportCsv();

Q_SIGNALS:
    void detailsChanged();
    void detailsRequested();
    void navigationRequested(const candour::Location &location);
    void printRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addTool(const char *name, const QString &text, const QString &icon,
                         void (JournalTab::*does)());
    void buildTable();
    void buildTools();
    void ask();
    void readChoices();
    void addNewer();
    void advanced();
    void failed(const Error &error);
    void count();
    void follow();
    void showDetails();
    [[nodiscard]] std::optional<JournalLine> chosen() const;

    // JournalCommands.cpp
    [[nodiscard]] static QList<HistoryEntry> detailsEntries(const JournalDetails &details);
    void goToRecord();
    void onlyThisRecord();
    void undoThis();
    void exported(const QString &out, const Result<qint64> &entries);

    FileSession &m_session;
    UndoStack &m_undo;
    UserPrompts &m_prompts;
    Settings &m_settings;
    RecordDesk *m_desk;
    JournalModel *m_model;
    JournalFilters *m_filters;
    Banner *m_banner;
    QStackedWidget *m_stack;
    FrozenTableView *m_view;
    EmptyState *m_nothing;
    BusyOverlay *m_busy;
    JournalExportJob *m_export;
    QLabel *m_count;
    QPushButton *m_undoThis = nullptr;
    QPushButton *m_goTo = nullptr;
    QPushButton *m_only = nullptr;
    std::unique_ptr<HistoryText> m_details;
    JournalQuestion m_asked;
    qint64 m_shown = 0; ///< the entry in the details
    qint64 m_undoing = 0; ///< the entry that is being taken back
    bool m_read = false; ///< since the tab was made, or the file changed in ways not followed
};

} // namespace candour
