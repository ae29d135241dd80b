// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QProcess>
#include <QStringList>

namespace candour::test {

/// A process that works on a file and may be killed (tests/e2e/worker).
class WorkerProcess {
public:
    explicit WorkerProcess(const QStringList &arguments = {});
    ~WorkerProcess();
    Q_DISABLE_COPY_MOVE(WorkerProcess)

    /// What it said first: "ready", or why it cannot work.
    [[nodiscard]] const QString &greeting() const { return m_greeting; }

    /// Gives an order and waits for its answer; empty when the process died of it.
    QString ask(const QStringList &words);
    /// The same, and fails the test unless the answer begins with "ok"; gives what follows.
    QString done(const QStringList &words);
    /// Gives an order and does not wait.
    void order(const QStringList &words);

    /// Whole lines that it has said since, after waiting so long for more.
    QStringList heard(int milliseconds);
    /// SIGKILL; gives every whole line it said before.
    QStringList kill();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QString line();

    QProcess m_process;
    QString m_greeting;
};

/// Whether the long runs are wanted (packaging/test --long).
[[nodiscard]] bool longTests();

/// A seed for random tests: CANDOUR_SEED, so that a failure can be repeated, or a new one. Said.
[[nodiscard]] quint32 testSeed();

} // namespace candour::test
