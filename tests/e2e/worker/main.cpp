// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Backup.h"
#include "core/db/Database.h"
#include "core/db/Verify.h"
#include "core/services/BackupService.h"
#include "tests/e2e/worker/Contents.h"
#include "tests/e2e/worker/Disk.h"
#include "tests/e2e/worker/Work.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstring>
#include <iostream>

// A process of its own for tests that kill it, leave it no room or feed it damaged files. Orders
// come one a line, a word and its arguments with tabs between; each is answered by one line: "ok
// …", "error CODE text" or what the order says. Ends with its input.
//
//   worker [--plain-user] [--disk FOLDER BYTES]

using namespace candour;
using namespace candour::test;

namespace {

QString answer(const Error &error)
{
    return QStringLiteral("error %1 %2").arg(int(error.code)).arg(error.text);
}

QString answer(const Result<ChangeSet> &done)
{
    return done ? QStringLiteral("ok %1").arg(done->sequence) : answer(done.error());
}

QString answer(bool done)
{
    return done ? QStringLiteral("ok") : QStringLiteral("error - it could not be done");
}

class Orders {
public:
    QString take(const QStringList &words)
    {
        const QString &order = words.first();
        const QString argument = words.value(1);
        if (order == QLatin1String("create"))
            return opened(db::Database::create(argument, db::candourSchema(), m_clock));
        if (order == QLatin1String("open"))
            return open(argument, words.value(2) == QLatin1String("read"));
        if (order == QLatin1String("examine"))
            return examine(argument, words.value(2) == QLatin1String("read"));
        if (order == QLatin1String("backup-holds"))
            return checked(argument);
        if (order == QLatin1String("copy"))
            return answer(QFile::copy(argument, words.value(2)));
        if (order == QLatin1String("remove"))
            return answer(QFile::remove(argument));
        if (order == QLatin1String("list"))
            return QStringLiteral("ok ") + names(argument);
        if (order == QLatin1String("fill"))
            return answer(fillDisk(argument, words.value(2).toLongLong()));
        if (order == QLatin1String("limit"))
            return answer(limitFileSize(argument.toLongLong()));
        return m_database ? withFile(words) : QStringLiteral("error - no file is open");
    }

private:
    QString withFile(const QStringList &words)
    {
        const QString &order = words.first();
        const QString argument = words.value(1);
        if (order == QLatin1String("close")) {
            m_database.reset();
            return QStringLiteral("ok");
        }
        if (order == QLatin1String("prepare"))
            return answer(prepareFile(*m_database));
        if (order == QLatin1String("name"))
            return answer(nameProvider(*m_database, 0, argument));
        if (order == QLatin1String("text"))
            return answer(writeLongText(*m_database, argument.toLongLong()));
        if (order == QLatin1String("import"))
            return answer(importFigures(*m_database, argument.toInt(), words.value(2).toUInt()));
        if (order == QLatin1String("backup"))
            return backUp(argument);
        if (order == QLatin1String("verify"))
            return verified();
        if (order == QLatin1String("digest"))
            return digest();
        if (order == QLatin1String("work"))
            workForEver(*m_database, argument.toUInt(), words.value(2));
        if (order == QLatin1String("pairs"))
            namePairsForEver(*m_database);
        return QStringLiteral("error - unknown order ") + order;
    }

    QString opened(Result<std::unique_ptr<db::Database>> database)
    {
        if (!database)
            return answer(database.error());
        m_database = std::move(*database);
        m_database->setAuthor({QStringLiteral("worker"), QStringLiteral("here")});
        return m_database->tookBackUnfinished() ? QStringLiteral("ok took-back")
                                                : QStringLiteral("ok");
    }

    QString open(const QString &path, bool reading)
    {
        m_database.reset();
        return opened(db::Database::open(path, db::candourSchema(), m_clock,
                                         reading ? db::Access::Read : db::Access::Write));
    }

    /// Opens, verifies and reads all: "refused …", "faults …", "unreadable …" or "whole DIGEST".
    QString examine(const QString &path, bool reading)
    {
        const auto found = [this](const QString &what, const QString &answer) -> QString {
            m_database.reset();
            return what + u' ' + answer;
        };
        if (const QString answer = open(path, reading); !answer.startsWith(QLatin1String("ok")))
            return found(QStringLiteral("refused"), answer);
        if (const QString answer = verified(); !answer.startsWith(QLatin1String("ok")))
            return found(QStringLiteral("faults"), answer);
        const QString answer = digest();
        return answer.startsWith(QLatin1String("ok"))
            ? found(QStringLiteral("whole"), answer.mid(3))
            : found(QStringLiteral("unreadable"), answer);
    }

    QString verified() const
    {
        const auto report = db::verify(*m_database);
        if (!report)
            return answer(report.error());
        return report->isWhole() ? QStringLiteral("ok ") + report->anchor
                                 : QStringLiteral("error - ") + report->faults.join(u' ');
    }

    QString digest() const
    {
        const auto found = contentsDigest(m_database->connection());
        return found ? QStringLiteral("ok ") + QString::fromLatin1(*found) : answer(found.error());
    }

    QString backUp(const QString &target) const
    {
        const auto done =
            BackupService(m_clock, db::candourSchema()).makeAt(target, {m_database->path()});
        return done ? QStringLiteral("ok ") + done->path : answer(done.error());
    }

    static QString checked(const QString &path)
    {
        const auto contents = db::checkedContents(path, db::candourSchema().version());
        return contents ? QStringLiteral("ok %1 %2").arg(contents->version).arg(contents->anchor)
                        : answer(contents.error());
    }

    static QString names(const QString &folder)
    {
        return QDir(folder)
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)
            .join(u'\t');
    }

    const SystemClock m_clock {};
    std::unique_ptr<db::Database> m_database;
};

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--plain-user") == 0)
            becomePlainUser();
        if (std::strcmp(argv[i], "--disk") != 0 || i + 2 >= argc)
            continue;
        if (const std::string refused = mountDisk(argv[i + 1], argv[i + 2]); !refused.empty()) {
            std::cout << "no disk: " << refused << std::endl;
            return 1;
        }
    }
    const QCoreApplication application(argc, argv);
    say(QStringLiteral("ready"));
    Orders orders;
    std::string line;
    while (std::getline(std::cin, line))
        say(orders.take(QString::fromStdString(line).split(u'\t')));
    return 0;
}
