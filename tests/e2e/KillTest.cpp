// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Backup.h"
#include "core/db/Damage.h"
#include "core/db/DraftStore.h"
#include "core/db/Verify.h"
#include "core/services/BackupFiles.h"
#include "tests/e2e/WorkerProcess.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <iostream>
#include <random>

using namespace candour;
using namespace candour::test;

namespace {

/// What the worker said that it had done, and the file has to hold for ever.
struct Reported {
    QHash<qint64, QString> entries; ///< sequence to digest
    qint64 draft = 0; ///< they are numbered, rising
    QStringList backups;

    void take(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            if (words.first() == QLatin1String("saved") && words.size() == 3)
                entries.insert(words[1].toLongLong(), words[2]);
            else if (words.first() == QLatin1String("draft"))
                draft = words.value(1).toLongLong();
            else if (words.first() == QLatin1String("backup"))
                backups.append(line.mid(7));
        }
    }
};

/// How often the kill came at an interesting moment.
struct Tally {
    int kills = 0;
    int inChange = 0; ///< a change was half written
    int inBackup = 0; ///< a copy was half written
    qsizetype saved = 0;
    qsizetype backups = 0;
};

QStringList parts(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral(".*.candour-part*")}, QDir::Files | QDir::Hidden);
}

/// A file that one worker after another works on and is killed over.
class KilledFile {
public:
    KilledFile()
    {
        WorkerProcess worker;
        worker.done({QStringLiteral("create"), path()});
        worker.done({QStringLiteral("prepare")});
    }

    void killOnce(std::mt19937 &random, Tally &tally)
    {
        {
            WorkerProcess worker;
            worker.order({QStringLiteral("open"), path()});
            worker.order({QStringLiteral("work"), QString::number(random()), backups()});
            QThread::usleep(random() % 500'000);
            m_reported.take(worker.kill());
        }
        ++tally.kills;
        if (!parts(backups()).isEmpty())
            ++tally.inBackup;
        checkFile(tally);
        checkBackups();
        for (const QString &part : parts(backups()))
            QFile::remove(backups() + u'/' + part);
    }

    void addTo(Tally &tally) const
    {
        tally.saved += m_reported.entries.size();
        tally.backups += m_reported.backups.size();
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("killed.candour"));
    }

    [[nodiscard]] QString backups() const { return m_folder.filePath(QStringLiteral("backups")); }

    void checkFile(Tally &tally)
    {
        {
            const SystemClock clock;
            const auto file =
                must(db::Database::open(path(), db::candourSchema(), clock, db::Access::Write));
            tally.inChange += file->tookBackUnfinished() ? 1 : 0;
            CHECK(must(db::verify(*file)).faults == QStringList());
            checkEntries(*file);
            checkDraft(*file);
        }
        CHECK_FALSE(db::hasUnfinishedChange(path()));
        for (const char *left : {".lock", ".lock.json"})
            CHECK_FALSE(QFile::exists(path() + QLatin1String(left)));
    }

    void checkEntries(const db::Database &file)
    {
        QHash<qint64, QString> missing = m_reported.entries;
        must(file.journal().visit([&](const db::JournalEntry &entry) {
            if (missing.value(entry.sequence) == QString::fromLatin1(entry.digest.toHex()))
                missing.remove(entry.sequence);
            return true;
        }));
        CHECK(missing.keys() == QList<qint64>());
    }

    /// The last one reported, or one that was saved without a chance to say so.
    void checkDraft(const db::Database &file)
    {
        const QList<db::Draft> drafts = must(db::drafts(file));
        CHECK((m_reported.draft == 0 || drafts.size() == 1));
        for (const db::Draft &draft : drafts)
            CHECK(draft.text.toLongLong() >= m_reported.draft);
    }

    /// Everything that is offered as a backup is one, and those reported are among them.
    void checkBackups()
    {
        QStringList found;
        for (const FoundBackup &backup : findBackups(path(), backups())) {
            found.append(QDir::cleanPath(backup.path));
            const auto contents =
                must(db::checkedContents(backup.path, db::candourSchema().version()));
            if (backup.manifest)
                CHECK(backup.manifest->holdsAsMuchAs(contents));
        }
        for (const QString &backup : std::as_const(m_reported.backups))
            CHECK(found.contains(QDir::cleanPath(backup)));
    }

    QTemporaryDir m_folder;
    Reported m_reported;
};

} // namespace

TEST_CASE("killed at any moment, the file opens whole with all that was saved", "[kill]")
{
    constexpr int kKillsPerFile = 15; // a longer journal only takes longer to verify
    const int files = longTests() ? 20 : 2;
    std::mt19937 random(testSeed());
    Tally tally;
    for (int i = 0; i < files; ++i) {
        KilledFile file;
        for (int j = 0; j < kKillsPerFile; ++j)
            file.killOnce(random, tally);
        file.addTo(tally);
    }
    std::cout << tally.kills << " kills, " << tally.inChange << " within a change, "
              << tally.inBackup << " within a backup; " << tally.saved << " changes and "
              << tally.backups << " backups were reported as saved" << std::endl;
    CHECK(tally.saved > tally.kills);
}

TEST_CASE("killed while a file is brought up to date, the next opening brings it there", "[kill]")
{
    const int kills = longTests() ? 60 : 8;
    std::mt19937 random(testSeed());
    const SystemClock clock;
    int halfWay = 0;
    for (int i = 0; i < kills; ++i) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.candour"));
        REQUIRE(QFile::copy(QStringLiteral(CANDOUR_TEST_DATA "/db/v0001.candour"), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        {
            WorkerProcess worker;
            worker.order({QStringLiteral("open"), path});
            QThread::usleep(random() % 300'000);
            worker.kill();
        }
        const auto file =
            must(db::Database::open(path, db::candourSchema(), clock, db::Access::Write));
        halfWay += file->tookBackUnfinished() ? 1 : 0;
        CHECK(must(db::verify(*file)).faults == QStringList());
        const QStringList copies = QDir(folder.path()).entryList({QStringLiteral("*.before-v*")});
        CHECK_FALSE(copies.isEmpty());
        for (const QString &copy : copies)
            CHECK(db::checkedContents(folder.filePath(copy), db::candourSchema().version()));
    }
    std::cout << kills << " kills, " << halfWay << " within a migration" << std::endl;
}
