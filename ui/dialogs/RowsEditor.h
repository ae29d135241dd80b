// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/dialogs/FieldEditors.h"

class QPushButton;
class QTableWidget;

namespace candour {

class ProblemLabel;

/// The rows a record owns, or its links with fields of their own: a small table. F2 or typing
/// changes a cell in place, Enter opens the form of the row; Insert adds, Delete removes, Alt+Up
/// and Alt+Down move.
class RowsEditor final : public FieldEditor {
    Q_OBJECT

public:
    RowsEditor(const Field &field, const QString &label, const EditorTools &tools, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable(const QString &label);
    QPushButton *addButton(const char *name, const QString &text, void (RowsEditor::*does)());
    void addRow();
    void editRow();
    void removeRow();
    void moveUp();
    void moveDown();
    void openForm(const RecordData &row, int place);
    void takeCell(int row, int column);
    void move(int by);
    void show(int row, int column = 0);
    void showCell(int row, int column);
    void fitHeight();
    void enableButtons();

    [[nodiscard]] const RecordKind &rowKind() const { return field().rows(); }

    const EditorTools m_tools;
    RecordList m_rows;
    QTableWidget *m_table;
    ProblemLabel *m_problem; ///< of the cell typed last
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace candour
