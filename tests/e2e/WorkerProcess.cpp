// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/WorkerProcess.h"

#include "tests/support/CatchQt.h"

#include <QRandomGenerator>
#include <QThread>

#include <iostream>

namespace candour::test {

namespace {

constexpr int kPatienceMs = 120'000;

QStringList wholeLines(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf('\n');
    return end < 0 ? QStringList() : QString::fromUtf8(bytes.left(end)).split(u'\n');
}

} // namespace

WorkerProcess::WorkerProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CANDOUR_WORKER), arguments);
    REQUIRE(m_process.waitForStarted());
    m_greeting = line();
}

WorkerProcess::~WorkerProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        kill();
}

QString WorkerProcess::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs) && !m_process.canReadLine())
            return {};
    }
    return QString::fromUtf8(m_process.readLine()).chopped(1);
}

void WorkerProcess::order(const QStringList &words)
{
    m_process.write((words.join(u'\t') + u'\n').toUtf8());
    m_process.waitForBytesWritten();
}

QString WorkerProcess::ask(const QStringList &words)
{
    order(words);
    return line();
}

QString WorkerProcess::done(const QStringList &words)
{
    const QString answer = ask(words);
    INFO(words.join(u' ').toStdString() << ": " << answer.toStdString());
    REQUIRE(answer.startsWith(QLatin1String("ok")));
    return answer.mid(3);
}

QStringList WorkerProcess::heard(int milliseconds)
{
    QThread::msleep(milliseconds);
    QByteArray said;
    while (m_process.canReadLine() || m_process.waitForReadyRead(0))
        said += m_process.readLine();
    return wholeLines(said);
}

QStringList WorkerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    return wholeLines(m_process.readAllStandardOutput());
}

bool longTests()
{
    return qEnvironmentVariableIntValue("CANDOUR_LONG_TESTS") != 0;
}

quint32 testSeed()
{
    const QString given = qEnvironmentVariable("CANDOUR_SEED");
    const quint32 seed = given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
    std::cout << "CANDOUR_SEED=" << seed << std::endl;
    return seed;
}

} // namespace candour::test
