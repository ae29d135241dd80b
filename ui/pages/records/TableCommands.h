// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/CommandRunner.h"
#include "ui/panels/TablePanel.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace candour {

class FileSession;
class UserPrompts;

/// What every table does with the open file and the disk: her named views are kept in the file,
/// what is shown is exported on a thread of its own as CSV or as a spreadsheet, and printed with
/// the organisation's name. The session has a file open and outlives it; the panel is its owner.
class TableCommands final : public QObject {
    Q_OBJECT

public:
    /// `list` names the table in the file's named views: "records.organisation".
    TableCommands(TablePanel &panel, const QString &list, FileSession &session,
                  UserPrompts &prompts);
    ~TableCommands() override;

    /// Reads the named views anew if they are concerned.
    void refresh(const ChangeSet &changes);

    /// The rows shown, for Ctrl+P; null while there are none. Many rows are read meanwhile: null
    /// now, and when they are there the panel asks to be printed and gets them.
    [[nodiscard]] std::shared_ptr<const Document> document();

private:
    void loadViews();
    void saveView(NamedView view);
    void removeView(const Uid &view);
    void exportShown(TableFormat format);
    void write(const QString &path, TableFormat format, const SheetTable &sheet);
    [[nodiscard]] std::shared_ptr<const Document> paperOf(const Document &document) const;
    void run(const CommandRunner::Job &job, const QString &done);

    TablePanel &m_panel;
    const QString m_list;
    FileSession &m_session;
    UserPrompts &m_prompts;
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< of what is being written
    std::shared_ptr<const Document> m_paper; ///< read for the print that was asked for
};

} // namespace candour
