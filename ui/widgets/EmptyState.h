// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace candour {

/// What a page shows while it has nothing: one sentence of what belongs here, and the one or two
/// buttons that start it (LOOK "Words").
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The first is the page's primary button. The action's text, enablement and
    /// visibility are followed.
    void addAction(QAction *action);
    using QWidget::addAction;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace candour
