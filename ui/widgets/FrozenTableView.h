// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/ClipboardTable.h"

#include <QTableView>

class QHeaderView;
class QMenu;

namespace candour {

/// The table of every page: its first columns, as they are shown, stand still while the rest
/// scrolls sideways, rows are copied as spreadsheets and word processors want them, a pasted block
/// comes out as a signal (the view writes nothing), and columns can be moved, hidden and remembered
/// by their id. Models answer ColumnIdRole in their horizontal header. Tab leaves the table. Rows
/// and columns grow with the text.
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

    /// Whether she may move columns into and out of the standing ones and say how many stand; the
    /// number is then part of the layout. False unless said otherwise.
    void setFrozenMovable(bool movable) { m_frozenMovable = movable; }

    /// Where the cell is seen, in coordinates of this widget: in the standing part or beside it.
    [[nodiscard]] QRect cellRect(const QModelIndex &index) const;

    /// With false, a right click on a head only emits headerMenuRequested().
    void setColumnMenuOnHeader(bool on) { m_columnMenuOnHeader = on; }

    /// The block spanned by the selection, unselected cells within it empty.
    [[nodiscard]] CellBlock selectedCells() const;
    /// As text and as an HTML table; with the heads of the columns if wanted.
    void copySelection(bool withHeads = false) const;
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
    void headerMenuRequested(int column, const QPoint &global);

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
    void forgetEditors();
    void columnMoved(int logical, int from, int to);
    void askForHeaderMenu(QHeaderView *header, const QPoint &at);
    [[nodiscard]] bool isFrozen(int column) const;
    [[nodiscard]] int frozenWidth() const;

    QTableView *m_frozen;
    int m_frozenCount = 1; ///< counted from the left as shown, hidden ones too
    bool m_frozenMovable = false;
    bool m_columnMenuOnHeader = true;
    int m_lineHeight = 0; ///< of the font the columns were sized for
    bool m_syncing = false;
};

} // namespace candour
