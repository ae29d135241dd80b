// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/ImportPlan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace candour {

class FilterLine;
class FrozenTableView;
class ImportChoiceModel;
class ImportChoiceProxy;

/// What a file of records would bring, before anything is brought: every row with what would become
/// of it, and which of them she wants. Values in, her choice out; the page imports, tells how far
/// it is, and closes the dialog when it is done. Escape leaves, or stops the import under way.
class ImportChoiceDialog final : public QDialog {
    Q_OBJECT

public:
    struct Options {
        QString title;
        QString explanation; ///< one sentence on how rows are matched
        bool allAtFirst = false; ///< begin with "all" rather than with those she ticks
        bool mayHideClosed = false; ///< offer to leave closed organisations out of sight
    };

    ImportChoiceDialog(const ImportPlan &plan, const Options &options, QWidget *parent = nullptr);

    /// While the import runs: nothing can be chosen, and Escape asks for it to stop.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);
    /// The import failed: the sentence stands beneath, the choice stays.
    void showProblem(const QString &sentence);

    void reject() override;

Q_SIGNALS:
    void importRequested(const QSet<int> &lines);
    void cancelRequested();

private:
    void build(const Options &options);
    [[nodiscard]] QWidget *buildChoices(const Options &options);
    void buildTable();
    void showCounts();
    void toggleSelected();
    [[nodiscard]] QString summary() const;

    ImportChoiceModel *m_model;
    ImportChoiceProxy *m_proxy;
    QLabel *m_summary;
    QRadioButton *m_some = nullptr;
    QRadioButton *m_all = nullptr;
    QCheckBox *m_hideClosed = nullptr;
    QCheckBox *m_onlyTaken = nullptr;
    FilterLine *m_filter = nullptr;
    FrozenTableView *m_view;
    QLabel *m_chosen;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_import;
    QPushButton *m_cancel;
    bool m_busy = false;
};

} // namespace candour
