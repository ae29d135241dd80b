// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/SheetPreview.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace candour {

class DifferencesPanel;
class FrozenTableView;
class ImportListModel;
class NamesPanel;
class ThresholdOffersPanel;

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

Q_SIGNALS:
    void namesAnswered(const candour::NameAnswers &answers);
    void thresholdsPicked(const candour::ThresholdPick &pick);

private:
    enum Tab { Cells, Unknown, Compared, Thresholds, Locked, Refused, SetAside, TabCount };

    FrozenTableView *addTable(QAbstractItemModel *model, const QString &name,
                              const QString &accessibleName);
    void addPanels();
    void setCounts(const FigureImportReport &report);
    void showPanels(const ImportItem &item);
    void copyShown() const;
    void goToRefused(int row);

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QPushButton *m_copy;
    SheetPreview *m_preview;
    NamesPanel *m_names;
    DifferencesPanel *m_differences;
    ThresholdOffersPanel *m_thresholds;
    ImportListModel *m_lists[TabCount] = {}; ///< none where a panel stands
    std::shared_ptr<const Examination> m_shown;
    UnknownChoice m_choice = UnknownChoice::NotMade;
    bool m_isStored = false; ///< the panels say what became of what they asked
    QList<ImportProblem> m_refused; ///< as they are listed
};

} // namespace candour
