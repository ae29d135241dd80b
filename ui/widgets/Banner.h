// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace candour {

/// A line across the top of a page that says something she should know, with at most one thing to
/// do about it. It does not stop her; it can be put away.
class Banner final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Warning };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows the text; `action` is a verb, or empty for none.
    void showMessage(Kind kind, const QString &text, const QString &action = {});

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace candour
