// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/BatchService.h"
#include "ui/models/BatchModel.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace candour {

/// What is known of one import: where it came from, what it brought, what became of it since.
class BatchDetails final : public QWidget {
    Q_OBJECT

public:
    explicit BatchDetails(QWidget *parent = nullptr);

    void showBatch(const BatchModel::Row &batch, const QList<BatchFigure> &figures,
                   const QList<BatchEvent> &history);

private:
    QLabel *m_title;
    QFormLayout *m_facts;
    QLabel *m_figuresTitle;
    QLabel *m_figures; ///< from what to what, of a small batch
    QLabel *m_history;
};

} // namespace candour
