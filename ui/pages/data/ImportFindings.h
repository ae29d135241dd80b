// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/SheetPreview.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace candour {

class FrozenTableView;
class ImportListModel;

/// What a file holds and what an import of it finds, behind tabs with their counts: itself,
/// names the file lacks, rows that differ from issued reports, rows refused with the reason,
/// rows set aside.
class ImportFindings final : public QWidget {
    Q_OBJECT

public:
    explicit ImportFindings(QWidget *parent = nullptr);

    void setItem(const ImportItem &item);

    /// The file with what becomes of its cells.
    [[nodiscard]] SheetPreview &preview() { return *m_preview; }

private:
    enum Tab { Cells, Unknown, Locked, Refused, SetAside, TabCount };

    FrozenTableView *addTable(QAbstractItemModel *model, const QString &name,
                              const QString &accessibleName);
    void setCounts(const FigureImportReport &report);
    void copyShown() const;

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QPushButton *m_copy;
    SheetPreview *m_preview;
    ImportListModel *m_lists[TabCount] = {}; ///< none for the first rows
    std::shared_ptr<const Examination> m_shown;
};

} // namespace candour
