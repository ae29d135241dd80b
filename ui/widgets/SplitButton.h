// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QToolButton>

class QMenu;

namespace candour {

/// A button with a default command and a menu of its variants ("Print ▾"). Alt+Down or Down opens
/// the menu, Enter and Space give the default.
class SplitButton final : public QToolButton {
    Q_OBJECT

public:
    explicit SplitButton(QAction *action, QWidget *parent = nullptr);

    /// Adds a variant and with the first one the arrow.
    void addVariant(QAction *action);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QMenu *m_variants = nullptr;
};

} // namespace candour
