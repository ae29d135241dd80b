// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/HeldComparison.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace candour {

class DifferencesModel;
class EmptyState;
class FrozenTableView;

/// What a source brings beside what is held: new, changed, missing and same figures, counted and
/// listed, each list to be copied. Shows and asks nothing.
class DifferencesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DifferencesPanel(QWidget *parent = nullptr);

    void setComparison(const HeldComparison &comparison);

private:
    void showGroup(int tab);

    HeldComparison m_comparison;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    FrozenTableView *m_view;
    EmptyState *m_empty;
    QLabel *m_more;
    QPushButton *m_copy;
    DifferencesModel *m_model;
};

} // namespace candour
