// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"
#include "core/services/RecordService.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace candour {

class Banner;
class EmptyState;
class FileSession;
class FilterLine;
class FrozenTableView;
class RecordTableModel;
class Settings;
class UserPrompts;

/// Every list the organisation keeps, on one pattern: the kinds of record at the left, the records
/// of the chosen kind at the right, with their form, their CSV and their columns. A kind that is
/// added to the registry appears here by itself.
class ListsTab final : public QWidget {
    Q_OBJECT

public:
    /// The session has a file open and outlives the tab.
    ListsTab(FileSession &session, UserPrompts &prompts, Settings &settings,
             QWidget *parent = nullptr);
    ~ListsTab() override;

    /// Patches the list shown, if it is concerned.
    void refresh(const ChangeSet &changes);

    /// Shows this kind ("organisation") and, if it is there, the record. False for a kind that has
    /// no list here.
    bool showKind(const QString &kindId, const Uid &record = {});

    /// Null before the first kind is chosen.
    [[nodiscard]] const RecordKind *kind() const { return m_kind; }

Q_SIGNALS:
    void selectionChanged();

private:
    void buildKinds();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildTools();
    QPushButton *addButton(const char *name, const QString &text, void (ListsTab::*does)());
    void buildView();
    void chooseKind();
    void showRecords(const RecordKind &kind);
    void setDefaultColumns(const RecordKind &kind);
    void updateButtons();
    void updateCount();
    void showMenu(const QPoint &at);
    [[nodiscard]] Uid chosen() const;
    void choose(const Uid &uid);

    void newRecord();
    void editRecord();
    void openForm(const RecordData &record);
    void withdrawChosen();
    void exportCsv();
    void importCsv();
    void importOds();
    void importFile(const QString &title, const QString &patterns, RecordFile form);
    void importDone(const QString &file, const RecordImport &outcome);
    void showRefused();
    void report(const Error &error);

    FileSession &m_session;
    UserPrompts &m_prompts;
    Settings &m_settings;
    std::unique_ptr<FormContext> m_context;
    const RecordKind *m_kind = nullptr;
    QList<std::pair<QString, QString>> m_listed; ///< ids of the kinds with their words
    RecordImport m_lastImport;

    QListWidget *m_kinds;
    Banner *m_banner;
    QLabel *m_count;
    QStackedWidget *m_stack; ///< the table, or what it would hold
    EmptyState *m_empty;
    QAction *m_newAction;
    FilterLine *m_filter;
    FrozenTableView *m_view;
    RecordTableModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_withdraw;
    QToolButton *m_import;
    QAction *m_ods;
};

} // namespace candour
