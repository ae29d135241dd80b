// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/LongJournal.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "tests/bench/Bench.h"
#include "tests/bench/RawSqlite.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <array>
#include <random>

namespace candour::bench {

namespace {

constexpr int kPeople = 5;
constexpr int kProviders = 200;
constexpr int kRare = 1000;
const QDateTime kStart(QDate(2016, 1, 4), QTime(8, 0), Qt::UTC);
constexpr std::array<const char *, 12> kWords {"visit", "ward",    "staff",    "review",
                                               "plan",  "risk",    "pressure", "infection",
                                               "board", "meeting", "stroke",   "theatre"};

Uid personUid(int number)
{
    return Uid::ofShipped(u"bench.person", QString::number(number));
}

Uid providerUid(int number)
{
    return Uid::ofShipped(u"bench.provider", QString::number(number));
}

void putRecords(db::Database &database)
{
    auto command = orEnd(db::Command::begin(database, {QStringLiteral("bench.make"), {}, {}}));
    for (int i = 0; i < kPeople; ++i) {
        Person person;
        person.uid = personUid(i);
        person.name = QStringLiteral("Person %1").arg(i);
        orEnd(command->put(person));
    }
    for (int i = 0; i < kProviders; ++i) {
        Organisation provider;
        provider.uid = providerUid(i);
        provider.code = QStringLiteral("ZZ%1").arg(i);
        provider.name = QStringLiteral("Provider %1").arg(i);
        orEnd(command->put(provider));
    }
    orEnd(command->commit());
}

/// What somebody did, and why, in words that are found again.
db::JournalEntry entryNumber(qint64 number, std::mt19937 &random)
{
    const auto word = [&random] { return QLatin1String(kWords.at(random() % kWords.size())); };
    db::JournalEntry entry;
    entry.sequence = number;
    entry.uid = Uid::ofShipped(u"bench.entry", QString::number(number));
    entry.time = kStart.addSecs(number * 300).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    const bool rare = number % kRare == 7;
    entry.author = personUid(rare ? kPeople - 1 : int(random() % (kPeople - 1))).toText();
    entry.device = QStringLiteral("LAPTOP-7");
    entry.command = QStringLiteral("organisation.save");
    entry.arguments = "{}";
    entry.reason = rare ? QStringLiteral("seen by a falcon")
                        : QStringLiteral("%1 after %2").arg(word(), word());
    db::JournalChange change;
    const bool ofPerson = random() % 20 == 0;
    change.kind = ofPerson ? QStringLiteral("person") : QStringLiteral("organisation");
    change.uid =
        ofPerson ? personUid(int(random() % kPeople)) : providerUid(int(random() % kProviders));
    change.before = QStringLiteral("{\"2\":\"%1 %2\"}").arg(word(), word()).toUtf8();
    change.after = QStringLiteral("{\"2\":\"%1 %2\"}").arg(word(), word()).toUtf8();
    entry.changes = {change};
    return entry;
}

class Writer {
public:
    explicit Writer(const QString &path)
        : m_file(path)
        , m_entry(m_file,
                  "INSERT INTO journal_entry (sequence, uid, time, author, device, command, "
                  "arguments, reason, previous_digest, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "?)")
        , m_change(m_file,
                   "INSERT INTO journal_change (entry, position, kind, uid, action, before, after) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
    {
        m_file.run("PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; BEGIN");
    }

    void write(const db::JournalEntry &entry)
    {
        const QByteArray uid = entry.uid.toText().toUtf8();
        const QByteArray time = entry.time.toUtf8();
        const QByteArray author = entry.author.toUtf8();
        const QByteArray device = entry.device.toUtf8();
        const QByteArray command = entry.command.toUtf8();
        const QByteArray reason = entry.reason.toUtf8();
        m_entry.number(entry.sequence).text(uid).text(time).text(author).text(device).text(command);
        m_entry.text(entry.arguments).text(reason).blob(entry.previousDigest).blob(entry.digest);
        m_entry.run();
        const db::JournalChange &change = entry.changes.first();
        const QByteArray kind = change.kind.toUtf8();
        const QByteArray record = change.uid.toText().toUtf8();
        m_change.number(entry.sequence).number(1).text(kind).text(record).text("change");
        m_change.text(change.before).text(change.after).run();
    }

    void commit() { m_file.run("COMMIT"); }

private:
    RawSqlite m_file;
    RawStatement m_entry;
    RawStatement m_change;
};

void make(const QString &path, int entries)
{
    const SystemClock clock;
    db::JournalHead head;
    {
        auto database = orEnd(db::Database::create(path, db::candourSchema(), clock));
        putRecords(*database);
        head = orEnd(database->journal().head());
    }
    std::mt19937 random(2026);
    Writer writer(path);
    while (head.sequence < entries) {
        db::JournalEntry entry = entryNumber(head.sequence + 1, random);
        entry.previousDigest = head.digest;
        entry.digest = entryDigest(entry);
        writer.write(entry);
        head = {entry.sequence, entry.digest};
    }
    writer.commit();
    auto database = orEnd(db::Database::open(path, db::candourSchema(), clock, db::Access::Write));
    orEnd(db::rebuildDerived(*database));
}

} // namespace

LongJournal longJournal(int entries)
{
    LongJournal journal;
    journal.path = QDir::temp().filePath(QStringLiteral("candour-bench-journal-v%1-%2.candour")
                                             .arg(db::candourSchema().version())
                                             .arg(entries));
    for (int i = 0; i < kPeople; ++i)
        journal.people.append(personUid(i));
    if (QFile::exists(journal.path))
        return journal;
    QTextStream(stdout) << "making a journal of " << entries << " entries" << Qt::endl;
    const QString unfinished = journal.path + QStringLiteral(".part");
    QFile::remove(unfinished);
    make(unfinished, entries);
    QFile::rename(unfinished, journal.path);
    return journal;
}

} // namespace candour::bench
