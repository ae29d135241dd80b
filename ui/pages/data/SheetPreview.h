// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportItem.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QMenu;
class QTabBar;
class QToolButton;

namespace candour {

class FrozenTableView;
class SheetPreviewModel;

/// The file as it stands, sheet by sheet, each cell with what becomes of it; the key above it tells
/// the letters, counts them and leads to the next one. A menu on a cell, row or column says what it
/// is instead. Changes nothing itself.
class SheetPreview final : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setItem(const ImportItem &item);
    void clear();

    /// To the next cell that is in doubt or in error, on whatever sheet.
    void goToDoubt();
    /// Shows the cell; lines and columns count from 1.
    void goTo(const QString &sheet, int line, int column);

Q_SIGNALS:
    /// She said what something is; the mapping that follows may not be whole.
    void corrected(const candour::Mapping &mapping);
    /// What she said cannot be so.
    void refused(const QString &why);

private:
    void buildTable();
    [[nodiscard]] QWidget *buildKey();
    void showSheet(int sheet);
    void updateKey();
    void fitColumns();
    void spanMerged();
    void goToFate(CellFate fate);
    void openMenu(const QPoint &global);
    [[nodiscard]] QString tabText(int sheet) const;
    [[nodiscard]] int firstReadSheet() const;

    SheetPreviewModel *m_model;
    QTabBar *m_tabs;
    FrozenTableView *m_view;
    QHash<CellFate, QToolButton *> m_key;
    QLabel *m_note;
    std::shared_ptr<const Examination> m_found;
    bool m_canCorrect = false;
};

} // namespace candour
