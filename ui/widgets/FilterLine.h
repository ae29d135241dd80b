// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace candour {

/// The search line above a table. Waits for a pause in typing; Escape clears it, Down and Enter go
/// to the table.
class FilterLine final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 150;

    explicit FilterLine(QWidget *parent = nullptr);

    /// Where Down and Enter lead.
    void setTarget(QWidget *view) { m_target = view; }

Q_SIGNALS:
    /// What to look for, trimmed; sent after a pause, at once on Enter and when cleared.
    void filterChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void send();

    QTimer m_pause;
    QPointer<QWidget> m_target;
    QString m_sent;
};

} // namespace candour
