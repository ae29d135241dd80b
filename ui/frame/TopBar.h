// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/EdgePanel.h"

#include <QList>

class QAction;
class QMenu;
class QToolButton;

namespace candour {

class ActionRegistry;
class JumpBox;

/// The row above the page: search, the months shown, undo, details, and the menu of everything.
class TopBar final : public EdgePanel {
    Q_OBJECT

public:
    explicit TopBar(const ActionRegistry &actions, QWidget *parent = nullptr);

    [[nodiscard]] JumpBox *jumpBox() const { return m_jump; }

    /// Words the period button ("Apr 2026 – Sep 2026") and gives it its menu, which the caller
    /// keeps. An empty label hides it.
    void setPeriod(const QString &label, QMenu *menu);
    /// The page whose commands the menu shows (its place, and how she knows it); empty: none.
    void setPage(const QString &place, const QString &title);
    /// Search, period, undo and details make sense only with a file.
    void setFileOpen(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *button(const QString &name, QAction *action, bool withText);
    void buildMenu();
    void word();

    const ActionRegistry &m_actions;
    JumpBox *m_jump;
    QToolButton *m_period;
    QToolButton *m_undo;
    QToolButton *m_details;
    QToolButton *m_menu;
    QMenu *m_pageMenu = nullptr;
    QList<QMenu *> m_parts; ///< of the menu, in the order of kParts
    QString m_pageTitle;
};

} // namespace candour
