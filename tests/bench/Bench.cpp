// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/Bench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace candour::bench {

namespace {

bool s_over = false;

} // namespace

double medianOf(int runs, const std::function<void()> &before, const std::function<void()> &timed)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        if (before)
            before();
        QElapsedTimer timer;
        timer.start();
        timed();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void tell(const QString &name, double value, const QString &unit, double limit)
{
    const bool over = value > limit;
    s_over = s_over || over;
    QTextStream(stdout) << QStringLiteral("%1 %2 %3   limit %4 %3%5")
                               .arg(name, -52)
                               .arg(value, 10, 'f', 2)
                               .arg(unit)
                               .arg(limit)
                               .arg(over ? QStringLiteral("   OVER") : QString())
                        << Qt::endl;
}

bool anyOver()
{
    return s_over;
}

void endWith(const Error &error)
{
    QTextStream(stderr) << error.text << ' ' << error.detail << Qt::endl;
    std::exit(1);
}

void runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForStarted();
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(600'000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        QTextStream(stderr) << program << ' ' << arguments.join(u' ') << ": "
                            << process.readAllStandardError() << Qt::endl;
        std::exit(1);
    }
}

} // namespace candour::bench
