// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QStringList>

namespace candour {

class Application;
struct CommandLine;

/// Waits for the first page to be on the screen, then does what the command line asks for: a
/// picture of the window, or the time it took. Ends the program.
class Photograph final : public QObject {
    Q_OBJECT

public:
    /// `started` is when the program began.
    Photograph(Application &application, const CommandLine &line, const QElapsedTimer &started);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *widget);
    void painted();
    void giveCommands();
    [[nodiscard]] QPixmap picture() const;
    void take();

    Application &m_application;
    QElapsedTimer m_started;
    QStringList m_commands;
    QString m_file; ///< of the picture; empty: only say the time
    QPointer<QWidget> m_watched;
};

} // namespace candour
