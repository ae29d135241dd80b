// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ChangeSet.h"
#include "core/services/RecordService.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QVBoxLayout;

namespace candour {

class Banner;
class FileSession;
class RecordDesk;
class RecordsPane;
class Settings;
class UserPrompts;
struct Document;

/// Every list the organisation keeps, on one pattern: the kinds of record at the left, the records
/// of the chosen kind at the right as a RecordsPane, with files in and out. A kind that is added to
/// the registry appears here by itself.
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

    /// The rows shown, for Ctrl+P.
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const;
    /// The same as a spreadsheet, for Ctrl+E.
    void exportShown();

Q_SIGNALS:
    void selectionChanged();
    void printRequested();

private:
    void buildKinds();
    [[nodiscard]] QWidget *buildList();
    void chooseKind();
    void addFiles(RecordsPane &pane);

    // Files in and out (ListsCommands.cpp).
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
    RecordDesk *m_desk;
    const RecordKind *m_kind = nullptr;
    RecordImport m_lastImport;

    QListWidget *m_kinds;
    Banner *m_banner;
    QVBoxLayout *m_place = nullptr; ///< where the pane stands
    RecordsPane *m_pane = nullptr;
};

} // namespace candour
