// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/BatchService.h"
#include "core/services/BatchSource.h"
#include "ui/models/BatchModel.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace candour {

/// What is known of one import: where it came from, what it brought, what became of it since.
class BatchDetails final : public QWidget {
    Q_OBJECT

public:
    explicit BatchDetails(QWidget *parent = nullptr);

    void showBatch(const BatchModel::Row &batch, const QList<BatchFigure> &figures,
                   const QList<BatchEvent> &history);
    /// What it was read from, and what became of the rows.
    void showSource(const BatchSource &source, const BatchCounts &counts);

Q_SIGNALS:
    void copyRequested();
    void saveRequested();
    void refusedRequested();

private:
    void buildSource();
    void addFact(const QString &label, const QString &text);

    QLabel *m_title;
    QFormLayout *m_facts;
    QLabel *m_figuresTitle;
    QLabel *m_figures; ///< from what to what, of a small batch
    QLabel *m_history;
    QPushButton *m_copy; ///< opens a copy of the kept source
    QPushButton *m_save;
    QPushButton *m_refused; ///< saves the rows that were refused
};

} // namespace candour
