// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/EdgePanel.h"

#include <QPointer>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace candour {

/// The pane at the right (F4): what is known about the chosen row. It borrows the page's widget.
class DetailsPane final : public EdgePanel {
    Q_OBJECT

public:
    static constexpr int kLeastWidth = 260;
    static constexpr int kFirstWidth = 304;
    static constexpr int kMostLeastWidth = 480; ///< the page wants room too

    explicit DetailsPane(QAction *toggle, QWidget *parent = nullptr);

    /// Shows the widget, which its page keeps; null shows nothing.
    void setContent(QWidget *content);

    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QWidget *content() const { return m_content; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void word();

    QLabel *m_title;
    QToolButton *m_close;
    QPointer<QWidget> m_content;
    QVBoxLayout *m_layout;
};

} // namespace candour
