// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportItem.h"
#include "ui/panels/TablePanel.h"

namespace candour {

struct Document;
class FileSession;
class TableCommands;
class UserPrompts;
class ValueTableModel;

/// What became of each file of an import of many: figures read, stored, unchanged and refused, and
/// why not.
class ImportReport final : public QWidget {
    Q_OBJECT

public:
    ImportReport(FileSession &session, UserPrompts &prompts, Settings &settings,
                 QWidget *parent = nullptr);

    void setItems(const QList<ImportItem> &items);

    [[nodiscard]] TablePanel &panel() { return *m_panel; }

    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const;
    void exportShown();

Q_SIGNALS:
    void closeRequested();

private:
    ValueTableModel *m_model;
    TablePanel *m_panel;
    TableCommands *m_commands;
};

} // namespace candour
