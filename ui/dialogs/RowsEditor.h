// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Terms.h"
#include "core/base/Validate.h"
#include "ui/widgets/FieldEditor.h"

class QPushButton;
class QTreeWidget;

namespace candour {

class UserPrompts;

/// The rows a record owns, or its links with fields of their own: a small table, and a form for
/// the row that is added or changed.
class RowsEditor final : public FieldEditor {
    Q_OBJECT

public:
    RowsEditor(const Field &field, const QString &label, const FormContext &context,
               UserPrompts &prompts, const TermDictionary &terms, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

private:
    QPushButton *addButton(const char *name, const QString &text, void (RowsEditor::*does)());
    void addRow();
    void editRow();
    void removeRow();
    void moveUp();
    void moveDown();
    void openForm(const RecordData &row, int place);
    void move(int by);
    void show(int current);
    void enableButtons();
    [[nodiscard]] int current() const;

    const FormContext &m_context;
    UserPrompts &m_prompts;
    const TermDictionary m_terms;
    RecordList m_rows;
    QTreeWidget *m_table;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace candour
