// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace candour {

/// The page's outline in grey while its figures are read: still, because nothing here moves
/// without telling something.
class Skeleton final : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Table, Tiles, Text };

    explicit Skeleton(Shape shape, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {400, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
};

/// Lies over a widget while long work runs and, once shown, takes its clicks. Nothing is shown for
/// half a second, so that quick work does not flash; then what is done, how far, and a way to stop.
class BusyOverlay final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDelayMs = 500;

    /// Covers `over` whatever its size.
    explicit BusyOverlay(QWidget *over);

    void start(const QString &what, bool cancellable = true);
    /// `total` 0 means that nobody knows.
    void setProgress(qint64 done, qint64 total);
    void stop();

    [[nodiscard]] bool isActive() const { return m_active; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void reveal();

    QTimer m_delay;
    bool m_active = false;
    QWidget *m_card;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace candour
