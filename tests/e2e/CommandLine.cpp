// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

namespace candour::test {

QStringList Outcome::errorLines() const
{
    return QString::fromUtf8(error).split(u'\n', Qt::SkipEmptyParts);
}

QJsonObject Outcome::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out);
    INFO(out.toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

Outcome runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CANDOUR_TODAY"), QStringLiteral("2026-11-22"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome cli(const QStringList &arguments)
{
    return runProgram(QStringLiteral(CANDOUR_CLI), arguments);
}

Outcome cliDone(const QStringList &arguments)
{
    Outcome outcome = cli(arguments);
    INFO(arguments.join(u' ').toStdString() << "\n" << outcome.error.toStdString());
    REQUIRE(outcome.code == 0);
    return outcome;
}

QString pdfText(const QString &path)
{
    const Outcome outcome = runProgram(QStringLiteral("pdftotext"),
                                       {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(outcome.code == 0);
    return QString::fromUtf8(outcome.out);
}

int pdfPages(const QString &path)
{
    const Outcome outcome = runProgram(QStringLiteral("pdfinfo"), {path});
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(QString::fromUtf8(outcome.out)).captured(1).toInt();
}

Workplace::Workplace(const QStringList &createOptions)
{
    cliDone(QStringList {QStringLiteral("create"), file()} + createOptions);
}

QString Workplace::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(path(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return out.fileName();
}

QString Workplace::anchor() const
{
    const QJsonObject report =
        cliDone({QStringLiteral("verify"), file(), QStringLiteral("--json")}).json();
    CHECK(report.value(QStringLiteral("whole")).toBool());
    return report.value(QStringLiteral("anchor")).toString();
}

QList<QStringList> rawCsv(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    while (!file.atEnd()) {
        QString line = QString::fromUtf8(file.readLine());
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
        if (rows.isEmpty() && line.startsWith(QChar(0xfeff)))
            line.remove(0, 1);
        QStringList cells {QString()};
        bool quoted = false;
        for (const QChar c : std::as_const(line)) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                cells.append(QString());
            else
                cells.last() += c;
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace candour::test
