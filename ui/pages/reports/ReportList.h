// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QWidget>

#include <memory>

class QAction;

namespace candour {

class FileSession;
class ReportTableModel;
class Settings;
class TableCommands;
class TablePanel;
class UserPrompts;
struct ChangeSet;
struct Document;

/// The reports of the file, newest first; what reports are for while there is none.
class ReportList final : public QWidget {
    Q_OBJECT

public:
    ReportList(FileSession &session, Settings &settings, UserPrompts &prompts, QAction *newReport,
               QWidget *parent = nullptr);

    void reload();
    void refresh(const ChangeSet &changes);
    [[nodiscard]] bool hasRows() const;

    /// The rows shown, for Ctrl+P.
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const;

    /// The one chosen; null for none.
    [[nodiscard]] Uid chosen() const;
    void choose(const Uid &uid);

Q_SIGNALS:
    void openRequested(const candour::Uid &report);
    void selectionChanged();
    void printRequested();

private:
    FileSession &m_session;
    ReportTableModel *m_model;
    TablePanel *m_panel;
    TableCommands *m_commands;
};

} // namespace candour
