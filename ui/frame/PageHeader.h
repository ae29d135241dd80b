// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace candour {

class ActionRegistry;
class ElidedLabel;

/// Where she is, with the way back, and the page's own buttons at the right.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const ActionRegistry &actions, QWidget *parent = nullptr);

    /// Shows the page's title, breadcrumb and buttons.
    void setPage(const Page *page);
    /// Words title and breadcrumb again.
    void setTitle(const Page *page);

    /// Narrower than its parts with all their words: fit() makes room.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void crumbChosen(const candour::Location &location);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QToolButton *arrow(const QString &name, ActionId id);
    void fit();
    void setButtons(const Page *page);

    const ActionRegistry &m_actions;
    QToolButton *m_back;
    QToolButton *m_forward;
    QWidget *m_crumbs;
    QHBoxLayout *m_crumbRow;
    ElidedLabel *m_title;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
};

} // namespace candour
