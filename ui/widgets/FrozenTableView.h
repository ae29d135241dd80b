// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/ClipboardTable.h"

#include <QTableView>

class QMenu;

namespace candour {

/// The table of every page: its first columns stand still while the rest scrolls sideways, rows
/// are copied as spreadsheets and word processors want them, a pasted block comes out as a signal
/// (the view writes nothing), and columns can be moved, hidden and remembered by their id.
/// Models answer ColumnIdRole in their horizontal header. Tab leaves the table. Rows and columns
/// grow with the text.
class FrozenTableView final : public QTableView {
    Q_OBJECT

public:
    explicit FrozenTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// How many columns stand still, from the left; 1 unless said otherwise, 0 for none.
    void setFrozenColumns(int count);

    [[nodiscard]] int frozenColumns() const { return m_frozenCount; }

    /// The block spanned by the selection, unselected cells within it empty.
    [[nodiscard]] CellBlock selectedCells() const;
    void copySelection() const;
    /// Reads the clipboard and emits pasteRequested().
    void paste();

    /// Order, width, visibility and sorting of the columns, by id. Columns the layout does not
    /// know follow the others; ids that are gone are passed over.
    [[nodiscard]] QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &layout);
    /// Every column, ticked while shown; the first cannot be hidden.
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    void pasteRequested(const QModelIndex &topLeft, const candour::CellBlock &cells);
    /// Delete or Backspace on the selection.
    void clearRequested();
    /// Order, width, visibility or sorting was changed by hand.
    void layoutChangedByUser();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    void buildFrozen();
    void followHeaders();
    void syncColumns();
    void placeFrozen();
    void columnMoved(int logical, int from, int to);
    [[nodiscard]] int frozenWidth() const;

    QTableView *m_frozen;
    int m_frozenCount = 1;
    int m_lineHeight = 0; ///< of the font the columns were sized for
    bool m_syncing = false;
};

} // namespace candour
