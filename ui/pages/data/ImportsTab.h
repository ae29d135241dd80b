// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/OverdueFigures.h"
#include "ui/models/BatchModel.h"

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;

namespace candour {

class Settings;
class TablePanel;

/// Every import of figures, newest first, with a line that says whose figures are overdue and leads
/// to the tab Submissions; what was typed is shown when it is asked for. While there is none: how
/// to begin.
class ImportsTab final : public QWidget {
    Q_OBJECT

public:
    ImportsTab(Settings &settings, QAction *importAction, QWidget *parent = nullptr);

    void setBatches(const QList<BatchModel::Row> &rows);
    void setOverdue(const OverdueFigures &overdue);
    /// Null while the file may be written.
    void setReadOnlyReason(const QString &reason);

    [[nodiscard]] TablePanel &panel() { return *m_panel; }

    /// The chosen one, if it is one.
    [[nodiscard]] std::optional<BatchModel::Row> chosen() const;
    [[nodiscard]] int chosenCount() const;
    /// False if there is no such batch.
    bool choose(const Uid &batch);

Q_SIGNALS:
    void chosenChanged();
    void detailsRequested();
    void withdrawRequested(const candour::BatchModel::Row &batch);
    void restoreRequested(const candour::BatchModel::Row &batch);
    /// A target of the place Data.
    void submissionsRequested(const QString &target);

private:
    void buildTable();
    void buildTools(QAction *importAction);
    [[nodiscard]] QLayout *buildOverdue();
    void updateButtons();
    void requestChange();
    void showRows();

    BatchModel *m_model;
    TablePanel *m_panel;
    QLabel *m_overdue;
    QPushButton *m_submissions; ///< leads to what is overdue
    QString m_target;
    QCheckBox *m_typed; ///< shows what was typed too
    QList<BatchModel::Row> m_rows; ///< all of them
    QPushButton *m_change; ///< withdraws, or brings back what is withdrawn
    QString m_readOnlyReason;
};

} // namespace candour
