// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Clock.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/DraftStore.h"
#include "core/domain/Records.h"
#include "core/services/AttachmentService.h"
#include "core/services/StarterLibrary.h"
#include "tests/e2e/WorkerProcess.h"
#include "tests/support/TempFile.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <iomanip>
#include <iostream>
#include <map>
#include <random>

using namespace candour;
using namespace candour::test;

namespace {

constexpr qint64 kHeaderSize = 100;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The sample, and what it has none of, so that every class of table has rows.
void makeSample(const QString &path, const QString &someFile)
{
    const SystemClock clock;
    const auto file = must(db::Database::create(path, db::candourSchema(), clock));
    must(fillNewFile(*file, NewFile {.sample = true}));
    const RecordKind &kind = recordType<Organisation>();
    const Uid provider = must(file->records().all<Organisation>()).first().uid;
    auto command = must(db::Command::begin(*file, {QStringLiteral("test.rare"), {}, {}}));
    AdditionalField field;
    field.recordKind = kind.id;
    field.label = QStringLiteral("Told by");
    const Uid fieldUid = must(command->put(field));
    RecordData record = *must(file->records().find(kind, provider));
    record.additional.insert(fieldUid, QStringLiteral("the regional team"));
    must(command->put(record));
    must(command->commit());
    must(attachFiles(*file, kind, provider, {someFile}));
    must(db::saveDraft(*file, kind, provider, QStringLiteral("name"),
                       QStringLiteral("A name that is being typed")));
}

QString classOf(const QString &table)
{
    if (table.startsWith(QLatin1String("journal_entry"))
        || table.startsWith(QLatin1String("journal_change")))
        return QStringLiteral("journal");
    if (table == QLatin1String("observation") || table == QLatin1String("batch")
        || table == QLatin1String("series"))
        return QStringLiteral("observation");
    if (table == QLatin1String("attachment_content"))
        return QStringLiteral("attachment");
    if (table == QLatin1String("draft"))
        return QStringLiteral("draft");
    if (table == QLatin1String("sqlite_schema"))
        return QStringLiteral("schema");
    if (table == QLatin1String("derived_state") || table.startsWith(QLatin1String("search_"))
        || table.startsWith(QLatin1String("journal_index")))
        return QStringLiteral("derived");
    return QStringLiteral("record");
}

/// Which class the bytes of each page belong to, as SQLite itself lists its pages.
class PageMap {
public:
    explicit PageMap(const QString &path)
    {
        const QString name = QStringLiteral("pages");
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            file.setDatabaseName(path);
            REQUIRE(file.open());
            QSqlQuery pages(file);
            REQUIRE(
                pages.exec(QStringLiteral("SELECT d.pageno, coalesce(s.tbl_name, d.name), d.unused "
                                          "FROM dbstat d "
                                          "LEFT JOIN sqlite_schema s ON s.name = d.name")));
            while (pages.next()) {
                const qint64 page = pages.value(0).toLongLong();
                m_classes.insert(page, classOf(pages.value(1).toString()));
                m_unused.insert(page, pages.value(2).toLongLong());
            }
            REQUIRE(pages.exec(QStringLiteral("PRAGMA page_size")));
            REQUIRE(pages.next());
            m_pageSize = pages.value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(name);
        m_size = QFileInfo(path).size();
        for (auto it = m_classes.cbegin(); it != m_classes.cend(); ++it)
            m_pages[it.value()].append(it.key());
    }

    [[nodiscard]] QString classAt(qint64 offset) const
    {
        return offset < kHeaderSize
            ? QStringLiteral("header")
            : m_classes.value(offset / m_pageSize + 1, QStringLiteral("free"));
    }

    /// Any byte of the file, or one that is in use, of a class chosen first, so that small classes
    /// have their turn.
    [[nodiscard]] qint64 pick(std::mt19937 &random) const
    {
        if (random() % 2 == 0)
            return qint64(random() % quint64(m_size));
        if (random() % 8 == 0)
            return qint64(random() % quint64(kHeaderSize));
        auto it = m_pages.cbegin();
        std::advance(it, int(random() % m_pages.size()));
        const qint64 page = it->second[qsizetype(random() % quint64(it->second.size()))];
        // Rows lie at the end of a page.
        return page * m_pageSize - 1 - qint64(random() % quint64(m_pageSize - m_unused[page]));
    }

private:
    QMap<qint64, QString> m_classes;
    QMap<qint64, qint64> m_unused; ///< bytes of each page
    std::map<QString, QList<qint64>> m_pages;
    qint64 m_pageSize = 0;
    qint64 m_size = 0;
};

/// The sample with a byte changed, opened, verified and read by a process that may die of it.
class FlipTest {
public:
    FlipTest()
    {
        const QString minutes = m_folder.filePath(QStringLiteral("minutes.txt"));
        writeBytes(minutes, "What was said");
        makeSample(file(), minutes);
        m_whole = bytesOf(file());
        const QString answer =
            WorkerProcess().ask({QStringLiteral("examine"), file(), QStringLiteral("read")});
        INFO(answer.toStdString());
        REQUIRE(answer.startsWith(QLatin1String("whole ")));
        m_digest = answer.mid(6);
    }

    [[nodiscard]] PageMap pages() const { return PageMap(file()); }

    /// What came of it: "harmless", "refused", "found", or how it was not found.
    QString flip(qint64 offset, char value, bool reading)
    {
        QByteArray bytes = m_whole;
        bytes[offset] = value;
        const QString path = m_folder.filePath(QStringLiteral("flipped.candour"));
        for (const char *left : {"", "-journal", "-wal", "-shm", ".lock", ".lock.json"})
            QFile::remove(path + QLatin1String(left));
        writeBytes(path, bytes);
        if (!m_worker)
            m_worker = std::make_unique<WorkerProcess>();
        m_answer = m_worker->ask({QStringLiteral("examine"), path,
                                  reading ? QStringLiteral("read") : QStringLiteral("write")});
        if (m_answer.isEmpty()) {
            m_worker.reset();
            return QStringLiteral("died");
        }
        if (m_answer.startsWith(QLatin1String("refused")))
            return QStringLiteral("refused");
        if (m_answer.startsWith(QLatin1String("faults")))
            return QStringLiteral("found");
        return m_answer == QStringLiteral("whole ") + m_digest ? QStringLiteral("harmless")
                                                               : QStringLiteral("unnoticed");
    }

    [[nodiscard]] char at(qint64 offset) const { return m_whole[offset]; }

    [[nodiscard]] const QString &answer() const { return m_answer; }

private:
    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(QStringLiteral("sample.candour"));
    }

    QTemporaryDir m_folder;
    QByteArray m_whole;
    QString m_digest;
    QString m_answer;
    std::unique_ptr<WorkerProcess> m_worker;
};

} // namespace

TEST_CASE("one changed byte is harmless, or found by opening or by verify", "[flip]")
{
    const int flips = longTests() ? 500 : 50;
    std::mt19937 random(testSeed());
    FlipTest test;
    const PageMap pages = test.pages();
    std::map<QString, std::map<QString, int>> counts;
    for (int i = 0; i < flips; ++i) {
        const qint64 offset = pages.pick(random);
        const char value = char(test.at(offset) ^ char(1 + random() % 255));
        const bool reading = random() % 2 == 0;
        const QString outcome = test.flip(offset, value, reading);
        ++counts[pages.classAt(offset)][outcome];
        INFO("byte " << offset << " (" << pages.classAt(offset).toStdString() << ") from "
                     << int(quint8(test.at(offset))) << " to " << int(quint8(value))
                     << (reading ? ", reading: " : ", writing: ") << test.answer().toStdString());
        CHECK(outcome != QLatin1String("died"));
        CHECK(outcome != QLatin1String("unnoticed"));
    }
    std::cout << flips << " changed bytes" << std::endl;
    for (const auto &[name, outcomes] : counts) {
        std::cout << std::setw(12) << name.toStdString();
        for (const auto &[outcome, count] : outcomes)
            std::cout << "  " << outcome.toStdString() << ' ' << count;
        std::cout << std::endl;
    }
}
